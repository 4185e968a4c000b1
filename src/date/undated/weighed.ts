/**
 * News that the first paragraphs tell in so many rare words that no day has to be named beside it. Its words are weighed by how
 * rare they are: « Nations unies » is of every month, « Tin-Akoff » of one.
 */
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import { type Read, type ReadText, spanOf } from '../mentions.ts';
import type { Happening } from '../words/happening-index.ts';
import { Said } from '../words/said.ts';
import { isSurelyPast } from './clause.ts';
import { isSinceDay } from './day-context.ts';
import type { Span } from './evidence.ts';
import { isCalendar, newsOf, yearNamed } from './happening-days.ts';
import { BEFORE_BARE_PLAN } from './happening-reach.ts';
import { lengthOf, meet, type Window, YEAR } from './limits.ts';
import { isDate } from './named-day.ts';
import { FIRST_LINES } from './no-day.ts';
import { standsBefore } from './reach.ts';
import { COMMON, type Rarity, weightOf } from './weights.ts';

/** What lasts for longer tells no days; so much apart, two lines tell one piece of news. Days. */
const LONGEST = 10;
const TOGETHER = 7;
/** News of another time, with which it is compared. Days. */
const ANOTHER_TIME = 21;
const SAME_STORY = 120;
/**
 * What the words must weigh, and how much more than those of any other time. Of 502 texts whose date is known none was given other
 * news by their weight once that of its own weeks was taken from the list.
 */
const ENOUGH = 9.5;
/** The days of the list for which that holds. */
const ALL_DAYS = 3000;
/** The words that left those months may be the same ones: « Yaël Braun-Pivet, nouvelle présidente ». */
const LEAST = 7.25;
const MORE = 3;
/** A weekday with its date that agrees weighs more than a bare one, which is one of seven. */
const SAME_DATE = 4;
const WEEKDAYS = 7;
/** Only other days are named, without their weekday or bare: those of the days after, as a rule. */
const OTHER_DAY = -2;
/** News is told within a month, and what is set long before from the days before its own. */
const MONTH = 30;
const BEFORE = 10;
/** Whoever goes on to a day so much later looks back. Days. */
const LATER = 21;
const HALF_YEAR = 150;

type Told = {
  readonly texts: readonly ReadText[];
  /** All news whose words the first paragraphs tell together. */
  readonly all: readonly Happening[];
  readonly words: readonly Said[];
  /** Title, standfirst and first paragraph. */
  readonly head: readonly Said[];
};

/** What the list says of words, and what is set long before. */
type Lists = { readonly rarity: Rarity; readonly ballots: RegExp };

type Weighed = {
  readonly happening: Happening;
  /** Of its words, and with the days that are named. */
  readonly words: number;
  readonly weight: number;
  readonly agrees: Read | null;
  /** Only other days are named. */
  readonly isOther: boolean;
};

/** The days around the one time of whose news the words are, if there is one in a window that other clues leave. */
export function weighedNews(
  { texts, all, words, head }: Told,
  { rarity, ballots }: Lists,
  within: Window,
): Span | null {
  const short = all.filter(news => !news.isDeath && lengthOf(news) <= LONGEST && meet(news, within));
  if (short.length === 0) return null;
  const said = Said.inAny(words);
  const read = texts.flatMap(text => text.read.filter(item => standsBefore(item, FIRST_LINES)));
  const days = daysNamed(read);
  const weightAround = (happening: Happening, common?: number): number =>
    weightOf(
      short.filter(other => isTogether(happening, other)),
      said,
      rarity,
      common,
    );
  const found = short.map((happening): Weighed => {
    const words = weightAround(happening);
    const agrees = days.named.find(item => daysOf(happening).some(day => isNamed(item, day))) ?? null;
    const isOther = days.named.length > 0 && agrees === null;
    const weight = words + (isOther ? OTHER_DAY : agrees ? agreement(happening, days) : 0);
    return { happening, agrees, isOther, words, weight };
  });
  const [best, ...others] = found.sort((a, b) => b.weight - a.weight || lengthOf(a.happening) - lengthOf(b.happening));
  if (!best || (best.isOther && days.areDates)) return null;
  const excess = lengthOf(within) > YEAR ? best.words - weightAround(best.happening, COMMON) : 0;
  if (best.weight - excess < enoughIn(within) || isBehind(best.happening, read)) return null;
  if (!isOfHead(best.happening, Said.inAny(head)) || isOutrun(best, read)) return null;
  return others.some(other => isRival(other, best)) ? null : around(best, ballots);
}

/** Where other clues leave a few months, fewer words tell one piece of news. */
function enoughIn(within: Window): number {
  return Math.max(LEAST, ENOUGH - Math.max(0, Math.log(ALL_DAYS / lengthOf(within))));
}

function isTogether(a: Happening, b: Happening): boolean {
  return Math.abs(daysBetween(a.from, b.from)) <= TOGETHER;
}

/** Told as well by the same words, of another time; of a story that goes on for months, whatever days are named. */
function isRival(other: Weighed, best: Weighed): boolean {
  const apart = Math.abs(daysBetween(other.happening.from, best.happening.from));
  if (apart <= ANOTHER_TIME) return false;
  // « La Garonne en vigilance rouge après la tempête Justine »: a name of another time, whatever the words weigh.
  if (other.happening.only && !best.happening.only) return true;
  return apart < SAME_STORY ? best.words - other.words < MORE : best.weight - other.weight < MORE;
}

/** Who gives the year looks back, or counts from its day. */
function isBehind({ from, to }: Happening, read: readonly Read[]): boolean {
  const years = new Set([partsOf(from).year, partsOf(to).year]);
  return read.some(item => years.has(yearNamed(item.hit.meaning) ?? 0) || isSinceDay(item, from));
}

/** « Il a nommé X le 1er avril et Y le 22 mai »: who goes on to a later day looks back. */
function isOutrun({ happening, agrees }: Weighed, read: readonly Read[]): boolean {
  return read.some(item => {
    const { meaning } = item.hit;
    if (meaning.kind !== 'month-day' || meaning.month === null) return false;
    const isPast = meaning.toward === 'past' || (meaning.toward === 'near' && agrees && isSameSentence(agrees, item));
    const later = isPast ? daysUntil(happening.to, meaning.month, meaning.day) : 0;
    return later > LATER && later < HALF_YEAR;
  });
}

/** From a day to the next that is called so. */
function daysUntil(day: Day, month: number, date: number): number {
  const { year } = partsOf(day);
  const days = [year, year + 1].filter(each => existsDay(each, month, date)).map(each => dayOf(each, month, date));
  return daysBetween(day, days.find(each => each >= day) ?? day);
}

function isSameSentence(a: Read, b: Read): boolean {
  if (a.scan !== b.scan || b.hit.from <= a.hit.from) return false;
  for (let at = a.hit.to; at < b.hit.from; at++) if (a.scan.stops(at)) return false;
  return true;
}

/** What only stands further down is background. */
function isOfHead({ groups }: Happening, head: Said): boolean {
  return groups.some(group => group.some(phrase => head.has(phrase)));
}

/** The days that the first paragraphs name: where there are any with weekday and date, those alone. */
type Days = { readonly named: readonly Read[]; readonly areDates: boolean };

function daysNamed(read: readonly Read[]): Days {
  const dates = read.filter(({ hit: { meaning } }) => meaning.kind === 'month-day' && meaning.weekday !== null);
  if (dates.length > 0) return { named: dates, areDates: true };
  return { named: isCalendar(read) ? [] : read.filter(isBare), areDates: false };
}

/** What it weighs that one of them is its day: a weekday with its date more than a bare one, or a bare date. */
function agreement(news: Happening, { areDates }: Days): number {
  return areDates ? SAME_DATE : Math.log(WEEKDAYS / Math.min(WEEKDAYS, daysOf(news).length));
}

/** « Jeudi », « le 3 mars ». */
function isBare({ hit: { meaning } }: Read): boolean {
  return meaning.kind === 'weekday' ? meaning.week === null : meaning.kind === 'month-day' && meaning.month !== null;
}

function daysOf({ from, to }: Happening): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}

function isNamed(item: Read, day: Day): boolean {
  const { meaning } = item.hit;
  return meaning.kind === 'weekday' ? weekdayOf(day) === meaning.weekday : isDate(item, day);
}

function around({ happening, agrees }: Weighed, ballots: RegExp): Span {
  const { from, to } = happening;
  const evidence = [...(agrees ? [spanOf(agrees)] : []), newsOf(happening)];
  // « Le 16 juin prochain » is written before, « la présidentielle fixée au 28 décembre » long before.
  if (agrees && isToCome(agrees)) {
    const before = ballots.test(happening.text) ? BEFORE_BARE_PLAN : MONTH;
    return { from: addDays(to, -before), to, evidence, ahead: true };
  }
  const before = agrees && isDateOver(agrees) ? 0 : BEFORE;
  const after = MONTH - before - daysBetween(from, to);
  return { from: addDays(from, -before), to: addDays(to, after), evidence };
}

/** « A nommé une ministre le 1er avril »: nobody wrote so before; « mardi » may be of the week before. */
function isDateOver(item: Read): boolean {
  return item.hit.meaning.kind === 'month-day' && isSurelyPast(item);
}

function isToCome({ hit: { meaning } }: Read): boolean {
  return meaning.kind === 'month-day' && (meaning.toward === 'future' || meaning.toward === 'next');
}
