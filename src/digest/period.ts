import { addDays, type Day, dayOf, isoWeek, mondayOf, monthBounds, padded, partsOf } from '../lib/calendar.ts';

/** A week (`2023-W37`, ISO 8601, Monday to Sunday) or a month (`2023-09`). `from` and `to` are its first and last day. */
export type Period = { readonly kind: 'week' | 'month'; readonly id: string; readonly from: Day; readonly to: Day };

/** The week that holds a day. */
export function weekOf(day: Day): Period {
  const { year, week } = isoWeek(day);
  const from = mondayOf(day);
  return { kind: 'week', id: `${year}-W${padded(week, 2)}`, from, to: addDays(from, 6) };
}

/** The month that holds a day. */
export function monthOf(day: Day): Period {
  const { year, month } = partsOf(day);
  return { kind: 'month', id: dayOf(year, month, 1).slice(0, 7), ...monthBounds(year, month) };
}

/**
 * The period that holds the whole of an interval of publication, or `null`: an article that may be of two weeks is in no
 * week's digest, since saying otherwise would be a guess.
 */
export function periodHolding(
  kind: Period['kind'],
  interval: { from: Day | null; to: Day | null } | null,
): Period | null {
  if (!interval?.from || !interval.to) return null;
  const period = kind === 'week' ? weekOf(interval.from) : monthOf(interval.from);
  return interval.to <= period.to ? period : null;
}
