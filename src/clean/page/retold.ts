import type { Page } from './page.ts';

const LONG_WORD = 5;

/** The share of the longer words of some units that others say too; 0 where there are none. */
export function shareRetold(page: Page, units: readonly number[], others: readonly number[]): number {
  const told = new Set(others.flatMap(i => page.units[i]!.key.split(' ')));
  const words = units.flatMap(i => page.units[i]!.key.split(' ')).filter(word => word.length >= LONG_WORD);
  return words.length ? words.filter(word => told.has(word)).length / words.length : 0;
}
