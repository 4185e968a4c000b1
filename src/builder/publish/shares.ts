/** How many files a share has. */
type Sizes = { readonly least: number; readonly most: number };

/**
 * Many enough that Eleventy's start is worth it, few enough that two threads are done at one time, and that what a share
 * is made from is gone before the engine takes it for something that stays (500: 150 MB more at 10,000 articles).
 */
const OF_TWO: Sizes = { least: 40, most: 150 };
/** A share is at most this part of what is left. */
const PART = 8;

/** A list in shares, in its order: for whichever thread asks next. */
export class Shares<T> {
  readonly #all: readonly T[];
  readonly #sizes: Sizes;
  #from = 0;

  constructor(all: readonly T[], sizes = OF_TWO) {
    this.#all = all;
    this.#sizes = sizes;
  }

  /** Empty if nothing is left. */
  next(): readonly T[] {
    const { least, most } = this.#sizes;
    const from = this.#from;
    const left = this.#all.length - from;
    this.#from += Math.min(left, most, Math.max(least, Math.ceil(left / PART)));
    return this.#all.slice(from, this.#from);
  }
}
