import { join } from 'node:path';
import { type DateLanguage, prepareDate } from '../../src/date/language.ts';
import { expressionsIn } from '../../src/date/mentions.ts';
import { resolveMentions } from '../../src/lib/date-meaning.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';

const prepared = prepareDate(readVocabulary(join(import.meta.dirname, '../../vocabulary')).files);

export const language: DateLanguage = prepared.language;
export const vocabularyProblems = prepared.problems;

/** A Tuesday; the tests' day of publication unless they say another. */
export const TUESDAY = '2023-09-12';

/** `words → EDTF` for every date of a text, in order. */
export function datesOf(text: string, day: string | null = TUESDAY): string[] {
  const anchor = day === null ? null : { from: day, to: day };
  return resolveMentions(expressionsIn(text, language), anchor).map(date => `${date.text} → ${date.edtf}`);
}
