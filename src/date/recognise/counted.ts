/** A date counted from another: « la veille de Noël », « deux semaines avant le 13 mai », « la semaine du 12 mars ». */
import type { DateMeaning, FeastRule } from '../../lib/date-meaning.ts';
import { type Hit, unit } from '../hit.ts';
import { isDayLike } from '../link.ts';
import type { Scan } from '../scan.ts';
import { eveShift } from './anaphora.ts';
import { shift } from './offset.ts';
import { quantityAt } from './quantity.ts';

/** What stands before a date found at `date.from` and counts from it; `null` if nothing does. */
export function countedFrom(scan: Scan, date: Hit): Hit | null {
  const before = scan.word(date.from - 1).is.has('the') && scan.gap(date.from) === 'space' ? date.from - 1 : date.from;
  if (scan.gap(before) !== 'space' || !isWhole(date.meaning)) return null;
  return amountBefore(scan, before, date) ?? weekOf(scan, date) ?? eveOf(scan, date) ?? pieceOf(scan, date);
}

/** Only a date with a day of its own can be counted from. */
function isWhole({ kind }: DateMeaning): boolean {
  return (
    kind === 'fixed' ||
    kind === 'month-day' ||
    kind === 'feast' ||
    kind === 'weekday' ||
    kind === 'unit' ||
    kind === 'range'
  );
}

/** amount + avant | après. */
function amountBefore(scan: Scan, at: number, date: Hit): Hit | null {
  const link = linkBefore(scan, at);
  if (!link || !scan.joined(link.at)) return null;
  const { side } = link;
  for (let from = link.at - 2; from >= Math.max(0, link.at - 5); from--) {
    const quantity = quantityAt(scan, from);
    if (quantity?.to !== link.at || quantity.count === null) continue;
    // « prolongé pendant dix ans après 2025 » tells how long.
    if (scan.follows(from, 'for')) return null;
    return { from, to: date.to, meaning: { kind: 'from', of: date.meaning, step: shift(quantity, side) } };
  }
  return null;
}

/** « avant », « après »; « à partir de », « à compter de ». */
function linkBefore(scan: Scan, at: number): { at: number; side: -1 | 1 } | null {
  const { shift: side, is } = scan.word(at - 1);
  if (side !== undefined && is.has('preposition')) return { at: at - 1, side };
  const starting = is.has('of') && scan.follows(at - 1, 'starting') && scan.follows(at - 2, 'to');
  return starting ? { at: at - 3, side: 1 } : null;
}

/** « semaine du 12 mars », « week-end des 3 et 4 mai », « week-end de l'Ascension ». */
function weekOf(scan: Scan, date: Hit): Hit | null {
  const start = ofBefore(scan, date);
  const name = start === null ? undefined : scan.word(start - 1).unit;
  if (start === null || (name !== 'week' && name !== 'weekend')) return null;
  if (date.meaning.kind === 'unit' || date.meaning.kind === 'weekday') return null;
  if (date.meaning.kind === 'range') return { ...date, from: start - 1 };
  const meaning: DateMeaning = { kind: 'nth', nth: 1, unit: name, weekday: null, of: date.meaning, toward: 'near' };
  return { from: start - 1, to: date.to, meaning };
}

/** « la veille du 14 juillet », « au lendemain de Noël ». */
function eveOf(scan: Scan, date: Hit): Hit | null {
  const start = ofBefore(scan, date);
  const days = start === null ? null : eveShift(scan.word(start - 1));
  // « Au lendemain du 11-Septembre » tells an era.
  if (start === null || days === null || scan.follows(start - 1, 'to-the') || !isDayLike(date.meaning)) return null;
  const from = scan.follows(start - 1, 'the') ? start - 2 : start - 1;
  return { from, to: date.to, meaning: { kind: 'from', of: date.meaning, step: unit('day', days) } };
}

/** « le premier jour du ramadan », « la fin du ramadan »: feasts that last. */
function pieceOf(scan: Scan, date: Hit): Hit | null {
  const { meaning: of } = date;
  const start = of.kind === 'feast' && isLong(of.rule) ? ofBefore(scan, date) : null;
  if (start === null) return null;
  const { part, unit: name } = scan.word(start - 1);
  if (part) return { from: start - 1, to: date.to, meaning: { kind: 'part', part, of } };
  const { ordinal } = scan.word(start - 2);
  if (name !== 'day' || ordinal === undefined || !scan.joined(start - 1)) return null;
  const meaning: DateMeaning = { kind: 'nth', nth: ordinal, unit: 'day', weekday: null, of, toward: 'near' };
  return { from: start - 2, to: date.to, meaning };
}

function isLong(rule: FeastRule): boolean {
  return 'years' in rule && Object.values(rule.years).some(value => value.includes('/'));
}

/** Where « de », « du », « de l' » before a date begins, if it follows on a noun. */
function ofBefore(scan: Scan, { from }: Hit): number | null {
  const start = scan.word(from).is.has('of') ? from : scan.withArticle(from) - 1;
  return scan.word(start).is.has('of') && scan.joined(start) ? start : null;
}
