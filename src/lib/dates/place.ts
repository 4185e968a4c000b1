import { type Day, daysBetween } from '../calendar.ts';
import { edtfBounds, parseEdtf } from '../edtf.ts';

export type Precision = 'day' | 'month' | 'year';

/** Where we stand: the first and last day of it (equal for a day), and how precise it is. */
export type Place = { readonly first: Day; readonly last: Day; readonly precision: Precision };

/** The place, if it is known, and the values of the mentions before, in the article's order. */
export type Seen = { readonly place: Place | null; readonly earlier: readonly (string | null)[] };

/** Standing on one day. */
export function placeOfDay(day: Day): Place {
  return { first: day, last: day, precision: 'day' };
}

/** An earlier date as a place to count from; `null` if it is open, or one of several days. */
export function placeOf(edtf: string): Place | null {
  const parsed = parseEdtf(edtf);
  const bounds = edtfBounds(edtf);
  if (!parsed || parsed.kind === 'set' || !bounds?.from || !bounds.to) return null;
  return { first: bounds.from, last: bounds.to, precision: precisionOfLength(daysBetween(bounds.from, bounds.to)) };
}

function precisionOfLength(days: number): Precision {
  if (days < 20) return 'day';
  return days < 200 ? 'month' : 'year';
}

/** Days from a day to a date: 0 inside it, negative if it lies before. */
export function distanceTo(edtf: string, day: Day): number {
  const bounds = edtfBounds(edtf);
  if (!bounds?.from || !bounds.to) return Number.NaN;
  if (bounds.to < day) return daysBetween(day, bounds.to);
  return bounds.from > day ? daysBetween(day, bounds.from) : 0;
}
