/** Phrases by the keys of their words. Like `lib/phrases.ts`, but over keys that are already worked out. */
export type Node<V> = { next: Map<string, Node<V>> | null; values: V[] | null };

/** The values of a phrase, and the index after its last word. */
export type Longest<V> = { readonly to: number; readonly values: readonly V[] };

export class KeyTrie<V> {
  readonly #root: Node<V> = { next: new Map(), values: null };

  add(keys: readonly string[], value: V): void {
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Where the phrases that begin with a key go on; `null` if there are none. */
  first(key: string): Node<V> | null {
    return this.#root.next!.get(key) ?? null;
  }
}

/** The longest phrase from the node of the word at `at` on that ends before `end`. */
export function longestFrom<V>(
  first: Node<V>,
  keys: readonly string[],
  [at, end]: readonly [number, number],
): Longest<V> | null {
  let node: Node<V> | undefined = first;
  let found: Longest<V> | null = null;
  for (let i = at + 1; node; i++) {
    if (node.values) found = { to: i, values: node.values };
    node = i < end ? node.next?.get(keys[i]!) : undefined;
  }
  return found;
}
