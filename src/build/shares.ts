/** Files of a share: many enough that Eleventy's start is worth it, few enough that both threads are done at one time. */
const MOST = 500;
const LEAST = 40;
/** A share is at most this part of what is left. */
const PART = 8;

/** A list that is taken away from both of its ends: neighbours need the same articles. */
export class Shares<T> {
  readonly #all: readonly T[];
  #from = 0;
  #to: number;

  constructor(all: readonly T[]) {
    this.#all = all;
    this.#to = all.length;
  }

  /** Empty if nothing is left. */
  first(): readonly T[] {
    const from = this.#from;
    this.#from += this.#size();
    return this.#all.slice(from, this.#from);
  }

  last(): readonly T[] {
    const to = this.#to;
    this.#to -= this.#size();
    return this.#all.slice(this.#to, to);
  }

  #size(): number {
    const left = this.#to - this.#from;
    return Math.min(left, MOST, Math.max(LEAST, Math.ceil(left / PART)));
  }
}
