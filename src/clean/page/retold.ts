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

/** Singular and plural, verb and noun: so many letters make two words one. */
const STEM = 5;
const STEMMED = 4;

/** Do two units share no word of some length? A teaser says words of its headline. */
export function areStrangers(one: Pick<Unit, 'key'>, other: Pick<Unit, 'key'>): boolean {
  const stems = new Set(stemsOf(one));
  return stems.size > 0 && !stemsOf(other).some(stem => stems.has(stem));
}

function stemsOf({ key }: Pick<Unit, 'key'>): string[] {
  return key.split(' ').flatMap(word => (word.length >= STEMMED ? [word.slice(0, STEM)] : []));
}
