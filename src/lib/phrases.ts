import { type Token, tokensOf } from './words.ts';

/** A phrase found in a row of tokens: token indexes, end exclusive. */
export type PhraseHit<V> = { readonly from: number; readonly to: number; readonly value: V };

type Node<V> = { next: Map<string, Node<V>> | null; values: V[] | null };

/**
 * Many phrases looked up at once in tokenised text, by a trie over token norms: one map look-up a token where nothing
 * begins. The key of a token is `norm` unless the caller gives another (a fold, a stem).
 */
export class PhraseTrie<V> {
  readonly #root: Node<V> = { next: null, values: null };
  readonly #key: (token: Token) => string;

  constructor(key: (token: Token) => string = token => token.norm) {
    this.#key = key;
  }

  add(phrase: string, value: V): void {
    let node = this.#root;
    for (const token of tokensOf(phrase)) {
      node.next ??= new Map();
      const key = this.#key(token);
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest phrase that begins at token `at`, with each of its values. */
  longestAt(tokens: readonly Token[], at: number): PhraseHit<V>[] {
    let node: Node<V> | undefined = this.#root;
    let found: PhraseHit<V>[] = [];
    for (let i = at; i < tokens.length && node?.next; i++) {
      node = node.next.get(this.#key(tokens[i]!));
      if (node?.values) found = node.values.map(value => ({ from: at, to: i + 1, value }));
    }
    return found;
  }

  /** Longest matches from left to right, none inside another. */
  findAll(tokens: readonly Token[]): PhraseHit<V>[] {
    const hits: PhraseHit<V>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = this.longestAt(tokens, at);
      hits.push(...found);
      at = found[0]?.to ?? at + 1;
    }
    return hits;
  }
}
