import type { Problem } from '../../article.ts';
import { type Day, dayOf, existsDay } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import { PhraseTrie } from '../../lib/phrases.ts';
import { fold } from '../../lib/words.ts';
import type { VocabularyFiles } from '../../vocabulary.ts';
import { readLines } from './lines.ts';

/** Something that comes again and counts its editions: one known edition, and the days of the year around it. */
export type Edition = {
  readonly number: number;
  readonly year: number;
  /** Years from one to the next. */
  readonly step: number;
  /** Years without an edition. */
  readonly without: ReadonlySet<number>;
  /** Days of the year, `MM-DD`; an end before the beginning is of the next year. */
  readonly from: string;
  readonly to: string;
};

/** No edition is further from the known one. */
const FAR = 60;

type Line = Edition & { readonly names: readonly string[] };

/** A name, with its number where that is part of it (« COP28 »). */
export type EditionName = { readonly edition: Edition; readonly number: number | null };

/** Names of what counts its editions, compiled when they are first asked for. */
export type Editions = () => PhraseTrie<EditionName>;

/** Reads `vocabulary/editions.txt`: « 77 = 2024  05-14..05-25  festival de cannes ». */
export function readEditions(files: VocabularyFiles, problems: Problem[]): Editions {
  const lines = readLines(files, 'editions.txt', { read: lineOf, problems });
  return once(() => {
    const names = new PhraseTrie<EditionName>(token => fold(token.norm));
    for (const { names: written, ...edition } of lines) for (const name of written) addName(names, name, edition);
    return names;
  });
}

function addName(names: PhraseTrie<EditionName>, name: string, edition: Edition): void {
  if (!name.endsWith('#')) names.add(name, { edition, number: null });
  else
    for (let number = 1; number <= edition.number + FAR; number++)
      names.add(name.replace('#', String(number)), { edition, number });
}

const LINE = /^(\d+) = (\d{4})(?:\/(\d))?\s+(\d\d-\d\d)\.\.(\d\d-\d\d)\s+(.+?)(?: - sauf ([\d, ]+))?$/;

function lineOf(line: string): Line | null {
  const parts = LINE.exec(line);
  if (!parts) return null;
  const [, number, year, step, from, to, names, without] = parts;
  const written = names!.split(',').map(name => name.trim());
  if (!existsIn(from!) || !existsIn(to!) || written.includes('')) return null;
  return {
    number: Number(number),
    year: Number(year),
    step: Number(step ?? 1) || 1,
    without: new Set((without ?? '').split(',').map(Number)),
    from: from!,
    to: to!,
    names: written,
  };
}

function existsIn(day: string): boolean {
  return existsDay(2023, Number(day.slice(0, 2)), Number(day.slice(3)));
}

/** The year of an edition, or `null` if it is too far from the known one to be counted. */
export function yearOfEdition({ number, year, step, without }: Edition, wanted: number): number | null {
  if (Math.abs(wanted - number) > FAR) return null;
  const way = wanted < number ? -step : step;
  let at = year;
  for (let left = Math.abs(wanted - number); left > 0; left--) {
    do at += way;
    while (without.has(at));
  }
  return at;
}

/** The days of the edition of a year; `null` if there was none. */
export function daysOfEdition(edition: Edition, year: number): { from: Day; to: Day } | null {
  if (edition.without.has(year) || (year - edition.year) % edition.step !== 0) return null;
  return { from: dayIn(edition.from, year), to: dayIn(edition.to, edition.to < edition.from ? year + 1 : year) };
}

function dayIn(day: string, year: number): Day {
  return dayOf(year, Number(day.slice(0, 2)), Number(day.slice(3)));
}
