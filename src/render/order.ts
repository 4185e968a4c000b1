/** The orders in which readers meet things. The same on every machine. */
import type { Day } from '../lib/calendar.ts';
import type { Entry } from './entry.ts';

/** Code-unit order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const french = new Intl.Collator('fr');

/** French alphabetical order: École stands before Zola. */
export function alphabetically(a: { readonly name: string }, b: { readonly name: string }): number {
  return french.compare(a.name, b.name) || compare(a.name, b.name);
}

/** The day by which an article is put in order: of an inferred interval its first one; `null` if it has none. */
export function firstDay(entry: Pick<Entry, 'published'>): Day | null {
  return entry.published && (entry.published.from ?? entry.published.to);
}

/** The exact day of publication as its file states it; `null` if it is inferred or less exact than a day. */
export function statedDay({ published }: Pick<Entry, 'published'>): Day | null {
  return published?.basis === 'stated' && published.from === published.to ? published.from : null;
}

/** Oldest first, those without any date at the end; ties by id. */
export function chronologically(a: Entry, b: Entry): number {
  return compare(firstDay(a) ?? '~', firstDay(b) ?? '~') || compare(a.id, b.id);
}
