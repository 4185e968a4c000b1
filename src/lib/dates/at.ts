import { type Day, padded, partsOf, weekdayOf } from '../calendar.ts';
import { edtfBounds } from '../edtf.ts';
import { feastIn } from './feast.ts';
import type { DateMeaning, Direction, Unit } from './meaning.ts';
import { choose, dayFrom, weekdayFrom } from './nearest-day.ts';
import { nthOf } from './nth.ts';
import { partOf } from './part.ts';
import { distanceTo, type Place, type Precision, placeOf, type Seen } from './place.ts';
import { anchoredOnEnd, joined } from './range.ts';
import { dayAfter, unitFrom } from './units.ts';

/**
 * A month is taken against the tense of its clause only when nearly a whole year speaks for it; a feast or a season against
 * a future, too: « À Noël, les trains circuleront », said in January, is about the next one.
 */
const MUCH_AGAINST_TENSE = 20;

/**
 * One meaning seen from one place in time: a known day, or an earlier mention.
 *
 * @returns EDTF; `null` where the place is not known or does not tell
 */
export function resolveAt(meaning: DateMeaning, seen: Seen): string | null {
  if (meaning.kind === 'fixed') return meaning.edtf;
  if (meaning.kind === 'open') return null;
  if (meaning.kind === 'earlier') return earlierAt(meaning, seen);
  if (meaning.kind === 'from') return fromDate(resolveAt(meaning.of, seen), meaning.step, seen);
  if (meaning.kind === 'range') return rangeAt(meaning, seen);
  if (meaning.kind === 'part') return withValue(resolveAt(meaning.of, seen), value => partOf(value, meaning.part));
  if (meaning.kind === 'about') return withValue(resolveAt(meaning.of, seen), about);
  if (meaning.kind === 'nth') return nthOf(meaning, meaning.of && resolveAt(meaning.of, seen), seen.place);
  return seen.place && fromPlace(meaning, seen.place);
}

type Placed = Extract<
  DateMeaning,
  { kind: 'weekday' | 'month-day' | 'month' | 'season' | 'feast' | 'unit' | 'shift' | 'span' }
>;

function fromPlace(meaning: Placed, place: Place): string | null {
  const day = place.first;
  switch (meaning.kind) {
    case 'weekday':
      return weekdayAt(meaning, day);
    case 'month-day':
      return dayFrom(day, meaning, meaning.toward);
    case 'month':
      return monthFrom(day, meaning.month, meaning.toward);
    case 'season':
      return spanFrom(day, meaning.toward, year => `${year}-${meaning.season}`);
    case 'feast':
      return spanFrom(day, meaning.toward, year => feastIn(meaning.rule, year));
    case 'unit':
      return unitFrom(meaning.shift > 0 ? place.last : day, meaning.unit, shiftSeen(meaning, place));
    case 'shift':
      return shiftFrom(meaning, place);
    case 'span':
      return spanOf(day, meaning.unit, meaning.count);
  }
}

/** « Le week-end prochain » is, early in the week, the one that ends it. */
function shiftSeen({ unit, shift }: Extract<DateMeaning, { kind: 'unit' }>, place: Place): number {
  return unit === 'weekend' && shift === 1 && weekdayOf(place.last) <= 3 ? 0 : shift;
}

function weekdayAt(meaning: Extract<DateMeaning, { kind: 'weekday' }>, day: Day): string {
  if (meaning.week === null) return weekdayFrom(day, meaning.weekday, meaning.toward);
  const monday = edtfBounds(unitFrom(day, 'week', meaning.week))!.from!;
  return weekdayFrom(monday, meaning.weekday, 'future');
}

function monthFrom(day: Day, month: number, toward: Direction): string | null {
  const here = partsOf(day);
  const years = [-2, -1, 0, 1, 2].map(shift => here.year + shift);
  const distance = (year: number) => (year - here.year) * 12 + month - here.month;
  const year = choose(years, distance, { direction: toward, against: MUCH_AGAINST_TENSE });
  return year === null ? null : `${year}-${padded(month, 2)}`;
}

/** Something that comes once a year, at a distance of 0 while it lasts. */
function spanFrom(day: Day, toward: Direction, ofYear: (year: number) => string | null): string | null {
  const here = partsOf(day).year;
  const values = [-2, -1, 0, 1, 2].map(shift => ofYear(here + shift)).filter(value => value !== null);
  const distance = (value: string) => distanceTo(value, day);
  return choose(values, distance, toward === 'future' ? { direction: toward, against: MUCH_AGAINST_TENSE } : toward);
}

/** As precise as the unit and the place allow: five years after 1960 is 1965, two years before a Tuesday is a year~. */
function shiftFrom(meaning: Extract<DateMeaning, { kind: 'shift' }>, place: Place): string {
  const day = dayAfter(meaning.count > 0 ? place.last : place.first, meaning.unit, meaning.count);
  const unit = precisionOf(meaning.unit, meaning.half);
  const precision = coarser(unit, place.precision);
  const exact = unit === place.precision && meaning.unit !== 'week' && !meaning.half;
  return `${day.slice(0, { day: 10, month: 7, year: 4 }[precision])}${exact ? '' : '~'}`;
}

function precisionOf(unit: Unit, half: boolean): Precision {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return 'day';
  return half || unit === 'month' || unit === 'quarter' || unit === 'half' ? 'month' : 'year';
}

function coarser(a: Precision, b: Precision): Precision {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
}

/** « Les trois derniers mois »: from so long ago to now, in the precision of the unit. */
function spanOf(day: Day, unit: Unit, count: number): string | null {
  const other = dayAfter(day, unit, count);
  const length = { day: 10, month: 7, year: 4 }[precisionOf(unit, false)];
  const [from, to] = [other, day].sort().map(end => end.slice(0, length));
  return from === to ? from! : `${from}/${to}`;
}

/** « rendu public mercredi, … repêché le lendemain », read on Wednesday: the day after one told before it. */
function earlierAt({ index, before, step }: Extract<DateMeaning, { kind: 'earlier' }>, seen: Seen): string | null {
  const value = fromDate(seen.earlier[index] ?? null, step, seen);
  if (before === undefined || value === null || !seen.place) return value;
  const isAhead = (edtfBounds(value)?.from ?? '') > seen.place.last;
  return (isAhead ? fromDate(seen.earlier[before] ?? null, step, seen) : null) ?? value;
}

function fromDate(value: string | null, step: DateMeaning, seen: Seen): string | null {
  const place = value === null ? null : placeOf(value);
  return place && resolveAt(step, { ...seen, place });
}

/** The end first: the beginning is the last of its kind before it. `null` if either is unknown. */
function rangeAt(meaning: Extract<DateMeaning, { kind: 'range' }>, seen: Seen): string | null {
  const to = resolveAt(meaning.to, seen);
  const place = to === null ? null : placeOf(to);
  if (!place) return null;
  const anchored = anchoredOnEnd(meaning.from);
  const from = anchored ? resolveAt(anchored, { ...seen, place }) : resolveAt(meaning.from, seen);
  return from === null ? null : joined(from, to!);
}

function about(edtf: string): string {
  return /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf;
}

function withValue(value: string | null, then: (value: string) => string | null): string | null {
  return value === null ? null : then(value);
}
