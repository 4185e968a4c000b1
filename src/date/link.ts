/** Expressions that count from an earlier date (« la veille », « deux ans plus tard ») find the one they count from. */
import type { DateMeaning } from '../lib/date-meaning.ts';
import { UNLINKED } from './hit.ts';

/**
 * The same meanings with each `earlier` pointing at the nearest one before it that can carry it; counted from the day
 * of publication where there is none. `from` is the index in the article's list of the first of them.
 */
export function linked(meanings: readonly DateMeaning[], from: number): DateMeaning[] {
  const result: DateMeaning[] = [];
  for (const meaning of meanings) result.push(link(meaning, result, from));
  return result;
}

function link(meaning: DateMeaning, before: readonly DateMeaning[], from: number): DateMeaning {
  if (meaning.kind !== 'earlier' || meaning.index !== UNLINKED) return meaning;
  const needsDay = meaning.step.kind === 'unit' && meaning.step.unit === 'day';
  for (let i = before.length - 1; i >= 0; i--)
    if (carries(before[i]!, needsDay)) return { ...meaning, index: from + i };
  return meaning.step;
}

function carries(meaning: DateMeaning, needsDay: boolean): boolean {
  if (meaning.kind === 'open') return false;
  return !needsDay || isDayLike(meaning);
}

/** Does it name a day, as far as its words tell? */
function isDayLike(meaning: DateMeaning): boolean {
  if (meaning.kind === 'fixed') return meaning.edtf.length === 10;
  if (meaning.kind === 'earlier') return isDayLike(meaning.step);
  if (meaning.kind === 'unit') return meaning.unit === 'day';
  if (meaning.kind === 'range') return isDayLike(meaning.from) && isDayLike(meaning.to);
  return meaning.kind === 'weekday' || meaning.kind === 'month-day' || meaning.kind === 'feast';
}
