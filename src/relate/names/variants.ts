import type { Actor } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { editDistance } from '../../lib/nearest.ts';
import { nameKey } from './names.ts';

/** Two names that may be one person written in two ways (Choïgou, Choïgu): for an editor to decide. */
export type Variant = { readonly ids: readonly [string, string]; readonly names: readonly [string, string] };

/**
 * Persons with the same first name and surnames one transliteration apart, or with the same surname and long first names one
 * letter apart (« Hyacinthe », « Hycinthe »). Proposed, never merged: « Martin » and « Marton » are as near as « Zelensky » and
 * « Zelenski ».
 */
export function variantsOf(articles: readonly { readonly actors: readonly Actor[] }[]): Variant[] {
  const persons = new Map<string, string>();
  for (const { actors } of articles)
    for (const { id, name, type } of actors) if (type === 'person' && name.includes(' ')) persons.set(id, name);
  const byFirstName = Map.groupBy([...persons], ([, name]) => firstOf(name));
  const bySurname = Map.groupBy([...persons], ([, name]) => surnameOf(name));
  return [
    ...[...byFirstName.values()].flatMap(group => pairsOf(inOrder(group))),
    ...[...bySurname.values()].flatMap(group => (group.length > MANY ? [] : misspeltOf(inOrder(group)))),
  ];
}

type Person = readonly [id: string, name: string];

function inOrder(group: readonly Person[]): Person[] {
  return group.toSorted((a, b) => compare(a[0], b[0]));
}

/** A surname of so many is a common one. */
const MANY = 30;
/** Letters: « Alain » and « Alban » are two names. */
const LONG = 7;

/** One letter of the first name is missing or another; at its end it may tell a man from a woman. */
function misspeltOf(group: readonly Person[]): Variant[] {
  return group.flatMap(([id, name], i) =>
    group.slice(i + 1).flatMap(([other, otherName]): Variant[] => {
      const [one, two] = [firstOf(name), firstOf(otherName)];
      if (one.length < LONG || two.length < LONG || one.slice(-2) !== two.slice(-2)) return [];
      return editDistance(one, two) === 1 ? [{ ids: [id, other], names: [name, otherName] }] : [];
    }),
  );
}

function firstOf(name: string): string {
  return nameKey(name).split(' ')[0]!;
}

function surnameOf(name: string): string {
  return nameKey(name).replace(/^\S+ /, '');
}

function pairsOf(group: readonly Person[]): Variant[] {
  const bySound = Map.groupBy(group, ([, name]) => soundOf(surnameOf(name)));
  return [...bySound.values()].flatMap(same =>
    same.slice(1).map(([id, name]) => ({ ids: [same[0]![0], id] as const, names: [same[0]![1], name] as const })),
  );
}

/** What transliterations into French, English and German disagree on; the first letter that differs in kind remains. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch|sh|sch/g, 'c'],
  [/kh|gh|q/g, 'k'],
  [/ou|oo|w/g, 'u'],
  [/yy|iy|ij|y|j/g, 'i'],
  [/ff|v/g, 'f'],
  [/ts|z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})[ieo]+$/g, ''],
];

function soundOf(surname: string): string {
  return SOUNDS.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), surname);
}
