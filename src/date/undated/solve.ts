/** From clues to an interval: the year by its weekdays, the day by what the text tells as its own. */
import type { Evidence } from '../../article.ts';
import { addDays, type Day, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import type { Clues, Limit, Stay, Told, Year } from './evidence.ts';

export type Interval = { readonly from: Day | null; readonly to: Day | null; readonly evidence: readonly Evidence[] };

/** Nobody put articles on a website before. */
const WEB = '1995-01-01';
/** A text that tells a weekday with its date in its first lines is about news of the last days. */
const LEAD = 700;
const AFTER_NEWS = 14;
const BEFORE_PLAN = 21;
const YEAR = 366;
/** « ce mardi 12 septembre » is written on the day, the evening before, or printed the morning after. */
const AROUND = 2;

/** The interval that the clues allow, with the clues that made it; `null` if they say nothing. */
export function solve(clues: Clues, horizon: Day): Interval | null {
  const outer = outerLimits(clues, horizon);
  return recent(clues, outer) ?? spanned(clues, outer) ?? planned(clues, outer) ?? stayed(clues, outer) ?? open(outer);
}

type Outer = { readonly from: Day | null; readonly to: Day; readonly earliest: Limit | null };

/** The last day told as past, and the horizon. */
function outerLimits({ limits }: Clues, horizon: Day): Outer {
  let earliest: Limit | null = null;
  for (const limit of limits)
    if (limit.kind === 'earliest' && limit.sure && limit.day <= horizon && limit.day > (earliest?.day ?? WEB))
      earliest = limit;
  return { from: earliest?.day ?? null, to: horizon, earliest };
}

type Dated = { readonly told: Told; readonly day: Day };

/** A window around the days that the text tells as its own; `null` unless its year is beyond doubt. */
function recent(clues: Clues, outer: Outer): Interval | null {
  for (const main of mains(clues.told)) {
    const windows = yearsOf(main, outer)
      .map(day => windowOf({ told: main, day }, clues))
      .filter(window => meets(window, outer) && clues.stays.every(stay => fits(stay, window)));
    const window = windows.length === 1 ? windows[0] : supported(windows, clues.years);
    if (window) return bounded(window, { outer, clues, main });
  }
  return null;
}

/** Days that can carry a window, the surest first. */
function mains(told: readonly Told[]): Told[] {
  const sure = told.filter(day => day.shift !== null && (day.weekday !== null || day.year !== null));
  const lead = told.filter(
    day => day.at < LEAD && day.weekday !== null && day.tense !== 'future' && day.shift === null,
  );
  const plans = told.filter(day => day.at < LEAD && day.weekday !== null && day.tense === 'future');
  return [...sure.sort((a, b) => Number(b.exact) - Number(a.exact)), ...lead, ...plans];
}

/** The days that it can be: its own year, or all whose weekday fits between the limits. */
function yearsOf({ year, month, day, weekday }: Told, outer: Outer): Day[] {
  if (year !== null) return [dayOf(year, month, day)];
  const first = partsOf(outer.from ?? WEB).year - 1;
  const days: Day[] = [];
  for (let y = first; y <= partsOf(outer.to).year; y++)
    if (existsDay(y, month, day) && weekdayOf(dayOf(y, month, day)) === weekday) days.push(dayOf(y, month, day));
  return days;
}

type Window = { readonly from: Day; readonly to: Day };

function windowOf({ told, day }: Dated, clues: Clues): Window {
  if (told.shift !== null) {
    const today = addDays(day, -told.shift);
    return told.exact
      ? { from: today, to: addDays(today, 1) }
      : { from: addDays(today, -AROUND), to: addDays(today, AROUND) };
  }
  if (told.tense === 'future') return { from: addDays(day, -BEFORE_PLAN), to: day };
  const last = latestPast(day, clues.told);
  return { from: last, to: firstPlan(last, clues.told) ?? addDays(last, AFTER_NEWS) };
}

/** Other days of the same weeks, told as past, move the window on. */
function latestPast(day: Day, told: readonly Told[]): Day {
  let last = day;
  for (const other of told) {
    const near = other.tense === 'past' ? nearestYear(other, day) : null;
    if (near !== null && near > last && daysBetween(day, near) <= 45) last = near;
  }
  return last;
}

/** A plan within the fortnight ends the window. */
function firstPlan(last: Day, told: readonly Told[]): Day | null {
  const plans = told
    .filter(other => other.tense === 'future')
    .map(other => nearestYear(other, last))
    .filter(day => day !== null && day >= last && daysBetween(last, day) <= AFTER_NEWS);
  return plans.sort()[0] ?? null;
}

function nearestYear({ year, month, day, weekday }: Told, near: Day): Day | null {
  const base = partsOf(near).year;
  const days = (year === null ? [base - 1, base, base + 1] : [year])
    .filter(y => existsDay(y, month, day))
    .map(y => dayOf(y, month, day))
    .filter(d => weekday === null || weekdayOf(d) === weekday);
  return days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0] ?? null;
}

/**
 * Of several years the one that the other years of the text speak for: it, or one beside it, is named, and no other is.
 * A year that fits again later, before the horizon, must be spoken for twice.
 */
function supported(windows: readonly Window[], years: readonly Year[]): Window | null {
  const backed = windows.filter(window => support(window, years) >= 2);
  const [window] = backed;
  if (!window || backed.length > 1) return null;
  const spoken = new Set(years.filter(year => supportOf(year, partsOf(window.from).year) >= 1).map(({ year }) => year));
  return window === windows.at(-1) || spoken.size >= 2 ? window : null;
}

function support(window: Window, years: readonly Year[]): number {
  return Math.max(0, ...years.map(year => supportOf(year, partsOf(window.from).year)));
}

/** A day or month of last year says more than a bare year; next year's is a plan. */
function supportOf({ year, precise }: Year, published: number): number {
  const gap = published - year;
  if (gap === 0) return 3;
  if (gap === 1) return precise ? 3 : 2;
  if (gap === -1) return 2;
  return gap === 2 && precise ? 2 : gap === 2 || (gap === 3 && precise) ? 1 : 0;
}

function meets(window: Window, outer: Outer): boolean {
  return window.to >= (outer.from ?? WEB) && window.from <= outer.to;
}

function fits({ terms }: Stay, window: Window): boolean {
  return terms.some(term => window.to >= term.from && window.from <= (term.to ?? '9999-12-31'));
}

type Found = { readonly outer: Outer; readonly clues: Clues; readonly main: Told };

function bounded(window: Window, { outer, clues, main }: Found): Interval {
  const from = outer.from !== null && outer.from > window.from ? outer.from : window.from;
  const stays = main.year === null ? clues.stays.map(stay => stay.evidence) : [];
  const limit = main.year === null && outer.earliest ? [outer.earliest.evidence] : [];
  return { from, to: window.to, evidence: unique([main.evidence, ...limit, ...stays]) };
}

/** An anniversary that the first lines count. */
function spanned({ spans, stays }: Clues, outer: Outer): Interval | null {
  const [span] = spans;
  if (!span || !meets(span, outer) || !stays.every(stay => fits(stay, span))) return null;
  const later = outer.from !== null && outer.from > span.from;
  const evidence = later && outer.earliest ? [span.evidence, outer.earliest.evidence] : [span.evidence];
  return { from: later ? outer.from : span.from, to: span.to, evidence };
}

/** Something past and something planned less than a year apart. */
function planned({ limits }: Clues, outer: Outer): Interval | null {
  const { earliest } = outer;
  if (!earliest) return null;
  const plans = limits.filter(({ kind, day }) => kind === 'latest' && day >= earliest.day);
  const plan = plans.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (!plan || daysBetween(earliest.day, plan.day) > YEAR) return null;
  return { from: earliest.day, to: plan.day, evidence: unique([earliest.evidence, plan.evidence]) };
}

/** Nothing told as its own: the stays in office that the text names together. */
function stayed({ stays }: Clues, outer: Outer): Interval | null {
  let from = outer.from;
  let to: Day | null = null;
  const used: Stay[] = [];
  for (const stay of stays.filter(({ sure }) => sure)) {
    const first = stay.terms.map(term => term.from).sort()[0]!;
    const last = stay.terms.some(term => term.to === null)
      ? null
      : stay.terms
          .map(term => term.to!)
          .sort()
          .at(-1)!;
    if (from === null || first > from) from = first;
    if (last !== null && (to === null || last < to)) to = last;
    used.push(stay);
  }
  if (used.length === 0 || from === null) return null;
  const limit = outer.earliest && outer.from === from ? [outer.earliest.evidence] : [];
  if (to !== null && to < from) return null;
  return { from, to, evidence: unique([...limit, ...used.map(stay => stay.evidence)]) };
}

function open(outer: Outer): Interval | null {
  return outer.earliest && { from: outer.earliest.day, to: null, evidence: [outer.earliest.evidence] };
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ text }) => !seen.has(text) && seen.add(text));
}
