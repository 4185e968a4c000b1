/** Phrases by the keys of their words. Like `lib/phrases.ts`, but over keys that are already worked out. */
export type Node<V> = { next: Map<string, Node<V>> | null; value: V | null };

/** What stands for a phrase, and the index after its last word. */
export type Longest<V> = { readonly to: number; readonly value: V };

export class KeyTrie<V> {
  readonly #root: Node<V> = { next: new Map(), value: null };
  readonly #make: () => V;

  /** @param make what stands for a phrase that was not there before */
  constructor(make: () => V) {
    this.#make = make;
  }

  /** What stands for a phrase; `null` for no words. */
  at(keys: readonly string[]): V | null {
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, value: null };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node === this.#root) return null;
    node.value ??= this.#make();
    return node.value;
  }

  /** Where the phrases that begin with a key go on; `null` if there are none. */
  first(key: string): Node<V> | null {
    return this.#root.next!.get(key) ?? null;
  }
}

/** The longest phrase from the node of the word at `at` on that ends before `end`. */
export function longestFrom<V>(
  first: Node<V>,
  keyAt: (index: number) => string,
  [at, end]: readonly [number, number],
): Longest<V> | null {
  if (!first.next || at + 1 >= end) return first.value ? { to: at + 1, value: first.value } : null;
  let node: Node<V> | undefined = first;
  let found: Longest<V> | null = null;
  for (let i = at + 1; node; i++) {
    if (node.value) found = { to: i, value: node.value };
    node = i < end ? node.next?.get(keyAt(i)) : undefined;
  }
  return found;
}
