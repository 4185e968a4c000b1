import type { Headline } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { isLongEnough, isSigned } from './headline-score.ts';
import { MAX_CHARACTERS } from './looks.ts';

/** A headline does not stand further above its body, in units. */
export const REACH = 25;

/** The best headline-like line among those before the body: long enough, first in the file, near date or byline. @param scoreOf of `headlineScores` */
export function likeliest(page: Page, bodyAt: number, scoreOf: (i: number) => number): Headline {
  let best = 0;
  let at = -1;
  for (let i = Math.max(0, bodyAt - REACH); i < bodyAt; i++) {
    const score = scoreOf(i);
    if (score > best) [best, at] = [score, i];
  }
  if (best < SURE && isSignedQuestion(page, bodyAt)) at = bodyAt;
  return { at: endOfTicker(page, bodyAt) ?? at, anchored: false };
}

/** Less is a name of a section rather than a headline. */
const SURE = 3;

/** « Rugby. Le club peut-il y croire ? », above date or byline: two sentences that ask, taken for a paragraph, are the headline. */
function isSignedQuestion(page: Page, i: number): boolean {
  const unit = page.units[i];
  return unit !== undefined && /[?!]$/.test(unit.text) && unit.text.length <= MAX_CHARACTERS && isSigned(page, i);
}

/** So many headlines right above the body, one below the other, are a list of the site's: the article's own is the last. */
const TICKER = 6;

function endOfTicker(page: Page, bodyAt: number): number | null {
  let count = 0;
  let i = bodyAt - 1;
  for (; isLongEnough(page, i) || page.labels[i]?.rule === 'stray-mark'; i--) if (!page.labels[i]) count++;
  return count >= TICKER && isLongEnough(page, bodyAt - 1) ? bodyAt - 1 : null;
}
