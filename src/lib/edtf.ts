/**
 * The part of EDTF (ISO 8601-2) that the project writes: day, month, year, season (21–24), interval (open end `..`),
 * `~` and `?`, set `[…]`, decade `199X`, century `19XX`; no time of day. Gold files and editors use the same.
 */
import { addDays, type Day, dayOf, existsDay, monthBounds } from './calendar.ts';

/** One date: a day, a month (or season), a year, a decade or a century. */
export type EdtfDate = {
  readonly kind: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** First year of it: 1990 for `199X`, 1900 for `19XX`. */
  readonly year: number;
  /** 1–12; 21–24 for a season; 0 where there is none. */
  readonly month: number;
  readonly day: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

export type Edtf =
  | EdtfDate
  | { readonly kind: 'interval'; readonly from: EdtfDate | null; readonly to: EdtfDate | null }
  | { readonly kind: 'set'; readonly members: readonly (EdtfDate | EdtfRange)[] };

/** `2023-08-01..2023-08-05` inside a set. */
export type EdtfRange = { readonly kind: 'range'; readonly from: EdtfDate; readonly to: EdtfDate };

/** Whole days, `null` where open. */
export type DayBounds = { readonly from: Day | null; readonly to: Day | null };

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** `null` for anything that is not the EDTF above, impossible days and intervals that run backwards included. */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith('[')) return text.endsWith(']') ? parseSet(text.slice(1, -1)) : null;
  if (text.includes('/')) return parseInterval(text);
  return parseDate(text);
}

/** Can `parseEdtf` read it? */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const kind = kindOf(match);
  const date: EdtfDate = {
    kind,
    year: Number(match[1]!.replaceAll('X', '0')),
    month: Number(match[2] ?? 0),
    day: Number(match[3] ?? 0),
    approximate: match[4] === '~' || match[4] === '%',
    uncertain: match[4] === '?' || match[4] === '%',
  };
  return isPossible(date) ? date : null;
}

function kindOf(match: RegExpExecArray): EdtfDate['kind'] {
  const [, year, month, day] = match;
  if (day) return 'day';
  if (month) return Number(month) > 12 ? 'season' : 'month';
  if (year!.endsWith('XX')) return 'century';
  return year!.endsWith('X') ? 'decade' : 'year';
}

function isPossible(date: EdtfDate): boolean {
  if (date.kind === 'day') return existsDay(date.year, date.month, date.day);
  if (date.kind === 'season') return date.month >= 21 && date.month <= 24;
  return date.kind !== 'month' || (date.month >= 1 && date.month <= 12);
}

function parseInterval(text: string): Edtf | null {
  const ends = text.split('/');
  if (ends.length !== 2) return null;
  const [from, to] = ends.map(end => (end === '..' || end === '' ? null : parseDate(end)));
  if ((!from && !isOpen(ends[0]!)) || (!to && !isOpen(ends[1]!)) || (!from && !to)) return null;
  if (from && to && boundsOf(from).from! > boundsOf(to).to!) return null;
  return { kind: 'interval', from: from ?? null, to: to ?? null };
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parseSet(inside: string): Edtf | null {
  const members = inside.split(',').map(parseMember);
  return members.every(member => member !== null) ? { kind: 'set', members } : null;
}

function parseMember(text: string): EdtfDate | EdtfRange | null {
  const trimmed = text.trim();
  const at = trimmed.indexOf('..');
  if (at < 0) return parseDate(trimmed);
  const from = parseDate(trimmed.slice(0, at));
  const to = parseDate(trimmed.slice(at + 2));
  return from && to && boundsOf(from).from! <= boundsOf(to).to! ? { kind: 'range', from, to } : null;
}

/** First and last whole day, open ends `null`; `null` if the text is not EDTF. Of a set: of all its members. */
export function edtfBounds(edtf: string): DayBounds | null {
  const parsed = parseEdtf(edtf);
  return parsed && boundsOf(parsed);
}

/** First and last whole day of a parsed date. */
function boundsOf(edtf: Edtf): DayBounds {
  if (edtf.kind === 'interval')
    return { from: edtf.from && boundsOf(edtf.from).from, to: edtf.to && boundsOf(edtf.to).to };
  if (edtf.kind === 'set') return boundsOfSet(edtf.members);
  if (edtf.kind === 'day') return oneDay(dayOf(edtf.year, edtf.month, edtf.day));
  if (edtf.kind === 'month') return monthBounds(edtf.year, edtf.month);
  if (edtf.kind === 'season') return seasonBounds(edtf.year, edtf.month);
  const years = { year: 1, decade: 10, century: 100 }[edtf.kind];
  return { from: dayOf(edtf.year, 1, 1), to: dayOf(edtf.year + years - 1, 12, 31) };
}

function oneDay(day: Day): DayBounds {
  return { from: day, to: day };
}

function boundsOfSet(members: readonly (EdtfDate | EdtfRange)[]): DayBounds {
  const froms = members.map(member => boundsOf(member.kind === 'range' ? member.from : member).from!);
  const tos = members.map(member => boundsOf(member.kind === 'range' ? member.to : member).to!);
  return { from: froms.sort()[0]!, to: tos.sort().at(-1)! };
}

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December (24 follows 23). */
function seasonBounds(year: number, season: number): DayBounds {
  if (season === 24) return { from: dayOf(year, 12, 1), to: addDays(dayOf(year + 1, 3, 1), -1) };
  const first = { 21: 3, 22: 6, 23: 9 }[season]!;
  return { from: dayOf(year, first, 1), to: monthBounds(year, first + 2).to };
}

/**
 * The EDTF of a stretch of days: one day as itself, else an interval. Whole months and years are not shortened:
 * « du 1er au 31 mai » is not « mai ».
 */
export function edtfOfDays(bounds: DayBounds): string | null {
  if (bounds.from === null && bounds.to === null) return null;
  if (bounds.from === bounds.to) return bounds.from;
  return `${bounds.from ?? '..'}/${bounds.to ?? '..'}`;
}

/** One value if they are all equal, else the set in time order. */
export function edtfSet(values: readonly string[]): string {
  const distinct = [...new Set(values)].sort();
  return distinct.length === 1 ? distinct[0]! : `[${distinct.join(',')}]`;
}
