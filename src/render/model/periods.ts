/** What happened when: dated sentences by the month, day or year that they tell of, and articles by the week they came out. */
import { type Period, periodHolding } from '../../digest/period.ts';
import { compare } from '../../lib/compare.ts';
import type { Entry } from './entry.ts';
import type { Told } from './told.ts';

export type ToldRef = { readonly entry: Entry; readonly told: Told };

/** Sentences that tell of a day (`2023-09-12`), of more than a day of one month (`2023-09`), of more of one year (`2023`). */
export type ToldIndex = ReadonlyMap<string, readonly ToldRef[]>;

export function toldIndex(entries: readonly Entry[]): ToldIndex {
  const index = new Map<string, ToldRef[]>();
  for (const entry of entries)
    for (const told of entry.told) {
      const period = periodOf(told);
      if (!period) continue;
      const known = index.get(period);
      if (known) known.push({ entry, told });
      else index.set(period, [{ entry, told }]);
    }
  return index;
}

/** The least day, month or year that holds all of it; `null` for what is longer than a year. */
function periodOf({ from, to }: Told): string | null {
  if (from === to) return from;
  for (const length of [7, 4]) if (from.slice(0, length) === to.slice(0, length)) return from.slice(0, length);
  return null;
}

/** Weeks that have articles, oldest first, with those of which the whole interval of publication lies in the week. */
export function weeksOf(
  entries: readonly Entry[],
): readonly { readonly period: Period; readonly entries: readonly Entry[] }[] {
  const weeks = new Map<string, { period: Period; entries: Entry[] }>();
  let last: Period | null = null;
  for (const entry of entries) {
    const period = weekHolding(entry, last);
    if (!period) continue;
    last = period;
    const known = weeks.get(period.id);
    if (known) known.entries.push(entry);
    else weeks.set(period.id, { period, entries: [entry] });
  }
  return [...weeks.values()].sort((a, b) => compare(a.period.id, b.period.id));
}

/** @param last most often the same: entries come in the order of time */
function weekHolding({ published }: Entry, last: Period | null): Period | null {
  const { from, to } = published ?? { from: null, to: null };
  if (last && from && to && from >= last.from && from <= last.to) return to <= last.to ? last : null;
  return periodHolding('week', published);
}
