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
    const month = monthLacking(hit.meaning);
    const near = { before: result.at(-1), entry, hit, month: month ?? 0 };
    const year = month === null ? null : (yearFor(scan, near) ?? yearOfEntry(scan, near) ?? yearInEntry(scan, near));
    result.push(year === null ? hit : { ...hit, meaning: inYear(hit.meaning, year) });
    if (isEntry(scan, hit)) entry = result.at(-1);
  }
  return result;
}

/** A date without its year, the one before it, and the entry of a chronology before it. */
type Near = {
  readonly before: Hit | undefined;
  readonly entry: Hit | undefined;
  readonly hit: Hit;
  readonly month: number;
};

/** The entries of a chronology: « 2022 », « 10 janvier 2023 : … » and, lines below, « 19 janvier : … ». */
function yearOfEntry(scan: Scan, { entry, hit, month }: Near): number | null {
  const parts = isEntry(scan, hit) ? yearAndMonth(entry) : null;
  if (!parts?.[2]) return parts && Number(parts[1]);
  const gap = month - Number(parts[2]);
  if (gap >= 0) return Number(parts[1]);
  return gap <= -HALF_YEAR ? Number(parts[1]) + 1 : null;
}

/** From October to February the year has ended; from May to February the entries are in no order. Months. */
const HALF_YEAR = 6;

/** « 19 mai 2014 : il est emprisonné. Il sortira le 8 septembre »: what an entry tells lies in its year. */
function yearInEntry(scan: Scan, { entry, hit, month }: Near): number | null {
  const parts = yearAndMonth(entry);
  if (!parts?.[2] || month < Number(parts[2]) || between(scan, entry!, hit).includes('\n')) return null;
  return Number(parts[1]);
}

/** `2008`, `2008-05`, `2008-05-12`; of a stretch its beginning. */
function yearAndMonth(hit: Hit | undefined): RegExpExecArray | null {
  const meaning = hit && beginningOf(hit.meaning);
  return meaning?.kind === 'fixed' ? /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(meaning.edtf) : null;
}

function beginningOf(meaning: DateMeaning): DateMeaning {
  if (meaning.kind === 'part') return beginningOf(meaning.of);
  return meaning.kind === 'range' ? beginningOf(meaning.from) : meaning;
}

function between(scan: Scan, first: Hit, second: Hit): string {
  return scan.text.slice(scan.tokens[first.to - 1]!.end, scan.tokens[second.from]!.start);
}

/** A line that begins with the date, set off from what follows. */
function isEntry(scan: Scan, { from, to, meaning }: Hit): boolean {
  const [{ start }, { end }] = [scan.tokens[from]!, scan.tokens[to - 1]!];
  if (beginningOf(meaning).kind !== 'fixed' && monthLacking(meaning) === null) return false;
  const line = scan.text.slice(Math.max(0, start - LONGEST_BULLET), start);
  const setOff = meaning.kind === 'fixed' && meaning.edtf.length === 4 ? YEAR_SET_OFF : SET_OFF;
  return BULLET.test(start < LONGEST_BULLET ? `\n${line}` : line) && setOff.test(scan.text.slice(end, end + 3));
}

const LONGEST_BULLET = 8;
const BULLET = /\n[-–—*•·]*\s*(?:le )?$/i;
const SET_OFF = /^(?:\n|$|[.:] ?| ?[:–—-] )/;
/** A year alone can also head a part: « 2008, le scandale ». */
const YEAR_SET_OFF = /^(?:\n|$|[.:,] ?| ?[:–—-] )/;

/** The month of a date that lacks its year (« 3 mai », « début mai », « mai-juin »); `null` for any other. */
function monthLacking(meaning: DateMeaning): number | null {
  if (meaning.kind === 'part') return monthLacking(meaning.of);
  if (meaning.kind === 'range') return monthsLacking(meaning);
  return (meaning.kind === 'month' || meaning.kind === 'month-day') && meaning.toward === 'near' ? meaning.month : null;
}

/** The first month of two that lie in one year. */
function monthsLacking({ from, to }: Extract<DateMeaning, { kind: 'range' }>): number | null {
  const [first, last] = [monthLacking(from), monthLacking(to)];
  return first !== null && last !== null && first <= last ? first : null;
}

/** The year of the date before, if the same sentence tells both or the next goes on in the pluperfect. */
function yearFor(scan: Scan, { before, hit, month }: Near): number | null {
  if (!before || hit.from - before.to > REACH) return null;
  const parts = yearAndMonth(before);
  if (!parts || (parts[2] && Number(parts[2]) > month)) return null;
  const words = between(scan, before, hit);
  if (words.includes('\n') || isPlanned(scan, hit)) return null;
  return !SENTENCE_END.test(words) || tellsBefore(scan, hit.from, hit.to) ? Number(parts[1]) : null;
}

/** Not the stop of an initial: « M. Kerviel », « J. Dupont ». */
const SENTENCE_END = /(?<!(?:^|[ \u00a0’'(-])(?:\p{Lu}|MM))[.!?…]\s/u;

/** « Il était convoqué le 20 juin »: ahead, in whatever tense. */
function isPlanned(scan: Scan, hit: Hit): boolean {
  return [1, 2, 3, 4].some(back => scan.word(hit.from - back).is.has('future-words'));
}

function inYear(meaning: DateMeaning, year: number): DateMeaning {
  if (meaning.kind === 'part') return { ...meaning, of: inYear(meaning.of, year) };
  if (meaning.kind === 'range') return { ...meaning, from: inYear(meaning.from, year), to: inYear(meaning.to, year) };
  if (meaning.kind === 'month') return fixed(edtfOf(year, meaning.month));
  if (meaning.kind !== 'month-day' || !isItsWeekday(meaning, year)) return meaning;
  return fixed(edtfOf(year, meaning.month!, meaning.day));
}

/** « depuis 2011, ce lundi 12 novembre »: that of 2011 was a Saturday. */
function isItsWeekday({ month, day, weekday }: Extract<DateMeaning, { kind: 'month-day' }>, year: number): boolean {
  if (weekday === null || month === null) return true;
  return existsDay(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;
}
