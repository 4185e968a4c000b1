/** News whose days are known that a paragraph among the first tells, with a weekday or a day of theirs. */
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import type { Token } from '../../lib/words.ts';
import { type Read, type ReadText, spanOf } from '../mentions.ts';
import { outside } from '../published/claim.ts';
import type { Happening, Happenings } from '../words/happenings.ts';
import type { Span } from './evidence.ts';

/** UTF-16 code units of a text that tell what it is about. */
const FIRST_LINES = 900;
/** A bare weekday is one of the last seven, or of the next. */
const WEEK = 6;
const AFTER_NEWS = 14;
/** « ce mardi 12 » is written on the day, the evening before, or printed the morning after. */
const AROUND = 2;
/** Within longer news a bare weekday says too little. Days. */
const SHORT_NEWS = 4;
/** Fewer groups of words may be background. */
const TELLING = 3;
/** News that is planned is told long before. */
const BEFORE_PLAN = 60;

export type News = { readonly happened: readonly (readonly Span[])[]; readonly themes: readonly Span[] };

export function newsIn(texts: readonly ReadText[], happenings: Happenings): News {
  const happened: (readonly Span[])[] = [];
  const themes: Span[] = [];
  for (const passage of passagesOf(texts, happenings)) {
    const told = happenings.told(passage.found);
    themes.push(...told.map(themeOf));
    happened.push(once(told.flatMap(happening => windowOf(happening, passage.read))));
  }
  return { happened, themes: once(themes) };
}

function once(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => spans.findIndex(({ from, to }) => from === span.from && to === span.to) === i);
}

function themeOf(happening: Happening): Span {
  const { from, to } = happening;
  return { from, to: addDays(to, AFTER_NEWS), evidence: [outside(nameOf(happening))] };
}

function nameOf({ from, to, name }: Happening): string {
  return `vocabulary/happenings.txt: ${name}, ${from}${to === from ? '' : `..${to}`}`;
}

type Passage = { readonly found: ReadonlySet<number>; readonly read: readonly Read[] };

/**
 * Title, standfirst and first paragraph; then, with the days that each of the next paragraphs names, either all the words
 * of that head or those of the title and of the paragraph: background further down is no news.
 */
function passagesOf(texts: readonly ReadText[], happenings: Happenings): Passage[] {
  const titles = joined(
    texts.filter(({ field }) => field !== 'text').map(({ scan, read }) => passageOf(scan.tokens, read)),
  );
  const body = texts.find(({ field }) => field === 'text');
  const [lead, ...next] = body ? firstParagraphs(body) : [];
  const head = lead ? joined([titles, lead]) : titles;
  return [
    head,
    ...next.flatMap(paragraph => [{ found: head.found, read: paragraph.read }, joined([titles, paragraph])]),
  ];

  function passageOf(tokens: readonly Token[], read: readonly Read[]): Passage {
    return { found: new Set(tokens.flatMap((_, at) => happenings.phrasesAt(tokens, at))), read };
  }

  function firstParagraphs({ scan, read }: ReadText): Passage[] {
    return boundsOfParagraphs(scan.text).map(({ start, end }) => {
      const tokens = scan.tokens.filter(token => token.start >= start && token.end <= end);
      return passageOf(
        tokens,
        read.filter(item => spanOf(item).start >= start && spanOf(item).end <= end),
      );
    });
  }
}

function joined(passages: readonly Passage[]): Passage {
  return { found: new Set(passages.flatMap(({ found }) => [...found])), read: passages.flatMap(({ read }) => read) };
}

function boundsOfParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start < Math.min(text.length, FIRST_LINES); ) {
    const stop = text.indexOf('\n\n', start);
    const end = Math.min(stop < 0 ? text.length : stop, start + FIRST_LINES);
    paragraphs.push({ start, end });
    start = stop < 0 ? text.length : stop + 2;
  }
  return paragraphs;
}

/** The fewest days around it that some words allow; none if they all name another day. */
function windowOf(happening: Happening, told: readonly Read[]): Span[] {
  const spans = told.flatMap(item => spanAround(happening, item));
  return spans.sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to)).slice(0, 1);
}

function spanAround(happening: Happening, item: Read): Span[] {
  const reach = reachOf(item.hit.meaning, happening);
  if (!reach) return [];
  // A headline without a verb may announce (« trains supprimés jeudi »).
  const isOpen = !item.hit.decided && item.field !== 'text' && reach.day !== null;
  const isToday = item.scan.word(item.hit.from).is.has('this') && reach.day !== null;
  const [before, after] = isToday
    ? [AROUND, AROUND]
    : [isOpen ? Math.max(WEEK, reach.before) : reach.before, reach.after];
  const evidence = [spanOf(item), outside(nameOf(happening))];
  const { from, to } = reach.day === null ? happening : { from: reach.day, to: reach.day };
  return [{ from: addDays(from, -before), to: addDays(to, after), evidence }];
}

/** Days before and after `day`, or, where it is `null`, before and after all the days of the news. */
type Reach = { readonly day: Day | null; readonly before: number; readonly after: number };

/** When the words can be written; `null` if they name another day. */
function reachOf(meaning: DateMeaning, happening: Happening): Reach | null {
  if (meaning.kind === 'range') return announced(reachOf(meaning.to, happening) ?? reachOf(meaning.from, happening));
  if (meaning.kind === 'weekday') return reachOfWeekday(meaning, happening);
  if (meaning.kind !== 'month-day' || meaning.month === null) return null;
  const day = dayWithin(happening, meaning.month, meaning.day);
  if (day === null || (meaning.weekday !== null && weekdayOf(day) !== meaning.weekday)) return null;
  if (meaning.toward !== 'future') return { day, before: 0, after: AFTER_NEWS };
  return { day, before: BEFORE_PLAN, after: 0 };
}

/** « du 14 au 25 mai » may be told before, while it goes on, or after. */
function announced(reach: Reach | null): Reach | null {
  return reach && { ...reach, before: Math.max(reach.before, BEFORE_PLAN) };
}

type Weekday = Extract<DateMeaning, { kind: 'weekday' }>;

function reachOfWeekday({ week, weekday, toward }: Weekday, happening: Happening): Reach | null {
  const { from, to } = happening;
  const days = daysBetween(from, to);
  const isShort = days <= SHORT_NEWS && happening.groups.length >= TELLING;
  if (week !== null || (days > 0 && !happening.only && !isShort)) return null;
  const behind = (weekday - weekdayOf(from) + 7) % 7;
  if (behind > days) return null;
  const day = days < 7 ? addDays(from, behind) : null;
  if (toward === 'future') return { day, before: WEEK, after: 0 };
  return toward === 'past' || toward === 'near' ? { day, before: 0, after: WEEK } : null;
}

/** The day of a month that lies within the news. */
function dayWithin({ from, to }: Happening, month: number, date: number): Day | null {
  for (let year = partsOf(from).year; year <= partsOf(to).year; year++) {
    const day = existsDay(year, month, date) ? dayOf(year, month, date) : null;
    if (day !== null && day >= from && day <= to) return day;
  }
  return null;
}
