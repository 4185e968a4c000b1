/** The entries of a chronology: lines that begin with a date, set off from what follows, under the year of their part. */
import type { Hit } from './hit.ts';
import { beginningOf, monthLacking, yearAndMonth } from './lacking.ts';
import type { Scan } from './scan.ts';

/** A date without its year, the one before it, and the entry of a chronology before it. */
export type Near = {
  readonly before: Hit | undefined;
  readonly entry: Hit | undefined;
  readonly hit: Hit;
  readonly month: number;
};

/** The entries of a chronology: « 2022 », « 10 janvier 2023 : … » and, lines below, « 19 janvier : … ». */
export function yearOfEntry(scan: Scan, { entry, hit, month }: Near): number | null {
  const parts = isEntry(scan, hit) ? yearAndMonth(entry) : null;
  if (!parts?.[2]) return parts && Number(parts[1]);
  const gap = month - Number(parts[2]);
  if (gap >= 0) return Number(parts[1]);
  return gap <= -HALF_YEAR ? Number(parts[1]) + 1 : null;
}

/** From October to February the year has ended; from May to February the entries are in no order. Months. */
const HALF_YEAR = 6;

/** « 19 mai 2014 : il est emprisonné. Il sortira le 8 septembre »: what an entry tells lies in its year. */
export function yearInEntry(scan: Scan, { entry, hit, month }: Near): number | null {
  const parts = yearAndMonth(entry);
  if (!parts?.[2] || month < Number(parts[2]) || scan.between(entry!.to - 1, hit.from).includes('\n')) return null;
  return Number(parts[1]);
}

/** A line that begins with the date, set off from what follows. */
export function isEntry(scan: Scan, { from, to, meaning }: Hit): boolean {
  if (beginningOf(meaning).kind !== 'fixed' && monthLacking(meaning) === null) return false;
  const line = scan.before(from, LONGEST_BULLET);
  const setOff = meaning.kind === 'fixed' && meaning.edtf.length === 4 ? YEAR_SET_OFF : SET_OFF;
  return BULLET.test(line.length < LONGEST_BULLET ? `\n${line}` : line) && setOff.test(scan.after(to - 1, 3));
}

/** « — le », with its line end. UTF-16 code units. */
const LONGEST_BULLET = 8;
const BULLET = /\n[-–—*•·]*\s*(?:le )?$/i;
const SET_OFF = /^(?:\n|$|[.:] ?| ?[:–—-] )/;
/** A year alone can also head a part: « 2008, le scandale ». */
const YEAR_SET_OFF = /^(?:\n|$|[.:,] ?| ?[:–—-] )/;
