import { WordClass } from '../vocabulary/word-class.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isNameWord } from './runs.ts';

/** Longest name of an association between marks, in words: « Les Amis du vieux pont et de ses abords ». */
const MAX_WORDS = 9;
/** What begins a sentence that somebody says, and no name. */
const SAYING = new Set(['je', "j'", 'il', 'elle', 'ils', 'elles', "c'", 'ce', 'vous', 'ça', 'cela', 'oui', 'non']);

/**
 * End of a name in quotation marks that an organisation's noun announces, small words and all: « l’association « Les
 * Amis du vieux pont » »; -1 if there is none.
 */
export function quotedNameEnd(reading: Reading, from: number): number {
  if ((reading.gap(from) & ~Gap.space) !== Gap.quote || !isAnnounced(reading, from)) return -1;
  if (!isNameWord(reading, from) && reading.shape(from) !== Shape.number) return -1;
  if (SAYING.has(reading.norm(from))) return -1;
  let to = from + 1;
  while (to - from <= MAX_WORDS && reading.joined(to)) to++;
  return to - from <= MAX_WORDS && reading.gap(to) & Gap.quote ? to : -1;
}

function isAnnounced(reading: Reading, from: number): boolean {
  return reading.shape(from - 1) === Shape.lower && (reading.wordClass(from - 1) & WordClass.organisationNoun) !== 0;
}
