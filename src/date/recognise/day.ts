/** « mardi 12 septembre 2023 », « 1er mai », « ce 12 septembre », « mardi 12 », « les 3 et 4 mai », « du 3 au 5 mai ». */

import { existsDay } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfOf, fixed, type Hit, type Recogniser, towardOf } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { countsSomething, dayNumberAt, monthAt, pastDayPart, sideAt, yearAfter } from './pieces.ts';

type Numbered = { readonly weekday: number | null; readonly day: number; readonly to: number };
type MonthAndYear = {
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
function numberedAt(scan: Scan, at: number): Numbered | null {
  const weekday = scan.word(at).weekday ?? null;
  const start = weekday === null ? at : at + 1;
  if (weekday !== null && !scan.joined(start)) return null;
  const number = dayNumberAt(scan, start);
  return number && { weekday, day: number.value, to: number.to };
}

/** month [year] [dernier]. */
export function monthAfter(scan: Scan, at: number): MonthAndYear | null {
  const month = monthAt(scan, at);
  if (month === null) return null;
  const year = yearAfter(scan, at + 1);
  const side = year ? null : sideAt(scan, at + 1);
  return { month, year: year?.value ?? null, side: side?.value, to: year?.to ?? side?.to ?? at + 1 };
}

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
  const meaning = meaningOf(found.first, found.named);
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

/** « les 3 et 17 mai », « le 3 ou le 17 mai ». */
function isListed(scan: Scan, at: number): boolean {
  return ['the-many', 'of-the-many', 'the', 'these'].some(name => scan.follows(at, name));
}

/** Where the next number of a list can begin: after « , », « et », « et le ». */
function linkAfter(scan: Scan, at: number): number | null {
  let i = at;
  if (scan.is(i, 'and')) i += 1;
  else if (scan.gap(i) !== 'other' || !COMMA.test(scan.text.slice(scan.tokens[i - 1]!.end, scan.tokens[i]!.start)))
    return null;
  if (scan.is(i, 'the') || (i === at && scan.word(i).is.has('the'))) i += 1;
  return i < scan.tokens.length ? i : null;
}

const COMMA = /^,[ \u00a0]?$/;

/** « mardi 12 », when the number does not count what follows; « le 15 du mois ». */
function numberOnly(scan: Scan, at: number, first: Numbered): Hit | null {
  const meaning = meaningOf(first, null);
  if (first.weekday === null || !meaning) return ofMonth(scan, at, first);
  const last = first.to - 1;
  if (scan.word(last).digits === undefined || countsSomething(scan, last) || pluralAfter(scan, first.to)) return null;
  return { from: at, to: pastDayPart(scan, first.to), meaning };
}

function pluralAfter(scan: Scan, at: number): boolean {
  const word = scan.next(at);
  if (!scan.joined(at) || word.is.has('plural-looking') || word.dayPart) return false;
  return word.unit !== undefined || word.number !== undefined || /^\p{Ll}.*[sx]$/u.test(scan.tokens[at]!.text);
}

function ofMonth(scan: Scan, at: number, first: Numbered): Hit | null {
  if (!scan.is(first.to, 'of') || scan.next(first.to + 1).unit !== 'month') return null;
  if (scan.word(at).digits === undefined) return null;
  const side = sideAt(scan, first.to + 2);
  const of: DateMeaning = { kind: 'unit', unit: 'month', shift: side?.value ?? 0 };
  const meaning: DateMeaning = { kind: 'nth', nth: first.day, unit: 'day', weekday: null, of, toward: 'near' };
  return { from: at, to: side?.to ?? first.to + 2, meaning };
}

/** « du 3 au 5 mai », « du dimanche 18 au lundi 19 mai 2025 », « entre le 3 et le 5 mai », « 3 au 5 mai ». */
export const dayRange: Recogniser = {
  name: 'day-range',
  starts: word =>
    word.is.has('of') ||
    word.is.has('between') ||
    word.number !== undefined ||
    word.ordinal !== undefined ||
    word.weekday !== undefined,
  read(scan, at) {
    const word = scan.word(at);
    const between = word.is.has('between');
    const opened = between || word.is.has('of');
    const first = opened ? pastArticle(scan, at + 1) : at;
    const from = opened && !scan.joined(first) ? null : numberedAt(scan, first);
    const link = from && scan.is(from.to, 'until') ? from.to + 1 : from?.to;
    if (!from || link === undefined || !(between ? scan.is(link, 'and') : scan.is(link, 'to'))) return null;
    const second = pastArticle(scan, link + 1);
    const to = scan.joined(second) ? numberedAt(scan, second) : null;
    if (!to) return null;
    const named = monthAfter(scan, to.to);
    if (named) return rangeHit(at, [from, to], named);
    return between && first > at + 1 && second > link + 1
      ? bareDays(scan, at, [from, to])
      : bareRange(scan, at, [from, to]);
  },
};

function pastArticle(scan: Scan, at: number): number {
  return scan.is(at, 'the') ? at + 1 : at;
}

function rangeHit(at: number, [first, last]: readonly [Numbered, Numbered], named: MonthAndYear): Hit | null {
  // Without its month the beginning is read backwards from the end: « du 28 au 3 mai » began in April.
  const from = first.day < last.day ? meaningOf(first, named) : meaningOf(first, null);
  const to = meaningOf(last, named);
  return from && to && { from: at, to: named.to, meaning: { kind: 'range', from, to } };
}

/** « entre le 13 et le 18 »: both articles make them days. */
function bareDays(scan: Scan, at: number, [first, last]: readonly [Numbered, Numbered]): Hit | null {
  if (pluralAfter(scan, last.to) || countsSomething(scan, last.to - 1)) return null;
  const [from, to] = [meaningOf(first, null), meaningOf(last, null)];
  return from && to && { from: at, to: last.to, meaning: { kind: 'range', from, to } };
}

/** « du mardi 3 au jeudi 5 »: without a month only weekdays make it sure. */
function bareRange(scan: Scan, at: number, [first, last]: readonly [Numbered, Numbered]): Hit | null {
  if (last.weekday === null || scan.word(last.to - 1).digits === undefined || pluralAfter(scan, last.to)) return null;
  const [from, to] = [meaningOf(first, null), meaningOf(last, null)];
  return from && to && { from: at, to: last.to, meaning: { kind: 'range', from, to } };
}
