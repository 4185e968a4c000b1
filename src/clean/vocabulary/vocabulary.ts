import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { missingFile, unusableEntry, type VocabularyFile, type VocabularyFiles } from '../../vocabulary.ts';
import { lineKey } from './key.ts';

/** A scalar of a YAML list; `oui`, numbers and dates are words too. */
export const word = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

/** The parsed data of a file checked against a schema; `null`, and a problem, where it is missing or of another form. */
export function checked<const S extends v.GenericSchema>(
  file: VocabularyFile | undefined,
  schema: S,
  problems: Problem[],
): v.InferOutput<S> | null {
  if (!file) return null;
  const result = v.safeParse(schema, file.data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(item => item.key as string | number);
    problems.push(badEntry(file, path, issue.message));
  }
  return null;
}

/** The file of that name; a missing one is an error. */
export function fileOf(files: VocabularyFiles, name: string, problems: Problem[]): VocabularyFile | undefined {
  const file = files.get(name);
  if (!file) problems.push(missingFile(name));
  return file;
}

export function badEntry(file: VocabularyFile, path: readonly (string | number)[], reason: string): Problem {
  const message = `The entry \`${path.join('.')}\` cannot be used: ${reason.replace(/\.?$/, '.')}`;
  return unusableEntry(file, path, { message, help: 'Write it like its neighbours.' });
}

/** The keys of a `.txt` list; an entry of several words counts by each of them. */
export function wordList(files: VocabularyFiles, name: string, problems: Problem[]): ReadonlySet<string> {
  const entries = checked(fileOf(files, name, problems), v.array(word), problems) ?? [];
  return new Set(entries.flatMap(entry => lineKey(entry).split(' ')).filter(Boolean));
}
