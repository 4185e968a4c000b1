/** Tokens that hold their own hyphens: « 2014-2019 », « 2023-09 », « 13-15 juillet », « 8-Mai-1945 ». */
import { existsDay } from '../../lib/calendar.ts';
import { edtfOf, fixed, type Hit, OPEN } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { meaningOf, monthAfter } from './day.ts';
import { afterStreet } from './feast.ts';
import { slashed, twoYears } from './numeric.ts';
import { isYearNumber, yearsOf } from './pieces.ts';

const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const TWO_YEARS = /^(\d{4})[-–](\d{4}|\d{2})$/;
const TWO_DAYS = /^(\d{1,2})-(\d{1,2})$/;
const WITH_MONTH = /^(\d{1,2})(?:er)?-(\p{L}+)(?:-(\d{4}))?$/u;

/** Tokens that hold their own hyphens and points: the lexicon does not know them. */
export function compound(scan: Scan, at: number): Hit | null {
  return slashed(scan, at) ?? years(scan, at) ?? days(scan, at) ?? named(scan, at);
}

/** « 2014-2019 », « 2022-23 », « 2023-09 ». */
function years(scan: Scan, at: number): Hit | null {
  const norm = scan.norm(at);
  const two = TWO_YEARS.exec(norm);
  if (two) {
    const [first, last] = twoYears(two);
    // « 2010-12 » is a December, « 2010-14 » four years.
    const areYears = two[2]!.length === 4 || last === first + 1 || Number(two[2]) > 12;
    if (isYearNumber(first) && isYearNumber(last) && last > first && areYears)
      return { from: at, to: at + 1, meaning: yearsOf(first, last) };
  }
  const month = YEAR_MONTH.exec(norm);
  const valid = month && isYearNumber(Number(month[1])) && Number(month[2]) >= 1 && Number(month[2]) <= 12;
  return valid ? { from: at, to: at + 1, meaning: fixed(edtfOf(Number(month[1]), Number(month[2]))) } : null;
}

/** « 13-15 juillet 2023 ». */
function days(scan: Scan, at: number): Hit | null {
  const match = TWO_DAYS.exec(scan.norm(at));
  const month = match && monthAfter(scan, at + 1);
  if (!match || !month) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last <= first) return null;
  const from = meaningOf({ weekday: null, day: first, to: at }, month);
  const to = meaningOf({ weekday: null, day: last, to: at }, month);
  return from && to && { from: at, to: month.to, meaning: { kind: 'range', from, to } };
}

/** « 8-Mai-1945 », « 12-septembre »: a day, unless a street is called so. */
function named(scan: Scan, at: number): Hit | null {
  const match = WITH_MONTH.exec(scan.norm(at));
  const month = match && scan.monthNamed(match[2]!);
  if (!match || !month || afterStreet(scan, at)) return null;
  const day = Number(match[1]);
  if (!existsDay(2024, month, day)) return { from: at, to: at + 1, meaning: OPEN };
  const meaning = match[3]
    ? fixed(edtfOf(Number(match[3]), month, day))
    : ({ kind: 'month-day', month, day, weekday: null, toward: 'near' } as const);
  return { from: at, to: at + 1, meaning };
}
