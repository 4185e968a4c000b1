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
    if (reading.wordClass(to) & WordClass.opener && (reading.norm(to).length > 1 || isPreposition(reading, [from, to])))
      smallWord = true;
    to++;
  }
  if (to - from >= TOO_MANY) return to;
  return smallWord && to - from > 1 && !isSurname(reading, [from, to]) ? to : from;
}

/** « PRISON A VIE »; « VITAMINE A » and « A. DUVAL » are names. */
function isPreposition(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to === from || reading.norm(to) !== 'a' || !reading.joined(to) || !reading.joined(to + 1)) return false;
  return reading.shape(to + 1) === Shape.allCapitals && reading.norm(to + 1).length > 2;
}

/** « LE GOFF Maëlle »: a surname with its article before the first name. */
function isSurname(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from !== 2 || !THE.has(reading.norm(from))) return false;
  return reading.joined(to) && reading.shape(to) === Shape.capital && isFirstName(reading, to);
}

/** Shorter lines are names, longer ones no headlines; in words. */
const HEADLINE = { from: 5, to: 30 };

/**
 * End of a line that gives each word a capital (« Le Maire Reçoit Les Syndicats À Lormeau »; in a headline also « le
 * Gouvernement Annonce la Reprise des Travaux »), where no capital proves a name; `from` itself where no such line begins.
 */
export function titleCaseEnd(reading: Reading, from: number): number {
  if (!opensLine(reading, from)) return from;
  let to = from + 1;
  while (to < reading.length && !opensLine(reading, to) && to - from <= HEADLINE.to) to++;
  if (to - from < HEADLINE.from || to - from > HEADLINE.to) return from;
  return hasSmallCapitals(reading, [from, to]) || isOfPlainCapitals(reading, [from, to]) ? to : from;
}

/** One word in so many may be in lower case. */
const FEW_LOWER = 5;

function hasSmallCapitals(reading: Reading, [from, to]: readonly [number, number]): boolean {
  let lower = 0;
  let small = 0;
  for (let i = from; i < to; i++)
    if (reading.shape(i) === Shape.lower) lower++;
    else if (reading.joined(i) && reading.is('smallInHeadline', i)) small++;
  return small > 0 && lower * FEW_LOWER <= to - from;
}

/** So many plain words with a capital are no chance. */
const PLAIN_CAPITALS = 2;

/** Only small words in lower case, and plain words with capitals. */
function isOfPlainCapitals(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (reading.field !== 'title') return false;
  let plain = 0;
  for (let i = from; i < to; i++)
    if (isPlainCapital(reading, i)) plain++;
    else if (reading.shape(i) === Shape.lower && !(reading.wordClass(i) & WordClass.opener)) return false;
  return plain >= PLAIN_CAPITALS;
}

/** « Gouvernement », « Annonce », « Reprise » within a sentence; « Page » behind a first name is a surname. */
function isPlainCapital(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || !reading.joined(at) || reading.norm(at).length < LONG_WORD) return false;
  if (isFirstName(reading, at) || isFirstName(reading, at - 1)) return false;
  return (reading.wordClass(at) & PLAIN) !== 0 || reading.is('ordinary', at);
}

/** In letters; « De », « Les » stand in names. */
const LONG_WORD = 4;

const PLAIN =
  WordClass.opener |
  WordClass.openingNoun |
  WordClass.objectNoun |
  WordClass.organisationNoun |
  WordClass.placeNoun |
  WordClass.role |
  WordClass.institution |
  WordClass.speech;

function opensLine({ text, tokens }: Reading, at: number): boolean {
  return at === 0 || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}

function isShouted(reading: Reading, index: number): boolean {
  const shape = reading.shape(index);
  return shape === Shape.allCapitals || shape === Shape.initial || shape === Shape.number;
}
