/** From clues to an interval: the year by its weekdays, the day by what the text tells as its own. */
import { addDays, dayOf, daysBetween, existsDay, partsOf, weekdayOf } from '../../lib/calendar.ts';
import { reasoned } from '../published/claim.ts';
import type { Clues, Span, Told } from './evidence.ts';
import {
  cut,
  type Frame,
  fits,
  type Interval,
  isTooEarly,
  lengthOf,
  meet,
  meets,
  type Outer,
  open,
  outerLimits,
  planned,
  spanned,
  stayed,
  unique,
  type Window,
  YEAR,
} from './limits.ts';
import { newsFound } from './news.ts';
import { firstNamed, isSpokenFor, supported } from './support.ts';
import { bareDays, isConsistent, mains, windowOf, yearsOf } from './window.ts';

/** The interval that the clues allow, with the clues that made it; `null` if they say nothing. */
export function solve(clues: Clues, frame: Frame): Interval | null {
  const outer = outerLimits(clues, frame);
  const own = recent(clues, outer);
  const known = newsFound(clues, outer);
  const agree = !own || !known || meet(windowOfDays(own), windowOfDays(known));
  // A day with its date says more than news that names only a weekday.
  const isNear = own !== null && lengthOf(windowOfDays(own)) <= MONTH;
  const told = isNear || !agree ? own : shorter(own, shorter(known, themed(clues, outer)));
  if (told) return narrowed(told, clues, outer);
  const span = narrowest([...clues.spans, ...clues.counted]);
  const wide = inOffice(spanned(span, clues, outer) ?? planned(clues, outer), clues, outer) ?? open(outer);
  if (isContradicted(wide, clues, outer)) return null;
  return (
    weighed(wide, clues, { outer, frame }) ??
    within(wide, clues, outer) ??
    narrowed(sinceExpected(clues, outer, frame), clues, outer) ??
    wide
  );
}

/** What is left of an interval by who is in office; where nothing else is told, that alone. */
function inOffice(wide: Interval | null, clues: Clues, outer: Outer): Interval | null {
  const stay = stayed(clues, outer);
  if (!wide?.from || !wide.to || !stay?.from || lengthOf(windowOfDays(wide)) <= MONTH) return wide ?? stay;
  const left = cut(windowOfDays(wide), { from: stay.from, to: stay.to ?? wide.to });
  if (!left || lengthOf(left) === lengthOf(windowOfDays(wide))) return wide;
  return { ...wide, ...left, evidence: unique([...wide.evidence, ...stay.evidence]) };
}

/** A plan for next season leaves a year, in which a day of the text has its own. */
function narrowed<I extends Interval | null>(found: I, clues: Clues, outer: Outer): I | Interval {
  if (!found || lengthOf(windowOfDays(found)) <= MONTH) return found;
  return within(found, clues, outer) ?? found;
}

/** News that the words tell by their weight, where other clues leave more than a month. */
function weighed(
  wide: Interval | null,
  clues: Clues,
  { outer, frame }: { outer: Outer; frame: Frame },
): Interval | null {
  const window = { from: wide?.from ?? frame.expected, to: wide?.to ?? outer.to };
  return lengthOf(window) > MONTH ? spanned(clues.weighed(window) ?? undefined, clues, outer) : null;
}

const MONTH = 31;

/** « mardi 29 mai », in what offices say to be spring 2014: one of the two is wrong, and nobody knows which. */
function isContradicted(wide: Interval | null, { told }: Clues, outer: Outer): boolean {
  if (!wide?.from || !wide.to || lengthOf(windowOfDays(wide)) > YEAR) return false;
  const near = { from: addDays(wide.from, -NEAR), to: addDays(wide.to, NEAR) };
  const days = mains(told).filter(({ weekday, year }) => weekday !== null && year === null);
  return days.some(told => !yearsOf(told, { ...outer, ...near }).some(day => day >= near.from && day <= near.to));
}

/** Days around an interval in which a text may tell of days. */
const NEAR = 60;

/** Of two that do not exclude each other the shorter; of two that do the first. */
function shorter(first: Interval | null, other: Interval | null): Interval | null {
  if (!first || !other) return first ?? other;
  const [a, b] = [windowOfDays(first), windowOfDays(other)];
  return meet(a, b) && lengthOf(b) < lengthOf(a) ? other : first;
}

/** Of spans that do not exclude each other. */
function narrowest(spans: readonly Span[]): Span | undefined {
  const [first, ...others] = [...spans].sort((a, b) => lengthOf(a) - lengthOf(b));
  return first && others.every(other => meet(other, first)) ? first : undefined;
}

/** Within a year that is known, a day of the text has its year, too. */
function within(wide: Interval | null, clues: Clues, outer: Outer): Interval | null {
  if (!wide?.from || !wide.to || daysBetween(wide.from, wide.to) > YEAR) return null;
  const known = { ...outer, from: wide.from, to: wide.to };
  const found = recent(clues, known) ?? recent(clues, known, bareDays(clues.told));
  return found && { ...found, evidence: unique([...found.evidence, ...wide.evidence]) };
}

/**
 * Of the years that fit a weekday with its date, the only one since articles are expected, unless the text itself speaks for an
 * earlier one.
 */
function sinceExpected(clues: Clues, outer: Outer, frame: Frame): Interval | null {
  for (const main of mains(clues.told).filter(({ weekday }) => weekday !== null)) {
    const windows = windowsOf(main, clues, outer);
    const likely = windows.filter(({ to }) => to >= frame.expected);
    const window = likely.length > 1 ? firstNamed(likely, clues.years) : likely[0];
    if (!window || looksBack(main, clues, frame)) continue;
    if (windows.some(other => other !== window && isSpokenFor(other, clues.years))) return null;
    const found = bounded(window, { outer, clues, main });
    return {
      ...found,
      evidence: [
        ...found.evidence,
        reasoned(`parution supposée depuis le ${frame.expected} (vocabulary/events.yaml, expected)`, {
          kind: 'expected',
          since: frame.expected,
        }),
      ],
    };
  }
  return null;
}

/** « Normandie, 1944. Mardi 6 juin, … », « un siècle après », or the day of an old event that the text names. */
function looksBack({ month, day, weekday }: Told, clues: Clues, { expected }: Frame): boolean {
  const { years, days, all } = clues.retold();
  const own = years.flatMap(year => (existsDay(year, month, day) ? [dayOf(year, month, day)] : []));
  const same = days.filter(each => each.slice(5) === dayOf(2000, month, day).slice(5));
  return all || [...own, ...same].some(each => each < expected && weekdayOf(each) === weekday);
}

/** A window around the days that the text tells as its own; `null` unless its year is beyond doubt. */
function recent(clues: Clues, outer: Outer, days = mains(clues.told)): Interval | null {
  for (const main of days) {
    const windows = windowsOf(main, clues, outer);
    if (windows.length === 1) return bounded(windows[0]!, { outer, clues, main });
    const theme = main.weekday === null ? null : (yearsLater(windows, clues) ?? ofAge(windows, clues));
    if (theme) return bounded(theme, { outer, clues, main, theme });
    const backed = main.weekday === null ? null : supported(windows, clues.years, outer);
    if (backed) return bounded(backed, { outer, clues, main });
    const following = main.weekday === null ? [] : windows.filter(window => followsLimit(window, outer));
    if (following.length === 1) return bounded(following[0]!, { outer, clues, main });
  }
  return null;
}

/** « Lundi 5 septembre, six ans après l'attentat du 14 juillet 2016 »: of several years the one that lies so far from one that is named. */
function yearsLater(windows: readonly Window[], clues: Clues): Span | null {
  const { gaps, years } = clues.retold();
  const later = windows.flatMap(window => {
    const gap = gaps.find(gap => years.includes(partsOf(window.from).year - gap.years));
    return gap ? [{ ...window, evidence: [gap.evidence] }] : [];
  });
  return later.length === 1 ? later[0]! : null;
}

/** Of several years the one in which somebody has the age that the text gives them. */
function ofAge(windows: readonly Window[], clues: Clues): Span | null {
  const fitting = windows.flatMap(window => {
    const aged = clues.aged().find(years => meet(window, years));
    return aged ? [{ ...window, evidence: aged.evidence }] : [];
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** « jeudi 23 janvier, après la tempête Gloria »: right after what cannot have been told before. */
function followsLimit({ from, to }: Window, { earliest }: Outer): boolean {
  return earliest !== null && earliest.day <= to && daysBetween(earliest.day, from) <= MONTH;
}

/** The year in which what the text is about was news, for a weekday with its date, or a day told as today. */
function themed(clues: Clues, outer: Outer): Interval | null {
  for (const main of mains(clues.told).filter(({ weekday, shift }) => weekday !== null || shift !== null)) {
    const windows = windowsOf(main, clues, outer);
    const [theme, ...others] = clues.themes.filter(span => windows.some(window => meet(window, span)));
    if (!theme || !others.every(other => meet(other, theme))) continue;
    const [window, ...more] = windows.filter(each => meet(each, theme));
    if (window && more.length === 0) return bounded(window, { outer, clues, main, theme });
  }
  return null;
}

/**
 * Those of its years that fit who is in office; a stay that is told as past may be wrong. A day that names its year needs
 * none: « ministre de la Transition écologique » may be said of the minister for its energy.
 */
function windowsOf(main: Told, clues: Clues, outer: Outer): Window[] {
  const windows = yearsOf(main, outer)
    .filter(day => isConsistent(day, clues.told))
    .map(day => windowOf(main, day, clues.told))
    .filter(window => meets(window, outer) && !isTooEarly(window, clues));
  if (main.year !== null) return windows;
  const sure = windows.filter(window => clues.stays.every(stay => !stay.sure || fits(stay, window)));
  const all = sure.filter(window => clues.stays.every(stay => fits(stay, window)));
  return sinceKnown(all.length > 0 ? all : sure, clues);
}

/** Of several windows those since which everybody who is named has been known, and before names went out of use, if there are any. */
function sinceKnown(windows: Window[], { known, gone }: Clues): Window[] {
  const since = known
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const until = gone.map(({ day }) => day).sort()[0];
  const later = windows.filter(window => since === undefined || window.to >= since);
  const between = later.filter(window => until === undefined || window.from <= until);
  return between.length > 0 ? between : windows;
}

/** Both ends of what was found by a day are known. */
function windowOfDays({ from, to }: Interval): Window {
  return { from: from!, to: to! };
}

type Found = { readonly outer: Outer; readonly clues: Clues; readonly main: Told; readonly theme?: Span | undefined };

function bounded(window: Window, { outer, clues, main, theme }: Found): Interval {
  const from = outer.from !== null && outer.from > window.from ? outer.from : window.from;
  const stays = main.year === null ? clues.stays.map(stay => stay.evidence) : [];
  const limit = main.year === null && outer.earliest ? [outer.earliest.evidence] : [];
  const known = main.year === null ? [...clues.known, ...clues.gone].map(({ evidence }) => evidence) : [];
  const to = [outer.to, window.to].sort()[0]!;
  return { from, to, evidence: unique([main.evidence, ...(theme?.evidence ?? []), ...limit, ...stays, ...known]) };
}
