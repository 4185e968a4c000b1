import type { Page } from './page.ts';

const LONG_WORD = 5;

/** The share of the longer words of some units that others say too; 0 where there are none. */
export function shareRetold(page: Page, units: readonly number[], others: readonly number[]): number {
  return shareOf(longWordsOf(page, units), wordsOf(page, others));
}

/** The share of some words that are among those told; 0 of none. */
export function shareOf(words: readonly string[], told: ReadonlySet<string>): number {
  return words.length ? words.filter(word => told.has(word)).length / words.length : 0;
}

export function longWordsOf({ units }: Page, of: readonly number[]): string[] {
  return of.flatMap(i => units[i]!.key.split(' ')).filter(word => word.length >= LONG_WORD);
}

export function wordsOf({ units }: Page, of: readonly number[]): ReadonlySet<string> {
  return new Set(of.flatMap(i => units[i]!.key.split(' ')));
}
