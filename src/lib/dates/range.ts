import { edtfBounds, edtfOfDays, isEdtf, parseEdtf } from '../edtf.ts';
import type { DateMeaning } from './meaning.ts';

/** Kinds that lack something which the other end of their range says: « du 3 au 5 mai », « de novembre à février 2017 ». */
const LACKING = new Set(['weekday', 'month-day', 'month', 'season', 'feast']);

/** The beginning of a range, to be read backwards from its end; `null` if it stands on its own (« hier », « 2014 »). */
export function anchoredOnEnd(from: DateMeaning): DateMeaning | null {
  if (from.kind === 'part') {
    const of = anchoredOnEnd(from.of);
    return of && { ...from, of };
  }
  return LACKING.has(from.kind) && 'toward' in from ? { ...from, toward: 'past' } : null;
}

/** `2014/2019`, `2023-05-03/2023-05-05`; of intervals the outer ends. */
export function joined(from: string, to: string): string | null {
  const ends = `${endOf(from, 0)}/${endOf(to, -1)}`;
  if (isEdtf(ends)) return ends;
  const [a, b] = [edtfBounds(from), edtfBounds(to)];
  return a?.from && b?.to && a.from <= b.to ? edtfOfDays({ from: a.from, to: b.to }) : null;
}

function endOf(edtf: string, at: 0 | -1): string {
  return parseEdtf(edtf)?.kind === 'interval' ? edtf.split('/').at(at)! : edtf;
}
