/**
 * Lists that grow, put on shelves by the calendar: a list too long for a page becomes pages of its years, a year too long
 * pages of its months, then days, then numbered pages of a day. So an article that comes in late changes the pages of
 * its own period and no other, and an address says what it holds.
 */
import { firstFrom } from '../../lib/first-from.ts';
import type { Entry } from './entry.ts';
import { firstDay } from './order.ts';

/** Most articles that one page lists. */
export const PAGE_LENGTH = 150;

export type Shelf = {
  /** Address from the root of the list: ``, `2023/`, `2023/09/`, `2023/09/12/`, `2023/09/12/2/`, `sans-date/`. */
  readonly path: string;
  /** `2023`, `2023-09`, `2023-09-12`; `null` for the whole list and for what has no date. */
  readonly period: string | null;
  readonly entries: readonly Entry[];
  /** Empty where the entries themselves stand on this shelf's page. */
  readonly shelves: readonly Shelf[];
};

/** Lengths of `2023`, `2023-09`, `2023-09-12`. */
const PERIODS = [4, 7, 10] as const;

/** @param entries oldest first, those without a date at the end. @param always levels that get a page however few their entries: 1 years, 2 months too. */
export function shelvesOf(entries: readonly Entry[], always: 0 | 1 | 2 = 0): Shelf {
  return shelf('', null, entries, { level: 0, always });
}

type Depth = { readonly level: number; readonly always: number };

function shelf(path: string, period: string | null, entries: readonly Entry[], depth: Depth): Shelf {
  const whole = depth.level >= depth.always && entries.length <= PAGE_LENGTH;
  return { path, period, entries, shelves: whole ? [] : parts(path, entries, depth) };
}

function parts(path: string, entries: readonly Entry[], { level, always }: Depth): Shelf[] {
  const length = PERIODS[level];
  if (!length) return numbered(path, entries);
  return runsOf(entries, length).map(([period, members]) => {
    if (period === null) return { path: `${path}sans-date/`, period: null, entries: members, shelves: [] };
    return shelf(`${path}${period.slice(level && PERIODS[level - 1]! + 1)}/`, period, members, {
      level: level + 1,
      always,
    });
  });
}

/** The entries of each period in turn; as they are in the order of time, few of them have to be looked at. */
function runsOf(entries: readonly Entry[], length: number): [period: string | null, members: readonly Entry[]][] {
  const runs: [string | null, readonly Entry[]][] = [];
  for (let from = 0; from < entries.length; ) {
    const period = firstDay(entries[from]!)?.slice(0, length) ?? null;
    const isOutside = (entry: Entry) => period !== null && !firstDay(entry)?.startsWith(period);
    const to = firstFrom(entries, isOutside, from + 1);
    runs.push([period, entries.slice(from, to)]);
    from = to;
  }
  return runs;
}

function numbered(path: string, entries: readonly Entry[]): Shelf[] {
  const pages = Math.ceil(entries.length / PAGE_LENGTH);
  return Array.from({ length: pages }, (_, page) => ({
    path: `${path}${page + 1}/`,
    period: firstDay(entries[0]!),
    entries: entries.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
    shelves: [],
  }));
}

/** A shelf and all below it, depth first. */
export function* everyShelf(shelf: Shelf): Generator<Shelf> {
  yield shelf;
  for (const part of shelf.shelves) yield* everyShelf(part);
}
