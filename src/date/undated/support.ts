import { partsOf } from '../../lib/calendar.ts';
import type { Year } from './evidence.ts';
import type { Frame, Window } from './limits.ts';

/**
 * Of several years the one that the other years of the text speak for: it, or one beside it, is named, and no other is.
 * A year that fits again later, before the horizon, must be spoken for twice, or be the last year named: not one from long ago,
 * « le dernier séisme, celui de 1996 ».
 */
export function supported(
  windows: readonly Window[],
  years: readonly Year[],
  { expected }: Pick<Frame, 'expected'>,
): Window | null {
  const backed = windows.filter(window => support(window, years) >= 2);
  const [window] = backed;
  if (!window || backed.length > 1) return null;
  const spoken = new Set(years.filter(year => supportOf(year, partsOf(window.from).year) >= 1).map(({ year }) => year));
  const isNamed = spoken.size >= 2 || (window.to >= expected && isLastNamed(window, years));
  return isNamed || window === windows.at(-1) ? window : null;
}

/** Is the last year that the text names its own? */
function isLastNamed(window: Window, years: readonly Year[]): boolean {
  return Math.max(...toldYears(years)) === partsOf(window.from).year;
}

/** Does the text name its year, a day of the year before, or two years around it? */
export function isSpokenFor(window: Window, years: readonly Year[]): boolean {
  const near = years.filter(year => supportOf(year, partsOf(window.from).year) >= 2);
  return support(window, years) >= 3 || new Set(near.map(({ year }) => year)).size >= 2;
}

/**
 * The first of several windows, years apart, where the text names two years or more, the last of them its own or the one
 * before; or one that it reviews, in the half-year that follows.
 */
export function firstNamed(windows: readonly Window[], years: readonly Year[]): Window | undefined {
  const named = new Set(toldYears(years));
  const last = Math.max(0, ...named);
  const [first] = windows;
  const gap = first ? partsOf(first.from).year - last : -1;
  const isReview = years.some(({ year, reviewed }) => year === last && reviewed === true);
  if (isReview && first && gap === 1 && partsOf(first.to).month <= HALF_YEAR) return first;
  return named.size >= 2 && (gap === 0 || gap === 1) ? first : undefined;
}

/** Months. */
const HALF_YEAR = 6;

function support(window: Window, years: readonly Year[]): number {
  return Math.max(0, ...years.map(year => supportOf(year, partsOf(window.from).year)));
}

/** « À partir de 2024 » is written in one of the years before. */
const FAR_AHEAD = 8;

/** A day or month of last year says more than a bare year; next year's is a plan. */
function supportOf({ year, precise, ahead }: Year, published: number): number {
  const gap = published - year;
  if (ahead) return gap < 0 && gap > -FAR_AHEAD ? 1 : 0;
  if (gap === 0) return 3;
  if (gap === 1) return precise ? 3 : 2;
  if (gap === -1) return 2;
  return gap === 2 && precise ? 2 : gap === 2 || (gap === 3 && precise) ? 1 : 0;
}

/** Those that do not only lie ahead. */
function toldYears(years: readonly Year[]): number[] {
  return years.filter(({ ahead }) => !ahead).map(({ year }) => year);
}
