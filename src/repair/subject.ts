import type { Where } from './where.ts';

/** What each word of its company is worth to a French word, and what all are at most. */
const WORTH = 0.65;
const MOST = 1.5;
/** Where the found word may be French, its company tells half as much: it shares the subject of its synonyms. */
const SHARED = 0.45;

/** How much the words around a candidate speak of what a French word is about: 0–1.5. */
export function subjectOf(word: string, { language, around, candidate }: Where): number {
  const company = language.company.of(word);
  if (company.size === 0) return 0;
  let met = 0;
  for (const other of around()) if (company.has(other)) met++;
  return Math.min(MOST, met * WORTH * (candidate.kind === 'homograph' ? SHARED : 1));
}
