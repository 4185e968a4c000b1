/** Small pieces that several ways of writing share: each reads from a token and says where it ended. */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { fixed } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { spelledYear } from './spelled-year.ts';

export type Read<T> = { readonly value: T; readonly to: number };

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Four figures, or words, that can be a year. */
export function yearAt(scan: Scan, at: number): Read<number> | null {
  const word = scan.word(at);
  if (word.digits === undefined) return word.number === undefined ? null : spelledYear(scan, at);
  const isYear = word.digits?.length === 4 && word.number !== undefined && isYearNumber(word.number);
  return isYear ? { value: word.number!, to: at + 1 } : null;
}

/** Is it from 1000 to 2100? */
export function isYearNumber(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** The year right after a month or a day: « mars 2023 », « juin de 1992 ». */
export function yearAfter(scan: Scan, at: number): Read<number> | null {
  if (scan.joined(at)) {
    const year = yearAt(scan, at);
    if (year && !countsSomething(scan, year.to - 1)) return year;
  }
  return scan.is(at, 'of') && scan.joined(at + 1) && !countsSomething(scan, at + 1) ? yearAt(scan, at + 1) : null;
}

/** « 2000 euros »: the number counts what follows it. */
export function countsSomething(scan: Scan, at: number): boolean {
  return scan.next(at + 1).is.has('counted') || UNIT_SIGN.test(scan.after(at, 2));
}

const UNIT_SIGN = /^(?:\/|[\u00a0\u202f ]?[€$£%°])/;

/** A day of a month: « 12 », « 1er », « premier », « vingt-deux », « vingt sept ». « un mai » is no date. */
export function dayNumberAt(scan: Scan, at: number): Read<number> | null {
  const word = scan.word(at);
  if (word.ordinal === 1 || (word.ordinal !== undefined && word.digits && word.ordinal <= 31))
    return { value: word.ordinal, to: at + 1 };
  if (word.number === undefined || word.number > 31 || word.number < 1) return null;
  if (word.digits !== undefined) return word.digits.length <= 2 ? { value: word.number, to: at + 1 } : null;
  if (scan.is(at + 1, 'and') && scan.next(at + 2).number === 1 && word.number % 10 === 0)
    return { value: word.number + 1, to: at + 3 };
  const unit = scan.next(at + 1).digits === undefined ? (scan.next(at + 1).number ?? 0) : 0;
  if (unit > 0 && unit < 10 && word.number % 10 === 0 && scan.next(at + 2).month !== undefined)
    return { value: word.number + unit, to: at + 2 };
  return word.is.has('one') ? null : { value: word.number, to: at + 1 };
}

/** A month's name or, beside figures, its abbreviation. */
export function monthAt(scan: Scan, at: number): number | null {
  return scan.next(at).month ?? null;
}

/** « dernier », « prochain » right after. */
export function sideAt(scan: Scan, at: number): Read<-1 | 1> | null {
  const side = scan.next(at).side;
  return side === undefined ? null : { value: side, to: at + 1 };
}

/** « matin », « au soir », « dans la nuit » after a day; returns where the expression ends, day part or not. */
export function pastDayPart(scan: Scan, at: number): number {
  if (scan.next(at).dayPart) return at + 1;
  if (scan.is(at, 'to') && scan.next(at + 1).dayPart) return at + 2;
  const inThe = scan.is(at, 'within') && scan.is(at + 1, 'the');
  if (inThe && scan.next(at + 2).dayPart) return at + 3;
  if (scan.is(at, 'in') && scan.next(at + 1).dayPart) return at + 2;
  return at;
}

/** « -ci » after a word split from it; « -là » is `thereAt`. */
export function hereAt(scan: Scan, at: number): boolean {
  return scan.gap(at) === 'dash' && scan.word(at).is.has('here');
}

/** « -là » after a word split from it; « -ci » is `hereAt`. */
export function thereAt(scan: Scan, at: number): boolean {
  return scan.gap(at) === 'dash' && scan.word(at).is.has('there');
}

/** « un », « dix-huit », « vingt et un », « 3 »; figures of more than three digits count no time. */
export function countAt(scan: Scan, at: number): Read<number> | null {
  const word = scan.word(at);
  if (word.number === undefined || (word.digits?.length ?? 0) > 3) return null;
  if (word.digits === undefined && scan.is(at + 1, 'and') && scan.next(at + 2).number === 1)
    return { value: word.number + 1, to: at + 3 };
  return { value: word.number, to: at + 1 };
}

/** From the first to the last year, both included. */
export function yearsOf(first: number, last: number): DateMeaning {
  return fixed(`${first}/${last}`);
}

/** « à 15 h », « de 14h à 16h »: does a time of day follow? */
export function clockAfter(scan: Scan, at: number): boolean {
  if (!scan.is(at, 'to') && !scan.is(at, 'of')) return false;
  return (
    scan.joined(at + 1) && CLOCK.test(scan.text.slice(scan.tokens[at + 1]!.start, scan.tokens[at + 1]!.start + 10))
  );
}

const CLOCK = /^\d{1,2}[ \u00a0\u202f]?(?:h|heures|:\d\d)(?!\p{L})/u;
