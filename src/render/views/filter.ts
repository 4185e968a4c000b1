import type { Entry } from '../model/entry.ts';
import { alphabetically } from '../model/order.ts';

/** One value that a list can be filtered by. */
export type Choice = { readonly id: string; readonly name: string; readonly count: number };

/** A choice that fits one article filters nothing; more than this many are for the search page. */
const MOST_CHOICES = 60;
const LEAST_ARTICLES = 2;

/** The most present, in alphabetical order. @param members by number of articles */
export function choicesOf(
  members: Iterable<{ readonly id: string; readonly name: string; readonly entries: readonly Entry[] }>,
): readonly Choice[] {
  return [...members]
    .filter(({ entries }) => entries.length >= LEAST_ARTICLES)
    .slice(0, MOST_CHOICES)
    .map(({ id, name, entries }) => ({ id, name, count: entries.length }))
    .sort(alphabetically);
}
