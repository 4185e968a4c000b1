/** Which days news of known days allows for a text, from the weekdays and dates that tell it. */
import type { Evidence } from '../../article.ts';
import { addDays, daysBetween, partsOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { type Read, spanOf } from '../mentions.ts';
import { reasoned } from '../published/claim.ts';
import type { Happening } from '../words/happening-index.ts';
import { isSurelyPast } from './clause.ts';
import { isSinceDay } from './day-context.ts';
import type { Span } from './evidence.ts';
import { FOLLOWED_UP, type Reach, reachOf, TELLING, WEEK } from './happening-reach.ts';
import { isRetold } from './happening-retold.ts';
import { AFTER_TODAY, BEFORE_OPEN, BEFORE_TODAY } from './reach.ts';
import { comesAgain, isWellTold, type Near, type Words } from './well-told.ts';

/** What goes on for longer is told by its beginning. Days. */
const LONG_NEWS = 40;
/** More days without weekday in one passage are those of a calendar: of strikes, of a tour. */
const CALENDAR = 5;

/** So many days that none of them is the one of the text. */
export function isCalendar(read: readonly Read[]): boolean {
  return read.filter(({ hit: { meaning } }) => isBareDay(meaning)).length > CALENDAR;
}

/** When what a text is about was news, with what follows. */
export function themeOf(happening: Happening): Span {
  const { from, to } = happening;
  return { from, to: addDays(to, FOLLOWED_UP), evidence: [newsOf(happening)] };
}

/** When what is counted is news without a weekday: from the days before; a death only afterwards. */
export function aroundCounted(happening: Happening): Span {
  return { ...themeOf(happening), from: addDays(happening.from, happening.isDeath ? 0 : -WEEK) };
}

/** The first word of each of its groups, and its days. */
export function newsOf({ from, to, text }: Happening): Evidence {
  const words = text.split(' + ').map(group => group.split(',', 1)[0]!);
  const name = `vocabulary/happenings.txt: ${words.join(', ')}, ${from}${to === from ? '' : `..${to}`}`;
  return reasoned(name, { kind: 'news', words, days: to === from ? from : `${from}/${to}` });
}

/** `isHead`: its words begin the text. `later`: more days after the news, where its words are gathered from paragraphs. */
export type Telling = Words & {
  readonly read: readonly Read[];
  readonly isHead: boolean;
  readonly later: number;
};

/** The fewest days around it that some words of the passage allow; none if they all name another day. */
export function windowOf(happening: Happening, { read, isHead, later, ...words }: Telling): Span[] {
  // Who gives the year looks back: « En 2018, Trump est sorti de l'accord. »
  const isBackground = read.some(
    item => yearNamed(item.hit.meaning) === partsOf(happening.to).year || isSinceDay(item, happening.from),
  );
  const isOfCalendar = isCalendar(read);
  const telling = read.filter(item => {
    const { meaning } = item.hit;
    if (isBareDay(meaning)) return !isBackground && (!isOfCalendar || meaning.toward === 'future');
    return nearOf(item) === null || (!isBackground && isHead);
  });
  const spans = telling.flatMap(item =>
    spanAround(happening, item).map(span => ({
      ...span,
      weak: isWeak(nearOf(item)),
      near: nearOf(item) !== null && comesAgain(happening),
      words: happening.groups.length,
    })),
  );
  const [best] = spans.sort(
    (a, b) => Number(a.weak) - Number(b.weak) || daysBetween(a.from, a.to) - daysBetween(b.from, b.to),
  );
  return best ? [{ ...best, to: addDays(best.to, later) }] : [];

  function isWeak(near: Near | null): boolean {
    return near !== null && (isRetold(happening, words.retold) || !isWellTold(happening, near, words));
  }
}

/** « Mardi », « dans la nuit de samedi à dimanche », « hier », « le 22 mars »: days that come again and again. */
function nearOf({ hit: { meaning } }: Read): Near | null {
  if (meaning.kind === 'range' && meaning.to.kind === 'weekday') return 'weekday';
  if (isBareDay(meaning) && meaning.toward !== 'last') return 'date';
  return meaning.kind === 'weekday' || meaning.kind === 'unit' ? meaning.kind : null;
}

function isBareDay(meaning: DateMeaning): meaning is Extract<DateMeaning, { kind: 'month-day' }> {
  return meaning.kind === 'month-day' && meaning.weekday === null;
}

/** « En 2018 », « fin octobre 2022 ». */
export function yearNamed(meaning: DateMeaning): number | null {
  if (meaning.kind === 'part') return yearNamed(meaning.of);
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
    return meaning.toward !== 'future' && meaning.toward !== 'last' && !isSurelyPast(item) ? BEFORE_OPEN : 0;
  // « La SNCB a présenté son plan pour la grève de mardi »: the verb speaks of something else.
  const isOfIt = meaning.kind === 'weekday' && item.scan.follows(item.hit.from, 'of');
  const isOpen = decided ? meaning.kind === 'weekday' && (isOfIt || !isSurelyPast(item)) : item.field !== 'text';
  return isOpen ? WEEK : 0;
}

/** « depuis l'attaque du 7 octobre », « jusqu'au jeudi 28 juin », « il n'y a aujourd'hui plus… »: not surely the text's own day. */
function isBackdrop({ scan, hit }: Read, happening: Happening): boolean {
  const { meaning } = hit;
  if (meaning.kind === 'unit' && NOWADAYS.test(`${scan.norm(hit.from)} ${scan.norm(hit.from + 1)}`)) return true;
  const at = scan.withArticle(hit.from);
  if (COUNTED_BACK.test(scan.text.slice(Math.max(0, scan.tokens[at]!.start - LONGEST_COUNT), scan.tokens[at]!.start)))
    return true;
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

/** « Il y a un mois, le vendredi 12 juillet ». */
const COUNTED_BACK = /(?<!\p{L})il y a [\p{L}\d ]+, $/iu;
const LONGEST_COUNT = 30;

/** « le mouvement, qui a commencé le 18 mars »: months later, too. */
function isBeginning({ month, day }: Extract<DateMeaning, { kind: 'month-day' }>, { from, to }: Happening): boolean {
  const first = partsOf(from);
  return first.month === month && first.day === day && daysBetween(from, to) > LONG_NEWS;
}

/** Its day or its years; « ce jour » also the day told. */
const NOWADAYS = /^(?:aujourd|ce jour$)/;
const NOT_OWN = new Set(['du', 'au', 'un', 'après', 'avant']);
