/** The outermost days that the clues allow, and what can be said when no day is told as the text's own. */
import type { Evidence } from '../../article.ts';
import { type Day, dayOf, daysBetween, partsOf } from '../../lib/calendar.ts';
import type { Clues, Limit, Span, Stay } from './evidence.ts';

export type Interval = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly evidence: readonly Evidence[];
  readonly told?: Span['told'];
};
export type Window = { readonly from: Day; readonly to: Day };

/** Nobody put articles on a website before. */
export const WEB = '1995-01-01';
/** Between something past and something planned. */
export const YEAR = 366;

/** What the vocabulary says of time itself. */
export type Frame = {
  /** The last day that an article can be from. */
  readonly horizon: Day;
  /** The first day that an article is expected to be from. */
  readonly expected: Day;
};

export type Outer = {
  readonly from: Day | null;
  readonly to: Day;
  /** The first day that an article is expected to be from. */
  readonly expected: Day;
  readonly earliest: Limit | null;
  readonly latest: Limit | null;
};

/**
 * The last day told as past; the day of an update, or the horizon. What a text tells as past beyond the horizon moves it:
 * the vocabulary is older than the text.
 */
export function outerLimits({ limits }: Clues, { horizon: known, expected }: Frame): Outer {
  const past = limits.filter(({ kind, sure }) => kind === 'earliest' && sure).map(({ day }) => day);
  const horizon = past.some(day => day > known) ? dayOf(partsOf(past.sort().at(-1)!).year + 1, 12, 31) : known;
  let latest: Limit | null = null;
  for (const limit of limits)
    if (limit.kind === 'latest' && limit.sure && limit.day < (latest?.day ?? horizon)) latest = limit;
  let earliest: Limit | null = null;
  for (const limit of limits) {
    const holds = limit.kind === 'earliest' && limit.sure && limit.day <= (latest?.day ?? horizon);
    if (holds && limit.day > (earliest?.day ?? WEB)) earliest = limit;
  }
  return { from: earliest?.day ?? null, to: latest?.day ?? horizon, expected, earliest, latest };
}

export function meets(window: Window, outer: Outer): boolean {
  return window.to >= (outer.from ?? WEB) && window.from <= outer.to;
}

export function meet(a: Window, b: Window): boolean {
  return a.to >= b.from && a.from <= b.to;
}

/** The days of both. */
export function cut(a: Window, b: Window): Window | null {
  const [, from] = [a.from, b.from].sort();
  const [to] = [a.to, b.to].sort();
  return from! <= to! ? { from: from!, to: to! } : null;
}

/** In days. */
export function lengthOf({ from, to }: Window): number {
  return daysBetween(from, to);
}

/** Was somebody who is named in an office in it during the window? */
export function fits({ terms }: Stay, window: Window): boolean {
  return terms.some(term => window.to >= term.from && window.from <= (term.to ?? FOREVER));
}

/** « la présidentielle de février 2024 », in what would be news of 2019: no month is named so long before. */
export function isTooEarly({ to }: Pick<Window, 'to'>, { years }: Pick<Clues, 'years'>): boolean {
  return years.some(({ year, precise, own }) => precise && own && year > partsOf(to).year + PLANNED_YEARS);
}

const PLANNED_YEARS = 2;

/** Two limits at once, if nothing speaks against them. */
export function spanned(span: Span | undefined, clues: Clues, outer: Outer): Interval | null {
  if (!span || !meets(span, outer) || isTooEarly(span, clues)) return null;
  if (!clues.stays.every(stay => fits(stay, span))) return null;
  const later = outer.from !== null && outer.from > span.from;
  const evidence = later && outer.earliest ? [...span.evidence, outer.earliest.evidence] : span.evidence;
  return { from: later ? outer.from : span.from, to: span.to, evidence, told: span.told };
}

/** Something past and something planned less than a year apart. */
export function planned({ limits }: Clues, outer: Outer): Interval | null {
  const { earliest } = outer;
  if (!earliest) return null;
  const plans = limits.filter(({ kind, day }) => kind === 'latest' && day >= earliest.day);
  const plan = plans.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (!plan || daysBetween(earliest.day, plan.day) > YEAR) return null;
  return { from: earliest.day, to: plan.day, evidence: unique([earliest.evidence, plan.evidence]) };
}

/** Nothing told as its own: the days on which everybody was in office whom the text names in one. */
export function stayed({ stays, seasons }: Pick<Clues, 'stays' | 'seasons'>, outer: Outer): Interval | null {
  const sure = stays.filter(stay => stay.sure);
  const all = sure.reduce(withinTerms, [{ from: outer.from ?? WEB, to: FOREVER }]);
  const season = seasonIn(all, seasons, outer);
  const windows = season?.windows ?? all;
  const used = [...sure, ...(season?.seasons ?? [])];
  if (used.length === 0 || windows.length === 0) return null;
  const from = windows.map(window => window.from).sort()[0]!;
  const to = windows
    .map(window => window.to)
    .sort()
    .at(-1)!;
  const limit = outer.earliest && outer.from === from ? [outer.earliest.evidence] : [];
  const evidence = unique([...limit, ...used.map(stay => stay.evidence)]);
  return { from, to: to === FOREVER ? null : to, evidence };
}

/** The one year of what comes again that is left, where all that are left are known. */
function seasonIn(windows: readonly Window[], seasons: readonly Stay[], { expected, to }: Outer) {
  if (seasons.length === 0 || windows.some(({ from }) => from < expected)) return null;
  const known = windows.filter(({ from }) => from <= to);
  const left = seasons.reduce(withinTerms, known);
  return left.length === 1 ? { windows: left, seasons } : null;
}

const FOREVER = '9999-12-31';

/** What the terms of a stay leave of windows; of whoever is only named further down, the beginning alone bounds. */
function withinTerms(windows: readonly Window[], { terms, leads }: Stay): Window[] {
  return windows.flatMap(window =>
    terms.flatMap(term => {
      const left = cut(window, { from: term.from, to: leads ? (term.to ?? FOREVER) : FOREVER });
      return left ? [left] : [];
    }),
  );
}

export function open({ earliest, latest }: Outer): Interval | null {
  if (!earliest && !latest) return null;
  const evidence = [earliest, latest].flatMap(limit => (limit ? [limit.evidence] : []));
  return { from: earliest?.day ?? null, to: latest?.day ?? null, evidence };
}

/** Each piece once, by its words. */
export function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ text }) => !seen.has(text) && seen.add(text));
}
