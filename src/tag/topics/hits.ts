import { type Token, tokensOf } from '../../lib/words.ts';
import { isWrittenSo, type Lexicon, type Term } from './lexicon.ts';

/** A word or phrase of the article that tells of one or more themes. */
export type Hit = { readonly start: number; readonly end: number; readonly terms: readonly Term[] };

/** What one field tells, from left to right; a phrase hides the shorter ones inside it. */
export function hitsIn(text: string, lexicon: Lexicon): Hit[] {
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) at = takeAt(at, { tokens, lexicon, hits });
  return hits;
}

type Reading = { readonly tokens: readonly Token[]; readonly lexicon: Lexicon; readonly hits: Hit[] };

/** The token to go on with. */
function takeAt(at: number, reading: Reading): number {
  const { tokens, lexicon } = reading;
  const found = lexicon.phrases.longestAt(tokens, at);
  if (!found.length) return at + 1;
  const { from, to } = found[0]!;
  const terms = found.map(hit => hit.value).filter(term => isWrittenSo(term, tokens, { from, to }));
  if (!terms.length) {
    if (to > from + 1) takeInside({ from, to }, new Set(), reading);
    return to;
  }
  if (terms.every(term => term.weight === 0)) takeInside({ from, to }, new Set(terms.map(term => term.root)), reading);
  else push({ from, to }, terms, reading);
  return to;
}

/** A phrase that is only a « not »: its words still count for the themes that it does not speak of. */
function takeInside({ from, to }: { from: number; to: number }, barred: Set<number>, reading: Reading): void {
  for (let at = from; at < to; at++) {
    const one = reading.tokens.slice(at, at + 1);
    const terms = reading.lexicon.phrases
      .longestAt(one, 0)
      .map(hit => hit.value)
      .filter(term => !barred.has(term.root) && isWrittenSo(term, one, { from: 0, to: 1 }));
    push({ from: at, to: at + 1 }, terms, reading);
  }
}

function push({ from, to }: { from: number; to: number }, terms: readonly Term[], { tokens, hits }: Reading): void {
  const barred = terms.filter(term => term.weight === 0).map(term => term.root);
  const telling = terms.filter(term => term.weight > 0 && !barred.includes(term.root));
  if (telling.length) hits.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, terms: telling });
}
