/** « du 3 au 5 mai », « du dimanche 18 au lundi 19 mai 2025 », « entre le 3 et le 5 mai », « du 9 au 17 de ce mois ». */
import type { Hit, Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { type MonthAndYear, meaningOf, monthAfter, type Numbered, numberedAt, ofMonth, pluralAfter } from './day.ts';
import { countsSomething } from './pieces.ts';

export const dayRange: Recogniser = {
  name: 'day-range',
  starts: word =>
    word.is.has('of') ||
    word.is.has('between') ||
    word.number !== undefined ||
    word.ordinal !== undefined ||
    word.weekday !== undefined,
  read(scan, at) {
    const word = scan.word(at);
    const between = word.is.has('between');
    const opened = between || word.is.has('of');
    const first = opened ? pastArticle(scan, at + 1) : at;
    const from = opened && !scan.joined(first) ? null : numberedAt(scan, first);
    const link = from && scan.is(from.to, 'until') ? from.to + 1 : from?.to;
    if (!from || link === undefined || !(between ? scan.is(link, 'and') : scan.is(link, 'to'))) return null;
    const second = pastArticle(scan, link + 1);
    const to = scan.joined(second) ? numberedAt(scan, second) : null;
    if (!to) return null;
    const named = monthAfter(scan, to.to);
    if (named) return rangeHit(at, [from, to], named);
    const inMonth = ofMonth(scan, to.to, days => ({ kind: 'range', from: days(from.day), to: days(to.day) }));
    if (inMonth) return { from: at, ...inMonth };
    return between && first > at + 1 && second > link + 1
      ? bareDays(scan, at, [from, to])
      : bareRange(scan, at, [from, to]);
  },
};

/** « le », and « les » of « entre les 5 et 13 mai ». */
function pastArticle(scan: Scan, at: number): number {
  return scan.is(at, 'the') || scan.is(at, 'the-many') ? at + 1 : at;
}

function rangeHit(at: number, [first, last]: readonly [Numbered, Numbered], named: MonthAndYear): Hit | null {
  // Without its month the beginning is read backwards from the end: « du 28 au 3 mai » began in April.
  const from = first.day < last.day ? meaningOf(first, named) : meaningOf(first, null);
  const to = meaningOf(last, named);
  return from && to && { from: at, to: named.to, meaning: { kind: 'range', from, to } };
}

/** « entre le 13 et le 18 »: both articles make them days. */
function bareDays(scan: Scan, at: number, days: readonly [Numbered, Numbered]): Hit | null {
  const { to } = days[1];
  return pluralAfter(scan, to) || countsSomething(scan, to - 1) ? null : withoutMonth(at, days);
}

/** « du mardi 3 au jeudi 5 »: without a month only weekdays make it sure. */
function bareRange(scan: Scan, at: number, days: readonly [Numbered, Numbered]): Hit | null {
  const { weekday, to } = days[1];
  const isSure = weekday !== null && scan.word(to - 1).digits !== undefined && !pluralAfter(scan, to);
  return isSure ? withoutMonth(at, days) : null;
}

function withoutMonth(at: number, [first, last]: readonly [Numbered, Numbered]): Hit | null {
  const [from, to] = [meaningOf(first, null), meaningOf(last, null)];
  return from && to && { from: at, to: last.to, meaning: { kind: 'range', from, to } };
}
