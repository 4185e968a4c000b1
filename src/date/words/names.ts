import { type PhraseHit, PhraseTrie } from '../../lib/phrases.ts';
import { type Token, tokensOf } from '../../lib/words.ts';

/** Names looked up in a row of tokens with their capitals, « Pâques » but not « pâques »; one look-up where none begins. */
export class Names<V> {
  readonly #trie = new PhraseTrie<V>(token => token.text.replaceAll('’', "'"));
  readonly #firsts = new Set<string>();

  add(name: string, value: V): void {
    const first = tokensOf(name)[0];
    if (!first) return;
    this.#firsts.add(first.norm);
    this.#trie.add(name, value);
  }

  /** The longest name that begins at a token, with each of its values. */
  at(tokens: readonly Token[], at: number): readonly PhraseHit<V>[] {
    return this.#firsts.has(tokens[at]!.norm) ? this.#trie.longestAt(tokens, at) : NONE;
  }

  /** Longest names from left to right, none inside another. */
  all(tokens: readonly Token[]): PhraseHit<V>[] {
    const hits: PhraseHit<V>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = this.at(tokens, at);
      hits.push(...found);
      at = found[0]?.to ?? at + 1;
    }
    return hits;
  }
}

const NONE: readonly never[] = [];
