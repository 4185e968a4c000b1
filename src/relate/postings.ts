import { firstFrom } from '../lib/first-from.ts';
import type { Traits } from './trait.ts';

/** On each side in time: what lies further off is not looked at where this many nearer ones have the same trait. */
export const NEAREST = 20;
/** A plain word in common is nothing; two are, or a person in passing. */
const LEAST_SHARED = 1.5;

/** The traits of one article by their numbers, with their weights, in its own order. */
export type Numbered = { readonly ids: Uint32Array; readonly weights: Float64Array };

/** The articles of each trait in order of time, so that those near an article can be read off on both its sides. */
export class TimedPostings {
  readonly #all: readonly Traits[];
  /** Traits of the articles that are asked for, from 0; all others have the number `traitCount`. */
  readonly #numbers = new Map<string, number>();
  readonly #numbered: Numbered[] = [];
  /** By trait: places of shown articles, oldest first, those without a day at the end; empty for one not looked up. */
  readonly #postings: readonly number[][];
  /** By article: what it shares with the one in hand; all 0 between calls. */
  readonly #sums: Float64Array;

  /** @param wanted places of the articles whose sharers will be asked for */
  constructor(all: readonly Traits[], isShown: readonly boolean[], wanted: Iterable<number>) {
    this.#all = all;
    for (const at of wanted) this.#numbered[at] = this.#numberedBy(at, key => this.#numberOf(key));
    this.#postings = Array.from({ length: this.#numbers.size }, () => []);
    const shown = [...all.keys()].filter(at => isShown[at]).sort((a, b) => inTime(all, a, b));
    for (const at of shown) {
      const { ids } = this.numbered(at);
      const { traits } = all[at]!;
      for (let i = 0; i < ids.length; i++) if (traits[i]!.isLead) this.#postings[ids[i]!]?.push(at);
    }
    this.#sums = new Float64Array(all.length);
  }

  get traitCount(): number {
    return this.#postings.length;
  }

  numbered(at: number): Numbered {
    this.#numbered[at] ??= this.#numberedBy(at, key => this.#numbers.get(key) ?? this.traitCount);
    return this.#numbered[at];
  }

  #numberedBy(at: number, numberOf: (key: string) => number): Numbered {
    const { traits } = this.#all[at]!;
    const ids = new Uint32Array(traits.length);
    const weights = new Float64Array(traits.length);
    for (let i = 0; i < traits.length; i++) {
      ids[i] = numberOf(traits[i]!.key);
      weights[i] = traits[i]!.weight;
    }
    return { ids, weights };
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The places of at most `most` articles that share the heaviest traits with this one, near in time, best first. */
  sharers(at: number, most: number): number[] {
    const { ids, weights } = this.numbered(at);
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
    const middle = isShort ? 0 : firstFrom(places, place => inTime(this.#all, place, at) >= 0);
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
