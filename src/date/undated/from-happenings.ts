/** News of one day that a paragraph among the first tells, and whose weekday or day of the month it names. */
import { addDays, dayOf, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { tokensOf } from '../../lib/words.ts';
import { type Read, type ReadText, spanOf } from '../mentions.ts';
import { outside } from '../published/claim.ts';
import type { Happening, Happenings } from '../words/happenings.ts';
import type { Span } from './evidence.ts';

/** UTF-16 code units of a text that tell what it is about. */
const FIRST_LINES = 900;
/** A bare weekday is one of the last seven, or of the next. */
const WEEK = 6;
const AFTER_NEWS = 14;

export function happened(texts: readonly ReadText[], happenings: Happenings): Span[] {
  const spans = passagesOf(texts).flatMap(passage =>
    toldIn(passage.text, happenings).flatMap(happening => windowOf(happening, passage.read)),
  );
  return spans.filter((span, i) => spans.findIndex(other => other.from === span.from) === i);
}

type Passage = { readonly text: string; readonly read: readonly Read[] };

/** Each of the first paragraphs with the title and the standfirst before it: background further down is no news. */
function passagesOf(texts: readonly ReadText[]): Passage[] {
  const heads = texts.filter(({ field }) => field !== 'text');
  const head = { text: heads.map(({ scan }) => scan.text).join('\n'), read: heads.flatMap(({ read }) => read) };
  const body = texts.find(({ field }) => field === 'text');
  const paragraphs = body ? firstParagraphs(body.scan.text) : [];
  const passages = paragraphs.map(({ start, end }) => ({
    text: `${head.text}\n${body!.scan.text.slice(start, end)}`,
    read: [...head.read, ...body!.read.filter(item => isWithin(spanOf(item).start, start, end))],
  }));
  return [head, ...passages];
}

function isWithin(offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end;
}

function firstParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start < Math.min(text.length, FIRST_LINES); ) {
    const stop = text.indexOf('\n\n', start);
    const end = Math.min(stop < 0 ? text.length : stop, start + FIRST_LINES);
    paragraphs.push({ start, end });
    start = stop < 0 ? text.length : stop + 2;
  }
  return paragraphs;
}

/** Happenings all of whose groups are named. */
function toldIn(text: string, { all, words, deathWords, deaths }: Happenings): Happening[] {
  const tokens = tokensOf(text);
  const found = new Map<number, Set<number>>();
  for (const { value } of words.findAll(tokens))
    found.set(value.happening, (found.get(value.happening) ?? new Set()).add(value.group));
  const whole = [...found].filter(([happening, groups]) => groups.size === all[happening]!.groups);
  if (whole.length === 0) return [];
  const tellsDeath = deathWords.findAll(tokens).length > 0;
  return whole.filter(([happening]) => tellsDeath || !deaths.has(happening)).map(([happening]) => all[happening]!);
}

/** The days around it that the words allow; none if they name another day. */
function windowOf({ day, name }: Happening, told: readonly Read[]): Span[] {
  for (const item of told) {
    const reach = reachOf(item.hit.meaning, day);
    if (!reach) continue;
    // A headline without a verb may announce (« trains supprimés jeudi »).
    const [before, after] = item.hit.decided || item.field === 'text' ? reach : [WEEK, reach[1]];
    const evidence = [spanOf(item), outside(`vocabulary/happenings.yaml: ${name}, ${day}`)];
    return [{ from: addDays(day, -before), to: addDays(day, after), evidence }];
  }
  return [];
}

/** How many days before and after the happening the words can be written; `null` if they name another day. */
function reachOf(meaning: DateMeaning, day: string): readonly [before: number, after: number] | null {
  if (meaning.kind === 'range') return reachOf(meaning.to, day) ?? reachOf(meaning.from, day);
  if (meaning.kind === 'weekday') {
    if (meaning.week !== null || meaning.weekday !== weekdayOf(day)) return null;
    if (meaning.toward === 'future') return [WEEK, 0];
    return meaning.toward === 'past' || meaning.toward === 'near' ? [0, WEEK] : null;
  }
  if (meaning.kind !== 'month-day' || meaning.month === null) return null;
  const { year } = partsOf(day);
  const same = existsDay(year, meaning.month, meaning.day) && dayOf(year, meaning.month, meaning.day) === day;
  return same ? [meaning.toward === 'future' ? AFTER_NEWS : 0, AFTER_NEWS] : null;
}
