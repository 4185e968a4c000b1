import { firstFrom } from '../../lib/first-from.ts';
import type { Traits } from './trait.ts';

/** On each side in time: what lies further off is not looked at where this many nearer ones have the same trait. */
export const NEAREST = 20;
/** A plain word in common is nothing; two are, or a person in passing. */
const LEAST_SHARED = 1.5;

/** The traits of all articles by their numbers: those of article `at`, in its own order, stand from `starts[at]` to `starts[at + 1]`. */
export type Numbered = { readonly ids: Uint32Array; readonly weights: Float64Array; readonly starts: Uint32Array };

/** The articles of each trait in order of time, so that those near an article can be read off on both its sides. */
export class TimedPostings {
  /** Traits of the articles that are asked for have numbers from 0; all others have the number `traitCount`. */
  readonly numbered: Numbered;
  readonly #all: readonly Traits[];
  /** By article: how many come before it in time. */
  readonly #ranks: Uint32Array;
  /** By trait: places of shown articles, oldest first, those without a day at the end; empty for one not looked up. */
  readonly #postings: readonly number[][];
  /** By article: what it shares with the one in hand; all 0 between calls. */
  readonly #sums: Float64Array;

  /** @param wanted places of the articles whose sharers will be asked for */
  constructor(all: readonly Traits[], isShown: readonly boolean[], wanted: Iterable<number>) {
    this.#all = all;
    const numbers = numbersOf(all, wanted);
    this.numbered = numberedBy(numbers, all);
    const postings: number[][] = Array.from({ length: numbers.size }, () => []);
    const order = [...all.keys()].sort((a, b) => inTime(all, a, b));
    this.#ranks = new Uint32Array(all.length);
    const { ids, starts } = this.numbered;
    for (const [rank, at] of order.entries()) {
      this.#ranks[at] = rank;
      if (!isShown[at]) continue;
      const { traits } = all[at]!;
      for (let i = 0; i < traits.length; i++) if (traits[i]!.isLead) postings[ids[starts[at]! + i]!]?.push(at);
    }
    this.#postings = postings;
    this.#sums = new Float64Array(all.length);
  }

  get traitCount(): number {
    return this.#postings.length;
  }

  /** The places of at most `most` articles that share the heaviest traits with this one, near in time, best first. */
  sharers(at: number, most: number): number[] {
    const { ids, weights, starts } = this.numbered;
    const found: number[] = [];
    for (let i = starts[at]!; i < starts[at + 1]!; i++)
      this.#addUp(at, { places: this.#postings[ids[i]!]!, weight: weights[i]!, found });
    const best = this.#bestOf(found, { at, most });
    for (const other of found) this.#sums[other] = 0;
    return best;
  }

  #addUp(at: number, { places, weight, found }: { places: readonly number[]; weight: number; found: number[] }): void {
    const sums = this.#sums;
    const ranks = this.#ranks;
    const isShort = places.length <= 2 * NEAREST;
    const middle = isShort ? 0 : firstFrom(places, place => ranks[place]! >= ranks[at]!);
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

  /** By what is shared, then by days: never by ranks in time, which another article would shift. */
  #isBetter(a: number, b: number, at: number): boolean {
    const bySum = this.#sums[a]! - this.#sums[b]!;
    if (bySum !== 0) return bySum > 0;
    const { day } = this.#all[at]!;
    const [toA, toB] = [daysFrom(day, this.#all[a]!.day), daysFrom(day, this.#all[b]!.day)];
    return toA === toB ? a < b : toA < toB;
  }
}

/** Of the traits of the wanted articles. */
function numbersOf(all: readonly Traits[], wanted: Iterable<number>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const at of wanted) for (const { key } of all[at]!.traits) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return numbers;
}

/** In one piece of memory: who is related is asked of all articles in turn. */
function numberedBy(numbers: ReadonlyMap<string, number>, all: readonly Traits[]): Numbered {
  const count = all.reduce((sum, { traits }) => sum + traits.length, 0);
  const ids = new Uint32Array(count);
  const weights = new Float64Array(count);
  const starts = new Uint32Array(all.length + 1);
  let size = 0;
  for (const [at, { traits }] of all.entries()) {
    for (const { key, weight } of traits) {
      ids[size] = numbers.get(key) ?? numbers.size;
      weights[size++] = weight;
    }
    starts[at + 1] = size;
  }
  return { ids, weights, starts };
}

/** Where the day of either is unknown, farther than any. */
function daysFrom(day: number | null, other: number | null): number {
  return day === null || other === null ? Number.MAX_SAFE_INTEGER : Math.abs(day - other);
}

/** Oldest first, those without a day at the end; by place where they are equal. */
function inTime(all: readonly Pick<Traits, 'day'>[], a: number, b: number): number {
  return timeOf(all[a]!) - timeOf(all[b]!) || a - b;
}

/** What orders articles in time. */
export function timeOf({ day }: Pick<Traits, 'day'>): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}
