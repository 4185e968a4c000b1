import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../calendar.ts';
import type { Direction } from './meaning.ts';

/**
 * How much nearer a date must be to be taken against the tense of its clause: « la manifestation du 20 juin a été
 * annulée », written on 12 June, is not about last year's.
 */
const AGAINST_TENSE = 4;

/** Which way, and how much nearer a candidate that lies the other way must be. */
type Toward = { readonly direction: Direction; readonly against: number };

/** One of the candidates, in time order, as seen from the anchor; `null` if none lies that way. */
export function choose<T>(
  candidates: readonly T[],
  distance: (candidate: T) => number,
  toward: Direction | Toward,
): T | null {
  const { direction, against } = typeof toward === 'string' ? { direction: toward, against: AGAINST_TENSE } : toward;
  let best: T | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(distance(candidate), direction, against);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** `distance` is negative before the anchor. Ties go to the past: papers tell what happened. */
function costOf(distance: number, toward: Direction, against: number): number {
  if (toward === 'last') return distance < 0 ? -distance : Number.POSITIVE_INFINITY;
  if (toward === 'next') return distance > 0 ? distance : Number.POSITIVE_INFINITY;
  if (toward === 'past') return distance <= 0 ? -distance : distance * against;
  if (toward === 'future') return distance >= 0 ? distance : -distance * against;
  return distance <= 0 ? -distance - 0.5 : distance;
}

/** The bare weekday seen from a day. */
export function weekdayFrom(anchor: Day, weekday: number, toward: Direction): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (toward === 'past') return addDays(anchor, -back);
  if (toward === 'last') return addDays(anchor, -(back || 7));
  if (toward === 'future') return addDays(anchor, (7 - back) % 7);
  if (toward === 'next') return addDays(anchor, 7 - back);
  return addDays(anchor, back <= 3 ? -back : 7 - back);
}

export type DayPattern = { readonly month: number | null; readonly day: number; readonly weekday: number | null };

/**
 * The day of a number, with its month or weekday where they are known. A weekday that fits no year near is taken for
 * a slip of the writer and left out.
 */
export function dayFrom(anchor: Day, pattern: DayPattern, toward: Direction): Day | null {
  const near = daysLike(anchor, pattern);
  const fitting = pattern.weekday ? near.filter(day => weekdayOf(day) === pattern.weekday) : near;
  return choose(fitting.length > 0 ? fitting : near, day => daysBetween(anchor, day), toward);
}

function daysLike(anchor: Day, { month, day }: DayPattern): Day[] {
  const { year, month: anchorMonth } = partsOf(anchor);
  const days: Day[] = [];
  if (month !== null) {
    for (let y = year - 2; y <= year + 2; y++) if (existsDay(y, month, day)) days.push(dayOf(y, month, day));
    return days;
  }
  for (let m = year * 12 + anchorMonth - 7; m <= year * 12 + anchorMonth + 5; m++)
    if (existsDay(Math.floor(m / 12), (m % 12) + 1, day)) days.push(dayOf(Math.floor(m / 12), (m % 12) + 1, day));
  return days;
}
