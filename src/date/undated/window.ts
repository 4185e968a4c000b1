/** The days around a day that the text tells as its own. */
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { Told } from './evidence.ts';
import { type Outer, WEB, type Window } from './limits.ts';

/** A text that tells a weekday with its date in its first lines is about news of the last days. UTF-16 code units. */
const LEAD = 700;
const AFTER_NEWS = 14;
/** Further down, it may be about those of the last weeks. */
const BODY = 1600;
const AFTER_BODY = 30;
/** Without its weekday a day is told for longer. */
const AFTER_BARE = 30;
const BEFORE_PLAN = 30;
/** « ce mardi 12 septembre » is written on the day, the evening before, or printed in the days after. */
const BEFORE_TODAY = 2;
const AFTER_TODAY = 6;
/** How far another day told as past can move the window on. */
const SAME_NEWS = 45;

/** Days that can carry a window, the surest first. */
export function mains(told: readonly Told[]): Told[] {
  const sure = told.filter(day => day.shift !== null && (day.weekday !== null || day.year !== null));
  const other = told.filter(day => day.shift === null);
  const news = other.filter(day => day.at < BODY && day.weekday !== null && day.tense !== 'future');
  const plans = other.filter(day => day.at < LEAD && day.weekday !== null && day.tense === 'future');
  // Without its weekday a day fits every year: only who is in office can tell which.
  const bare = other.filter(day => day.at < LEAD && day.weekday === null && day.year === null && day.tense === 'past');
  return [...sure.sort((a, b) => Number(b.exact) - Number(a.exact)), ...news, ...plans, ...bare];
}

/** The days that it can be: its own year, or all whose weekday fits between the limits. */
export function yearsOf({ year, month, day, weekday }: Told, outer: Outer): Day[] {
  if (year !== null) return [dayOf(year, month, day)];
  const first = partsOf(outer.from ?? WEB).year - 1;
  const days: Day[] = [];
  for (let y = first; y <= partsOf(outer.to).year; y++)
    if (existsDay(y, month, day) && (weekday === null || weekdayOf(dayOf(y, month, day)) === weekday))
      days.push(dayOf(y, month, day));
  return days;
}

/** From one of its days, seen with the other days of the text. */
export function windowOf(told: Told, day: Day, all: readonly Told[]): Window {
  const today = told.shift === null ? null : windowOfToday(told, addDays(day, -told.shift));
  // A chronology begins with its first day: then a later one is told as well.
  if (today && (told.exact || latestPast(day, all) <= today.to)) return today;
  if (told.tense === 'future') return { from: addDays(day, -BEFORE_PLAN), to: day };
  const last = latestPast(day, all);
  const after = told.weekday === null && told.year === null ? AFTER_BARE : told.at < LEAD ? AFTER_NEWS : AFTER_BODY;
  return { from: last, to: firstPlan(last, all) ?? addDays(last, after) };
}

function windowOfToday({ exact }: Told, today: Day): Window {
  if (exact) return { from: today, to: addDays(today, 1) };
  return { from: addDays(today, -BEFORE_TODAY), to: addDays(today, AFTER_TODAY) };
}

/** Other days of the same weeks, told as past or as headings, move the window on. */
function latestPast(day: Day, all: readonly Told[]): Day {
  let last = day;
  for (const other of all) {
    const told = other.tense === 'past' || (other.tense === null && other.weekday !== null && other.opens);
    const near = told ? nearestYear(other, day) : null;
    if (near !== null && near > last && daysBetween(day, near) <= SAME_NEWS) last = near;
  }
  return last;
}

/** A plan within the fortnight ends the window. */
function firstPlan(last: Day, told: readonly Told[]): Day | null {
  const plans = told
    .filter(other => other.tense === 'future')
    .map(other => nearestYear(other, last))
    .filter(day => day !== null && day >= last && daysBetween(last, day) <= AFTER_NEWS);
  return plans.sort()[0] ?? null;
}

function nearestYear({ year, month, day, weekday }: Told, near: Day): Day | null {
  const base = partsOf(near).year;
  const days = (year === null ? [base - 1, base, base + 1] : [year])
    .filter(y => existsDay(y, month, day))
    .map(y => dayOf(y, month, day))
    .filter(d => weekday === null || weekdayOf(d) === weekday);
  return days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0] ?? null;
}
