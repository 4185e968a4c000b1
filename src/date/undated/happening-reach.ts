/** When words for a day can be written beside news of known days: « mardi », « hier », « le 12 mars ». */
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import type { Happening } from '../words/happening-index.ts';
import { AFTER_BARE, BEFORE_PLAN } from './reach.ts';

/** A bare weekday is one of the last seven, or of the next. */
export const WEEK = 6;
/** News is followed up for so long. Days. */
export const FOLLOWED_UP = 14;
/** « le 14 juillet dernier » is any since then, until the next. */
const AFTER_LAST = 300;
/** « hier » is printed a day or two later; what happens at night has two days. */
const BEFORE_EVE = 1;
const AFTER_EVE = 2;
/** Within longer news a bare weekday says too little, unless more words tell which news it is. Days. */
const SHORT_NEWS = 4;
const WELL_TOLD_NEWS = 6;
/** Fewer groups of words may be background. */
export const TELLING = 3;
const WELL_TELLING = 4;
/** News that is planned, like an election, is told many months before, with its weekday when it is near. */
export const BEFORE_BARE_PLAN = 300;
/** « du 14 au 25 mai », without a verb. */
const BEFORE_RANGE = 60;

/** Days before and after `day`, or, where it is `null`, before and after all the days of the news. */
export type Reach = { readonly day: Day | null; readonly before: number; readonly after: number };

/** When the words can be written; `null` if they name another day. */
export function reachOf(meaning: DateMeaning, happening: Happening): Reach | null {
  if (meaning.kind === 'range') {
    const reach = reachOf(meaning.to, happening) ?? reachOf(meaning.from, happening);
    return meaning.to.kind === 'weekday' || isLast(meaning.to) ? reach : announced(reach);
  }
  if (meaning.kind === 'weekday') return reachOfWeekday(meaning, happening);
  if (meaning.kind === 'unit') return reachOfUnit(meaning, happening);
  if (meaning.kind !== 'month-day' || meaning.month === null) return null;
  const day = dayWithin(happening, { month: meaning.month, date: meaning.day, weekday: meaning.weekday });
  if (day === null) return null;
  if (meaning.toward === 'future')
    return { day, before: meaning.weekday === null ? BEFORE_BARE_PLAN : BEFORE_PLAN, after: 0 };
  if (isLast(meaning)) return { day, before: 0, after: AFTER_LAST };
  const isBare = meaning.weekday === null && happening.from !== happening.to;
  return { day, before: 0, after: isBare ? AFTER_BARE : FOLLOWED_UP };
}

/** « le 14 juillet dernier ». */
function isLast(meaning: DateMeaning): boolean {
  return meaning.kind === 'month-day' && meaning.toward === 'last';
}

/** « du 14 au 25 mai » may be told before, while it goes on, or after. */
function announced(reach: Reach | null): Reach | null {
  return reach && { ...reach, before: Math.max(reach.before, BEFORE_RANGE) };
}

type Weekday = Extract<DateMeaning, { kind: 'weekday' }>;

function reachOfWeekday({ week, weekday, toward }: Weekday, happening: Happening): Reach | null {
  const { from, to } = happening;
  const days = daysBetween(from, to);
  if (week !== null || (days > 0 && !happening.only && !isShort(happening, days))) return null;
  const behind = (weekday - weekdayOf(from) + 7) % 7;
  if (behind > days) return null;
  const day = days < 7 ? addDays(from, behind) : null;
  if (toward === 'future') return { day, before: WEEK, after: AFTER_EVE };
  if (toward === 'near') return { day, before: WEEK, after: WEEK };
  return toward === 'past' ? { day, before: 0, after: WEEK } : null;
}

function isShort({ groups }: Happening, days: number): boolean {
  return days <= (groups.length >= WELL_TELLING ? WELL_TOLD_NEWS : SHORT_NEWS) && groups.length >= TELLING;
}

type Unit = Extract<DateMeaning, { kind: 'unit' }>;

/** « Hier », « ce matin », « cette semaine » (from Monday to Sunday), beside news of one day that enough words tell. */
function reachOfUnit({ unit, shift }: Unit, { from, to, groups, only }: Happening): Reach | null {
  if (only || from !== to || groups.length < TELLING || shift > 1) return null;
  const day = addDays(from, -shift * (unit === 'week' ? 7 : 1));
  if (unit === 'day') return { day, before: BEFORE_EVE, after: AFTER_EVE };
  const sinceMonday = weekdayOf(day) - 1;
  return unit === 'week' && shift <= 0 ? { day, before: sinceMonday, after: WEEK - sinceMonday } : null;
}

type Date = { readonly month: number; readonly date: number; readonly weekday: number | null };

/** The one day of the news that the words can mean; `null` if it has none, or lasts for years and has several. */
function dayWithin({ from, to }: Happening, { month, date, weekday }: Date): Day | null {
  const days: Day[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year++) {
    const day = existsDay(year, month, date) ? dayOf(year, month, date) : null;
    const fits = day !== null && (weekday === null || weekdayOf(day) === weekday);
    if (fits && day >= from && day <= to) days.push(day);
  }
  return days.length === 1 ? days[0]! : null;
}
