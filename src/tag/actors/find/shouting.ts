import { WordClass } from '../vocabulary/word-class.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName } from './runs.ts';
import { THE } from './small-words.ts';

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
  if (to - from >= TOO_MANY) return to;
  return smallWord && to - from > 1 && !isSurname(reading, [from, to]) ? to : from;
}

/** « LE GOFF Maëlle »: a surname with its article before the first name. */
function isSurname(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from !== 2 || !THE.has(reading.norm(from))) return false;
  return reading.joined(to) && reading.shape(to) === Shape.capital && isFirstName(reading, to);
}

/** Shorter lines are names, longer ones no headlines; in words. */
const HEADLINE = { from: 5, to: 30 };

/** One word in so many may be in lower case. */
const FEW_LOWER = 5;

/**
 * End of a line that gives each word a capital, small ones too (« Le Maire Reçoit Les Syndicats À Lormeau »), where no
 * capital proves a name; `from` itself where no such line begins.
 */
export function titleCaseEnd(reading: Reading, from: number): number {
  if (!opensLine(reading, from)) return from;
  let to = from;
  let lower = 0;
  let small = 0;
  do {
    if (reading.shape(to) === Shape.lower) lower++;
    else if (reading.joined(to) && reading.is('smallInHeadline', to)) small++;
    to++;
  } while (to < reading.length && !opensLine(reading, to) && to - from <= HEADLINE.to);
  const words = to - from;
  const isHeadline = words >= HEADLINE.from && words <= HEADLINE.to;
  return isHeadline && small > 0 && lower * FEW_LOWER <= words ? to : from;
}

function opensLine({ text, tokens }: Reading, at: number): boolean {
  return at === 0 || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}

function isShouted(reading: Reading, index: number): boolean {
  const shape = reading.shape(index);
  return shape === Shape.allCapitals || shape === Shape.initial || shape === Shape.number;
}
