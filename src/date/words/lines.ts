import type { Problem } from '../../article.ts';
import { isDay } from '../../lib/calendar.ts';
import { remembered } from '../../lib/remembered.ts';
import { missingFile, unusableEntry, type VocabularyFile, type VocabularyFiles } from '../../vocabulary.ts';

/** One line of a list: its words and its days, `null` where the line leaves them open. */
export type Dated = { readonly text: string; readonly from: string | null; readonly to: string | null };

/**
 * The lines of a vocabulary list through `read`, which gives `null` for one that it cannot use: a problem with its line.
 * A list that is missing is a problem, too.
 */
export function readLines<T>(files: VocabularyFiles, name: string, reading: Reading<T>): T[] {
  const file = files.get(name);
  if (!file) reading.problems.push(missingFile(name));
  const lines = Array.isArray(file?.data) ? file.data : [];
  return lines.flatMap((line, index) => {
    const read = typeof line === 'string' ? reading.read(line) : null;
    if (read === null) reading.problems.push(unusable(file!, index, String(line)));
    return read === null ? [] : [read];
  });
}

type Reading<T> = { readonly read: (line: string) => T | null; readonly problems: Problem[] };

function unusable(file: VocabularyFile, index: number, line: string): Problem {
  return unusableEntry(file, [index], {
    message: `This line cannot be used: « ${line} ».`,
    help: 'Write it like the lines around it, with days that exist; the comment at the top of the file says how.',
  });
}

const NAMED = /^([^:]+?)\s*:\s*(\S*)\/(\S*)$/;

/** « Name: 2017-05-14/2022-05-13 »; an open end is left empty or `..`. `null` if it is no such line. */
export function namedDays(line: string): Dated | null {
  const parts = NAMED.exec(line);
  if (!parts) return null;
  const [from, to] = [openDay(parts[2]!), openDay(parts[3]!)];
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  return from !== null && to !== null && from > to ? null : { text: parts[1]!, from, to };
}

function openDay(text: string): string | null | undefined {
  if (text === '' || text === '..') return null;
  return isKnownDay(text) ? text : undefined;
}

/** Lists name the same days again and again. */
export const isKnownDay = remembered(isDay, 20_000);
