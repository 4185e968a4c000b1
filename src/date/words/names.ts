import { type PhraseHit, PhraseTrie } from '../../lib/phrases.ts';
import type { Token } from '../../lib/words.ts';

/** Names looked up in a row of tokens with their capitals, « Pâques » but not « pâques »; one look-up where none begins. */
export class Names<V> {
  readonly #trie = new PhraseTrie<V>(token => token.text.replaceAll('’', "'"));

  add(name: string, value: V): void {
    this.#trie.add(name, value);
  }

  /** The longest name that begins at a token, with each of its values. */
  at(tokens: readonly Token[], at: number): readonly PhraseHit<V>[] {
    return this.#trie.longestAt(tokens, at);
  }

  /** Longest names from left to right, none inside another. */
  all(tokens: readonly Token[]): PhraseHit<V>[] {
    return this.#trie.findAll(tokens);
  }
}
