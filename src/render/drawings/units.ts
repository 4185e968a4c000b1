/** Days counted by the day, week, month or year that holds them. */
import { addDays, addMonths, type Day, mondayOf, toNumber } from '../../lib/calendar.ts';

export type StripUnit = 'day' | 'week' | 'month' | 'year';

/** First day of the unit that holds a day. */
export function unitOf(unit: StripUnit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return mondayOf(day);
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

export function nextUnit(unit: StripUnit, day: Day): Day {
  if (unit === 'month') return addMonths(day, 1);
  if (unit === 'year') return addMonths(day, 12);
  return addDays(day, unit === 'day' ? 1 : 7);
}

/** Days counted by the unit that holds them; `first` is the first day of each that was met, in time. */
export class Units {
  readonly #unit: StripUnit;
  readonly #found = new Map<number, { count: number; first: Day }>();
  total = 0;

  constructor(unit: StripUnit) {
    this.#unit = unit;
  }

  add(day: Day): void {
    const place = this.place(day);
    const known = this.#found.get(place);
    this.total++;
    if (!known) this.#found.set(place, { count: 1, first: day });
    else {
      known.count++;
      if (day < known.first) known.first = day;
    }
  }

  of(start: Day): { readonly count: number; readonly first: Day } | undefined {
    return this.#found.get(this.place(start));
  }

  /** The number of the unit that holds a day: numbers, as strips count days by the hundred thousand. */
  place(day: Day): number {
    const unit = this.#unit;
    if (unit === 'day') return toNumber(day);
    if (unit === 'week') return Math.floor((toNumber(day) + MONDAY) / 7);
    return unit === 'year' ? digits(day, 0, 4) : digits(day, 0, 4) * 12 + digits(day, 5, 7);
  }
}

/** 1970-01-01 was a Thursday. */
const MONDAY = 3;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}
