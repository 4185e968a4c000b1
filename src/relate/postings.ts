import type { Traits } from './trait.ts';

/** On each side in time: what lies further off is not looked at where this many nearer ones have the same trait. */
const NEAREST = 30;

/** The articles of each trait in order of time, so that those near an article can be read off on both its sides. */
export class TimedPostings {
  readonly #traits: readonly { readonly posting: number; readonly weight: number }[][];
  /** By posting: places of articles, oldest first; those without a day at the end. */
  readonly #postings: readonly Uint32Array[];
  /** By article: its rank in time. */
  readonly #ranks: Uint32Array;
  readonly #sums: Float64Array;

  constructor(all: readonly Traits[], isShown: readonly boolean[]) {
    const order = [...all.keys()].sort((a, b) => timeOf(all[a]!) - timeOf(all[b]!) || a - b);
    this.#ranks = new Uint32Array(all.length);
    order.forEach((at, rank) => {
      this.#ranks[at] = rank;
    });
    const numbers = new Map<string, number>();
    const lists: number[][] = [];
    this.#traits = all.map(() => []);
    for (const at of order)
      for (const { key, weight, isLead } of all[at]!.traits) {
        if (!isLead) continue;
        let posting = numbers.get(key);
        if (posting === undefined) {
          posting = lists.push([]) - 1;
          numbers.set(key, posting);
        }
        if (isShown[at]) lists[posting]!.push(at);
        this.#traits[at]!.push({ posting, weight });
      }
    this.#postings = lists.map(list => Uint32Array.from(list));
    this.#sums = new Float64Array(all.length);
  }

  /** The places of at most `most` articles that share the heaviest traits with this one, near in time, best first. */
  sharers(at: number, most: number): number[] {
    const sums = this.#sums;
    const found: number[] = [];
    for (const { posting, weight } of this.#traits[at]!)
      for (const other of this.#near(at, this.#postings[posting]!)) {
        if (other === at) continue;
        if (sums[other] === 0) found.push(other);
        sums[other]! += weight;
      }
    const distance = (other: number) => Math.abs(this.#ranks[other]! - this.#ranks[at]!);
    const best = found.sort((a, b) => sums[b]! - sums[a]! || distance(a) - distance(b) || a - b).slice(0, most);
    for (const other of found) sums[other] = 0;
    return best;
  }

  #near(at: number, places: Uint32Array): Uint32Array {
    if (places.length <= 2 * NEAREST) return places;
    const middle = this.#firstFrom(this.#ranks[at]!, places);
    return places.subarray(Math.max(0, middle - NEAREST), middle + NEAREST + 1);
  }

  /** The index of the first article that is not older; binary search. */
  #firstFrom(rank: number, places: Uint32Array): number {
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

function timeOf({ day }: Traits): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}
