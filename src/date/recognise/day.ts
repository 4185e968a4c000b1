/** « mardi 12 septembre 2023 », « 1er mai », « ce 12 septembre », « mardi 12 », « les 3 et 4 mai », « le 15 du même mois ». */

import { existsDay } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { earlier, edtfOf, fixed, type Hit, OPEN, type Recogniser, towardOf } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { countsSomething, dayNumberAt, monthAt, pastDayPart, sideAt, yearAfter } from './pieces.ts';

export type Numbered = { readonly weekday: number | null; readonly day: number; readonly to: number };
export type MonthAndYear = {
  readonly month: number;
  readonly year: number | null;
  readonly side: -1 | 1 | undefined;
  readonly to: number;
};

export const day: Recogniser = {
  name: 'day',
  starts: word =>
    word.weekday !== undefined || word.number !== undefined || word.ordinal !== undefined || word.is.has('this'),
  read(scan, at) {
    const start = scan.word(at).is.has('this') ? at + 1 : at;
    if (start > at && !scan.joined(start)) return null;
    const first = numberedAt(scan, start);
    if (!first) return null;
    const named = monthAfter(scan, first.to);
    if (named) return dated(scan, at, { first, named });
    return listAt(scan, at, first) ?? shared(scan, at, first) ?? numberOnly(scan, at, first);
  },
};

/** [weekday] number. */
export function numberedAt(scan: Scan, at: number): Numbered | null {
  const weekday = scan.word(at).weekday ?? null;
  const start = weekday === null ? at : at + 1;
  if (weekday !== null && !scan.joined(start)) return null;
  const number = dayNumberAt(scan, start);
  return number && { weekday, day: number.value, to: number.to };
}

/** [de] month [year] [dernier]. */
export function monthAfter(scan: Scan, at: number): MonthAndYear | null {
  const noun = scan.is(at, 'of') && !scan.word(at).is.has('of-the') ? at + 1 : at;
  const month = monthAt(scan, noun);
  if (month === null) return null;
  const year = yearAfter(scan, noun + 1);
  const side = year ? null : sideAt(scan, noun + 1);
  return { month, year: year?.value ?? null, side: side?.value, to: year?.to ?? side?.to ?? noun + 1 };
}

/** A day of its month and year, if they are named; open if there is no such day. */
export function meaningOf(first: Numbered, named: MonthAndYear | null): DateMeaning | null {
  if (named?.year != null) {
    if (!existsDay(named.year, named.month, first.day)) return { kind: 'open' };
    return fixed(edtfOf(named.year, named.month, first.day));
  }
  if (named && !existsDay(2024, named.month, first.day)) return { kind: 'open' };
  return {
    kind: 'month-day',
    month: named?.month ?? null,
    day: first.day,
    weekday: first.weekday,
    toward: towardOf(named?.side),
  };
}

function dated(scan: Scan, at: number, found: { first: Numbered; named: MonthAndYear }): Hit | null {
  // « tous les 21 juin »: a day of every year.
  const isYearly = scan.follows(at, 'the-many') && scan.follows(at - 1, 'each');
  const meaning = isYearly ? OPEN : meaningOf(found.first, found.named);
  return meaning && { from: at, to: pastDayPart(scan, found.named.to), meaning };
}

/** « les 3, 4 et 5 mai »: consecutive numbers are one stretch of days. */
function listAt(scan: Scan, at: number, first: Numbered): Hit | null {
  if (first.weekday !== null) return null;
  let last = first;
  for (let i = linkAfter(scan, last.to); i !== null; i = linkAfter(scan, last.to)) {
    // « le 3 et le 4 mai » are two; « Ligue 1, 2 mai » is no list.
    if (scan.gap(last.to) === 'other' && !isListed(scan, at)) break;
    if (scan.word(i - 1).is.has('the')) break;
    const next = numberedAt(scan, i);
    if (!next || next.weekday !== null || next.day !== last.day + 1) break;
    last = next;
  }
  const named = last === first ? null : monthAfter(scan, last.to);
  const [from, to] = named ? [meaningOf(first, { ...named, to: 0 }), meaningOf(last, named)] : [];
  return from && to ? { from: at, to: named!.to, meaning: { kind: 'range', from, to } } : null;
}

/** « samedi 3 et dimanche 4 mai »: each is a date; the month stands after the last. */
function shared(scan: Scan, at: number, first: Numbered): Hit | null {
  // « Ligue 1, le 26 septembre » is no list of days.
  if (first.weekday === null && !isListed(scan, at)) return null;
  let last = first;
  for (let step = 0; step < 6; step++) {
    const i = linkAfter(scan, last.to);
    const next = i === null ? null : numberedAt(scan, i);
    if (!next) return null;
    last = next;
    const named = monthAfter(scan, last.to);
    if (!named) continue;
    const meaning = meaningOf(first, first.day < last.day ? named : null);
    return meaning && { from: at, to: first.to, meaning };
  }
  return null;
}

/** « les 3 et 17 mai », « le 3 ou le 17 mai », « Château d'Égreville, 7, 8 et 9 juillet ». */
function isListed(scan: Scan, at: number): boolean {
  return (
    scan.gap(at) === 'other' ||
    ['the-many', 'weekdays', 'of-the-many', 'of-the', 'the', 'these'].some(name => scan.follows(at, name))
  );
}

/** Where the next number of a list can begin: after « , », « et », « et le ». */
function linkAfter(scan: Scan, at: number): number | null {
  let i = at;
  if (scan.is(i, 'and')) i += 1;
  else if (scan.gap(i) !== 'other' || !COMMA.test(scan.between(i - 1, i))) return null;
  if (scan.is(i, 'the') || (i === at && scan.word(i).is.has('the'))) i += 1;
  return i < scan.tokens.length ? i : null;
}

const COMMA = /^,[ \u00a0]?$/;

/** « mardi 12 », when the number does not count what follows; « le 15 du mois ». */
function numberOnly(scan: Scan, at: number, first: Numbered): Hit | null {
  const meaning = meaningOf(first, null);
  const last = first.to - 1;
  if (!meaning || scan.word(last).digits === undefined) return null;
  const inMonth = ofMonth(scan, first.to, days => days(first.day));
  if (inMonth) return { from: at, ...inMonth };
  if (first.weekday === null || countsSomething(scan, last) || pluralAfter(scan, first.to)) return null;
  return { from: at, to: pastDayPart(scan, first.to), meaning };
}

/** « 12 députés »: does a plural follow that a number before it counts? */
export function pluralAfter(scan: Scan, at: number): boolean {
  const word = scan.next(at);
  if (!scan.joined(at) || word.is.has('plural-looking') || word.dayPart) return false;
  return word.unit !== undefined || word.number !== undefined || /^\p{Ll}.*[sx]$/u.test(scan.tokens[at]!.text);
}

type DayOf = (day: number) => DateMeaning;
type OfMonth = { readonly to: number; readonly meaning: DateMeaning };

/** « du mois », « du mois prochain », « de ce mois », « du même mois », « courant »: `build` makes the date from days of that month. */
export function ofMonth(scan: Scan, at: number, build: (days: DayOf) => DateMeaning): OfMonth | null {
  const current = scan.is(at, 'current') && !scan.next(at + 1).month;
  if (current) return { to: at + 1, meaning: build(day => dayOfMonth(day, 0)) };
  if (!scan.is(at, 'of')) return null;
  const same = scan.is(at + 1, 'same');
  const noun = same || scan.is(at + 1, 'this') ? at + 2 : at + 1;
  if (scan.next(noun).unit !== 'month') return null;
  const side = noun === at + 1 ? sideAt(scan, noun + 1) : null;
  const meaning = build(day => dayOfMonth(day, side?.value ?? 0));
  return { to: side?.to ?? noun + 1, meaning: same ? earlier(meaning) : meaning };
}

function dayOfMonth(day: number, shift: number): DateMeaning {
  const of: DateMeaning = { kind: 'unit', unit: 'month', shift };
  return { kind: 'nth', nth: day, unit: 'day', weekday: null, of, toward: 'near' };
}
