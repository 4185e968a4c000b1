import type { Unit } from '../../lib/date-meaning.ts';
import type { Scan } from '../scan.ts';
import { countAt } from './pieces.ts';

/** An amount of time; `count` is `null` for « quelques jours ». Token index after it. */
export type Quantity = {
  readonly count: number | null;
  readonly unit: Unit;
  readonly half: boolean;
  readonly to: number;
};

/** « un an et demi », « trois semaines », « une dizaine d'années », « quelques mois », « deux ou trois jours ». */
export function quantityAt(scan: Scan, at: number): Quantity | null {
  const start = pastHedge(scan, at);
  if (scan.word(start).is.has('few')) return withUnit(scan, pastTens(scan, start + 1), null);
  const collective = collectiveAt(scan, start);
  if (collective) return withUnit(scan, collective.to, collective.count);
  const first = countAt(scan, start);
  if (!first) return null;
  const second = scan.is(first.to, 'and') || scan.is(first.to, 'to') ? countAt(scan, first.to + 1) : null;
  return second ? withUnit(scan, second.to, null) : withUnit(scan, first.to, first.value);
}

/** « quelques dizaines d'années ». */
function pastTens(scan: Scan, at: number): number {
  return scan.next(at).about !== undefined && scan.is(at + 1, 'of') ? at + 2 : at;
}

/** « à peine », « un peu plus de », « environ ». */
function pastHedge(scan: Scan, at: number): number {
  let i = at;
  while (i < at + 4 && scan.word(i).is.has('approximately') && scan.joined(i + 1) && !startsUnit(scan, i + 1)) i += 1;
  return i;
}

/** « un » is a hedge in « un peu plus de » but the number in « un an ». */
function startsUnit(scan: Scan, at: number): boolean {
  return scan.word(at).unit !== undefined;
}

function collectiveAt(scan: Scan, at: number): { count: number; to: number } | null {
  const about = scan.next(at + 1).about;
  return scan.word(at).is.has('one') && about !== undefined && scan.is(at + 2, 'of')
    ? { count: about, to: at + 3 }
    : null;
}

function withUnit(scan: Scan, at: number, count: number | null): Quantity | null {
  const { unit } = scan.next(at);
  if (!unit || unit === 'weekend' || unit === 'quarter') return null;
  const half = scan.is(at + 1, 'and') && scan.is(at + 2, 'half');
  return { count: count !== null && half ? count + 0.5 : count, unit, half, to: half ? at + 3 : at + 1 };
}
