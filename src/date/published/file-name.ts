import { dayOf, existsDay } from '../../lib/calendar.ts';
import { type Claim, outside } from './claim.ts';

/** Names older than this, or newer, are numbers and not dates. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR_FIRST = new RegExp(`${EDGE}(\\d{4})([-_./ ]?)(\\d{2})\\2(\\d{2})(?:T[\\d:-]{4,8})?${END}`, 'u');
const DAY_FIRST = new RegExp(`${EDGE}(\\d{2})([-_. ])(\\d{2})\\2(\\d{4})${END}`, 'u');
const MONTH = new RegExp(`${EDGE}(\\d{4})[-_](\\d{2})${END}`, 'u');

/** « 2023-09-12-titre.txt », « 20230912_titre.txt », « 2023/09/12/titre.txt », « 2023-09 titre.txt »; else none. */
export function fileNameClaims(file: string): Claim[] {
  const edtf = dayIn(file) ?? monthIn(file);
  return edtf ? [{ edtf, method: 'file-name', evidence: outside(file), name: 'the file name' }] : [];
}

function dayIn(file: string): string | null {
  const first = YEAR_FIRST.exec(file);
  if (first) return existing(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = DAY_FIRST.exec(file);
  return last && existing(Number(last[4]), Number(last[3]), Number(last[1]));
}

function existing(year: number, month: number, day: number): string | null {
  return isRecent(year) && existsDay(year, month, day) ? dayOf(year, month, day) : null;
}

function monthIn(file: string): string | null {
  const match = MONTH.exec(file);
  const good = match && isRecent(Number(match[1])) && Number(match[2]) >= 1 && Number(match[2]) <= 12;
  return good ? `${match[1]}-${match[2]}` : null;
}

function isRecent(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
