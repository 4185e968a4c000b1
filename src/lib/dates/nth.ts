import { addDays, type Day, dayOf, mondayOf, partsOf, weekdayOf } from '../calendar.ts';
import { edtfBounds, parseEdtf } from '../edtf.ts';
import { nthWeekday } from './feast.ts';
import type { DateMeaning } from './meaning.ts';
import { choose } from './nearest-day.ts';
import { distanceTo, type Place } from './place.ts';
import { pieceOfYear, unitFrom } from './units.ts';

type Nth = Extract<DateMeaning, { kind: 'nth' }>;

/** « Premier lundi du mois prochain », « deuxième trimestre 2020 », « dernier jour d'octobre »; `null` if there is none. `whole` is the value of `of`. */
export function nthOf(meaning: Nth, whole: string | null, place: Place | null): string | null {
  const { unit, nth } = meaning;
  if (meaning.of === null) return unit === 'quarter' || unit === 'half' ? unsaidYear(meaning, place) : null;
  const bounds = whole === null ? null : edtfBounds(whole);
  if (!bounds?.from || !bounds.to) return null;
  const kind = parseEdtf(whole!)?.kind;
  if (unit === 'quarter' || unit === 'half') return kind === 'year' ? pieceOf(bounds.from, unit, nth) : null;
  if (meaning.weekday !== null) return kind === 'month' ? weekdayIn(bounds.from, meaning) : null;
  return counted({ from: bounds.from, to: bounds.to }, meaning);
}

function pieceOf(from: Day, unit: 'quarter' | 'half', nth: number): string | null {
  const count = unit === 'quarter' ? 4 : 2;
  const index = nth < 0 ? count + 1 + nth : nth;
  return index >= 1 && index <= count ? pieceOfYear(partsOf(from).year, unit, index) : null;
}

function unsaidYear(meaning: Nth, place: Place | null): string | null {
  const here = place?.first;
  if (!here) return null;
  const pieces = [-1, 0, 1]
    .map(shift => pieceOf(dayOf(partsOf(here).year + shift, 1, 1), meaning.unit as 'quarter' | 'half', meaning.nth))
    .filter(piece => piece !== null);
  return choose(pieces, piece => distanceTo(piece, here), meaning.toward);
}

function weekdayIn(from: Day, { weekday, nth }: Nth): string | null {
  return nthWeekday(partsOf(from).year, partsOf(from).month, { weekday: weekday!, nth });
}

/** Days, weeks, week-ends, months and years inside a longer date. The first week is the first with most of its days there. */
function counted({ from, to }: { from: Day; to: Day }, { unit, nth }: Nth): string | null {
  // « La semaine du 12 mars »: the one that holds the day.
  if (from === to) return unitFrom(from, unit, 0);
  const start = nth > 0 ? first(from, unit) : last(to, unit);
  const value = unitFrom(start, unit, nth > 0 ? nth - 1 : nth + 1);
  const bounds = edtfBounds(value)!;
  return bounds.to! < from || bounds.from! > to ? null : value;
}

function first(from: Day, unit: Nth['unit']): Day {
  if (unit === 'week') return weekdayOf(from) <= 4 ? from : addDays(mondayOf(from), 7);
  return unit === 'weekend' ? addDays(from, (6 - weekdayOf(from) + 7) % 7) : from;
}

function last(to: Day, unit: Nth['unit']): Day {
  if (unit === 'week') return weekdayOf(to) >= 4 ? to : addDays(mondayOf(to), -7);
  return unit === 'weekend' ? addDays(to, -(weekdayOf(to) % 7)) : to;
}
