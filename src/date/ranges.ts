/** « de 2014 à 2019 », « entre janvier et mars », « fin août-début septembre »: two expressions and what links them. */
import type { DateMeaning } from '../lib/date-meaning.ts';
import type { Hit } from './hit.ts';
import type { Scan } from './scan.ts';
import { NO_WORD, type Word } from './words/word.ts';

/** Neighbours that make a range become one; opening hours (« du lundi au vendredi ») go. */
export function mergeRanges(scan: Scan, found: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (let i = 0; i < found.length; i++) {
    const [hit, next] = [found[i]!, found[i + 1]];
    const habit = next !== undefined && isHabit(scan, hit, next);
    const range = next && !habit ? rangeOf(scan, hit, next) : null;
    if (!habit) merged.push(range ?? hit);
    if (habit || range) i += 1;
  }
  return merged;
}

/** « ouvert du lundi au vendredi »: a habit; « dans la nuit du samedi au dimanche » is one night. */
function isHabit(scan: Scan, first: Hit, second: Hit): boolean {
  const night = first.from - 2;
  if (scan.word(night).is.has('night') && scan.follows(night, 'the') && scan.follows(night - 1, 'within')) return false;
  const bare = ({ meaning }: Hit) => meaning.kind === 'weekday' && meaning.toward === 'near' && meaning.week === null;
  return (
    bare(first) &&
    bare(second) &&
    opener(scan, first).is.has('of-the') &&
    scan.is(first.to, 'to-the') &&
    second.from === first.to + 1
  );
}

/** The word that opens a range, an article between left out. */
function opener(scan: Scan, { from }: Hit): Word {
  return scan.word(openerAt(scan, from) ?? -1);
}

function openerAt(scan: Scan, from: number): number | null {
  const article = scan.withArticle(from);
  return article > 0 && scan.gap(article) === 'space' ? article - 1 : null;
}

function rangeOf(scan: Scan, first: Hit, second: Hit): Hit | null {
  if (!canEnd(first.meaning) || !canEnd(second.meaning)) return null;
  const open = openerAt(scan, first.from);
  const word = open === null ? NO_WORD : scan.word(open);
  const starts = linkStart(scan, [first, second], word);
  if (starts === null) return null;
  const from = starts && open !== null ? open : first.from;
  return { from, to: second.to, meaning: { kind: 'range', from: first.meaning, to: second.meaning } };
}

function canEnd({ kind }: DateMeaning): boolean {
  return kind !== 'open' && kind !== 'range' && kind !== 'shift' && kind !== 'earlier';
}

/** `null`: no range; `true`: one that its opener belongs to; `false`: one without opener. */
function linkStart(scan: Scan, [first, second]: readonly [Hit, Hit], open: Word): boolean | null {
  if (second.from === first.to) return scan.gap(second.from) === 'dash' && sameKind(first, second) ? false : null;
  const link = linkBetween(scan, pastClock(scan, first.to, second.from), second.from);
  if (link === 'and' && open.is.has('between')) return true;
  if (link === 'and') return areNextYears(first.meaning, second.meaning) ? false : null;
  if (link !== 'to') return null;
  if (open.is.has('of')) return true;
  const isStretch = isDay(first.meaning) ? isDay(second.meaning) : areMonths(first.meaning, second.meaning);
  return isStretch ? false : null;
}

/** « mai à octobre 2004 ». */
function areMonths(a: DateMeaning, b: DateMeaning): boolean {
  return a.kind === 'month' && (b.kind === 'month' || (b.kind === 'fixed' && b.edtf.length === 7));
}

/** « à 18 h », « 11 heures », « à partir de 11 heures » between the ends of a range are passed over. */
function pastClock(scan: Scan, at: number, end: number): number {
  const text = scan.between(at - 1, end);
  const clock = CLOCK.exec(text)?.[0].length;
  if (!clock) return at;
  const stop = scan.tokens[at - 1]!.end + clock;
  let i = at;
  while (i < end && scan.tokens[i]!.start < stop) i += 1;
  return i;
}

const CLOCK = /^ (?:(?:à|dès|vers|à partir de) )?\d{1,2}[ \u00a0]?(?:h(?:eures?)?|:)(?:\d\d)?(?= )/i;

/** « et », « et le »; « à », « au », « jusqu'au », « à la ». */
function linkBetween(scan: Scan, at: number, end: number): 'and' | 'to' | null {
  let i = at;
  if (scan.is(i, 'until')) i += 1;
  const link = scan.is(i, 'and') ? 'and' : scan.is(i, 'to') ? 'to' : null;
  if (link === null) return null;
  i += 1;
  if (scan.is(i, 'the') && i < end) i += 1;
  return i === end && scan.joined(end) ? link : null;
}

/** « en 2018 et 2019 » is one stretch of time. */
function areNextYears(a: DateMeaning, b: DateMeaning): boolean {
  if (a.kind !== 'fixed' || b.kind !== 'fixed' || a.edtf.length !== 4 || b.edtf.length !== 4) return false;
  return Number(b.edtf) === Number(a.edtf) + 1;
}

function sameKind(first: Hit, second: Hit): boolean {
  const [a, b] = [first.meaning, second.meaning];
  if (a.kind === 'fixed' && b.kind === 'fixed') return a.edtf.length === b.edtf.length && a.edtf < b.edtf;
  return a.kind === b.kind || (a.kind === 'month' && b.kind === 'fixed') || (isDay(a) && isDay(b));
}

/** Does it name a day of the calendar or of the week? */
export function isDay(meaning: DateMeaning): boolean {
  if (meaning.kind === 'fixed') return meaning.edtf.length === 10;
  return meaning.kind === 'month-day' || meaning.kind === 'weekday';
}
