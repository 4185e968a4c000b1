/** Phrases by the keys of their words. Like `lib/phrases.ts`, but over keys that are already worked out. */
type Node<V> = { next: Map<string, Node<V>> | null; values: V[] | null };

export class KeyTrie<V> {
  readonly #root: Map<string, Node<V>> = new Map();

  add(keys: readonly string[], value: V): void {
    let level = this.#root;
    let node: Node<V> | undefined;
    for (const key of keys) {
      if (node) level = node.next ??= new Map();
      node = level.get(key);
      if (!node) {
        node = { next: null, values: null };
        level.set(key, node);
      }
    }
    if (!node) return;
    node.values ??= [];
    node.values.push(value);
  }

  begins(key: string): boolean {
    return this.#root.has(key);
  }

  /** The longest phrase that begins at `at` and ends before `end`; `null`, at the price of one look-up, if none does. */
  longestAt(keys: readonly string[], at: number, end = keys.length): { to: number; values: readonly V[] } | null {
    let node = this.#root.get(keys[at]!);
    let found: { to: number; values: readonly V[] } | null = null;
    for (let i = at + 1; node; i++) {
      if (node.values) found = { to: i, values: node.values };
      node = i < end ? node.next?.get(keys[i]!) : undefined;
    }
    return found;
  }
}
