import type { Headline } from '../page/layout-types.ts';

/** A headline does not stand further above its body, in units. */
export const REACH = 25;

/** The best headline-like line among those before the body: long enough, first in the file, near date or byline. @param scoreOf of `headlineScores` */
export function likeliest(bodyAt: number, scoreOf: (i: number) => number): Headline {
  let best = 0;
  let at = -1;
  for (let i = Math.max(0, bodyAt - REACH); i < bodyAt; i++) {
    const score = scoreOf(i);
    if (score > best) [best, at] = [score, i];
  }
  return { at, anchored: false };
}
