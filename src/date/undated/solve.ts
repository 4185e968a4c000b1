/** From clues to an interval: the year by its weekdays, the day by what the text tells as its own. */
import type { Day } from '../../lib/calendar.ts';
import type { Clues, Told } from './evidence.ts';
import {
  fits,
  type Interval,
  meets,
  type Outer,
  open,
  outerLimits,
  planned,
  spanned,
  stayed,
  unique,
  type Window,
} from './limits.ts';
import { supported } from './support.ts';
import { mains, windowOf, yearsOf } from './window.ts';

/** The interval that the clues allow, with the clues that made it; `null` if they say nothing. */
export function solve(clues: Clues, horizon: Day): Interval | null {
  const outer = outerLimits(clues, horizon);
  return (
    recent(clues, outer) ??
    news(clues, outer) ??
    spanned(clues.spans[0], clues, outer) ??
    planned(clues, outer) ??
    stayed(clues, outer) ??
    open(outer)
  );
}

/** A window around the days that the text tells as its own; `null` unless its year is beyond doubt. */
function recent(clues: Clues, outer: Outer): Interval | null {
  for (const main of mains(clues.told)) {
    const windows = yearsOf(main, outer)
      .map(day => windowOf(main, day, clues.told))
      .filter(window => meets(window, outer) && clues.stays.every(stay => fits(stay, window)));
    const backed = main.weekday === null ? null : supported(windows, clues.years);
    const window = windows.length === 1 ? windows[0] : backed;
    if (window) return bounded(window, { outer, clues, main });
  }
  return null;
}

type Found = { readonly outer: Outer; readonly clues: Clues; readonly main: Told };

/** News of one day; two that do not agree prove nothing. */
function news(clues: Clues, outer: Outer): Interval | null {
  const [first] = clues.happened;
  if (!first || clues.happened.some(({ from, to }) => from > first.to || to < first.from)) return null;
  return spanned(first, clues, outer);
}

function bounded(window: Window, { outer, clues, main }: Found): Interval {
  const from = outer.from !== null && outer.from > window.from ? outer.from : window.from;
  const stays = main.year === null ? clues.stays.map(stay => stay.evidence) : [];
  const limit = main.year === null && outer.earliest ? [outer.earliest.evidence] : [];
  const to = [outer.to, window.to].sort()[0]!;
  return { from, to, evidence: unique([main.evidence, ...limit, ...stays]) };
}
