/** Expressions that count from an earlier date (« la veille », « deux ans plus tard ») find the one they count from. */
import { isDeepStrictEqual } from 'node:util';
import type { Field } from '../article.ts';
import type { DateMeaning } from '../lib/date-meaning.ts';
import { OPEN, UNLINKED } from './hit.ts';

/** How many expressions back the one that carries another can stand. */
const REACH = 40;

/** `isOver`: its clause tells it as past. */
type Told = { readonly field: Field; readonly meaning: DateMeaning; readonly isOver: boolean };

/**
 * The meanings with each `earlier` pointing at the nearest one before it, in the same field, that can carry it; counted
 * from the day of publication where there is none.
 */
export function linked(told: readonly Told[]): DateMeaning[] {
  const result: DateMeaning[] = [];
  for (const [at, { field, meaning, isOver }] of told.entries()) {
    const first = told.findIndex(other => other.field === field);
    result.push(link(meaning, result, { first, at, isOver }));
  }
  return result;
}

type Earlier = Extract<DateMeaning, { kind: 'earlier' }>;

function link(
  meaning: DateMeaning,
  told: readonly DateMeaning[],
  { first, at, isOver }: { first: number; at: number; isOver: boolean },
): DateMeaning {
  if (meaning.kind !== 'earlier' || meaning.index !== UNLINKED) return meaning;
  const needsDay = meaning.step.kind === 'month-day' || ('unit' in meaning.step && meaning.step.unit === 'day');
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const candidate = told[i]!;
    // Told twice, « un an et demi plus tard » counts twice from the same date.
    if (isSameStep(candidate, meaning)) return { ...meaning, index: candidate.index };
    if (carries(candidate, needsDay)) {
      const before = isOver && needsDay ? otherBefore(told, i, first) : -1;
      return before < 0 ? { ...meaning, index: i } : { ...meaning, index: i, before };
    }
  }
  // « Deux ans plus tôt » and « deux jours après » can count from today, « deux ans plus tard » cannot.
  const { step } = meaning;
  const isFar = step.kind === 'shift' && step.count > 0 && step.unit !== 'day' && step.unit !== 'week';
  return isFar ? OPEN : step;
}

/** The nearest other day told before the one at `index`; -1 if there is none. */
function otherBefore(told: readonly DateMeaning[], index: number, first: number): number {
  for (let i = index - 1; i >= Math.max(first, index - REACH); i--)
    if (carries(told[i]!, true) && !isDeepStrictEqual(told[i], told[index])) return i;
  return -1;
}

function isSameStep(candidate: DateMeaning, meaning: Earlier): candidate is Earlier {
  if (candidate.kind !== 'earlier' || meaning.step.kind !== 'shift') return false;
  return JSON.stringify(candidate.step) === JSON.stringify(meaning.step);
}

function carries(meaning: DateMeaning, needsDay: boolean): boolean {
  if (meaning.kind === 'open') return false;
  return !needsDay || isDayLike(meaning);
}

/** Does it name a day, as far as its words tell? */
export function isDayLike(meaning: DateMeaning): boolean {
  if (meaning.kind === 'fixed') return meaning.edtf.length === 10;
  if (meaning.kind === 'earlier') return isDayLike(meaning.step);
  if (meaning.kind === 'unit') return meaning.unit === 'day';
  if (meaning.kind === 'range') return isDayLike(meaning.from) && isDayLike(meaning.to);
  return meaning.kind === 'weekday' || meaning.kind === 'month-day' || meaning.kind === 'feast';
}
