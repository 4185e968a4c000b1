/** What a text calls its own time: « cet automne 2024 », « depuis le début de 2023 », a post or a picture of « ce mardi ». */
import { addDays, addMonths, dayOf, weekdayOf } from '../../lib/calendar.ts';
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Read, spanOf } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { tellsBefore } from '../tense.ts';
import { textBetween } from './day-context.ts';
import type { Limit, Span } from './evidence.ts';
import { isDate } from './named-day.ts';
import { standsBefore } from './reach.ts';

/** Further down a text may tell of another time as if it were its own. UTF-16 code units. */
const LEAD = 1000;
/** « Cet été 2024 » is written while it is near, too. Days. */
const AROUND = 45;
/** A bare weekday is one of the last seven. */
const WEEK = 6;

export function presentIn(read: readonly Read[]): Span[] {
  return read.flatMap((item): Span[] => {
    const bounds =
      standsBefore(item, LEAD) && !tellsBefore(item.scan, item.hit.from, item.hit.to) ? presentOf(item) : null;
    return bounds ? [{ ...bounds, evidence: [spanOf(item)] }] : [];
  });
}

type Bounds = { readonly from: string; readonly to: string };

function presentOf({ scan, hit: { from, meaning } }: Read): Bounds | null {
  if (meaning.kind === 'part') return partOfPresent(scan, from, meaning);
  if (meaning.kind !== 'fixed') return null;
  if (SEASON.test(meaning.edtf)) return isThisSeason(scan, from) ? seasonOf(meaning.edtf) : null;
  if (meaning.edtf.length >= 8 || !scan.word(from).is.has('this')) return null;
  const bounds = boundsOf(meaning.edtf);
  const around = meaning.edtf.length > 4 ? AROUND : 0;
  return bounds && { from: addDays(bounds.from, -around), to: addDays(bounds.to, around) };
}

/** « depuis le début de 2023 », « en cette fin d'année 2023 ». */
function partOfPresent(scan: Scan, from: number, { part, of }: Extract<DateMeaning, { kind: 'part' }>): Bounds | null {
  const at = scan.withArticle(from);
  const isPresent = scan.follows(from, 'this') || (part === 'early' && scan.follows(at, 'since-then'));
  return isPresent && of.kind === 'fixed' && of.edtf.length === 4 ? boundsOf(of.edtf) : null;
}

/** « Cette saison 2022-2023 ». */
function isThisSeason(scan: Scan, from: number): boolean {
  return scan.norm(from - 1) === 'saison' && scan.follows(from - 1, 'this');
}

const SEASON = /^(\d{4})\/(\d{4})$/;

function seasonOf(edtf: string): Bounds {
  const [, first, last] = SEASON.exec(edtf)!;
  return { from: `${first}-07-01`, to: `${last}-06-30` };
}

/** « L'an dernier, en 2022 », « le mois dernier (octobre 2023) »: this one is the next. */
export function countedFromIn(read: readonly Read[]): Span[] {
  return read.flatMap((item, i): Span[] => {
    const other = read[i + 1];
    const now = other && standsBefore(item, LEAD) ? (nextOf(item, other) ?? nextOf(other, item)) : null;
    const bounds = now && isSamePlace(item, other!) ? boundsOf(now) : null;
    return bounds ? [{ ...bounds, evidence: [spanOf(item), spanOf(other!)] }] : [];
  });
}

/** What follows on the last year or month, if another date says which that was. */
function nextOf({ hit: { meaning: last } }: Read, { hit: { meaning: named } }: Read): string | null {
  if (last.kind !== 'unit' || last.shift !== -1 || named.kind !== 'fixed') return null;
  const [, year, month] = /^(\d{4})(?:-(0\d|1[012]))?$/.exec(named.edtf) ?? [];
  if (!year || (last.unit === 'year') === (month !== undefined)) return null;
  if (last.unit === 'year') return String(Number(year) + 1);
  return last.unit === 'month' ? addMonths(dayOf(Number(year), Number(month), 1), 1).slice(0, 7) : null;
}

function isSamePlace(a: Read, b: Read): boolean {
  return a.scan === b.scan && BESIDE.test(textBetween(a, b));
}

const BESIDE = /^(?:, (?:en |à savoir )?| \(|\), )$/;

function boundsOf(edtf: string): Bounds | null {
  const bounds = edtfBounds(edtf);
  return bounds?.from && bounds.to ? { from: bounds.from, to: bounds.to } : null;
}

/**
 * The week after the last post or picture, where the first lines tell of its weekday, or name its day; or of the day before,
 * which a post calls « hier ».
 */
export function picturedIn(limits: readonly Limit[], read: readonly Read[]): Span[] {
  const last = [...limits].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const eve = last && read.some(item => isYesterdayOf(last, item)) ? addDays(last.day, -1) : null;
  const told =
    last &&
    read.find(
      item =>
        standsBefore(item, LEAD) &&
        (isWeekday(item, weekdayOf(last.day)) ||
          isDate(item, last.day) ||
          (eve !== null && isWeekday(item, weekdayOf(eve)))),
    );
  return last && told ? [{ from: last.day, to: addDays(last.day, WEEK), evidence: [last.evidence, spanOf(told)] }] : [];
}

/** « Je pense au policier blessé hier — Ana Pit (@AnaPit) September 15, 2020 ». */
function isYesterdayOf({ evidence: post }: Limit, { scan, hit: { from, meaning }, field }: Read): boolean {
  if (meaning.kind !== 'unit' || meaning.unit !== 'day' || meaning.shift !== -1 || !POST.test(post.text)) return false;
  const before = (post.start ?? 0) - scan.tokens[from]!.start;
  return field === post.field && before > 0 && before < LONGEST_POST;
}

const POST = /^\(@/;
/** UTF-16 code units. */
const LONGEST_POST = 300;

function isWeekday({ hit: { meaning } }: Read, weekday: number): boolean {
  if (meaning.kind !== 'weekday' || meaning.weekday !== weekday || meaning.week !== null) return false;
  return meaning.toward === 'past' || meaning.toward === 'near';
}
