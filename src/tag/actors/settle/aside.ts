import { fold } from '../../../lib/words.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { WordClass } from '../vocabulary/word-class.ts';

/** « ( AFP / Aimé DUVAL ) »: whose photograph it is. */
export function isCredited({ text, tokens }: Reading, from: number): boolean {
  const { start } = tokens[from]!;
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  return (before === '/' || before === '©') && CREDIT.test(text.slice(Math.max(0, start - 16), start));
}

const CREDIT = /(?:\p{Lu}{3,} ?\/ ?|© ?)$/u;

/** « grands modèles de langage (LLM) »: short for a common noun, unless that is the head of an organisation’s name. */
export function isAbbreviation(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from > 1 || !(reading.gap(from) & Gap.open) || !(reading.gap(to) & Gap.close)) return false;
  const letters = reading.norm(from);
  let left = letters.length - 1;
  for (let i = from - 1; i >= from - MOST_SPELT && reading.shape(i) === Shape.lower && left >= 0; i--) {
    if (fold(reading.norm(i))[0] === letters[left]) left--;
    if (left < 0)
      return letters.length > 1 && !(reading.wordClass(i) & (WordClass.institution | WordClass.organisationNoun));
  }
  return false;
}

/** Words that a sigle may stand for, small ones counted. */
const MOST_SPELT = 9;
