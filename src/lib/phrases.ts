import { ByWord } from './by-word.ts';
import { type Token, tokensOf } from './words.ts';

/** A phrase found in a row of tokens: token indexes, end exclusive. */
export type PhraseHit<V> = { readonly from: number; readonly to: number; readonly value: V };

/** Most nodes have one child at most: `next` is a map only where there are more. */
type Node<V> = {
  key: string | null;
  child: Node<V> | null;
  next: Map<string, Node<V>> | null;
  values: V[] | null;
};

/**
 * Many phrases looked up at once in tokenised text, by a trie over token norms. Where nothing begins, a token costs one
 * look into a list. The key of a token is `norm` unless the caller gives another (a fold, a stem); it must depend on the
 * token's `text` and `norm` alone.
 */
export class PhraseTrie<V> {
  readonly #root = nodeOf<V>();
  readonly #key: (token: Token) => string;
  /** Forgotten when a phrase is added. */
  #firsts: ByWord<Node<V> | null> | null = null;

  constructor(key: (token: Token) => string = token => token.norm) {
    this.#key = key;
  }

  add(phrase: string | readonly Token[], value: V): void {
    let node = this.#root;
    for (const token of typeof phrase === 'string' ? tokensOf(phrase) : phrase) node = grown(node, this.#key(token));
    if (node === this.#root) return;
    this.#firsts = null;
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** The longest phrase that begins at token `at`, with each of its values. */
  longestAt(tokens: readonly Token[], at: number): readonly PhraseHit<V>[] {
    if (at >= tokens.length) return NOTHING;
    this.#firsts ??= new ByWord(token => childOf(this.#root, this.#key(token)));
    let node = this.#firsts.of(tokens[at]!);
    let to = at;
    let values: readonly V[] | null = null;
    for (let i = at + 1; node; i++) {
      if (node.values) [to, values] = [i, node.values];
      node = i < tokens.length && isInner(node) ? childOf(node, this.#key(tokens[i]!)) : null;
    }
    return values ? values.map(value => ({ from: at, to, value })) : NOTHING;
  }

  /** Can a phrase begin with this word? */
  begins(token: Token): boolean {
    return childOf(this.#root, this.#key(token)) !== null;
  }

  /** Longest matches from left to right, none inside another. */
  findAll(tokens: readonly Token[]): PhraseHit<V>[] {
    const hits: PhraseHit<V>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = this.longestAt(tokens, at);
      if (found.length > 0) hits.push(...found);
      at = found[0]?.to ?? at + 1;
    }
    return hits;
  }
}

const NOTHING: readonly never[] = [];

function nodeOf<V>(): Node<V> {
  return { key: null, child: null, next: null, values: null };
}

function isInner<V>(node: Node<V>): boolean {
  return node.child !== null || node.next !== null;
}

function childOf<V>(node: Node<V>, key: string): Node<V> | null {
  if (node.next) return node.next.get(key) ?? null;
  return node.key === key ? node.child : null;
}

/** The child of a node for a key, made if there is none. */
function grown<V>(node: Node<V>, key: string): Node<V> {
  const known = childOf(node, key);
  if (known) return known;
  const child = nodeOf<V>();
  if (node.next) node.next.set(key, child);
  else if (!node.child) [node.key, node.child] = [key, child];
  else {
    node.next = new Map([
      [node.key!, node.child],
      [key, child],
    ]);
    [node.key, node.child] = [null, null];
  }
  return child;
}
