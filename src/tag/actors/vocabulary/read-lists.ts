import { entriesOf, type VocabularyFile, type VocabularyFiles } from '../../../vocabulary.ts';
import { type Alias, aliasOf, columnsOf, type Entry, type EntryType, nameAndId } from './entry.ts';
import { adjectiveForms, type IrregularVerbs } from './inflect.ts';
import type { Report } from './report.ts';
import { type Lexicon, WordClass } from './word-class.ts';

/** An alias and where it was written, for problems. */
export type WrittenAlias = {
  readonly alias: Alias;
  readonly file: VocabularyFile;
  readonly path: readonly (string | number)[];
};

const LISTS: readonly (readonly [string, EntryType])[] = [
  ['people.txt', 'person'],
  ['organisations.txt', 'organisation'],
];

/** People and organisations, one a line: `name [Q…] | alias | alias`. */
export function readNamed(files: VocabularyFiles): WrittenAlias[] {
  return LISTS.flatMap(([name, type]) =>
    entriesOf(files, name).flatMap((line, at) => namedLine(line, type, [files.get(name)!, at])),
  );
}

function namedLine(line: string, type: EntryType, [file, at]: readonly [VocabularyFile, number]): WrittenAlias[] {
  const [first = '', ...others] = columnsOf(line);
  const { name, wikidata } = nameAndId(first);
  const entry: Entry = { name: name.replace(/^[~^%]/, ''), type, wikidata };
  return [name, ...others].filter(Boolean).map(written => ({ alias: aliasOf(written, entry), file, path: [at] }));
}

/** Countries, one a line: `name | Q… | cities | adjective | other names`; their adjectives go into the lexicon. */
export function readCountries(files: VocabularyFiles, lexicon: Lexicon): WrittenAlias[] {
  const file = files.get('countries.txt');
  if (!file) return [];
  return entriesOf(files, 'countries.txt').flatMap((line, at) => {
    const [name = '', wikidata = '', cities = '', adjective = '', others = ''] = columnsOf(line);
    const entry: Entry = { name, type: 'country', wikidata: wikidata || null };
    if (adjective) for (const form of adjectiveForms(adjective)) lexicon.add(form, WordClass.demonym);
    const names: Alias[] = [name, ...wordsOf(others)].map(written => aliasOf(written, entry));
    const capitals: Alias[] = wordsOf(cities).map(text => ({ text, kind: 'capital', entry }));
    return [...names, ...capitals].map(alias => ({ alias, file, path: [at] }));
  });
}

/** Places and other capitalised things: known so that nobody takes them for actors. */
export function readOthers(files: VocabularyFiles, lexicon: Lexicon): Alias[] {
  const places = entriesOf(files, 'places.txt');
  for (const place of places) if (!place.includes(' ')) lexicon.add(place, WordClass.place);
  return [
    ...places.map(place => bare(place, 'place')),
    ...entriesOf(files, 'not-actors.txt').map(name => bare(name, 'other')),
  ];
}

function bare(text: string, type: EntryType): Alias {
  return { text, kind: 'plain', entry: { name: text, type, wikidata: null } };
}

/** First names, titles and roles. */
export function readPersonWords(files: VocabularyFiles, lexicon: Lexicon): void {
  for (const name of entriesOf(files, 'first-names.txt')) lexicon.add(name, WordClass.firstName);
  for (const line of entriesOf(files, 'functions.txt')) addRole(line, lexicon);
}

/** `+général/générale`, `chef d’orchestre/cheffe d’orchestre`: the first word of each form carries the class. */
function addRole(line: string, lexicon: Lexicon): void {
  const wordClass = line.startsWith('+') ? WordClass.title : WordClass.role;
  for (const form of line.replace(/^\+/, '').split('/')) {
    const word = form.split(' ')[0]!;
    // « premier ministre », « mis en cause »: the first word is said of anything.
    if (/^premi|^mise?$/.test(word)) continue;
    lexicon.add(word, wordClass);
    if (wordClass === WordClass.role && !/[sxz]$/.test(word)) lexicon.add(`${word}s`, wordClass);
  }
}

/** What stands between the commas of a column. */
function wordsOf(list: string): string[] {
  return list.split(',').flatMap(word => word.trim() || []);
}

/** Irregular verbs, one a line: `dire: dit, disait`. */
export function readVerbs(file: VocabularyFile, report: Report): IrregularVerbs {
  const verbs = new Map<string, readonly string[]>();
  (file.data as readonly string[]).forEach((line, at) => {
    const [infinitive = '', forms = ''] = line.split(':').map(part => part.trim());
    if (/re?$/.test(infinitive) && forms) verbs.set(infinitive, wordsOf(forms));
    else report(`“${line}” is no verb with its forms, such as “dire: dit, disait”`, [at]);
  });
  return verbs;
}
