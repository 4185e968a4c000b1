/** The orders in which readers meet things. The same on every machine. */
import { type Day, daysBetween } from '../../lib/calendar.ts';
import { compare, compareFrench } from '../../lib/compare.ts';
import type { Entry } from './entry.ts';

/** French alphabetical order: École stands before Zola. */
export function alphabetically(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareFrench(a.name, b.name);
}

/** Days. An interval wider than this, or open, places an article nowhere in a calendar: « 2007 or after » is not 2007. */
const WIDEST = 366;

/** The day by which an article is put in order: of an interval its first one; `null` if it has no place in time. */
export function firstDay({ published }: Pick<Entry, 'published'>): Day | null {
  if (!published?.from || !published.to) return null;
  if (published.from === published.to) return published.from;
  return daysBetween(published.from, published.to) <= WIDEST ? published.from : null;
}

/** The exact day of publication as its file states it; `null` if it is inferred or less exact than a day. */
export function statedDay({ published }: Pick<Entry, 'published'>): Day | null {
  return published?.basis === 'stated' && published.from === published.to ? published.from : null;
}

/** Oldest first, those without any date at the end; ties by id. */
export function chronologically(a: Entry, b: Entry): number {
  return compare(firstDay(a) ?? '~', firstDay(b) ?? '~') || compare(a.id, b.id);
}
