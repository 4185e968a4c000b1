import { addDays, type Day, dayOf, daysInMonth, easter, weekdayOf } from '../calendar.ts';
import type { FeastRule } from './meaning.ts';

/** EDTF of a feast in a year; `null` where its table ends. */
export function feastIn(rule: FeastRule, year: number): string | null {
  if ('years' in rule) return rule.years[String(year)] ?? null;
  if ('easter' in rule) return addDays(easter(year), rule.easter);
  if ('nth' in rule) return nthWeekday(year, rule.month, rule);
  return dayOf(year, rule.month, rule.day);
}

/** The nth weekday of a month, -1 the last; `null` where the month has no fifth. */
export function nthWeekday(
  year: number,
  month: number,
  wanted: { readonly weekday: number; readonly nth: number },
): Day | null {
  const length = daysInMonth(year, month);
  const first = 1 + ((wanted.weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7);
  const count = Math.floor((length - first) / 7) + 1;
  const index = wanted.nth < 0 ? count + wanted.nth : wanted.nth - 1;
  return index >= 0 && index < count ? dayOf(year, month, first + index * 7) : null;
}
