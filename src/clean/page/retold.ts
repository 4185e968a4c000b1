import type { Page } from './page.ts';

const LONG_WORD = 5;

/** The share of the longer words of some units that others say too; 0 where there are none. */
export function shareRetold({ units }: Page, told: readonly number[], others: readonly number[]): number {
  const wordsOf = (of: readonly number[]) => of.flatMap(i => units[i]!.key.split(' '));
  const words = wordsOf(told).filter(word => word.length >= LONG_WORD);
  const said = new Set(wordsOf(others));
  return words.length ? words.filter(word => said.has(word)).length / words.length : 0;
}
