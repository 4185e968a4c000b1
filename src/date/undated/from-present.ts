/** What a text calls its own time: « cet automne 2024 », « depuis le début de 2023 », a post or a picture of « ce mardi ». */
import { addDays, weekdayOf } from '../../lib/calendar.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { type Read, spanOf } from '../mentions.ts';
import { tellsBefore } from '../tense.ts';
import type { Limit, Span } from './evidence.ts';
import { isDate } from './named-day.ts';

/** Further down a text may tell of another time as if it were its own. UTF-16 code units. */
const LEAD = 1000;
/** « Cet été 2024 » is written while it is near, too. Days. */
const AROUND = 45;
/** A bare weekday is one of the last seven. */
const WEEK = 6;

export function presentIn(read: readonly Read[]): Span[] {
  return read.flatMap((item): Span[] => {
    const bounds = isEarly(item) && !tellsBefore(item.scan, item.hit.from, item.hit.to) ? presentOf(item) : null;
    return bounds ? [{ ...bounds, evidence: [spanOf(item)] }] : [];
  });
}

function isEarly({ scan, hit, field }: Read): boolean {
  return field !== 'text' || scan.tokens[hit.from]!.start < LEAD;
}

type Bounds = { readonly from: string; readonly to: string };

function presentOf({ scan, hit: { from, meaning } }: Read): Bounds | null {
  if (
    meaning.kind === 'fixed' &&
    meaning.edtf.length > 4 &&
    meaning.edtf.length < 8 &&
    scan.word(from).is.has('this')
  ) {
    const bounds = boundsOf(meaning.edtf);
    return bounds && { from: addDays(bounds.from, -AROUND), to: addDays(bounds.to, AROUND) };
  }
  const at = scan.follows(from, 'the') ? from - 1 : from;
  const isSince = meaning.kind === 'part' && meaning.part === 'early' && scan.follows(at, 'since-then');
  return isSince && meaning.of.kind === 'fixed' && meaning.of.edtf.length === 4 ? boundsOf(meaning.of.edtf) : null;
}

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
        isEarly(item) &&
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
