import * as v from 'valibot';
import type { VocabularyFile } from '../../../vocabulary.ts';
import type { Report } from './cues.ts';
import { type Alias, aliasOf, type Entry } from './entry.ts';
import type { WrittenAlias } from './read-lists.ts';

const Names = v.optional(v.array(v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty'))), []);

const Written = v.strictObject({
  name: v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty')),
  type: v.picklist(['person', 'organisation', 'country'], 'must be person, organisation or country'),
  aliases: Names,
  wikidata: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/, 'must look like Q7747'))), null),
  metonyms: Names,
});

/** The entries of `actors.yaml`; what cannot be used is reported and left out. */
export function readActorsYaml(file: VocabularyFile, report: Report): WrittenAlias[] {
  if (file.data === null || file.data === undefined) return [];
  if (!Array.isArray(file.data)) {
    report('must be a list of actors, each with a name and a type', []);
    return [];
  }
  return file.data.flatMap((item, at) => entryAliases(item, [file, at], report));
}

function entryAliases(item: unknown, [file, at]: readonly [VocabularyFile, number], report: Report): WrittenAlias[] {
  const checked = v.safeParse(Written, item);
  if (!checked.success) {
    const issue = checked.issues[0];
    const key = v.getDotPath(issue);
    report(`actor ${at + 1}${key ? `, “${key}”` : ''}: ${issue.message}`, key ? [at, ...key.split('.')] : [at]);
    return [];
  }
  const { name, type, aliases, wikidata, metonyms } = checked.output;
  const entry: Entry = { name, type, wikidata };
  const plain = [name, ...aliases].map(written => aliasOf(written, entry));
  const capitals: Alias[] = metonyms.map(text => ({ text, kind: 'capital', entry }));
  return [...plain, ...capitals].map(alias => ({ alias, file, path: [at] }));
}
