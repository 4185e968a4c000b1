import type { Token } from '../../lib/words.ts';
import { isWrittenSo, type Term } from './term.ts';

/** Indexes of tokens, end exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Points of a theme, more than none. */
export type Weight = { readonly topic: number; readonly weight: number };

/** What the terms of one place say together. */
export type Told = {
  /** Of the first term that tells of a theme; `null` if none does. */
  readonly key: string | null;
  /** Points by theme, and by the first-level theme above it. */
  readonly weights: readonly Weight[];
  /** Only `not` terms, or none at all. */
  readonly isNot: boolean;
  readonly terms: readonly Term[];
};

/** All terms with the same words. What they say is worked out once, unless one asks for a spelling. */
export class Phrase {
  readonly terms: Term[] = [];
  #told: Told | null = null;
  #isSpelt = false;

  add(term: Term): void {
    this.terms.push(term);
    if (term.spelling) this.#isSpelt = true;
  }

  tell(tokens: readonly Token[], stretch: Stretch): Told {
    if (this.#isSpelt) return toldBy(this.terms.filter(term => isWrittenSo(term, tokens, stretch)));
    this.#told ??= toldBy(this.terms);
    return this.#told;
  }
}

/** A `not` term silences the others of its first-level theme. */
export function toldBy(terms: readonly Term[]): Told {
  const barred = terms.filter(term => term.weight === 0).map(term => term.root);
  const telling = terms.filter(term => term.weight > 0 && !barred.includes(term.root));
  const isNot = terms.every(term => term.weight === 0);
  return { key: telling[0]?.key ?? null, weights: weightsOf(telling), isNot, terms };
}

/** A first-level theme takes the best of its own weight and its deeper themes'. */
function weightsOf(terms: readonly Term[]): Weight[] {
  const weights = new Map<number, number>();
  for (const { topic, root, weight } of terms) {
    weights.set(topic, Math.max(weights.get(topic) ?? 0, weight));
    weights.set(root, Math.max(weights.get(root) ?? 0, weight));
  }
  return Array.from(weights, ([topic, weight]) => ({ topic, weight }));
}
