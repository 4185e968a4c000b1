import { padded } from '../lib/calendar.ts';
import type { DateMeaning, Direction, Unit } from '../lib/date-meaning.ts';
import type { Scan } from './scan.ts';

/** A date expression found in a row of tokens: token indexes, end exclusive. */
export type Hit = {
  readonly from: number;
  readonly to: number;
  readonly meaning: DateMeaning;
};

/**
 * One way of writing dates. `starts` tells by the first word alone whether it is worth trying; `read` returns the hit
 * that begins exactly at `at`, or `null`.
 */
export type Recogniser = {
  readonly name: string;
  readonly starts: (word: import('./words/word.ts').Word) => boolean;
  readonly read: (scan: Scan, at: number) => Hit | null;
};

/** Index of an `earlier` whose mention has not been looked for yet. */
export const UNLINKED = -1;

export const OPEN: DateMeaning = { kind: 'open' };

/** A value that stands whatever the anchor. */
export function fixed(edtf: string): DateMeaning {
  return { kind: 'fixed', edtf };
}

/** The unit so many units away: 0 this one, -1 the last. */
export function unit(name: Unit, shift: number): DateMeaning {
  return { kind: 'unit', unit: name, shift };
}

/** A month of no year, 1–12; the tense may tell which way it lies. */
export function month(number: number, toward: Direction = 'near'): DateMeaning {
  return { kind: 'month', month: number, toward };
}

/** Counted from an earlier date, which `linked` looks for. */
export function earlier(step: DateMeaning): DateMeaning {
  return { kind: 'earlier', index: UNLINKED, step };
}

/** `2023-09`, `2023-09-12`. */
export function edtfOf(year: number, monthNumber: number, day?: number): string {
  const parts = [padded(year, 4), padded(monthNumber, 2)];
  return [...parts, ...(day === undefined ? [] : [padded(day, 2)])].join('-');
}

/** « dernier » and « prochain » leave nothing to the tense. */
export function towardOf(side: -1 | 1 | undefined): Direction {
  if (side === undefined) return 'near';
  return side < 0 ? 'last' : 'next';
}
