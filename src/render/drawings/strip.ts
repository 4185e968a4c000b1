/** The overview strip: articles per day, week, month or year as the span asks, and below them when what they tell happened. */
import { addDays, type Day, daysBetween, partsOf } from '../../lib/calendar.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay, statedDay } from '../model/order.ts';
import { longDay, monthName, plainDay, shortDay } from '../writing/dates.ts';
import { nextUnit, type StripUnit, Units, unitOf } from './units.ts';

/** `x` and `width` in percent of the strip, `height` as a share of the tallest, 0–1. */
export type Bar = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly label: string;
  /** First and last day of what it counts. */
  readonly day: Day;
  readonly last: Day;
  /** The first day that it really counts: where a link to its list leads. */
  readonly first: Day;
};

/** An article of which only an interval is known; `lane` from 0 down. */
export type Range = {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  readonly label: string;
  readonly id: string;
};

export type Strip = {
  readonly unit: StripUnit;
  readonly from: Day;
  readonly to: Day;
  readonly published: readonly Bar[];
  readonly told: readonly Bar[];
  readonly ranges: readonly Range[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Dated articles drawn as bars, as ranges, and those that have no place on it. */
  readonly counts: { readonly exact: number; readonly approximate: number; readonly undated: number };
};

/** Days that each unit serves at most. */
const LONGEST: readonly (readonly [StripUnit, number])[] = [
  ['day', 100],
  ['week', 800],
  ['month', 3700],
];
const LANES = 3;

type Span = { readonly from: Day; readonly to: Day };

/**
 * `null` where no article has any date.
 * @param entries oldest first
 * @param period what the strip spans, if not just the articles
 */
export function stripOf(entries: readonly Entry[], period?: Span): Strip | null {
  const span = entries.length === 0 ? null : (period ?? spanOf(entries));
  if (!span) return null;
  const days = daysBetween(span.from, span.to) + 1;
  const unit = LONGEST.find(([, most]) => days <= most)?.[0] ?? 'year';
  const axis = axisOf(unit, span);
  const approximate = entries.filter(entry => !statedDay(entry) && firstDay(entry));
  const published = new Units(unit);
  const told = new Units(unit);
  for (const entry of entries) {
    const day = statedDay(entry);
    if (day) published.add(day);
    for (const { from, to } of entry.told) if (from === to || told.place(from) === told.place(to)) told.add(from);
  }
  const exact = published.total;
  return {
    ...{ unit, from: span.from, to: span.to },
    ...{ published: bars(axis, published), told: bars(axis, told) },
    ...{ ranges: ranges(axis, approximate), ticks: ticks(axis, span.from) },
    counts: { exact, approximate: approximate.length, undated: entries.length - exact - approximate.length },
  };
}

function spanOf(entries: readonly Entry[]): Span | null {
  const first = entries.find(firstDay);
  if (!first) return null;
  let to = '';
  for (const entry of entries) if (firstDay(entry) && entry.published!.to! > to) to = entry.published!.to!;
  return { from: firstDay(first)!, to };
}

type Axis = { readonly unit: StripUnit; readonly starts: readonly Day[]; readonly at: (day: Day) => number };

/** Fewer units than this would make bars as wide as a hand. */
const LEAST_UNITS = 7;

function axisOf(unit: StripUnit, span: Span): Axis {
  const starts: Day[] = [];
  const last = unitOf(unit, span.to);
  for (let day = unitOf(unit, span.from); day <= last; day = nextUnit(unit, day)) starts.push(day);
  while (starts.length < LEAST_UNITS) {
    starts.push(nextUnit(unit, starts.at(-1)!));
    starts.unshift(unitOf(unit, addDays(starts[0]!, -1)));
  }
  const first = starts[0]!;
  const total = daysBetween(first, nextUnit(unit, starts.at(-1)!));
  return { unit, starts, at: day => (daysBetween(first, day) / total) * 100 };
}

function bars(axis: Axis, units: Units): Bar[] {
  const drawn = axis.starts.filter(start => units.of(start));
  const tallest = Math.max(...drawn.map(start => units.of(start)!.count));
  return drawn.map(start => {
    const { count, first } = units.of(start)!;
    const next = nextUnit(axis.unit, start);
    const x = axis.at(start);
    return {
      ...{ x: round(x), width: round(axis.at(next) - x), height: round(count / tallest) },
      ...{ count, label: labelOf(axis.unit, start), day: start, last: addDays(next, -1) },
      first,
    };
  });
}

function labelOf(unit: StripUnit, start: Day): string {
  if (unit === 'day') return longDay(start);
  if (unit === 'week') return plainDay(start);
  return unit === 'month' ? monthName(start) : start.slice(0, 4);
}

/** Each in the first lane that is free; what finds none is counted but not drawn. */
function ranges(axis: Axis, entries: readonly Entry[]): Range[] {
  const free = Array.from({ length: LANES }, () => 0);
  return entries.flatMap(({ id, heading, published }) => {
    const x = Math.max(0, axis.at(published!.from!));
    const end = Math.min(100, axis.at(addDays(published!.to!, 1)));
    const lane = free.findIndex(until => until <= x);
    if (lane < 0) return [];
    free[lane] = end + 0.2;
    return [{ x: round(x), width: round(Math.max(0.4, end - x)), lane, label: heading, id }];
  });
}

/** Labels wider than this share of the strip would meet on a desk; a phone shows every second. */
const MOST_TICKS = 8;

function ticks({ unit, starts, at }: Axis, from: Day): Strip['ticks'] {
  const named = starts.map(start => ({ start, day: unit === 'week' ? dayOfWeek(start, from) : start }));
  const labelled = unit === 'day' ? named : named.filter(({ day }, i) => startsLabel(unit, day, named[i - 1]?.day));
  const step = Math.ceil(labelled.length / MOST_TICKS);
  return labelled
    .filter((_, i) => i % step === 0)
    .map(({ start, day }) => ({ x: round(at(start)), label: tickLabel(unit, day) }));
}

/** The first week of a month, the first month of a quarter, every year. */
function startsLabel(unit: StripUnit, day: Day, before: Day | undefined): boolean {
  if (unit === 'week') return !before || before.slice(0, 7) !== day.slice(0, 7);
  return unit === 'year' || partsOf(day).month % 3 === 1;
}

/** Of the month that a week is of: its Thursday, as ISO 8601 counts weeks, or the first day shown. */
function dayOfWeek(monday: Day, from: Day): Day {
  const thursday = addDays(monday, 3);
  return thursday > from ? thursday : from;
}

function tickLabel(unit: StripUnit, day: Day): string {
  if (unit === 'day') return shortDay(day).replace(/ \d{4}$/, '');
  if (unit === 'year') return day.slice(0, 4);
  return shortDay(day).replace(/^\S+ /, '');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
