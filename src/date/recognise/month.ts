/** « juin », « mars 2023 », « mars dernier », « le mois de mai », « courant avril ». */
import { existsDay } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfOf, fixed, type Hit, month as monthMeaning, type Recogniser, towardOf, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { countsSomething, isYearNumber, sideAt, yearAfter } from './pieces.ts';

export const month: Recogniser = {
  name: 'month',
  starts: word => word.month !== undefined,
  read: (scan, at) => monthFrom(scan, at, at),
};

/** « mois de mars », « ce mois d'août »: the hit begins before the name. */
export const monthOf: Recogniser = {
  name: 'month-of',
  starts: word => word.unit === 'month' || word.is.has('this'),
  read(scan, at) {
    const noun = scan.word(at).is.has('this') ? at + 1 : at;
    const direct = noun > at && scan.next(noun).month !== undefined;
    if (direct) return thisYears(scan, at, noun);
    if (scan.word(noun).unit !== 'month' || (noun > at && !scan.joined(noun))) return null;
    return scan.is(noun + 1, 'of') && scan.next(noun + 2).month
      ? (noun > at ? thisYears : monthFrom)(scan, at, noun + 2)
      : null;
  },
};

/** « ce mois d'août », « cet août » is that of the current year, whatever the tense. */
function thisYears(scan: Scan, from: number, at: number): Hit | null {
  const hit = monthFrom(scan, from, at);
  if (hit?.meaning.kind !== 'month') return hit;
  return { ...hit, meaning: monthOfYear(hit.meaning.month, 0) };
}

/** « mars de l'année dernière », « mars de cette année ». */
function yearWithSide(scan: Scan, at: number): { shift: -1 | 0 | 1; to: number } | null {
  if (scan.is(at, 'of') && scan.is(at + 1, 'this') && scan.next(at + 2).unit === 'year')
    return { shift: 0, to: at + 3 };
  const named = scan.is(at, 'of') && scan.is(at + 1, 'the') && scan.next(at + 2).unit === 'year';
  const side = named ? sideAt(scan, at + 3) : null;
  return side && { shift: side.value, to: side.to };
}

function monthOfYear(number: number, shift: number): DateMeaning {
  return { kind: 'nth', nth: number, unit: 'month', weekday: null, of: unit('year', shift), toward: 'near' };
}

function monthFrom(scan: Scan, from: number, at: number): Hit | null {
  const { month: number, short } = scan.word(at);
  if (number === undefined) return null;
  const first = from === at ? monthFirst(scan, at, number) : null;
  if (first) return first;
  const year = yearAfter(scan, at + 1);
  if (year) return { from, to: year.to, meaning: fixed(edtfOf(year.value, number)) };
  if (short || !isMonthName(scan, at)) return null;
  const ofYear = yearWithSide(scan, at + 1);
  if (ofYear) return { from, to: ofYear.to, meaning: monthOfYear(number, ofYear.shift) };
  const side = sideAt(scan, at + 1);
  return { from, to: side?.to ?? at + 1, meaning: monthMeaning(number, towardOf(side?.value)) };
}

const DAY_AND_YEAR = /[ \u00a0](\d{1,2})(?:,|[ \u00a0]de)?[ \u00a0](\d{4})(?![\d/]|[-.,]\d)/y;
const TWO_DAYS = /[ \u00a0](\d{1,2})[-–](\d{1,2})(?![\d/]|[-.,]\d)/y;

/** « septembre 23, 2019 », « novembre 19-20 »: the English order, as far as it cannot be mistaken. */
function monthFirst(scan: Scan, at: number, number: number): Hit | null {
  const { end } = scan.tokens[at]!;
  DAY_AND_YEAR.lastIndex = end;
  const dated = DAY_AND_YEAR.exec(scan.text);
  if (dated) {
    const [date, year] = [Number(dated[1]), Number(dated[2])];
    if (!isYearNumber(year) || !existsDay(year, number, date)) return null;
    const to = scan.word(at + 2).digits === dated[2] ? at + 3 : at + 4;
    return countsSomething(scan, to - 1) ? null : { from: at, to, meaning: fixed(edtfOf(year, number, date)) };
  }
  TWO_DAYS.lastIndex = end;
  const two = TWO_DAYS.exec(scan.text);
  if (!two || !isRange(number, Number(two[1]), Number(two[2])) || countsSomething(scan, at + 1)) return null;
  const [from, to] = [dayOf(number, Number(two[1])), dayOf(number, Number(two[2]))];
  return { from: at, to: at + 2, meaning: { kind: 'range', from, to } };
}

function isRange(month: number, first: number, last: number): boolean {
  return first < last && existsDay(2024, month, first) && existsDay(2024, month, last);
}

function dayOf(month: number, day: number): DateMeaning {
  return { kind: 'month-day', month, day, weekday: null, toward: 'near' };
}

/** A heading: nothing else on the line. */
function isAlone(scan: Scan, at: number): boolean {
  return /^(?:\n|$)/.test(scan.after(at, 1)) && /(?:^|\n)$/.test(scan.before(at, 1));
}

/** « Octobre-novembre 2003 », « Mai à octobre ». */
function linksMonth(scan: Scan, at: number): boolean {
  if (scan.gap(at + 1) === 'dash') return scan.word(at + 1).month !== undefined;
  return (scan.is(at + 1, 'to') || scan.is(at + 1, 'and')) && scan.next(at + 2).month !== undefined;
}

/** Mars is a planet, Avril and Juin are names, Mai is one too: a capital needs more than itself. */
function isMonthName(scan: Scan, at: number): boolean {
  if (!scan.capital(at)) return true;
  if (sideAt(scan, at + 1) || (scan.opens(at) && (isAlone(scan, at) || linksMonth(scan, at)))) return true;
  return scan.follows(at, 'in') || scan.word(at - 1).part !== undefined || scan.word(at - 1).unit === 'month';
}
