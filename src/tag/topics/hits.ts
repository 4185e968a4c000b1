import { type Token, tokensOf } from '../../lib/words.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { type Phrase, type Stretch, type Told, toldBy } from './phrase.ts';
import { isWrittenSo, type Term } from './term.ts';
import { type Longest, longestFrom } from './trie.ts';

/** A word or phrase of the article that tells of one or more themes. */
export type Hit = { readonly start: number; readonly end: number; readonly told: Told };

/** What one field tells, from left to right; a phrase hides the shorter ones inside it. */
export function hitsIn(text: string, lexicon: Lexicon): Hit[] {
  const tokens = tokensOf(text);
  const reading: Reading = { tokens, lexicon, hits: [], keyAt: index => keyOf(tokens[index]!) };
  for (let at = 0; at < tokens.length; ) at = takeAt(at, reading);
  return reading.hits;
}

type Reading = {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly hits: Hit[];
  readonly keyAt: (index: number) => string;
};

/** The token to go on with. */
function takeAt(from: number, reading: Reading): number {
  const found = longestAt(reading, from, reading.tokens.length);
  if (!found) return from + 1;
  const stretch = { from, to: found.to };
  const told = found.value.tell(reading.tokens, stretch);
  if (!told.isNot) push(stretch, told, reading);
  else if (told.terms.length || found.to > from + 1) takeInside(stretch, told.terms, reading);
  return found.to;
}

function longestAt({ tokens, lexicon, keyAt }: Reading, at: number, end: number): Longest<Phrase> | null {
  const first = lexicon.phrases.of(tokens[at]!);
  return first && longestFrom(first, keyAt, [at, end]);
}

/**
 * A phrase that is only a « not », or is not written as the entry asks: its words still count, but for the themes that
 * it does speak of.
 */
function takeInside({ from, to }: Stretch, nots: readonly Term[], reading: Reading): void {
  const barred = new Set(nots.map(term => term.root));
  for (let at = from; at < to; at++) {
    const stretch = { from: at, to: at + 1 };
    const terms = longestAt(reading, at, at + 1)?.value.terms ?? [];
    const told = terms.filter(term => !barred.has(term.root) && isWrittenSo(term, reading.tokens, stretch));
    push(stretch, toldBy(told), reading);
  }
}

function push({ from, to }: Stretch, told: Told, { tokens, hits }: Reading): void {
  if (told.key !== null) hits.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, told });
}
