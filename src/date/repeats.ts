/** Two expressions that name one day: « demain dimanche », « vendredi 12/05 », « demain, mercredi, … ». */
import type { Hit } from './hit.ts';
import { isDay } from './ranges.ts';
import type { Scan } from './scan.ts';

/** Neighbours that name the same day become one, or at least mean the same. */
export function mergeRepeats(scan: Scan, found: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of found) {
    const before = merged.at(-1);
    const same = before && (weekdayOf(scan, before, hit) ?? sameDay(scan, before, hit));
    if (same) merged[merged.length - 1] = same;
    else if (before && isDated(scan, before, hit)) merged.splice(-1, 1, { ...before, meaning: hit.meaning }, hit);
    else merged.push(before && repeatsDay(scan, before, hit) ? { ...hit, meaning: before.meaning } : hit);
  }
  return merged;
}

/** « ce dimanche, 27 avril », « samedi (2 août) », « le lendemain, le lundi 6 janvier »: the date tells which day it is. */
function isDated(scan: Scan, first: Hit, second: Hit): boolean {
  const { meaning } = second;
  if (meaning.kind !== 'month-day' || (first.meaning.kind !== 'weekday' && !isNextDay(first.meaning))) return false;
  // « lundi, le 3 mars » is one day; « lundi, mardi 4 mars » are two.
  if (first.meaning.kind === 'weekday' && meaning.weekday !== null) return false;
  if (first.meaning.kind !== 'weekday' && meaning.weekday === null) return false;
  return /^(?:, ?| \()(?:le )?$/.test(scan.between(first.to - 1, second.from));
}

/** « la veille », « le lendemain ». */
function isNextDay(meaning: Hit['meaning']): boolean {
  return meaning.kind === 'earlier' && meaning.step.kind === 'unit' && meaning.step.unit === 'day';
}

/** « demain dimanche », « hier lundi »: the weekday only repeats it. */
function sameDay(scan: Scan, first: Hit, second: Hit): Hit | null {
  return adjoins(scan, first, second) && isDeicticDay(scan, first) && isBareWeekday(second)
    ? { ...first, to: second.to }
    : null;
}

function adjoins(scan: Scan, first: Hit, second: Hit): boolean {
  return first.to === second.from && scan.gap(second.from) === 'space';
}

function isBareWeekday({ meaning }: Hit): boolean {
  return meaning.kind === 'weekday' && meaning.toward === 'near';
}

/** « demain, mercredi, … »: two expressions, one day; « hier, mardi et mercredi » is a list. */
function repeatsDay(scan: Scan, first: Hit, second: Hit): boolean {
  if (first.to !== second.from || !isDeicticDay(scan, first) || scan.is(second.to, 'and')) return false;
  return /^, ?$/.test(scan.between(first.to - 1, second.from)) && isBareWeekday(second);
}

function isDeicticDay(scan: Scan, { from, meaning }: Hit): boolean {
  return meaning.kind === 'unit' && meaning.unit === 'day' && scan.word(from).day !== undefined;
}

/** « vendredi 12/05 », « mardi 2018-7-6 » are one date. */
function weekdayOf(scan: Scan, first: Hit, second: Hit): Hit | null {
  const figures = second.meaning.kind === 'month-day' || (second.meaning.kind === 'fixed' && isDay(second.meaning));
  return adjoins(scan, first, second) && figures && first.meaning.kind === 'weekday'
    ? { ...second, from: first.from }
    : null;
}
