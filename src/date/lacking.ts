/** Dates that lack their year, and what they are in one. */
import { dayOf, existsDay, weekdayOf } from '../lib/calendar.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { edtfOf, fixed, type Hit } from './hit.ts';

/** The month of a date that lacks its year (« 3 mai », « début mai », « mai-juin »); `null` for any other. */
export function monthLacking(meaning: DateMeaning): number | null {
  if (meaning.kind === 'part') return monthLacking(meaning.of);
  if (meaning.kind === 'range') return monthsLacking(meaning);
  return (meaning.kind === 'month' || meaning.kind === 'month-day') && meaning.toward === 'near' ? meaning.month : null;
}

/** The first month of two that lie in one year. */
function monthsLacking({ from, to }: Extract<DateMeaning, { kind: 'range' }>): number | null {
  const [first, last] = [monthLacking(from), monthLacking(to)];
  return first !== null && last !== null && first <= last ? first : null;
}

/** The same with a year, if it lacks one and its weekday agrees. */
export function inYear(meaning: DateMeaning, year: number): DateMeaning {
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

/** `2008`, `2008-05`, `2008-05-12`; of a stretch its beginning. */
export function yearAndMonth(hit: Hit | undefined): RegExpExecArray | null {
  const meaning = hit && beginningOf(hit.meaning);
  return meaning?.kind === 'fixed' ? /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(meaning.edtf) : null;
}

/** The date with which a part or a range begins, however deep. */
export function beginningOf(meaning: DateMeaning): DateMeaning {
  if (meaning.kind === 'part') return beginningOf(meaning.of);
  return meaning.kind === 'range' ? beginningOf(meaning.from) : meaning;
}
