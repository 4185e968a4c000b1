import { fold, type Token, tokensOf } from '../../lib/words.ts';

/** A row of words, folded; one that ends in `*` stands for every word that begins so. */
type Words = readonly string[];

/** What a list writes between two commas; `ways` are the words it may be written with. */
export type Phrase = { readonly id: number; readonly ways: readonly Words[] };

const ANY = '*';
/** A number of an edition: « 77e » is written « 77ème », too. */
const EDITION = /^(\d+)e$/;

/** Folded phrases, each once, cut into words when they are first asked for. */
export class Phrases {
  readonly #known = new Map<string, Phrase>();

  of(text: string): Phrase {
    const known = this.#known.get(text);
    if (known) return known;
    const words = wordsOf(text);
    const edition = EDITION.exec(words[0]!);
    const ways = edition ? [words, [`${edition[1]}eme`, ...words.slice(1)]] : [words];
    const phrase = { id: this.#known.size, ways };
    this.#known.set(text, phrase);
    return phrase;
  }
}

/**
 * The words of a passage, to be asked for phrases. Unlike a trie of longest matches it finds them all: « coupe du monde »
 * hides neither « coupe » nor « monde ».
 */
export class Said {
  readonly #tokens: readonly Token[];
  readonly #places = new Map<string, number[]>();
  readonly #answers = new Map<number, boolean>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    for (const [at, token] of tokens.entries()) {
      const word = fold(token.norm);
      const places = this.#places.get(word);
      if (places) places.push(at);
      else this.#places.set(word, [at]);
    }
  }

  /** Its words, folded, each once. */
  get words(): Iterable<string> {
    return this.#places.keys();
  }

  has({ id, ways }: Phrase): boolean {
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const answer = ways.some(words => this.#placesOf(words[0]!).some(at => goesOn(words, this.#tokens, at)));
    this.#answers.set(id, answer);
    return answer;
  }

  #placesOf(word: string): readonly number[] {
    if (!word.endsWith(ANY)) return this.#places.get(word) ?? NOTHING;
    const beginning = word.slice(0, -1);
    return [...this.#places].flatMap(([said, places]) => (said.startsWith(beginning) ? places : []));
  }
}

const NOTHING: readonly never[] = [];
/** Without apostrophes and full stops white space alone parts the words. */
const PLAIN = /^[a-z0-9* -]+$/;

function wordsOf(text: string): Words {
  if (PLAIN.test(text)) return text.split(' ').filter(Boolean);
  const starred = text.endsWith(ANY);
  const words = tokensOf(starred ? text.slice(0, -1) : text).map(token => fold(token.norm));
  return starred ? [...words.slice(0, -1), `${words.at(-1)}${ANY}`] : words;
}

/** The words that a folded phrase can begin with. */
export function firstWords(text: string): Words {
  const space = text.indexOf(' ');
  const first = space < 0 ? text : text.slice(0, space);
  const edition = EDITION.exec(first);
  if (edition) return [first, `${edition[1]}eme`];
  return [PLAIN.test(first) ? first : wordsOf(text)[0]!];
}

function goesOn(words: Words, tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    if (!token || !isWord(words[i]!, fold(token.norm))) return false;
  }
  return true;
}

function isWord(word: string, folded: string): boolean {
  return word.endsWith(ANY) ? folded.startsWith(word.slice(0, -1)) : word === folded;
}
