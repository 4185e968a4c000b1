import { WordClass } from '../vocabulary/word-class.ts';
import { Gap, type Reading, Shape } from './reading.ts';

/** More capitals in a row than any sigle or surname has. */
const TOO_MANY = 4;

/**
 * End of a stretch of capitals that is a headline and not names (« LE MINISTRE DÉMISSIONNE »): long, or with a small
 * word in it; `from` itself where there is no such stretch.
 */
export function shoutEnd(reading: Reading, from: number): number {
  let to = from;
  let smallWord = false;
  while (
    to < reading.length &&
    isShouted(reading, to) &&
    (to === from || !(reading.gap(to) & (Gap.stop | Gap.pause)))
  ) {
    if (reading.wordClass(to) & WordClass.opener && reading.norm(to).length > 1) smallWord = true;
    to++;
  }
  return to - from >= TOO_MANY || (smallWord && to - from > 1) ? to : from;
}

function isShouted(reading: Reading, index: number): boolean {
  const shape = reading.shape(index);
  return shape === Shape.allCapitals || shape === Shape.initial || shape === Shape.number;
}
