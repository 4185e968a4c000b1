/** The days around a day that the text tells as its own. */
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { Told } from './evidence.ts';
import { type Outer, WEB, type Window } from './limits.ts';
import { AFTER_BARE, AFTER_TODAY, BEFORE_OPEN, BEFORE_PLAN, BEFORE_TODAY } from './reach.ts';

/** A text that tells a weekday with its date in its first lines is about news of the last weeks. UTF-16 code units. */
const LEAD = 700;
const AFTER_NEWS = 21;
/** A plan this near ends it. */
const NEAR_PLAN = 14;
/** Further down, it may be about those of the last weeks. */
const BODY = 1600;
const AFTER_BODY = 30;
/** « Les élections ont lieu dimanche 26 mai » is told in the months before. */
const BEFORE_APPOINTMENT = 75;
/** A plan that is only told further down may be that of the next season: a weekday is told with a date of the year that follows. */
const BEFORE_FAR_PLAN = 360;
/** « Le soleil va se coucher, samedi 9 septembre »: what was to come may be told when it is over. */
const AFTER_PLAN = 3;
/** What is to come is nearest to the middle of the year that follows. Days. */
const HALF_YEAR = 150;
/** How far another day told as past can move the window on. */
const SAME_NEWS = 45;

/** Days that can carry a window, the surest first. */
export function mains(all: readonly Told[]): Told[] {
  const told = all.filter(day => !isFarFromToday(day, all) && !isDoubtfulPlan(day, all) && !isNarrated(day, all));
  const sure = told.filter(day => day.shift !== null && (day.weekday !== null || day.year !== null));
  const other = told.filter(day => day.shift === null);
  const news = other.filter(day => day.at < BODY && day.weekday !== null && day.tense !== 'future');
  const plans = other.filter(({ weekday, tense }) => weekday !== null && tense === 'future');
  // Without its weekday a day fits every year: only who is in office can tell which.
  const bare = told.filter(
    ({ at, weekday, year, tense, shift }) =>
      at < LEAD && weekday === null && year === null && (tense === 'past' || shift !== null),
  );
  const near = plans.filter(({ at }) => at < LEAD);
  // Who gives the year of a plan may look further ahead.
  const far = plans.filter(({ at, year }) => at >= LEAD && year === null);
  return [...sure.sort((a, b) => Number(b.exact) - Number(a.exact)), ...news, ...near, ...bare, ...far];
}

/** Months away from « ce mercredi 18 décembre 2019 »: no day of the text's own. */
function isFarFromToday(day: Told, all: readonly Told[]): boolean {
  const todays = all.filter(({ shift, weekday, year }) => shift === 0 && weekday !== null && year !== null);
  return day.shift === null && todays.length > 0 && todays.every(today => areFar(day, today));
}

/** Of two plans with their years that lie far apart one may be a slip, or what was planned once. */
function isDoubtfulPlan(day: Told, all: readonly Told[]): boolean {
  return isPlanWithYear(day) && all.some(other => isPlanWithYear(other) && areFar(day, other));
}

function isPlanWithYear({ at, tense, weekday, year, shift }: Told): boolean {
  return at < LEAD && tense === 'future' && weekday !== null && year !== null && shift === null;
}

/**
 * « … le blocage du 1er février 2024. Jeudi 8 février, une affaire trouble la séance »: who gave the year of what went before
 * tells it from afar, in the present tense, too.
 */
function isNarrated(day: Told, all: readonly Told[]): boolean {
  if (day.tense !== null || !day.opens || day.year !== null || day.shift !== null) return false;
  return all.some(other => {
    if (other.year === null || other.tense !== 'past' || other.shift !== null || other.at >= day.at) return false;
    const before = dayOf(other.year, other.month, other.day);
    const near = nearestYear(day, before);
    return near !== null && near > before && daysBetween(before, near) <= SAME_NEWS;
  });
}

/** Does a day, with its weekday, fall in none of the weeks around one whose year is told? */
function areFar(day: Told, { year, month, day: date }: Told): boolean {
  const other = dayOf(year!, month, date);
  const near = nearestYear(day, other);
  return near === null || Math.abs(daysBetween(near, other)) > SAME_NEWS;
}

/** Days without weekday and year, whatever tells them: they can carry one where the year is known. */
export function bareDays(told: readonly Told[]): Told[] {
  return told.filter(
    ({ at, weekday, year, tense, shift }) =>
      at < LEAD && weekday === null && year === null && tense !== 'future' && shift === null,
  );
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
  // « La manifestation va partir ce mardi 6 décembre » may be written weeks before.
  if (told.tense === 'future' && !(today && told.exact))
    return { from: addDays(day, -beforePlan(told)), to: addDays(day, AFTER_PLAN) };
  // A chronology begins with its first day: then a later one is told as well.
  if (today && (told.exact || latestPast(day, all) <= today.to)) return today;
  const last = latestPast(day, all);
  const isOpen = told.tense === null && last === day;
  const late = latest(last, all, isOpen && !told.opens ? isNotAhead : isPast);
  const to = firstPlan(late, all) ?? addDays(late, afterOf(told));
  return isOpen ? { from: addDays(day, -BEFORE_OPEN), to: earlier(to, addDays(day, AFTER_NEWS)) } : { from: last, to };
}

function beforePlan({ at, appointed, shift }: Told): number {
  if (at >= LEAD) return BEFORE_FAR_PLAN;
  return appointed && shift === null ? BEFORE_APPOINTMENT : BEFORE_PLAN;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** How long after its day a text is about it. */
function afterOf({ weekday, year, at }: Told): number {
  if (weekday === null && year === null) return AFTER_BARE;
  return at < LEAD ? AFTER_NEWS : AFTER_BODY;
}

/**
 * Do the weekdays that the text gives to other days of the same weeks fit that year, too? One wrong weekday makes any
 * year of it doubtful.
 */
export function isConsistent(day: Day, all: readonly Told[]): boolean {
  return all.every(({ weekday, year, ...other }) => {
    const near = weekday === null ? null : nearestYear({ ...other, year, weekday: null }, day);
    return near === null || Math.abs(daysBetween(day, near)) > SAME_NEWS || weekdayOf(near) === weekday;
  });
}

/**
 * News cannot be of weeks in which the days that the first lines tell with their weekday have another: « ce jeudi 24 août ».
 */
export function isOfItsDays({ from }: Window, all: readonly Told[]): boolean {
  const own = all.filter(({ weekday, year, at }) => weekday !== null && year === null && at < LEAD);
  return own.every(({ month, day, weekday, tense }) => {
    const near = nearestYear(
      { year: null, month, day, weekday: null },
      tense === 'future' ? addDays(from, HALF_YEAR) : from,
    );
    return near === null || weekdayOf(near) === weekday;
  });
}

function windowOfToday({ exact, tense, slack }: Told, today: Day): Window {
  if (slack > 0) return { from: addDays(today, -slack), to: addDays(today, slack) };
  if (exact) return { from: today, to: addDays(today, 1) };
  const before = tense === null ? BEFORE_OPEN : BEFORE_TODAY;
  return { from: addDays(today, -before), to: addDays(today, AFTER_TODAY) };
}

/** Other days of the same weeks, told as past or as headings, move the window on. */
function latestPast(day: Day, all: readonly Told[]): Day {
  return latest(day, all, isPast);
}

function latest(day: Day, all: readonly Told[], isTold: (told: Told) => boolean): Day {
  let last = day;
  for (const other of all) {
    const near = isTold(other) ? nearestYear(other, day) : null;
    if (near !== null && near > last && daysBetween(day, near) <= SAME_NEWS) last = near;
  }
  return last;
}

function isPast({ tense, weekday, opens }: Told): boolean {
  return tense === 'past' || (tense === null && weekday !== null && opens);
}

function isNotAhead({ tense, weekday }: Told): boolean {
  return tense === 'past' || (tense === null && weekday !== null);
}

/** A plan within the fortnight ends the window. */
function firstPlan(last: Day, told: readonly Told[]): Day | null {
  const plans = told
    .filter(other => other.tense === 'future')
    .map(other => nearestYear(other, last))
    .filter(day => day !== null && day >= last && daysBetween(last, day) <= NEAR_PLAN);
  return plans.sort()[0] ?? null;
}

function nearestYear(
  { year, month, day, weekday }: Pick<Told, 'year' | 'month' | 'day' | 'weekday'>,
  near: Day,
): Day | null {
  const base = partsOf(near).year;
  const days = (year === null ? [base - 1, base, base + 1] : [year])
    .filter(y => existsDay(y, month, day))
    .map(y => dayOf(y, month, day))
    .filter(d => weekday === null || weekdayOf(d) === weekday);
  return days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0] ?? null;
}
