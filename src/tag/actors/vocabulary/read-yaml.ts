import * as v from 'valibot';
import { nearest } from '../../../lib/nearest.ts';
import type { VocabularyFile } from '../../../vocabulary.ts';
import { type Alias, aliasOf, type Entry } from './entry.ts';
import type { WrittenAlias } from './read-lists.ts';
import type { Report } from './report.ts';

const Names = v.optional(v.array(v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty'))), []);

const Written = v.strictObject({
  name: v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty')),
  type: v.picklist(['person', 'organisation', 'country'], 'must be person, organisation or country'),
  aliases: Names,
  wikidata: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/, 'must look like Q7747'))), null),
  metonyms: Names,
  beside: Names,
});

/** A surname that alone means this person where the article names one of `beside` and nobody else of that surname. */
export type SurnameHint = { readonly entry: Entry; readonly beside: readonly string[] };

export type OwnActors = { readonly aliases: readonly WrittenAlias[]; readonly hints: readonly SurnameHint[] };

/** The entries of `actors.yaml`; what cannot be used is reported and left out. */
export function readActorsYaml(file: VocabularyFile, report: Report): OwnActors {
  const aliases = entriesOf(file, report).map((item, at) => entryAliases(item, [file, at], report));
  return {
    aliases: aliases.flatMap(own => own.aliases),
    hints: aliases.flatMap(own => own.hints),
  };
}

function entriesOf(file: VocabularyFile, report: Report): readonly unknown[] {
  if (file.data === null || file.data === undefined) return [];
  if (!Array.isArray(file.data)) {
    report('must be a list of actors, each with a name and a type', []);
    return [];
  }
  return file.data;
}

function entryAliases(item: unknown, [file, at]: readonly [VocabularyFile, number], report: Report): OwnActors {
  const checked = v.safeParse(Written, item);
  if (!checked.success) {
    const { key, fault } = faultOf(checked.issues);
    report(`actor ${at + 1}${key ? `, “${key}”` : ''}: ${fault}`, key ? [at, ...key.split('.')] : [at]);
    return { aliases: [], hints: [] };
  }
  const { name, type, aliases, wikidata, metonyms, beside } = checked.output;
  const entry: Entry = { name, type, wikidata };
  const plain = [name, ...aliases].map(written => aliasOf(written, entry));
  const capitals: Alias[] = metonyms.map(text => ({ text, kind: 'capital', entry }));
  const written = [...plain, ...capitals].map(alias => ({ alias, file, path: [at] }));
  return { aliases: written, hints: beside.length > 0 ? [{ entry, beside }] : [] };
}

/** A key that nobody knows first: what is missing is mostly what it should have been. */
function faultOf(issues: readonly v.BaseIssue<unknown>[]): { key: string | null; fault: string } {
  const unknown = issues.find(({ expected }) => expected === 'never');
  const issue = unknown ?? issues[0]!;
  const key = v.getDotPath(issue);
  if (!unknown) return { key, fault: issue.received === 'undefined' ? 'is missing' : issue.message };
  const meant = nearest(key ?? '', Object.keys(Written.entries));
  return { key, fault: `is not a key of an actor${meant ? `; did you mean “${meant}”?` : ''}` };
}
