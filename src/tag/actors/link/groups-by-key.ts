import type { Group } from './group.ts';

type Keyed = { readonly group: Group; readonly keys: Iterable<string> };

/** The groups that have a key, by each of their keys. */
export function groupsByKey(rows: readonly Keyed[]): Map<string, Set<Group>> {
  const index = new Map<string, Set<Group>>();
  for (const { group, keys } of rows) {
    for (const key of keys) {
      const groups = index.get(key);
      if (groups) groups.add(group);
      else index.set(key, new Set([group]));
    }
  }
  return index;
}
