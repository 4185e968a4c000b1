import type { Problem } from '../../../article.ts';
import type { VocabularyFiles } from '../../../vocabulary.ts';
import { type PageNames, preparePageNames } from './page-names.ts';
import { type PageWords, preparePageWords } from './page-words.ts';

/** The vocabulary of saved pages, checked and compiled once. */
export type LoadLanguage = { readonly names: PageNames; readonly words: PageWords };

/**
 * Compiles `page-names.yaml` and `page-words.yaml`. What is missing or cannot be used is a problem with its file and line;
 * the rest works.
 */
export function prepareLoad(files: VocabularyFiles): { language: LoadLanguage; problems: Problem[] } {
  const { names, problems: ofNames } = preparePageNames(files);
  const { words, problems: ofWords } = preparePageWords(files);
  return { language: { names, words }, problems: [...ofNames, ...ofWords] };
}
