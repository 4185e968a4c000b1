/** The same words said again: quotations of one speaker that many articles carry with small changes. */
import { fold } from '../../lib/words.ts';

/** Share of the shorter statement's words that two variants have in common. */
const SAME = 0.8;
/** Words: fragments shorter than this are one statement only if they are equal. */
const LEAST_WORDS = 5;
/** Letters: only words as long as this are looked up, as « de la » is in every statement. */
const LEAST_LETTERS = 5;

type Group<T> = { readonly key: string; readonly words: ReadonlySet<string>; readonly members: T[] };

/** Statements in groups of variants, in the order of their first; each is compared only with those that share a word. */
export function variantsOf<T extends { readonly text: string }>(statements: readonly T[]): readonly (readonly T[])[] {
  const groups: Group<T>[] = [];
  const byKey = new Map<string, Group<T>>();
  const byWord = new Map<string, Group<T>[]>();
  for (const statement of statements) {
    const key = fold(statement.text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const words = new Set(key.split(' '));
    const known = byKey.get(key) ?? similar(words, byWord);
    if (known) known.members.push(statement);
    else {
      const group = { key, words, members: [statement] };
      groups.push(group);
      byKey.set(key, group);
      index(group, byWord);
    }
  }
  return groups.map(group => group.members);
}

function index<T>(group: Group<T>, byWord: Map<string, Group<T>[]>): void {
  if (group.words.size < LEAST_WORDS) return;
  for (const word of group.words) {
    if (word.length < LEAST_LETTERS) continue;
    const known = byWord.get(word);
    if (known) known.push(group);
    else byWord.set(word, [group]);
  }
}

function similar<T>(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly Group<T>[]>,
): Group<T> | undefined {
  if (words.size < LEAST_WORDS) return undefined;
  const seen = new Set<Group<T>>();
  for (const word of words)
    for (const group of byWord.get(word) ?? []) {
      if (seen.has(group)) continue;
      seen.add(group);
      if (words.intersection(group.words).size >= SAME * Math.min(words.size, group.words.size)) return group;
    }
  return undefined;
}
