/**
 * Lengths of time from a day that the text names itself: « deux ans après l'incendie du 26 septembre 2019 », « il y a un an, le
 * 12 mars 2021 », and « six ans plus tard » in the sentence after one.
 */
import { addDays, type Day } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { dayAfter } from '../../lib/dates/units.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Read, spanOf } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { tellsAhead, tellsBefore, tenseAround } from '../tense.ts';
import { type Amount, amountTo } from './amount.ts';
import { isQuoted } from './clause.ts';
import { textBetween } from './day-context.ts';
import type { Limit, Span } from './evidence.ts';
import { SLACK } from './from-anniversaries.ts';
import { standsBefore } from './reach.ts';
import { evidenceOf } from './text.ts';

/** Further down a text counts to other days than its own. UTF-16 code units. */
const FIRST_LINES = 500;
/** Between « après » and the day, in words. */
const REACH = 12;

/** « Trois jours après le 7 octobre 2023 » is how old news is told again: only months and years. */
type Length = { readonly unit: 'year' | 'month'; readonly count: number };

export function countedDates(read: readonly Read[]): Span[] {
  return read.flatMap((item, i): Span[] => {
    const { meaning } = item.hit;
    const day = isDayOrMonth(meaning) ? firstDay(meaning) : null;
    if (!day) return [];
    const [ago] = [read[i - 1], read[i + 1]].flatMap(other => {
      const length = other && isBeside(other, item) ? agoOf(other.hit.meaning) : null;
      return length ? spanAround(day, length, [spanOf(other!), spanOf(item)]) : [];
    });
    // « Il y a » counts from the text's own day wherever it stands, but not always in somebody's words.
    if (ago && (standsBefore(item, FIRST_LINES) || !isQuoted(item.scan, item.hit.from))) return [ago];
    if (!standsBefore(item, FIRST_LINES)) return [];
    const amount = amountBefore(item.scan, item.hit.from);
    if (!amount || tellsBefore(item.scan, amount.at, item.hit.to)) return [];
    return [spanAround(day, amount, [evidenceOf(item, amount.at, item.hit.to)])];
  });
}

/** The first day of what is told with its year. */
function firstDay(meaning: DateMeaning): Day | null {
  return meaning.kind === 'fixed' ? (edtfBounds(meaning.edtf)?.from ?? null) : null;
}

function isDayOrMonth(meaning: DateMeaning): boolean {
  return meaning.kind === 'fixed' && /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(meaning.edtf);
}

function spanAround(first: Day, { unit, count }: Length, evidence: Span['evidence']): Span {
  const [before, after] = SLACK[unit];
  const day = dayAfter(first, unit, count);
  return { from: addDays(day, -before), to: addDays(day, after), evidence };
}

/** « il y a quatre ans ». */
function agoOf(meaning: DateMeaning): Length | null {
  if (meaning.kind !== 'shift' || meaning.half || meaning.count >= 0) return null;
  return isLong(meaning.unit) ? { unit: meaning.unit, count: -meaning.count } : null;
}

function isLong(unit: string): unit is Length['unit'] {
  return unit === 'year' || unit === 'month';
}

function isBeside(a: Read, b: Read): boolean {
  if (a.scan !== b.scan) return false;
  return APPOSED.test(a.hit.from < b.hit.from ? textBetween(a, b) : textBetween(b, a));
}

const APPOSED = /^(?:, | \()(?:le |en |à la mi-|au mois de |au mois d[’'])?$/;

/** amount + « après » + a name of what happened + « du », « en »: no comma between, as another clause may have its own day. */
function amountBefore(scan: Scan, at: number): (Amount & Length) | null {
  if (!LINKS.has(scan.norm(at - 1)) || scan.gap(at) === 'other') return null;
  for (let i = at - 2; i > Math.max(0, at - REACH) && scan.gap(i + 1) !== 'other'; i--) {
    const { shift, is } = scan.word(i);
    if (shift !== 1 || !is.has('preposition')) continue;
    const amount = amountTo(scan, i);
    return amount && isLong(amount.unit) ? { ...amount, unit: amount.unit } : null;
  }
  return null;
}

const LINKS = new Set(['du', 'de', "d'", 'en']);

/** « Le 5 novembre 2018, … s'effondraient. Six ans plus tard, … »: written then, or later. */
export function laterThan(read: readonly Read[]): Limit[] {
  return read.flatMap((item, i): Limit[] => {
    const before = read[i - 1];
    const { meaning } = item.hit;
    if (before?.scan !== item.scan || meaning.kind !== 'earlier' || meaning.index !== -1) return [];
    const { step } = meaning;
    const first = firstDay(before.hit.meaning);
    if (!first || step.kind !== 'shift' || step.count <= 0 || !isLong(step.unit)) return [];
    if (tenseAround(item.scan, before.hit.from, before.hit.to)?.tense === 'future') return [];
    if (tellsAhead(item.scan, item.hit.from, item.hit.to)) return [];
    const day = addDays(dayAfter(first, step.unit, step.count), -SLACK[step.unit][0]);
    return [{ kind: 'earliest', day, sure: true, evidence: spanOf(item) }];
  });
}
