import * as v from 'valibot';
import type { Problem } from '../../article.ts';
import { once } from '../../lib/once.ts';
import { entriesOf, type VocabularyFiles } from '../../vocabulary.ts';
import { nameKey } from './key.ts';
import { checked, fileOf, word } from './vocabulary.ts';

export type Agencies = {
  /** Full name by the key of any of its forms. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Keys of picture agencies and banks. */
  readonly images: ReadonlySet<string>;
  /** First words of all these keys: hardly any word of a text is one. */
  readonly firstWords: ReadonlySet<string>;
  /** The first two words of keys that have more than one. */
  readonly firstPairs: ReadonlySet<string>;
};

export type Outlets = {
  /** Name by the key of any of its forms. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Name by domain, `lemonde.fr`. */
  readonly byDomain: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
  readonly firstPairs: ReadonlySet<string>;
};

const NAMED = { nom: word, formes: v.optional(v.array(word)) };
const AGENCIES = v.strictObject({ agences: v.array(v.strictObject(NAMED)), images: v.array(word) });
const OUTLETS = v.array(v.strictObject({ ...NAMED, domaines: v.optional(v.array(v.string())) }));

type Named = { readonly nom: string; readonly formes?: readonly string[] | undefined };

export function prepareAgencies(files: VocabularyFiles, problems: Problem[]): Agencies {
  const data = checked(fileOf(files, 'agencies.yaml', problems), AGENCIES, problems);
  const byKey = namesByKey(data?.agences ?? []);
  const images = new Set((data?.images ?? []).map(nameKey));
  return { byKey, images, firstWords: firstWords([...byKey.keys(), ...images]), firstPairs: firstPairs(byKey.keys()) };
}

export function prepareOutlets(files: VocabularyFiles, problems: Problem[]): Outlets {
  const data = checked(fileOf(files, 'outlets.yaml', problems), OUTLETS, problems) ?? [];
  const byDomain = new Map(data.flatMap(({ nom, domaines }) => (domaines ?? []).map(domain => [domain, nom] as const)));
  const byKey = namesByKey(data);
  return { byKey, byDomain, firstWords: firstWords([...byKey.keys()]), firstPairs: firstPairs(byKey.keys()) };
}

/** Asked of few articles; the tagger says if the files are missing. */
export type Places = {
  /** Is this a town, a region or a country? */
  readonly isPlace: (name: string) => boolean;
  readonly isCountry: (name: string) => boolean;
};

export function preparePlaces(files: VocabularyFiles): Places {
  const countries = once(() => entriesOf(files, 'countries.txt').map(line => line.split('|')));
  const names = once(() => new Set(countries().map(([name = '']) => nameKey(name))));
  const known = once(() => {
    const capitals = countries().flatMap(([, , towns = '']) => towns.split(','));
    return new Set([...names(), ...[...entriesOf(files, 'places.txt'), ...capitals].map(nameKey)]);
  });
  return { isPlace: name => known().has(nameKey(name)), isCountry: name => names().has(nameKey(name)) };
}

/** A form that two names claim stays with the first. « Le Nouvelliste (Haïti) » is also found as « Le Nouvelliste ». */
function namesByKey(entries: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { nom, formes } of entries) {
    for (const form of [nom, ...(formes ?? [])]) {
      const key = nameKey(form);
      if (key && !names.has(key)) names.set(key, nom);
    }
  }
  return names;
}

function firstWords(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(key => key.split(' ', 1)[0]!));
}

function firstPairs(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].filter(key => key.includes(' ')).map(firstTwo));
}

/** The first two words of a key. */
export function firstTwo(key: string): string {
  const first = key.indexOf(' ');
  const second = first < 0 ? -1 : key.indexOf(' ', first + 1);
  return second < 0 ? key : key.slice(0, second);
}
