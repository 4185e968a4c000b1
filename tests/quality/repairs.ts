import type { RepairedArticle } from '../../src/article.ts';
import { normalise } from '../../src/lib/words.ts';
import type { Counts } from './quotes.ts';

/** As the gold files of `shared/gold/seeds` write it; only `kind: "english"` is measured. */
export type GoldRepair = { readonly text: string; readonly original: string | null; readonly kind: string };
export type RepairScore = {
  readonly found: Counts;
  /** Of the gold ones whose French word is known: how many were given it. */
  readonly restored: { readonly right: number; readonly all: number };
};

/** One article. A find is right if it is the gold's words, or holds them, or is held by them; each is used once. */
export function measureRepairs(gold: readonly GoldRepair[], repairs: RepairedArticle['repairs']): RepairScore {
  const wanted = gold.filter(({ kind }) => kind === 'english');
  const left = [...repairs];
  let right = 0;
  let restored = 0;
  for (const { text, original } of wanted) {
    const at = placeOf(text, left);
    if (at < 0) continue;
    const [own] = left.splice(at, 1);
    right++;
    if (original && own?.suggestion && normalise(own.suggestion) === normalise(original)) restored++;
  }
  const known = wanted.filter(({ original }) => original !== null).length;
  return {
    found: { right, wrong: left.length, missed: wanted.length - right },
    restored: { right: restored, all: known },
  };
}

/** The same words first; else words that share most of it. */
function placeOf(text: string, repairs: readonly RepairedArticle['repairs'][number][]): number {
  const words = normalise(text);
  const exact = repairs.findIndex(repair => normalise(repair.text) === words);
  if (exact >= 0) return exact;
  return repairs.findIndex(repair => normalise(repair.text).includes(words) || words.includes(normalise(repair.text)));
}

/** Finds in text that is known to be clean, for each 10,000 words. */
export function falseAlarms(repairs: number, words: number): number {
  return words === 0 ? 0 : (repairs * 10_000) / words;
}
