import type { Traits } from './trait.ts';

/** On each side in time: what lies further off is not looked at where this many nearer ones have the same trait. */
const NEAREST = 20;
/** A plain word in common is nothing; two are, or a person in passing. */
const LEAST_SHARED = 1.5;

/** The traits of one article by their numbers, with their weights, in its own order. */
export type Numbered = { readonly ids: Uint32Array; readonly weights: Float64Array };

/** The articles of each trait in order of time, so that those near an article can be read off on both its sides. */
export class TimedPostings {
  readonly numbered: readonly Numbered[];
  /** By trait: places of shown articles, oldest first, those without a day at the end; empty for one not looked up. */
  readonly #postings: readonly number[][];
  /** By article: its rank in time. */
  readonly #ranks: Uint32Array;
  /** By article: what it shares with the one in hand; all 0 between calls. */
  readonly #sums: Float64Array;

  constructor(all: readonly Traits[], isShown: readonly boolean[]) {
    const numbers = new Map<string, number>();
    this.numbered = all.map(({ traits }) => ({
      ids: Uint32Array.from(traits, ({ key }) => numberOf(key, numbers)),
      weights: Float64Array.from(traits, ({ weight }) => weight),
    }));
    const order = [...all.keys()].sort((a, b) => timeOf(all[a]!) - timeOf(all[b]!) || a - b);
    this.#ranks = new Uint32Array(all.length);
    for (const [rank, at] of order.entries()) this.#ranks[at] = rank;
    this.#postings = Array.from({ length: numbers.size }, () => []);
    for (const at of order)
      if (isShown[at])
        for (const [i, { isLead }] of all[at]!.traits.entries())
          if (isLead) this.#postings[this.numbered[at]!.ids[i]!]!.push(at);
    this.#sums = new Float64Array(all.length);
  }

  get traitCount(): number {
    return this.#postings.length;
  }

  /** The places of at most `most` articles that share the heaviest traits with this one, near in time, best first. */
  sharers(at: number, most: number): number[] {
    const { ids, weights } = this.numbered[at]!;
    const found: number[] = [];
    for (let i = 0; i < ids.length; i++)
      this.#addUp(at, { places: this.#postings[ids[i]!]!, weight: weights[i]!, found });
    const best = this.#bestOf(found, { at, most });
    for (const other of found) this.#sums[other] = 0;
    return best;
  }

  #addUp(at: number, { places, weight, found }: { places: readonly number[]; weight: number; found: number[] }): void {
    const sums = this.#sums;
    const isShort = places.length <= 2 * NEAREST;
    const middle = isShort ? 0 : this.#firstFrom(this.#ranks[at]!, places);
    const to = isShort ? places.length : Math.min(places.length, middle + NEAREST + 1);
    for (let i = isShort ? 0 : Math.max(0, middle - NEAREST); i < to; i++) {
      const other = places[i]!;
      if (other === at) continue;
      if (sums[other] === 0) found.push(other);
      sums[other]! += weight;
    }
  }

  /** By insertion: of many found, few are kept. */
  #bestOf(found: readonly number[], { at, most }: { at: number; most: number }): number[] {
    const best: number[] = [];
    for (const other of found) {
      if (this.#sums[other]! < LEAST_SHARED) continue;
      if (best.length === most && !this.#isBetter(other, best[most - 1]!, at)) continue;
      let place = Math.min(best.length, most - 1);
      while (place > 0 && this.#isBetter(other, best[place - 1]!, at)) {
        best[place] = best[place - 1]!;
        place--;
      }
      best[place] = other;
    }
    return best;
  }

  #isBetter(a: number, b: number, at: number): boolean {
    const bySum = this.#sums[a]! - this.#sums[b]!;
    if (bySum !== 0) return bySum > 0;
    const rank = this.#ranks[at]!;
    const byTime = Math.abs(this.#ranks[a]! - rank) - Math.abs(this.#ranks[b]! - rank);
    return byTime === 0 ? a < b : byTime < 0;
  }

  /** The index of the first article that is not older; binary search. */
  #firstFrom(rank: number, places: readonly number[]): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranks[places[middle]!]! < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

function timeOf({ day }: Traits): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}
