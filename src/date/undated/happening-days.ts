/** Which days news of known days allows for a text, from the weekdays and dates that tell it. */
import type { Evidence } from '../../article.ts';
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { type Read, spanOf } from '../mentions.ts';
import { reasoned } from '../published/claim.ts';
import type { Happening } from '../words/happening-index.ts';
import { isSurelyPast } from './clause.ts';
import type { Span } from './evidence.ts';
import { isWellTold, type Words } from './well-told.ts';

/** A bare weekday is one of the last seven, or of the next. */
const WEEK = 6;
const AFTER_NEWS = 14;
/** Without its weekday a day is told for longer. */
const AFTER_BARE = 30;
/** « ce mardi 12 » is written on the day, the evening before, or printed in the days after. */
const BEFORE_TODAY = 2;
const AFTER_TODAY = 6;
/** « hier » is printed a day or two later; what happens at night has two days. */
const BEFORE_EVE = 1;
const AFTER_EVE = 2;
/** Within longer news a bare weekday says too little, unless more words tell which news it is. Days. */
const SHORT_NEWS = 4;
const WELL_TOLD_NEWS = 6;
/** What goes on for longer is told by its beginning. Days. */
const LONG_NEWS = 40;
/** Fewer groups of words may be background. */
const TELLING = 3;
const WELL_TELLING = 4;
/** More days without weekday in one passage are those of a calendar: of strikes, of a tour. */
const CALENDAR = 5;
/** A day without a verb in the past may be announced. */
const BEFORE_OPEN = 9;
/** News that is planned is told long before, with its weekday when it is near. */
const BEFORE_PLAN = 60;
const BEFORE_DAY = 27;

/** When what a text is about was news, with what follows. */
export function themeOf(happening: Happening): Span {
  const { from, to } = happening;
  return { from, to: addDays(to, AFTER_NEWS), evidence: [newsOf(happening)] };
}

/** The first word of each of its groups, and its days. */
function newsOf({ from, to, text }: Happening): Evidence {
  const words = text.split(' + ').map(group => group.split(',', 1)[0]!);
  const name = `vocabulary/happenings.txt: ${words.join(', ')}, ${from}${to === from ? '' : `..${to}`}`;
  return reasoned(name, { kind: 'news', words, days: to === from ? from : `${from}/${to}` });
}

/** `isHead`: its words begin the text. `later`: more days after the news, where its words are gathered from paragraphs. */
export type Telling = Words & { readonly read: readonly Read[]; readonly isHead: boolean; readonly later: number };

/** The fewest days around it that some words of the passage allow; none if they all name another day. */
export function windowOf(happening: Happening, { read, isHead, later, ...words }: Telling): Span[] {
  // Who gives the year looks back: « En 2018, Trump est sorti de l'accord. »
  const isBackground = read.some(item => yearNamed(item.hit.meaning) === partsOf(happening.to).year);
  const isCalendar = read.filter(({ hit: { meaning } }) => isBareDay(meaning)).length > CALENDAR;
  const telling = read.filter(item => {
    const { meaning } = item.hit;
    if (isBareDay(meaning)) return !isBackground && (!isCalendar || meaning.toward === 'future');
    return !isNear(item) || (!isBackground && isHead);
  });
  const isEnough = isWellTold(happening, words);
  const spans = telling.flatMap(item =>
    spanAround(happening, item).map(span => ({
      ...span,
      weak: isNear(item) && !isEnough,
      words: happening.groups.length,
    })),
  );
  const [best] = spans.sort(
    (a, b) => Number(a.weak) - Number(b.weak) || daysBetween(a.from, a.to) - daysBetween(b.from, b.to),
  );
  return best ? [{ ...best, to: addDays(best.to, later) }] : [];
}

/** « Mardi », « hier »: days that come again and again. */
function isNear({ hit: { meaning } }: Read): boolean {
  return meaning.kind === 'weekday' || meaning.kind === 'unit';
}

function isBareDay(meaning: DateMeaning): meaning is Extract<DateMeaning, { kind: 'month-day' }> {
  return meaning.kind === 'month-day' && meaning.weekday === null;
}

function yearNamed(meaning: DateMeaning): number | null {
  return meaning.kind === 'fixed' && /^\d{4}/.test(meaning.edtf) ? Number(meaning.edtf.slice(0, 4)) : null;
}

function spanAround(happening: Happening, item: Read): Span[] {
  const reach = isBackdrop(item, happening) ? null : reachOf(item.hit.meaning, happening);
  if (!reach) return [];
  const [before, after] = aroundOf(item, reach);
  const evidence = [spanOf(item), newsOf(happening)];
  const { from, to } = reach.day === null ? happening : { from: reach.day, to: reach.day };
  const told = reach.day !== null && item.hit.meaning.kind === 'weekday' ? { read: item, day: reach.day } : undefined;
  return [{ from: addDays(from, -before), to: addDays(to, after), evidence, told }];
}

function aroundOf(item: Read, reach: Reach): readonly [before: number, after: number] {
  if (reach.day === null || item.hit.meaning.kind === 'unit') return [reach.before, reach.after];
  if (item.scan.word(item.hit.from).is.has('this')) return [BEFORE_TODAY, AFTER_TODAY];
  return [Math.max(reach.before, beforeOf(item)), reach.after];
}

/**
 * A headline without a verb may announce (« trains supprimés jeudi »), as may an infinitive (« le droit de jouer dimanche ») and
 * the present (« dimanche 7 juillet, les Français votent »).
 */
function beforeOf(item: Read): number {
  const { decided, meaning } = item.hit;
  if (meaning.kind === 'month-day')
    return meaning.weekday !== null && meaning.toward !== 'future' && !isSurelyPast(item) ? BEFORE_OPEN : 0;
  // « La SNCB a présenté son plan pour la grève de mardi »: the verb speaks of something else.
  const isOfIt = meaning.kind === 'weekday' && item.scan.follows(item.hit.from, 'of');
  const isOpen = decided ? meaning.kind === 'weekday' && (isOfIt || !isSurelyPast(item)) : item.field !== 'text';
  return isOpen ? WEEK : 0;
}

/** « depuis l'attaque du 7 octobre », « jusqu'au jeudi 28 juin », « il n'y a aujourd'hui plus… »: not surely the text's own day. */
function isBackdrop({ scan, hit }: Read, happening: Happening): boolean {
  const { meaning } = hit;
  if (meaning.kind === 'unit' && NOWADAYS.test(`${scan.norm(hit.from)} ${scan.norm(hit.from + 1)}`)) return true;
  const at = scan.follows(hit.from, 'the') ? hit.from - 1 : hit.from;
  if (scan.follows(at, 'until') || scan.word(at - 2).is.has('until')) return true;
  if (meaning.kind !== 'month-day' || meaning.weekday !== null || scan.word(hit.from).is.has('this')) return false;
  const isOneDay = happening.from === happening.to && !happening.isDeath && meaning.toward !== 'future';
  return (
    isOneDay ||
    isBeginning(meaning, happening) ||
    (happening.groups.length < TELLING && !happening.only && !happening.isDeath) ||
    scan.follows(at, 'of') ||
    scan.follows(at, 'since-then') ||
    NOT_OWN.has(scan.norm(at - 1))
  );
}

/** « le mouvement, qui a commencé le 18 mars »: months later, too. */
function isBeginning({ month, day }: Extract<DateMeaning, { kind: 'month-day' }>, { from, to }: Happening): boolean {
  const first = partsOf(from);
  return first.month === month && first.day === day && daysBetween(from, to) > LONG_NEWS;
}

/** Its day or its years; « ce jour » also the day told. */
const NOWADAYS = /^(?:aujourd|ce jour$)/;
const NOT_OWN = new Set(['du', 'au', 'un', 'après', 'avant']);

/** Days before and after `day`, or, where it is `null`, before and after all the days of the news. */
type Reach = { readonly day: Day | null; readonly before: number; readonly after: number };

/** When the words can be written; `null` if they name another day. */
function reachOf(meaning: DateMeaning, happening: Happening): Reach | null {
  if (meaning.kind === 'range') {
    const reach = reachOf(meaning.to, happening) ?? reachOf(meaning.from, happening);
    return meaning.to.kind === 'weekday' ? reach : announced(reach);
  }
  if (meaning.kind === 'weekday') return reachOfWeekday(meaning, happening);
  if (meaning.kind === 'unit') return reachOfUnit(meaning, happening);
  if (meaning.kind !== 'month-day' || meaning.month === null) return null;
  const day = dayWithin(happening, { month: meaning.month, date: meaning.day, weekday: meaning.weekday });
  if (day === null) return null;
  if (meaning.toward === 'future')
    return { day, before: meaning.weekday === null ? BEFORE_PLAN : BEFORE_DAY, after: 0 };
  const isBare = meaning.weekday === null && happening.from !== happening.to;
  return { day, before: 0, after: isBare ? AFTER_BARE : AFTER_NEWS };
}

/** « du 14 au 25 mai » may be told before, while it goes on, or after. */
function announced(reach: Reach | null): Reach | null {
  return reach && { ...reach, before: Math.max(reach.before, BEFORE_PLAN) };
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

/** « Hier », « ce matin », « cette semaine », beside news of one day that enough words tell. */
function reachOfUnit({ unit, shift }: Unit, { from, to, groups }: Happening): Reach | null {
  if (from !== to || groups.length < TELLING || shift > 1) return null;
  const day = addDays(from, -shift * (unit === 'week' ? 7 : 1));
  if (unit === 'day') return { day, before: BEFORE_EVE, after: AFTER_EVE };
  return unit === 'week' && shift <= 0 ? { day, before: WEEK, after: WEEK } : null;
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
