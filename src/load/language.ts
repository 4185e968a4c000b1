import type { Problem } from '../article.ts';
import type { VocabularyFiles } from '../vocabulary.ts';
import { type PageNames, preparePageNames } from './html/words/page-names.ts';
import { type PageWords, preparePageWords } from './html/words/page-words.ts';
import { prepareRecordWords, type RecordWords } from './records/record-words.ts';

/** The vocabulary of saved pages and of records, checked and compiled once. */
export type LoadLanguage = { readonly names: PageNames; readonly words: PageWords; readonly records: RecordWords };

/**
 * Compiles `page-names.yaml`, `page-words.yaml` and `record-fields.yaml`. What is missing or cannot be used is a problem with
 * its file and line; the rest works.
 */
export function prepareLoad(files: VocabularyFiles): { language: LoadLanguage; problems: Problem[] } {
  const { names, problems: ofNames } = preparePageNames(files);
  const { words, problems: ofWords } = preparePageWords(files);
  const { words: records, problems: ofRecords } = prepareRecordWords(files);
  return { language: { names, words, records }, problems: [...ofNames, ...ofWords, ...ofRecords] };
}
