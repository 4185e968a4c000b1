import { type PhraseHit, PhraseTrie } from '../../lib/phrases.ts';
import type { Token } from '../../lib/words.ts';

/** Names looked up in a row of tokens with their capitals, « Pâques » but not « pâques »; one look-up where none begins. */
export class Names<V> {
  readonly #trie: PhraseTrie<V>;

  /** @param key of a token, if not its text: `unaccented` */
  constructor(key: (token: Token) => string = written) {
    this.#trie = new PhraseTrie<V>(key);
  }

  add(name: string, value: V): void {
    this.#trie.add(name, value);
  }

  /** The longest name that begins at a token, with each of its values. */
  at(tokens: readonly Token[], at: number): readonly PhraseHit<V>[] {
    return this.#trie.longestAt(tokens, at);
  }

  /** Can a name begin with this word? */
  begins(token: Token): boolean {
    return this.#trie.begins(token);
  }

  /** Longest names from left to right, none inside another. */
  all(tokens: readonly Token[]): PhraseHit<V>[] {
    return this.#trie.findAll(tokens);
  }
}

function written({ text }: Token): string {
  return text.replaceAll('’', "'");
}

const ASCII = /^[\u0020-\u007e]*$/;

/** The press writes « Elisabeth Borne », too. */
export function unaccented(token: Token): string {
  const text = written(token);
  return ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}
