import { compare } from '../../lib/compare.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';

/**
 * The collection is indexed in segments: one for each past year, one for each month of the newest year where that is
 * large, one for articles without a date. A new article rebuilds the segment of its month or year and no other; a question asks some
 * ten to twenty a decade. Depends on the articles alone, never on the order in which they came.
 */
export type Segment = { readonly id: string; readonly entries: readonly Entry[] };

/** Up to here one segment holds all: small sites should cost a reader one request a word. */
const ONE_SEGMENT = 1_000;

/** A newest year of fewer articles stays whole: every segment costs a question one more file a word. */
const BY_MONTH = 2_000;

/** Newest first, the undated one last; entries in order of id. */
export function segmentsOf(entries: readonly Entry[]): Segment[] {
  if (entries.length === 0) return [];
  if (entries.length <= ONE_SEGMENT) return [{ id: 'tout', entries: byId(entries) }];
  const newest = entries.map(yearOf).sort().at(-1);
  const isLarge = entries.filter(entry => yearOf(entry) === newest).length > BY_MONTH;
  const groups = Map.groupBy(entries, entry => {
    const day = firstDay(entry);
    if (!day) return 'sans-date';
    return isLarge && yearOf(entry) === newest ? day.slice(0, 7) : yearOf(entry);
  });
  return [...groups]
    .map(([id, group]) => ({ id, entries: byId(group) }))
    .sort((a, b) => -compare(sortKey(a.id), sortKey(b.id)));
}

function yearOf(entry: Entry): string {
  return firstDay(entry)?.slice(0, 4) ?? '';
}

function sortKey(id: string): string {
  return id === 'sans-date' ? '' : id;
}

function byId(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compare(a.id, b.id));
}
