import * as v from 'valibot';
import type { VocabularyFile } from '../../../vocabulary.ts';

export type Report = (message: string, path: readonly (string | number)[]) => void;

const Lists = v.record(v.string(), v.unknown());
const List = v.string('must be a list of words separated by commas');

/**
 * The lists of words of a YAML file, `key: word, word`. A key that nobody knows, one that is missing, and what is no list
 * are reported; the others count.
 */
export function readWordLists<Key extends string>(
  file: VocabularyFile,
  keys: readonly Key[],
  report: Report,
): ReadonlyMap<Key, readonly string[]> {
  const checked = v.safeParse(Lists, file.data);
  if (!checked.success || Array.isArray(file.data)) {
    report('must hold lists of words, each under its key', []);
    return new Map();
  }
  const written = checked.output;
  for (const key of Object.keys(written)) if (!keys.includes(key as Key)) report(`unknown list “${key}”`, [key]);
  return new Map(keys.map(key => [key, listOf(written, key, report)]));
}

function listOf(written: Readonly<Record<string, unknown>>, key: string, report: Report): string[] {
  if (!(key in written)) {
    report(`the list “${key}” is missing`, []);
    return [];
  }
  const list = v.safeParse(List, written[key]);
  if (list.success) return wordsOf(list.output);
  report(`“${key}”: ${list.issues[0].message}`, [key]);
  return [];
}

/** What stands between the commas of a list. */
export function wordsOf(list: string): string[] {
  return list
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
}
