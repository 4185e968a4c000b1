import { type Token, UNNUMBERED } from './words.ts';

/**
 * What somebody makes of a word wherever it is written so: worked out where the word is first met, then one look into a
 * list. A stage that asks several sets about each token of each text asks them once a word instead.
 */
export class ByWord<T> {
  readonly #work: (word: Token) => T;
  #known: (T | undefined)[] = [];

  /** @param work must depend on `text` and `norm` of the token alone, and never give `undefined` */
  constructor(work: (word: Token) => T) {
    this.#work = work;
  }

  of(word: Token): T {
    if (word.id === UNNUMBERED) return this.#work(word);
    const known = this.#known[word.id];
    return known === undefined ? this.#first(word) : known;
  }

  #first(word: Token): T {
    const result = this.#work(word);
    if (word.id >= this.#known.length) this.#known.length = Math.max(2 * this.#known.length, word.id + 1, LEAST);
    this.#known[word.id] = result;
    return result;
  }
}

/** A list that grows by leaps is a list; one with far holes becomes a slow table. */
const LEAST = 4096;
