import { type Token, tokensOf } from '../../lib/words.ts';
import { isWrittenSo, keyOf, type Lexicon, type Term } from './lexicon.ts';
import { type Longest, longestFrom } from './trie.ts';

/** A word or phrase of the article that tells of one or more themes. */
export type Hit = { readonly start: number; readonly end: number; readonly terms: readonly Term[] };

/** What one field tells, from left to right; a phrase hides the shorter ones inside it. */
export function hitsIn(text: string, lexicon: Lexicon): Hit[] {
  const tokens = tokensOf(text);
  const keys = tokens.map(keyOf);
  const reading: Reading = { tokens, keys, lexicon, hits: [] };
  for (let at = 0; at < tokens.length; ) at = takeAt(at, reading);
  return reading.hits;
}

type Reading = {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly lexicon: Lexicon;
  readonly hits: Hit[];
};
/** Indexes of tokens, end exclusive. */
type Stretch = { readonly from: number; readonly to: number };

/** The token to go on with. */
function takeAt(from: number, reading: Reading): number {
  const found = longestAt(reading, from, reading.tokens.length);
  if (!found) return from + 1;
  const stretch = { from, to: found.to };
  const terms = found.values.filter(term => isWrittenSo(term, reading.tokens, stretch));
  const isNot = terms.every(term => term.weight === 0);
  if (!isNot) push(stretch, terms, reading);
  else if (terms.length || found.to > from + 1) takeInside(stretch, terms, reading);
  return found.to;
}

function longestAt({ tokens, keys, lexicon }: Reading, at: number, end: number): Longest<Term> | null {
  const first = lexicon.phrases.of(tokens[at]!);
  return first && longestFrom(first, keys, [at, end]);
}

/**
 * A phrase that is only a « not », or is not written as the entry asks: its words still count, but for the themes that
 * it does speak of.
 */
function takeInside({ from, to }: Stretch, nots: readonly Term[], reading: Reading): void {
  const barred = new Set(nots.map(term => term.root));
  for (let at = from; at < to; at++) {
    const stretch = { from: at, to: at + 1 };
    const values = longestAt(reading, at, at + 1)?.values ?? [];
    const terms = values.filter(term => !barred.has(term.root) && isWrittenSo(term, reading.tokens, stretch));
    push(stretch, terms, reading);
  }
}

function push({ from, to }: Stretch, terms: readonly Term[], { tokens, hits }: Reading): void {
  const barred = terms.filter(term => term.weight === 0).map(term => term.root);
  const telling = terms.filter(term => term.weight > 0 && !barred.includes(term.root));
  if (telling.length) hits.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, terms: telling });
}
