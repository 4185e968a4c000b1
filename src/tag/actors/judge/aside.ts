import { expansionBefore } from '../find/expansions.ts';
import type { Reading } from '../find/reading.ts';
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
  if (to - from > 1 || reading.norm(from).length < 2) return false;
  const head = expansionBefore(reading, from);
  return head >= 0 && !(reading.wordClass(head) & (WordClass.institution | WordClass.organisationNoun));
}
