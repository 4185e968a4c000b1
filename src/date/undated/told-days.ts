/** The days that a text tells as its own, with their weekday, their tense and their distance from publication. */
import { dayOf, daysBetween } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { type Read, spanOf } from '../mentions.ts';
import { type Tense, tenseAround } from '../tense.ts';
import type { Events } from '../words/events.ts';
import { isOfDocument, isSurelyPast } from './clause.ts';
import { isAimedAt, isCompared, isEnd, isOfDeed, isSince, isSomeDay, isWithAim } from './day-context.ts';
import { shiftOf } from './day-shift.ts';
import type { Told } from './evidence.ts';
import { dayNamed, type NamedDay } from './named-day.ts';
import { ownWeekday } from './own-weekday.ts';
import { isOfPicture } from './pictures.ts';

/** Days of months, with or without year, that the text tells as its own; `line` is the day of a line above it. */
export function toldDays(read: readonly Read[], events: Events, line?: Told): Told[] {
  const told: Told[] = [];
  let range: DateMeaning | null = null;
  const cited = new Set(read.filter(item => isOfDocument(item, events)).map(yearly));
  for (const [i, item] of read.entries()) {
    const named = dayNamed(item.hit.meaning) ?? dayOfRange(item, range) ?? dayOfSameMonth(item, told.at(-1) ?? line);
    if (item.hit.meaning.kind === 'range') range = item.hit.meaning;
    const isOther =
      isSince(item) ||
      isOfPicture(item) ||
      isSomeDay(item) ||
      isCompared(item) ||
      isOfDeed(item, events) ||
      cited.has(yearly(item));
    if (named && !isOther) told.push(toldDay(item, named, { before: read[i - 1], events }));
  }
  const plans = told.filter(({ tense }) => tense === 'future');
  return told.map(day => {
    const isPlanned =
      day.tense === 'past' ? plans.some(plan => isSameDay(plan, day)) : day.tense === null && isAfter(day, plans);
    return isPlanned ? { ...day, tense: 'future' } : day;
  });
}

/** « les attentats du 13 novembre 2015 … dans la soirée du vendredi 13 novembre 2015 »: the same day with its year. */
function yearly({ hit: { meaning } }: Read): string | null {
  return meaning.kind === 'fixed' ? meaning.edtf : null;
}

/** « Il doit parler le 20 novembre … l'avait annoncé pour ce mercredi 20 »: what is to come once has not been. */
function isSameDay(plan: Told, { month, day, year }: Told): boolean {
  return plan.month === month && plan.day === day && (plan.year === null || year === null || plan.year === year);
}

/**
 * « Dimanche 10 septembre … Mardi 12 … »: the days of a chronology share their month, or begin the next, as a day to come
 * does; « depuis le jeudi 18 » looks back. Where the day before has its weekday, too, the two say whether it is the same month.
 */
function dayOfSameMonth({ scan, hit }: Read, before: Told | undefined): NamedDay | null {
  const { meaning } = hit;
  if (meaning.kind !== 'month-day' || meaning.month !== null || meaning.weekday === null || !before) return null;
  const isSame = before.weekday !== null && (meaning.weekday - before.weekday - (meaning.day - before.day)) % 7 === 0;
  const goesOn = meaning.toward === 'future' || scan.opens(hit.from);
  const isNext = meaning.day < before.day && goesOn && !isSame;
  return {
    year: null,
    month: isNext ? (before.month % 12) + 1 : before.month,
    day: meaning.day,
    weekday: meaning.weekday,
  };
}

/** « Les 24, 25 et 26 novembre … Ce lundi 24 »: a day of the range that was told before. */
function dayOfRange({ hit: { meaning } }: Read, range: DateMeaning | null): NamedDay | null {
  if (range?.kind !== 'range' || meaning.kind !== 'month-day' || meaning.month !== null || meaning.weekday === null)
    return null;
  const [from, to] = [dayNamed(range.from), dayNamed(range.to)];
  const isWithin = from && to && from.month === to.month && from.day <= meaning.day && meaning.day <= to.day;
  return isWithin ? { ...to, day: meaning.day, weekday: meaning.weekday } : null;
}

type Around = { readonly before: Read | undefined; readonly events: Events };

function toldDay(item: Read, named: NamedDay, { before, events }: Around): Told {
  const { scan, hit, field } = item;
  const shift = shiftOf(before, item);
  const isOther = isOfDocument(item, events) || isEnd(item);
  return {
    ...named,
    weekday: isOther ? null : (named.weekday ?? ownWeekday(before, item)),
    tense: isWithAim(before, item) ? 'future' : tenseOf(item),
    shift: shift?.days ?? null,
    exact: shift?.exact ?? false,
    slack: shift?.slack ?? 0,
    opens: scan.opens(hit.from),
    at: field === 'text' ? scan.tokens[hit.from]!.start : 0,
    evidence: spanOf(item),
  };
}

function tenseOf(item: Read): Tense | null {
  // « La réunion a été reportée au vendredi 4 juin. »
  if (isAimedAt(item)) return 'future';
  if (isSurelyPast(item)) return 'past';
  const { scan, hit } = item;
  const told = tenseAround(scan, hit.from, hit.to);
  // « la résolution du 19 janvier »: the verb speaks of the resolution.
  const isFuture = told?.tense === 'future' && told.sure && !scan.follows(hit.from, 'of');
  const isOver = told?.tense === 'past' && told.sure;
  return isFuture || (!isOver && isProgramme(hit.meaning)) ? 'future' : null;
}

/** « diffusé du lundi 14 au jeudi 24 février »: days that no verb tells as past, a participle alone apart, are on a programme, or go on. */
function isProgramme(meaning: DateMeaning): boolean {
  if (meaning.kind !== 'range') return false;
  const [from, to] = [dayNamed(meaning.from), dayNamed(meaning.to)];
  if (!from || !to || to.weekday === null) return false;
  const days = daysBetween(dayOf(2024, from.month, from.day), dayOf(2024, to.month, to.day));
  return days > 0 && days <= LONGEST_PROGRAMME;
}

/** Days; of longer ones the end says little of when they are told. */
const LONGEST_PROGRAMME = 21;

/** « Ce sera le 5 octobre. Plutôt que le mardi 18 octobre, … »: what does not lie before a plan is to come, too. */
function isAfter(day: Told, plans: readonly Told[]): boolean {
  return plans.some(plan => {
    const later = daysBetween(dayOf(2024, plan.month, plan.day), dayOf(2024, day.month, day.day));
    return later >= 0 && later <= NEXT_MONTHS;
  });
}

/** Days. */
const NEXT_MONTHS = 60;
