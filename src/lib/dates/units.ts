/** Calendar units: the one that holds a day, those before and after it, and what EDTF calls them. */
import { addDays, addMonths, type Day, dayOf, mondayOf, monthBounds, padded, partsOf } from '../calendar.ts';
import { edtfOfDays } from '../edtf.ts';
import type { Unit } from './meaning.ts';

/** EDTF of the unit `shift` units away from the one that holds the day. */
export function unitFrom(anchor: Day, unit: Unit, shift: number): string {
  if (unit === 'day') return addDays(anchor, shift);
  if (unit === 'week') return week(addDays(anchor, 7 * shift));
  if (unit === 'weekend') return weekend(addDays(anchor, 7 * shift));
  const { year, month } = partsOf(anchor);
  if (unit === 'year') return padded(year + shift, 4);
  if (unit === 'decade') return `${padded(Math.floor(year / 10) + shift, 3)}X`;
  if (unit === 'century') return `${padded(Math.floor(year / 100) + shift, 2)}XX`;
  if (unit === 'month') return addMonths(dayOf(year, month, 1), shift).slice(0, 7);
  return monthsOf(year, month, { length: unit === 'quarter' ? 3 : 6, shift });
}

/** EDTF of the nth quarter or half of a year. */
export function pieceOfYear(year: number, unit: 'quarter' | 'half', nth: number): string {
  const length = unit === 'quarter' ? 3 : 6;
  return monthsOf(year, (nth - 1) * length + 1, { length, shift: 0 });
}

function week(day: Day): string {
  return edtfOfDays({ from: mondayOf(day), to: addDays(mondayOf(day), 6) })!;
}

function weekend(day: Day): string {
  return edtfOfDays({ from: addDays(mondayOf(day), 5), to: addDays(mondayOf(day), 6) })!;
}

function monthsOf(year: number, month: number, piece: { length: number; shift: number }): string {
  const index = Math.floor((month - 1) / piece.length) + piece.shift;
  const first = addMonths(dayOf(year, 1, 1), index * piece.length);
  return `${first.slice(0, 7)}/${addMonths(first, piece.length - 1).slice(0, 7)}`;
}

/** The day a duration away. Half a year is six months, half a month fifteen days. */
export function dayAfter(anchor: Day, unit: Unit, count: number): Day {
  if (unit === 'day') return addDays(anchor, Math.round(count));
  if (unit === 'week' || unit === 'weekend') return addDays(anchor, Math.round(count * 7));
  const months = count * MONTHS[unit];
  return addDays(addMonths(anchor, Math.trunc(months)), Math.round((months % 1) * 30));
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** A stretch of whole months where the days say so, so that « de mars à mai » is `2023-03/2023-05`. */
export function edtfOfMonths(from: Day, to: Day): string {
  const last = partsOf(to);
  const whole = from.endsWith('-01') && monthBounds(last.year, last.month).to === to;
  if (!whole) return edtfOfDays({ from, to })!;
  const [a, b] = [from.slice(0, 7), to.slice(0, 7)];
  return a === b ? a : `${a}/${b}`;
}
