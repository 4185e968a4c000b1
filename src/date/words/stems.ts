import { ByWord } from '../../lib/by-word.ts';
import { fold, type Token, tokensOf } from '../../lib/words.ts';

/** A row of words, folded; one that ends in `*` stands for every word that begins so. */
type Phrase = { readonly id: number; readonly words: readonly string[] };

const ANY = '*';
/** A number of an edition: « 77e » is written « 77ème », too. */
const EDITION = /^(\d+)e$/;

/**
 * Phrases looked up in folded words, each with a number. Unlike a trie of longest matches it finds them all: « coupe du
 * monde » hides neither « coupe » nor « monde ».
 */
export class Stems {
  readonly #ids = new Map<string, number>();
  readonly #whole = new Map<string, Phrase[]>();
  readonly #begun = new Map<string, Phrase[]>();
  readonly #beginning = new ByWord(token => this.#phrasesFrom(fold(token.norm)));

  /** How many phrases it has; their numbers are lower. */
  get size(): number {
    return this.#ids.size;
  }

  /** The number of a folded phrase, a new one if it is not known. */
  add(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    const words = wordsOf(text);
    this.#put({ id, words });
    const edition = EDITION.exec(words[0]!);
    if (edition) this.#put({ id, words: [`${edition[1]}eme`, ...words.slice(1)] });
    return id;
  }

  #put(phrase: Phrase): void {
    const first = phrase.words[0]!;
    const [map, key] = first.endsWith(ANY) ? [this.#begun, first.slice(0, -1)] : [this.#whole, first];
    const there = map.get(key);
    if (there) there.push(phrase);
    else map.set(key, [phrase]);
  }

  /** The numbers of the phrases that begin at a token. */
  at(tokens: readonly Token[], at: number): readonly number[] {
    const phrases = this.#beginning.of(tokens[at]!);
    if (phrases.length === 0) return NOTHING;
    return phrases.filter(({ words }) => goesOn(words, tokens, at)).map(({ id }) => id);
  }

  #phrasesFrom(word: string): readonly Phrase[] {
    const found = [...(this.#whole.get(word) ?? NOTHING)];
    for (let length = 1; length <= word.length; length++) found.push(...(this.#begun.get(word.slice(0, length)) ?? []));
    return found.length > 0 ? found : NOTHING;
  }
}

const NOTHING: readonly never[] = [];
/** Without apostrophes and full stops white space alone parts the words. */
const PLAIN = /^[a-z0-9* -]+$/;

function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split(' ').filter(Boolean);
  const starred = text.endsWith(ANY);
  const words = tokensOf(starred ? text.slice(0, -1) : text).map(token => fold(token.norm));
  return starred ? [...words.slice(0, -1), `${words.at(-1)}${ANY}`] : words;
}

function goesOn(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    if (!token || !isWord(words[i]!, fold(token.norm))) return false;
  }
  return true;
}

function isWord(word: string, folded: string): boolean {
  return word.endsWith(ANY) ? folded.startsWith(word.slice(0, -1)) : word === folded;
}
