/** Phrases of one first word, by the keys of the others. Like `lib/phrases.ts`, but over keys that are already worked out. */
export type Node<V> = { next: Map<string, Node<V>> | null; value: V | null };

/** What stands for a phrase, and the index after its last word. */
export type Longest<V> = { readonly to: number; readonly value: V };

/** One without a phrase. */
export function nodeOf<V>(): Node<V> {
  return { next: null, value: null };
}

/** The node that some keys lead to, made where there is none. */
export function grown<V>(from: Node<V>, keys: readonly string[]): Node<V> {
  let node = from;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = nodeOf();
      node.next.set(key, child);
    }
    node = child;
  }
  return node;
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
