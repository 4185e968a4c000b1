import { addDays, type Day, dayOf, daysBetween, daysInMonth, partsOf } from '../calendar.ts';
import { edtfBounds, edtfOfDays, parseEdtf } from '../edtf.ts';
import type { Part } from './meaning.ts';
import { edtfOfMonths } from './units.ts';

/**
 * A piece of a date. Of a month: its first, second or last ten days, as the gold reads « début juin ». Of a year: a
 * quarter at either end, the months around June in the middle. Of a week: to Wednesday, Wednesday, from Thursday.
 * Of anything longer: a third.
 */
export function partOf(edtf: string, part: Part): string | null {
  const bounds = edtfBounds(edtf);
  if (!bounds?.from || !bounds.to) return null;
  const { from, to } = bounds;
  const length = daysBetween(from, to) + 1;
  if (part === 'first-half' || part === 'second-half') return half(from, to, part);
  if (length === 7) return slice(from, { early: [0, 2], mid: [2, 2], late: [3, 6] }[part]);
  const kind = parseEdtf(edtf)?.kind;
  if (kind === 'month') return tenDays(from, part);
  if (kind === 'year') return monthsOfYear(from, part);
  return length < 3 ? null : third({ from, to }, part);
}

function slice(from: Day, days: readonly number[] | undefined): string | null {
  return days ? edtfOfDays({ from: addDays(from, days[0]!), to: addDays(from, days[1]!) }) : null;
}

function tenDays(from: Day, part: 'early' | 'mid' | 'late'): string {
  const { year, month } = partsOf(from);
  const days = { early: [1, 10], mid: [11, 20], late: [21, daysInMonth(year, month)] }[part];
  return edtfOfDays({ from: dayOf(year, month, days[0]!), to: dayOf(year, month, days[1]!) })!;
}

function monthsOfYear(from: Day, part: 'early' | 'mid' | 'late'): string {
  const year = from.slice(0, 4);
  const [a, b] = { early: ['01', '03'], mid: ['05', '08'], late: ['10', '12'] }[part];
  return `${year}-${a}/${year}-${b}`;
}

/** In whole months where it lasts some, in whole years where it lasts decades. */
function third({ from, to }: { from: Day; to: Day }, part: 'early' | 'mid' | 'late'): string {
  const index = { early: 0, mid: 1, late: 2 }[part];
  const months = monthsIn(from, to);
  if (months < 3) {
    const length = (daysBetween(from, to) + 1) / 3;
    return edtfOfDays({
      from: addDays(from, Math.round(index * length)),
      to: addDays(from, Math.round((index + 1) * length) - 1),
    })!;
  }
  // A third of a century is 33 years, of a decade three, of a season a month.
  const step = months > 36 ? Math.floor(months / 36) * 12 : Math.round(months / 3);
  return stretch(from, Math.round(index * step), index === 2 ? months : Math.round((index + 1) * step));
}

function half(from: Day, to: Day, part: 'first-half' | 'second-half'): string {
  const months = monthsIn(from, to);
  if (months >= 2)
    return stretch(from, part === 'first-half' ? 0 : months / 2, part === 'first-half' ? months / 2 : months);
  const middle = addDays(from, months === 1 ? 14 : Math.floor(daysBetween(from, to) / 2));
  return edtfOfDays(part === 'first-half' ? { from, to: middle } : { from: addDays(middle, 1), to })!;
}

function monthsIn(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(addDays(to, 1))];
  return a.day === 1 && b.day === 1 ? (b.year - a.year) * 12 + b.month - a.month : 0;
}

/** From a month to before another, counted from the first; whole years are written as years. */
function stretch(from: Day, first: number, end: number): string {
  const { year, month } = partsOf(from);
  const at = (months: number) => year * 12 + month - 1 + Math.floor(months);
  const start = dayOf(Math.floor(at(first) / 12), (at(first) % 12) + 1, 1);
  const last = addDays(dayOf(Math.floor(at(end) / 12), (at(end) % 12) + 1, 1), -1);
  if (start.endsWith('-01-01') && last.endsWith('-12-31') && start.slice(0, 4) !== last.slice(0, 4))
    return `${start.slice(0, 4)}/${last.slice(0, 4)}`;
  return edtfOfMonths(start, last);
}
