/** What is set long before, like an election: « les européennes du 9 juin », « à cent jours des JO de Paris ». */
import { addDays, type Day, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { dayAfter } from '../../lib/dates/units.ts';
import { firstFrom } from '../../lib/first-from.ts';
import type { PhraseHit } from '../../lib/phrases.ts';
import type { DateLanguage } from '../language.ts';
import { type Read, type ReadText, spanOf } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore, tenseAround } from '../tense.ts';
import { type Appointment, seasonsOf } from '../words/appointments.ts';
import { type Amount, amountTo } from './amount.ts';
import type { Span, Stay } from './evidence.ts';
import { isDate } from './named-day.ts';
import { evidenceOf } from './text.ts';

/** A day without its year is of the months around. Days. */
const MONTHS = 300;
const WEEKS = 60;
/** « À un an de », « à trois mois de » are round numbers; « à J-100 » is none. Days. */
const ROUND = { year: 75, month: 20, week: 5, day: 3 } as const;

type Language = Pick<DateLanguage, 'appointments'>;

export type Appointed = {
  readonly spans: readonly Span[];
  /** « À trois jours du Salon de l'agriculture »: in one of its years. */
  readonly seasons: readonly Stay[];
};

export function appointmentsIn(text: ReadText, language: Language): Appointed {
  const { scan, read } = text;
  const named = language
    .appointments()
    .findAll(scan.tokens)
    .filter(hit => isNoun(scan, hit));
  const dated = read.flatMap(item => spanAround(item, named));
  const counted = named.flatMap(hit => {
    const found = seasonsOf(hit.value).flatMap(days => untilIt(scan, hit, days) ?? []);
    if (found.length === 0) return [];
    return [{ terms: found, evidence: evidenceOf(text, found[0]!.at, hit.to) }];
  });
  return {
    spans: [
      ...dated,
      ...counted.flatMap(({ terms, evidence }) =>
        terms.length === 1 ? [{ from: terms[0]!.from, to: terms[0]!.to, evidence: [evidence] }] : [],
      ),
    ],
    seasons: counted
      .filter(({ terms, evidence }) => terms.length > 1 && evidence.start < LEAD)
      .map(season => ({ ...season, leads: true, sure: true })),
  };
}

/** Further down another year of it may be spoken of. UTF-16 code units. */
const LEAD = 1000;

type Hit = PhraseHit<Appointment>;

/** « les européennes », not « les institutions européennes ». */
function isNoun(scan: Scan, { from, to }: Hit): boolean {
  return to - from > 1 || scan.opens(from) || ARTICLES.some(name => scan.follows(from, name));
}

const ARTICLES = ['the', 'the-many', 'of-the', 'to-the', 'this', 'these', 'of'];

/** The index of the article before a name, « les » too, or of the name. */
function articleOf(scan: Scan, at: number): number {
  return scan.follows(at, 'the-many') ? at - 1 : scan.withArticle(at);
}

/** A day or the ends of some days that are those of something named in the sentence, in one year only. */
function spanAround(item: Read, named: readonly Hit[]): Span[] {
  const { scan } = item;
  const near = inSentence(item, named);
  const days = [...new Set(near.map(({ value }) => value))]
    .flatMap(value => value.days.filter(day => isDayOf(item, day)))
    .sort();
  const day = days.at(-1);
  if (!day || partsOf(days[0]!).year !== partsOf(day).year) return [];
  // « Quatre jours avant le scrutin du 3 octobre ».
  const until = near.flatMap(other => untilIt(scan, other, [day]) ?? [])[0];
  const [before, after] = reachOf(item);
  const around = until ?? { from: addDays(day, -before), to: addDays(day, after) };
  return [{ from: around.from, to: around.to, evidence: [spanOf(item)] }];
}

function isDayOf(item: Read, day: Day): boolean {
  const { meaning } = item.hit;
  if (meaning.kind !== 'range') return isDate(item, day) && isOfWeekday(meaning, day);
  return [meaning.from, meaning.to].some(end => isDate({ ...item, hit: { ...item.hit, meaning: end } }, day));
}

function isOfWeekday(meaning: DateMeaning, day: Day): boolean {
  return meaning.kind !== 'month-day' || meaning.weekday === null || meaning.weekday === weekdayOf(day);
}

/** How long before and after its day something is told so. */
function reachOf({ scan, hit }: Read): readonly [before: number, after: number] {
  const told = scan.follows(hit.from, 'of') ? null : tenseAround(scan, hit.from, hit.to);
  if (told?.sure && told.tense === 'past') return [0, MONTHS];
  return told?.sure && told.tense === 'future' ? [MONTHS, 0] : [MONTHS, WEEKS];
}

/** Those of `named`, in the order of the text, that stand in the sentence of a date. */
function inSentence({ scan, hit }: Read, named: readonly Hit[]): readonly Hit[] {
  const [start, end] = scan.sentence(hit.from, hit.to);
  const first = firstFrom(named, other => other.to > start);
  return named.slice(
    first,
    firstFrom(named, other => other.from >= end, first),
  );
}

type Until = { readonly at: number; readonly from: Day; readonly to: Day };

/** « à cent jours des », « trois mois avant les », « à J-100 des », « à la veille du premier tour de la »: when that is. */
function untilIt(scan: Scan, { from, to }: Hit, days: readonly Day[]): Until | null {
  const name = beforeOpening(scan, beforeRound(scan, from));
  const article = articleOf(scan, name);
  const [first, last] = [days[0]!, days.at(-1)!];
  const vague = vaguely(scan, article);
  const amount = amountUntil(scan, article);
  const at = amount?.at ?? vague?.at ?? from;
  if (tellsBefore(scan, at, to)) return null;
  if (amount) {
    const day = dayAfter(first, amount.unit, -amount.count);
    const slack = ROUND[amount.unit];
    return { at, from: addDays(day, -slack), to: addDays(day, slack) };
  }
  return vague && { at, from: addDays(first, -vague.before), to: addDays(last, vague.after) };
}

/** « le premier tour de la présidentielle ». */
function beforeRound(scan: Scan, at: number): number {
  const article = articleOf(scan, at);
  return scan.follows(article, 'of') && scan.norm(article - 2) === 'tour' ? article - 3 : at;
}

/** « l'ouverture du Salon », « le coup d'envoi de la Coupe du monde ». */
function beforeOpening(scan: Scan, at: number): number {
  const article = articleOf(scan, at);
  if (!scan.follows(article, 'of')) return at;
  if (scan.inClause(article - 2, 'openings')) return article - 2;
  return scan.norm(article - 2) === 'envoi' ? article - 4 : at;
}

/** Days before the first and after the last of its days. */
type Vague = { readonly at: number; readonly before: number; readonly after: number };

const VAGUELY: readonly (readonly [words: RegExp, length: number, before: number, after: number])[] = [
  [/à la veille$/i, 3, 10, 0],
  [/à l['’]approche$/i, 3, MONTHS, 0],
  [/à quelques jours$/i, 3, 21, 0],
  [/à quelques semaines$/i, 3, 75, 0],
  [/à quelques mois$/i, 3, MONTHS, 0],
  [/au lendemain$/i, 2, 0, 14],
];

function vaguely(scan: Scan, article: number): Vague | null {
  if (article < 3 || !scan.follows(article, 'of')) return null;
  const { end } = scan.tokens[article - 2]!;
  const words = scan.text.slice(Math.max(0, end - LONGEST), end);
  const found = VAGUELY.find(([pattern]) => pattern.test(words));
  return found ? { at: article - 1 - found[1], before: found[2], after: found[3] } : null;
}

/** UTF-16 code units. */
const LONGEST = 20;

function amountUntil(scan: Scan, article: number): Amount | null {
  const before = scan.norm(article - 1) === 'avant' || scan.follows(article, 'of');
  if (!before || scan.gap(article) !== 'space') return null;
  const days = COUNTDOWN.exec(scan.norm(article - 2))?.[1];
  if (days) return { at: article - 2, count: Number(days), unit: 'day' };
  const amount = amountTo(scan, article - 1);
  const isUntil = amount && (scan.norm(article - 1) === 'avant' || scan.norm(amount.at - 1) === 'à');
  return isUntil ? amount : null;
}

const COUNTDOWN = /^j-(\d{1,3})$/;
