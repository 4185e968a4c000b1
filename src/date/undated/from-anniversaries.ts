/** « Deux ans après le début de l'invasion de l'Ukraine », in the title or the first lines: when that is. */
import type { Field } from '../../article.ts';
import { addDays } from '../../lib/calendar.ts';
import { dayAfter } from '../../lib/dates/units.ts';
import { type Quantity, quantityAt } from '../recognise/quantity.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import type { Events } from '../words/events.ts';
import type { Span } from './evidence.ts';

type Text = { readonly field: Field; readonly scan: Scan };

/** Further down a text counts from events to others than its own day. UTF-16 code units. */
const FIRST_LINES = 500;
/** « Deux ans après » is written from a few weeks before the day until the third year is near. */
const SLACK = { year: [31, 334], month: [20, 40], week: [4, 10], day: [0, 2] } as const;

export function anniversaries({ field, scan }: Text, events: Events): Span[] {
  const spans: Span[] = [];
  for (const { from, to, value } of events.anchors().all(scan.tokens)) {
    if (scan.tokens[from]!.start > FIRST_LINES) break;
    const amount = amountBefore(scan, from);
    if (!amount || tellsBefore(scan, amount.at, to)) continue;
    const [start, end] = [scan.tokens[amount.at]!.start, scan.tokens[to - 1]!.end];
    const evidence = { field, start, end, text: scan.text.slice(start, end) };
    const slack = SLACK[amount.unit];
    const day = dayAfter(value, amount.unit, amount.count);
    spans.push({ from: addDays(day, -slack[0]), to: addDays(day, slack[1]), evidence: [evidence] });
  }
  return spans;
}

type Amount = { readonly at: number; readonly count: number; readonly unit: keyof typeof SLACK };

/** amount + après + [le, la, l']. */
function amountBefore(scan: Scan, at: number): Amount | null {
  const article = scan.follows(at, 'the') ? at - 1 : at;
  const { shift, is } = scan.word(article - 1);
  if (scan.gap(article) !== 'space' || shift !== 1 || !is.has('preposition')) return null;
  for (let from = article - 3; from >= Math.max(0, article - 6); from--) {
    const quantity = quantityAt(scan, from);
    if (quantity?.to === article - 1 && isCounted(quantity))
      return { at: from, count: quantity.count, unit: quantity.unit };
  }
  return null;
}

function isCounted(quantity: Quantity): quantity is Quantity & { count: number; unit: Amount['unit'] } {
  return quantity.count !== null && quantity.unit in SLACK;
}
