/** « Jour 203 de la guerre de Gaza », « au 100e jour de l'invasion russe », in the title or the first lines. */
import { addDays } from '../../lib/calendar.ts';
import type { Scan } from '../scan.ts';
import type { Events } from '../words/events.ts';
import type { Span } from './evidence.ts';
import { evidenceOf, type Text } from './text.ts';

/** UTF-16 code units. */
const FIRST_LINES = 500;
/** A day is told on it and on the next. */
const AFTER = 2;

export function countedDays(text: Text, events: Events): Span[] {
  const { scan } = text;
  const spans: Span[] = [];
  for (const { from, to, value } of events.counted().all(scan.tokens)) {
    if (scan.tokens[from]!.start > FIRST_LINES) break;
    const day = dayBefore(scan, from);
    if (!day) continue;
    const told = addDays(value, day.count - 1);
    spans.push({ from: told, to: addDays(told, AFTER), evidence: [evidenceOf(text, day.at, to)] });
  }
  return spans;
}

/** The number of the day before what it is counted from: « jour 203 de la … », « 203e jour de … ». */
function dayBefore(scan: Scan, name: number): { at: number; count: number } | null {
  const of = scan.follows(name, 'the') ? name - 2 : name - 1;
  if (scan.norm(of) !== 'de') return null;
  const digits = scan.norm(of - 2) === 'jour' ? scan.word(of - 1).digits : undefined;
  const counted = digits ?? (scan.norm(of - 1) === 'jour' ? NUMBER.exec(scan.norm(of - 2))?.[1] : undefined);
  return counted === undefined || Number(counted) === 0 ? null : { at: of - 2, count: Number(counted) };
}

const NUMBER = /^(\d{1,4})(?:e|è|ème|eme|ième|ieme)$/;
