/** « 2023-09-12 », « 12/09/2023 », « 12.09.23 », « le 22/04 », « 03/2018 », « 2023/2024 », « 23/sept/2020 ». */
import { existsDay } from '../../lib/calendar.ts';
import { edtfOf, fixed, type Hit, OPEN, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { isYearNumber, yearsOf } from './pieces.ts';

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)/y;
const DAY_MONTH = /(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/y;
const SPACED = /(\d{2}) (\d{2}) ((?:19|20)\d{2})(?![\d/]| ?\d)/y;
const DAY_NAME = /(\d{1,2})\/(\p{L}{3,9})(?:\/(\d{4}))?(?![\p{L}\d/])/uy;
const YEAR_DAY_NAME = /(\d{4})\/(\d{1,2})\/(\p{L}{3,9})(?![\p{L}\d/])/uy;
const TWO_YEARS_SLASHED = /(\d{4})\/(\d{4}|\d{2})(?![\d/])/y;
const MONTH_YEAR = /(\d{2})\/((?:19|20)\d{2})(?![\d/])/y;

export const numeric: Recogniser = {
  name: 'numeric',
  starts: word => word.digits !== undefined,
  read: (scan, at) =>
    schoolYear(scan, at) ??
    slashed(scan, at) ??
    monthYear(scan, at) ??
    dayMonth(scan, at) ??
    spaced(scan, at) ??
    dayName(scan, at),
};

/** « l'année scolaire 2023/2024 ». */
function schoolYear(scan: Scan, at: number): Hit | null {
  const { start } = scan.tokens[at]!;
  const match = matchAt(TWO_YEARS_SLASHED, scan.text, start);
  const [first, last] = match ? twoYears(match) : [0, 0];
  if (!match || last !== first + 1 || !isYearNumber(first)) return null;
  return { from: at, to: endToken(scan, at, start + match[0].length), meaning: yearsOf(first, last) };
}

/** The second may be two figures: « 2020/21 ». */
export function twoYears(match: RegExpExecArray): [number, number] {
  const [first, second] = [match[1]!, match[2]!];
  return [Number(first), Number(second.length === 2 ? first.slice(0, 2) + second : second)];
}

/** « 03/2018 ». */
function monthYear(scan: Scan, at: number): Hit | null {
  const { start } = scan.tokens[at]!;
  const match = matchApart(MONTH_YEAR, scan.text, start);
  const month = Number(match?.[1]);
  if (!match || month < 1 || month > 12) return null;
  return { from: at, to: endToken(scan, at, start + match[0].length), meaning: fixed(edtfOf(Number(match[2]), month)) };
}

/** « 12/09/2023 », « 2023-09-12 », with any of their signs. */
export function slashed(scan: Scan, at: number): Hit | null {
  const { start } = scan.tokens[at]!;
  if (/[\d/]/.test(scan.text[start - 1] ?? '')) return null;
  const yearFirst = matchAt(YEAR_FIRST, scan.text, start);
  if (yearFirst)
    return dated(scan, at, [yearFirst[0], Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])]);
  const dayFirst = matchAt(DAY_FIRST, scan.text, start);
  if (!dayFirst) return null;
  return dated(scan, at, [dayFirst[0], wholeYear(dayFirst[4]!), Number(dayFirst[3]), Number(dayFirst[1])]);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** « 23 » is 2023, « 74 » 1974. */
function wholeYear(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function dated(
  scan: Scan,
  at: number,
  [text, year, month, day]: readonly [string, number, number, number],
): Hit | null {
  // « L. 1233-24-2 » is an article of law.
  if (!isYearNumber(year) || year < FIRST_YEAR) return null;
  const to = endToken(scan, at, scan.tokens[at]!.start + text.length);
  if (existsDay(year, month, day)) return { from: at, to, meaning: fixed(edtfOf(year, month, day)) };
  // American order cannot be mistaken when the second number is no month.
  if (existsDay(year, day, month)) return { from: at, to, meaning: fixed(edtfOf(year, day, month)) };
  return month <= 12 && day <= 31 && day > 0 ? { from: at, to, meaning: OPEN } : null;
}

/** « 02 04 2009 », but no telephone number. */
function spaced(scan: Scan, at: number): Hit | null {
  const { start } = scan.tokens[at]!;
  const match =
    scan.next(at).digits === undefined || scan.word(at - 1).digits === undefined
      ? matchAt(SPACED, scan.text, start)
      : null;
  if (!match || !existsDay(Number(match[3]), Number(match[2]), Number(match[1]))) return null;
  return dated(scan, at, [match[0], Number(match[3]), Number(match[2]), Number(match[1])]);
}

/** « 02/oct », « 23/sept/2020 », « 2020/23/sept ». */
function dayName(scan: Scan, at: number): Hit | null {
  if (scan.text[scan.tokens[at]!.end] !== '/') return null;
  if (scan.word(at).digits?.length === 4) return yearDayName(scan, at);
  const match = matchAt(DAY_NAME, scan.text, scan.tokens[at]!.start);
  const month = match && scan.anyMonth(match[2]!.toLowerCase());
  const day = Number(match?.[1]);
  if (!match || !month || !existsDay(2024, month, day)) return null;
  const to = endToken(scan, at, scan.tokens[at]!.start + match[0].length);
  if (match[3]) return { from: at, to, meaning: fixed(edtfOf(Number(match[3]), month, day)) };
  return { from: at, to, meaning: { kind: 'month-day', month, day, weekday: null, toward: 'near' } };
}

function yearDayName(scan: Scan, at: number): Hit | null {
  const match = matchAt(YEAR_DAY_NAME, scan.text, scan.tokens[at]!.start);
  const month = match && scan.anyMonth(match[3]!.toLowerCase());
  if (!match || !month || !existsDay(Number(match[1]), month, Number(match[2]))) return null;
  const to = endToken(scan, at, scan.tokens[at]!.start + match[0].length);
  return { from: at, to, meaning: fixed(edtfOf(Number(match[1]), month, Number(match[2]))) };
}

/** No end of a longer figure. */
function matchApart(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  return /[\d/,.]/.test(text[start - 1] ?? '') ? null : matchAt(pattern, text, start);
}

function endToken(scan: Scan, at: number, end: number): number {
  let i = at + 1;
  while (i < scan.tokens.length && scan.tokens[i]!.start < end) i += 1;
  return i;
}

/** « le 22/04 », « vendredi 07/06 »: without « le » or a zero it can be a score, a fraction, « 24/7 ». */
function dayMonth(scan: Scan, at: number): Hit | null {
  const { start } = scan.tokens[at]!;
  const match = matchApart(DAY_MONTH, scan.text, start);
  if (!match) return null;
  const weekday = scan.gap(at) === 'space' ? (scan.word(at - 1).weekday ?? null) : null;
  const cued = weekday !== null || CUES.some(name => scan.follows(at, name)) || LISTED.test(scan.before(at, 10));
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (!(cued || /^\d\d\/0\d$/.test(match[0])) || !existsDay(2024, month, day)) return null;
  const to = endToken(scan, at, start + match[0].length);
  return { from: at, to, meaning: { kind: 'month-day', month, day, weekday, toward: 'near' } };
}

/** Earlier days are not written in figures alone. */
const FIRST_YEAR = 1700;
const CUES = ['the', 'the-many', 'of-the', 'this'];
/** « le 20/11, 22/11 ou 25/11 ». */
const LISTED = /\d\/\d{1,2}(?:, | et | ou )$/;
