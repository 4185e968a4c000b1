import type { LinkedArticle } from '../../../src/article.ts';
import type { Gold } from '../gold.ts';

/** One article as analysed, beside its gold and the lines of its file. */
export type Case = {
  readonly gold: Gold;
  readonly article: LinkedArticle;
  /** Of the decoded file; a line of `gold.lines` is an index here. */
  readonly lines: readonly string[];
};

/** What a judge counted in one article, and its errors in words. */
export type Judgement = { readonly counts: Readonly<Record<string, number>>; readonly errors: readonly string[] };

export type Judge = (judged: Case) => Judgement;

/** Counts of the same name added up. */
export function sum(judgements: readonly Judgement[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { counts } of judgements)
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  return total;
}

/** `null` where there was nothing to find and nothing was found. */
export function f1({ right, extra, missed }: { right: number; extra: number; missed: number }): number | null {
  const all = 2 * right + extra + missed;
  return all === 0 ? null : (2 * right) / all;
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
