import type { Problem } from '../../../article.ts';
import { once } from '../../../lib/once.ts';
import { slug } from '../../../lib/slug.ts';
import { fold } from '../../../lib/words.ts';
import { entriesOf, missingFile, type VocabularyFile, type VocabularyFiles } from '../../../vocabulary.ts';
import { AliasIndex } from './alias-index.ts';
import { prepareContexts } from './contexts.ts';
import { type CuePhrases, prepareCues } from './cues.ts';
import type { Alias, AliasKind, Entry } from './entry.ts';
import { readCountries, readNamed, readOthers, readPersonWords, readVerbs, type WrittenAlias } from './read-lists.ts';
import { readActorsYaml, type SurnameHint } from './read-yaml.ts';
import type { Report } from './report.ts';
import { Lexicon, WordClass } from './word-class.ts';

/** All that `tagActors` knows before it reads an article. Compiled once. */
export type ActorLanguage = {
  readonly lexicon: Lexicon;
  /** Names of actors, and of the places and things that are none. */
  readonly known: AliasIndex;
  /** Cities that may stand for a government. */
  readonly capitals: AliasIndex;
  readonly phrases: CuePhrases;
  readonly hints: readonly SurnameHint[];
  /** Other names by which an actor may be asked for, by the slug of its name. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Clubs by the folded name of their town, where their own name does not have it: « Laval » of « Stade lavallois ». */
  readonly clubs: ReadonlyMap<string, readonly Entry[]>;
  /** Names that are an actor's only where the article names it otherwise, too, folded. */
  readonly loose: ReadonlyMap<string, readonly Entry[]>;
};

/** The other two report for themselves. */
const FILES = [
  'actors.yaml',
  'people.txt',
  'organisations.txt',
  'countries.txt',
  'places.txt',
  'not-actors.txt',
  'first-names.txt',
  'functions.txt',
  'irregular-verbs.txt',
];

/** Checks and compiles the vocabulary of names. A bad entry is a problem with its line, and left out. */
export function prepareActors(files: VocabularyFiles): { language: ActorLanguage; problems: Problem[] } {
  const problems: Problem[] = FILES.filter(name => !files.has(name)).map(missingFile);
  const { lexicon, phrases } = readWords(files, problems);
  const own = withFile(files, 'actors.yaml', file => readActorsYaml(file, reporter(file, problems)));
  const written = [...(own?.aliases ?? []), ...readNamed(files), ...readCountries(files, lexicon)];
  const { known, capitals, towns } = indexed(written, new Set(entriesOf(files, 'places.txt')), problems);
  for (const alias of readOthers(files, lexicon)) known.add(alias);
  addFirstWords(lexicon, { known, capitals });
  const aliases = once(() => aliasesOf(written));
  const language: ActorLanguage = {
    ...{ lexicon, known, capitals, phrases, hints: own?.hints ?? [] },
    clubs: entriesByText(towns),
    loose: entriesByText(written.filter(({ alias }) => alias.kind === 'loose')),
    // Only the search index asks for them.
    get aliases() {
      return aliases();
    },
  };
  return { language, problems };
}

/** The classes of words, and the phrases that make a name somebody's or something's. */
function readWords(files: VocabularyFiles, problems: Problem[]): Pick<ActorLanguage, 'lexicon' | 'phrases'> {
  const { contexts, problems: ofContexts } = prepareContexts(files);
  const lexicon = new Lexicon(contexts);
  readPersonWords(files, lexicon);
  const irregulars = withFile(files, 'irregular-verbs.txt', file => readVerbs(file, reporter(file, problems)));
  const { phrases, problems: ofCues } = prepareCues(files, { lexicon, irregulars: irregulars ?? new Map() });
  problems.push(...ofContexts, ...ofCues);
  return { lexicon, phrases };
}

type Indexed = { readonly known: AliasIndex; readonly capitals: AliasIndex; readonly towns: readonly WrittenAlias[] };

/** Names by what they may stand for. `towns`: clubs named like a town or a country, who are one only where they play. */
function indexed(written: readonly WrittenAlias[], places: ReadonlySet<string>, problems: Problem[]): Indexed {
  const known = new AliasIndex();
  const capitals = new AliasIndex();
  const countries = new Set(written.filter(({ alias }) => isCountryName(alias)).map(({ alias }) => alias.text));
  const plain = new Set(written.filter(({ alias }) => alias.kind === 'plain').map(({ alias }) => alias.text));
  const isTown = ({ alias: { kind, text } }: WrittenAlias) =>
    kind === 'club' && (places.has(text) || plain.has(text) || countries.has(text) || capitals.named(text) !== null);
  for (const item of written) if (item.alias.kind === 'capital') addAlias(item, capitals, problems);
  for (const item of written) if (!APART.has(item.alias.kind) && !isTown(item)) addAlias(item, known, problems);
  return { known, capitals, towns: written.filter(isTown) };
}

/** Kinds of names that are looked up in an index of their own. */
const APART: ReadonlySet<AliasKind> = new Set(['capital', 'loose']);

/** A word that opens no name is looked up no further. */
function addFirstWords(lexicon: Lexicon, { known, capitals }: Pick<ActorLanguage, 'known' | 'capitals'>): void {
  for (const word of known.firstWords()) lexicon.add(word, WordClass.opensKnown);
  for (const word of capitals.firstWords()) lexicon.add(word, WordClass.opensCapital);
  for (const index of [known, capitals])
    for (const word of index.firstSmallWords()) lexicon.add(word, WordClass.opensSmall);
}

/** « Monaco »: a country, and a club where it plays. */
function isCountryName({ kind, entry }: Alias): boolean {
  return kind === 'plain' && entry.type === 'country';
}

function entriesByText(written: readonly WrittenAlias[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { alias } of written) {
    const text = fold(alias.text);
    const own = entries.get(text);
    if (own) own.push(alias.entry);
    else entries.set(text, [alias.entry]);
  }
  return entries;
}

function aliasesOf(written: readonly WrittenAlias[]): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const { alias } of written) {
    if (alias.kind === 'capital') continue;
    const id = slug(alias.entry.name);
    const known = aliases.get(id);
    if (known) known.push(alias.text);
    else aliases.set(id, [alias.text]);
  }
  return aliases;
}

function withFile<T>(files: VocabularyFiles, name: string, read: (file: VocabularyFile) => T): T | null {
  const file = files.get(name);
  return file ? read(file) : null;
}

function addAlias({ alias, file, path }: WrittenAlias, index: AliasIndex, problems: Problem[]): void {
  const taken = index.add(alias);
  if (!taken || (taken.entry.name === alias.entry.name && taken.entry.type === alias.entry.type)) return;
  const message = `“${alias.text}” already names ${taken.entry.name}; it cannot also name ${alias.entry.name}.`;
  problems.push(problem(file, path, message));
}

function reporter(file: VocabularyFile, problems: Problem[]): Report {
  return (message, path) =>
    problems.push(problem(file, path, `${message.replace(/^./, first => first.toUpperCase())}.`));
}

function problem(file: VocabularyFile, path: readonly (string | number)[], message: string): Problem {
  const line = file.lineOf(path);
  const help = 'Correct the entry; until then it is left out.';
  return { level: 'warning', code: 'vocabulary-entry', file: file.path, line, message, help };
}
