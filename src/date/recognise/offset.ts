/** « il y a un an et demi », « voilà trois jours », « dans deux mois », « d'ici quelques semaines ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { type Hit, OPEN, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { type Quantity, quantityAt } from './quantity.ts';

/** A fortnight and « huit jours » are weeks, however French counts them. */
const DAYS_OF_WEEKS: Readonly<Record<number, number>> = { 8: 1, 15: 2 };

/** A quantity of time, before (-1) or after (1) the anchor. */
export function shift(quantity: Quantity, side: -1 | 1): DateMeaning {
  const { count, unit, half } = quantity;
  if (count === null) return OPEN;
  const weeks = unit === 'day' ? DAYS_OF_WEEKS[count] : undefined;
  if (weeks) return { kind: 'shift', unit: 'week', count: weeks * side, half: false };
  return { kind: 'shift', unit, count: count * side, half };
}

export const ago: Recogniser = {
  name: 'ago',
  starts: word => word.is.has('il') || word.is.has('there-is') || word.is.has('voila'),
  read(scan, at) {
    const start = pastThereIs(scan, at);
    const quantity = start !== null && scan.joined(start) ? quantityAt(scan, start) : null;
    return quantity && { from: at, to: quantity.to, meaning: shift(quantity, -1) };
  },
};

/** [il] y a [de cela]; voilà. */
function pastThereIs(scan: Scan, at: number): number | null {
  if (scan.is(at + 1, 'there-is-had')) return at + 2;
  if (scan.word(at).is.has('voila')) return at + 1;
  const y = scan.word(at).is.has('il') ? at + 1 : at;
  if (!scan.word(y).is.has('there-is') || (y > at && !scan.joined(y)) || !scan.is(y + 1, 'has')) return null;
  return scan.is(y + 2, 'of') && scan.is(y + 3, 'that') ? y + 4 : y + 2;
}

export const ahead: Recogniser = {
  name: 'ahead',
  starts: word => word.is.has('within'),
  read(scan, at) {
    const quantity = scan.joined(at + 1) ? quantityAt(scan, at + 1) : null;
    if (!quantity || isStretch(scan, at + 1, quantity)) return null;
    return { from: at, to: quantity.to, meaning: shift(quantity, 1) };
  },
};

/** « dans une année difficile », « dans un mois de fête »: inside one, not after one. */
function isStretch(scan: Scan, at: number, { count, unit, to }: Quantity): boolean {
  if (count !== 1 || !scan.word(at).is.has('one')) return false;
  if (unit === 'day' && !/r$/.test(scan.norm(to - 1))) return true;
  return scan.is(to, 'of') || scan.is(to, 'which') || /ée$/.test(scan.norm(to - 1));
}

/** « d'ici deux ans », « d'ici à trois mois ». */
export const byThen: Recogniser = {
  name: 'by-then',
  starts: word => word.is.has('of'),
  read(scan, at) {
    if (!scan.is(at + 1, 'by')) return null;
    const start = scan.is(at + 2, 'to') ? at + 3 : at + 2;
    const quantity: Quantity | null = scan.joined(start) ? quantityAt(scan, start) : null;
    return quantity && hit(at, quantity);
  },
};

function hit(from: number, quantity: Quantity): Hit {
  return { from, to: quantity.to, meaning: shift(quantity, 1) };
}
