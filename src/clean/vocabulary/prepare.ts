import type { Problem } from '../../article.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import type { Formulas } from './formulas.ts';
import { type Clues, prepareClues } from './prepare-clues.ts';
import { prepareFurniture } from './prepare-furniture.ts';
import { type HeaderWords, prepareHeaders } from './prepare-headers.ts';
import {
  type Agencies,
  type Outlets,
  type Places,
  prepareAgencies,
  prepareOutlets,
  preparePlaces,
} from './prepare-names.ts';
import { wordList } from './vocabulary.ts';

/** The cleaning vocabulary, checked and compiled once. */
export type CleanLanguage = Places & {
  readonly formulas: Formulas;
  readonly headers: HeaderWords;
  readonly agencies: Agencies;
  readonly outlets: Outlets;
  /** Keys of words that make a run of words a sentence. */
  readonly functionWords: ReadonlySet<string>;
  /** Keys of function words that French does not share with its neighbours. */
  readonly frenchWords: ReadonlySet<string>;
  /** What each clue to a line that is not the article's weighs. */
  readonly clues: Clues;
  /** Keys of first names, the parts of double ones too. */
  readonly firstNames: ReadonlySet<string>;
};

/**
 * Compiles `furniture.yaml`, `clues.yaml`, `headers.yaml`, `agencies.yaml`, `outlets.yaml`, `function-words.txt`,
 * `french-words.txt`, `first-names.txt` and the names of places. What is missing or cannot be used is a problem with its file and line; the rest works.
 */
export function prepareClean(files: VocabularyFiles): { language: CleanLanguage; problems: Problem[] } {
  const problems: Problem[] = [];
  const language: CleanLanguage = {
    formulas: prepareFurniture(files, problems),
    headers: prepareHeaders(files, problems),
    agencies: prepareAgencies(files, problems),
    outlets: prepareOutlets(files, problems),
    functionWords: wordList(files, 'function-words.txt', problems),
    frenchWords: wordList(files, 'french-words.txt', problems),
    clues: prepareClues(files, problems),
    firstNames: wordList(files, 'first-names.txt', problems),
    ...preparePlaces(files),
  };
  return { language, problems };
}
