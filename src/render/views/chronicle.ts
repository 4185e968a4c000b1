/** Articles in the order of time, by month and day, with the stretches between that have none. */
import { type Day, daysBetween } from '../../lib/calendar.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay, statedDay } from '../model/order.ts';
import { longDay, monthName } from '../writing/dates.ts';
import { type Row, rowOf } from './shell.ts';

export type ChronicleDay = {
  readonly day: Day;
  /** « mardi 12 septembre 2023 » */
  readonly label: string;
  /** Days without an article between the one before in the list and this one, if they are told here. */
  readonly gap: number;
  readonly rows: readonly Row[];
};

export type ChronicleMonth = {
  readonly month: string;
  readonly label: string;
  /** The same before the month: those that lie before its first day, or before months of which no day is known. */
  readonly gap: number;
  readonly days: readonly ChronicleDay[];
  /** Articles of which the day is not stated; their interval begins in this month. */
  readonly approximate: readonly Row[];
};

export type Chronicle = {
  readonly months: readonly ChronicleMonth[];
  readonly undated: readonly Row[];
};

type Options = {
  readonly newestFirst?: boolean;
  /** What is said of an article; without it, what every list says. */
  readonly toRow?: (entry: Entry) => Row;
};

/** @param entries oldest first */
export function chronicleOf(
  entries: readonly Entry[],
  { newestFirst = false, toRow = rowOf }: Options = {},
): Chronicle {
  const ordered = newestFirst ? entries.toReversed() : entries;
  const months = Map.groupBy(ordered, entry => firstDay(entry)?.slice(0, 7) ?? null);
  const undated = (months.get(null) ?? []).map(toRow);
  months.delete(null);
  let last: Day | null = null;
  const views = [...months].map(([month, members]) => {
    const exact = Map.groupBy(members, statedDay);
    const approximate = (exact.get(null) ?? []).map(toRow);
    exact.delete(null);
    const days = [...exact].map(([day, rows]) => {
      const gap = last ? Math.abs(daysBetween(last, day!)) - 1 : 0;
      last = day;
      return { day: day!, label: longDay(day!), gap, rows: rows.map(toRow) };
    });
    return { month: month!, label: monthName(month!), gap: 0, days, approximate };
  });
  return { months: withGaps(views), undated };
}

/** Days without articles between two months are told as soon as the first of them is over, not after an inferred date that lies among them. */
function withGaps(months: readonly ChronicleMonth[]): ChronicleMonth[] {
  return months.map((month, i) => {
    const [first, ...others] = month.days;
    const days = first ? [{ ...first, gap: 0 }, ...others] : [];
    const isAfterDays = (months[i - 1]?.days.length ?? 0) > 0;
    const next = months.slice(i).find(({ days }) => days.length > 0);
    return { ...month, days, gap: isAfterDays ? (next?.days[0]?.gap ?? 0) : 0 };
  });
}
