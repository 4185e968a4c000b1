import type { CleanLanguage } from './prepare.ts';

/** More words than the headers of any collection hold; then it begins again. */
const MOST_WORDS = 20_000;
const LONGEST_WORD = 40;

/** What a vocabulary makes of a word, worked out where the word is first met: the words of headers are few. */
export class ByLanguage<T> {
  readonly #work: (word: string, language: CleanLanguage) => T;
  readonly #known = new WeakMap<CleanLanguage, Map<string, T>>();

  constructor(work: (word: string, language: CleanLanguage) => T) {
    this.#work = work;
  }

  of(word: string, language: CleanLanguage): T {
    let known = this.#known.get(language);
    if (!known || known.size > MOST_WORDS) {
      known = new Map();
      this.#known.set(language, known);
    }
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = this.#work(word, language);
    if (word.length <= LONGEST_WORD) known.set(word, result);
    return result;
  }
}
