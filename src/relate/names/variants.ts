import type { Actor } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { nameKey } from './names.ts';

/** Two names that may be one person written in two ways (Choïgou, Choïgu): for an editor to decide. */
export type Variant = { readonly ids: readonly [string, string]; readonly names: readonly [string, string] };

/**
 * Persons with the same first name and surnames one transliteration apart. Proposed, never merged: « Martin » and
 * « Marton » are as near as « Zelensky » and « Zelenski ».
 */
export function variantsOf(articles: readonly { readonly actors: readonly Actor[] }[]): Variant[] {
  const persons = new Map<string, string>();
  for (const { actors } of articles)
    for (const { id, name, type } of actors) if (type === 'person' && name.includes(' ')) persons.set(id, name);
  const byFirstName = Map.groupBy([...persons], ([, name]) => nameKey(name).split(' ')[0]!);
  return [...byFirstName.values()].flatMap(group => pairsOf(group.sort((a, b) => compare(a[0], b[0]))));
}

function pairsOf(group: readonly (readonly [string, string])[]): Variant[] {
  const bySound = Map.groupBy(group, ([, name]) => soundOf(nameKey(name).replace(/^\S+ /, '')));
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
