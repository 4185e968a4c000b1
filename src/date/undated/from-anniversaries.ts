/**
 * « Deux ans après le début de l'invasion de l'Ukraine », « le 80e anniversaire du Débarquement », « il y a dix ans, l'attentat
 * contre Charlie Hebdo », in the title or the first lines: when that is.
 */
import { addDays } from '../../lib/calendar.ts';
import { dayAfter } from '../../lib/dates/units.ts';
import { quantityAt } from '../recognise/quantity.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import type { Events } from '../words/events.ts';
import { type Amount, amountTo, isCounted } from './amount.ts';
import type { Span } from './evidence.ts';
import { evidenceOf, type Text } from './text.ts';

/** Further down a text counts from events to others than its own day. UTF-16 code units. */
const FIRST_LINES = 500;
/** « Deux ans après » is written from a few weeks before the day until the third year is near. Days before and after. */
export const SLACK = { year: [31, 334], month: [20, 40], week: [4, 10], day: [0, 2] } as const;

/** An anniversary is prepared for months and looked back on for weeks. Days. */
const FEAST = [180, 60] as const;
/** « Il y a dix ans, » and the event: words that may stand between. */
const BETWEEN = 8;

export function anniversaries(text: Text, events: Events): Span[] {
  const { scan } = text;
  const spans: Span[] = [];
  for (const { from, to, value } of events.anchors().all(scan.tokens)) {
    if (scan.tokens[from]!.start > FIRST_LINES) break;
    const counted = countedTo(scan, from);
    if (!counted || (!counted.isAgo && tellsBefore(scan, counted.at, to))) continue;
    const evidence = evidenceOf(text, counted.at, to);
    const day = dayAfter(value, counted.unit, counted.count);
    spans.push({ from: addDays(day, -counted.slack[0]), to: addDays(day, counted.slack[1]), evidence: [evidence] });
  }
  return spans;
}

/** `isAgo`: « il y a dix ans, … faisait douze morts »: its imperfect is of the event, not of whoever counts. */
type Counted = Amount & { readonly slack: readonly [before: number, after: number]; readonly isAgo: boolean };

function countedTo(scan: Scan, at: number): Counted | null {
  const after = amountBefore(scan, at);
  const counted = after ?? agoBefore(scan, at);
  if (counted) return { ...counted, slack: SLACK[counted.unit], isAgo: after === null };
  const feast = feastOf(scan, at);
  return feast && { ...feast, slack: FEAST, isAgo: false };
}

/** amount + après + [le, la, l']. */
function amountBefore(scan: Scan, at: number): Amount | null {
  const article = scan.withArticle(at);
  const { shift, is } = scan.word(article - 1);
  if (scan.gap(article) !== 'space' || shift !== 1 || !is.has('preposition')) return null;
  return amountTo(scan, article - 1);
}

/** « Il y a dix ans, » before the event, in its sentence. */
function agoBefore(scan: Scan, at: number): Amount | null {
  for (let from = at - 2; from >= Math.max(0, at - BETWEEN - 5); from--) {
    if (STOP.test(scan.text.slice(scan.tokens[from]!.end, scan.tokens[from + 1]!.start))) return null;
    if (scan.norm(from) !== 'a' || scan.norm(from - 1) !== 'y') continue;
    const quantity = quantityAt(scan, from + 1);
    return quantity && isCounted(quantity) && quantity.to <= at
      ? { at: Math.max(0, from - 2), count: quantity.count, unit: quantity.unit }
      : null;
  }
  return null;
}

const STOP = /[.!?;:«»]/;

/** « 80e anniversaire de + event », « les 80 ans de + event ». */
function feastOf(scan: Scan, at: number): Amount | null {
  const article = scan.withArticle(at);
  if (!scan.follows(article, 'of')) return null;
  const end = article - 1;
  const number = scan.norm(end - 1) === 'anniversaire' ? NUMBER.exec(scan.norm(end - 2))?.[1] : undefined;
  if (number) return { at: end - 2, count: Number(number), unit: 'year' };
  const amount = amountTo(scan, end);
  return amount?.unit === 'year' && scan.word(amount.at - 1).is.has('the-many') ? amount : null;
}

const NUMBER = /^(\d{1,3})(?:e|è|er|ème|eme|ième|ieme)$/;
