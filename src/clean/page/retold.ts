import type { Unit } from '../lines/units.ts';
import type { Page } from './page.ts';

/** Words of at least so many letters say what a text is about. */
export const LONG_WORD = 5;

export function longWordsOf({ key }: Pick<Unit, 'key'>): string[] {
  return key.split(' ').filter(word => word.length >= LONG_WORD);
}

/** The share of the longer words of some units that others say too; 0 where there are none. */
export function shareRetold({ units }: Page, told: readonly number[], others: readonly number[]): number {
  const wordsOf = (of: readonly number[]) => of.flatMap(i => longWordsOf(units[i]!));
  const words = wordsOf(told);
  const said = new Set(wordsOf(others));
  return words.length ? words.filter(word => said.has(word)).length / words.length : 0;
}
