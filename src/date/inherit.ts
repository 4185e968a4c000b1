/** Dates that take their year from one told just before: « En 2019, il rencontre Trump en février, Poutine en avril ». */

import { dayOf, existsDay, weekdayOf } from '../lib/calendar.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { edtfOf, fixed, type Hit } from './hit.ts';
import type { Scan } from './scan.ts';
import { tellsBefore } from './tense.ts';

/** How far back, in words, a year still holds. */
const REACH = 60;

export function inheritYears(scan: Scan, hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  let entry: Hit | undefined;
  for (const hit of hits) {
    const year = lacksYear(hit.meaning) ? (yearFor(scan, result.at(-1), hit) ?? yearOfEntry(scan, entry, hit)) : null;
    result.push(year === null ? hit : { ...hit, meaning: inYear(hit.meaning, year) });
    if (isEntry(scan, hit)) entry = result.at(-1);
  }
  return result;
}

/** The entries of a chronology: « 10 janvier 2023 : … » and, lines below, « 19 janvier : … ». */
function yearOfEntry(scan: Scan, before: Hit | undefined, hit: Hit): number | null {
  if (before?.meaning.kind !== 'fixed' || !isEntry(scan, hit)) return null;
  const parts = /^(\d{4})-(\d{2})/.exec(before.meaning.edtf);
  if (!parts) return null;
  const gap = (hit.meaning as Lacking).month! - Number(parts[2]);
  if (gap >= 0) return Number(parts[1]);
  return gap <= -HALF_YEAR ? Number(parts[1]) + 1 : null;
}

/** From October to February the year has ended; from May to February the entries are in no order. Months. */
const HALF_YEAR = 6;

/** A line that begins with the date, set off from what follows. */
function isEntry(scan: Scan, { from, to, meaning }: Hit): boolean {
  const [{ start }, { end }] = [scan.tokens[from]!, scan.tokens[to - 1]!];
  if (meaning.kind !== 'fixed' && !lacksYear(meaning)) return false;
  const line = scan.text.slice(Math.max(0, start - LONGEST_BULLET), start);
  return BULLET.test(start < LONGEST_BULLET ? `\n${line}` : line) && SET_OFF.test(scan.text.slice(end, end + 3));
}

const LONGEST_BULLET = 8;
const BULLET = /\n[-–—*•·]*\s*(?:le )?$/i;
const SET_OFF = /^(?:\n|$|[.:] ?| ?[:–—-] )/;

type Lacking = Extract<DateMeaning, { kind: 'month' | 'month-day' }>;

function lacksYear(meaning: DateMeaning): meaning is Lacking {
  if (meaning.kind !== 'month' && meaning.kind !== 'month-day') return false;
  return meaning.toward === 'near' && meaning.month !== null;
}

/** The year of the date before, if the same sentence tells both or the next goes on in the pluperfect. */
function yearFor(scan: Scan, before: Hit | undefined, hit: Hit): number | null {
  if (before?.meaning.kind !== 'fixed' || hit.from - before.to > REACH) return null;
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(before.meaning.edtf);
  if (!parts || (parts[2] && Number(parts[2]) > ((hit.meaning as Lacking).month ?? 0))) return null;
  const between = scan.text.slice(scan.tokens[before.to - 1]!.end, scan.tokens[hit.from]!.start);
  if (between.includes('\n') || isPlanned(scan, hit)) return null;
  return !/[.!?…]\s/.test(between) || tellsBefore(scan, hit.from, hit.to) ? Number(parts[1]) : null;
}

/** « Il était convoqué le 20 juin »: ahead, in whatever tense. */
function isPlanned(scan: Scan, hit: Hit): boolean {
  return [1, 2, 3, 4].some(back => scan.word(hit.from - back).is.has('future-words'));
}

function inYear(meaning: DateMeaning, year: number): DateMeaning {
  const { month } = meaning as Lacking;
  if (meaning.kind === 'month-day' && !isItsWeekday(meaning, year)) return meaning;
  return fixed(meaning.kind === 'month-day' ? edtfOf(year, month!, meaning.day) : edtfOf(year, month!));
}

/** « depuis 2011, ce lundi 12 novembre »: that of 2011 was a Saturday. */
function isItsWeekday({ month, day, weekday }: Extract<DateMeaning, { kind: 'month-day' }>, year: number): boolean {
  if (weekday === null || month === null) return true;
  return existsDay(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;
}
