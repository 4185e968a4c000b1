import { firstFrom } from '../../lib/first-from.ts';
import { fold, type Token, tokensOf, UNNUMBERED } from '../../lib/words.ts';

/** A row of words, folded; one that ends in `*` stands for every word that begins so. */
type Words = readonly string[];

/** What a list writes between two commas; `ways` are the words it may be written with. */
export type Phrase = {
  readonly id: number;
  /** As the list writes it, folded. */
  readonly text: string;
  readonly ways: readonly Words[];
};

const ANY = '*';
/** A number of an edition: « 77e » is written « 77ème », too. */
const EDITION = /^(\d+)e$/;

/** Folded phrases of a list, each once, cut into words when they are first asked for. */
export class Phrases {
  readonly #known = new Map<string, Phrase>();

  of(text: string): Phrase {
    const known = this.#known.get(text);
    if (known) return known;
    const words = wordsOf(text);
    const edition = EDITION.exec(words[0]!);
    const ways = edition ? [words, [`${edition[1]}eme`, ...words.slice(1)]] : [words];
    const phrase = { id: this.#known.size, text, ways };
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
  /** Its words, folded, each once, in order of their characters. */
  readonly words: readonly string[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    for (const [at, token] of tokens.entries()) {
      const word = fold(token.norm);
      const places = this.#places.get(word);
      if (places) places.push(at);
      else this.#places.set(word, [at]);
    }
    this.words = [...this.#places.keys()].sort();
  }

  /** Asked once for what is said in any of them; no phrase goes on from one to the next. */
  static inAny(parts: readonly Said[]): Said {
    return parts.length === 1 ? parts[0]! : new Said(parts.flatMap(part => [...part.#tokens, BREAK]));
  }

  has({ id, ways }: Phrase): boolean {
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const answer = ways.some(words => this.#placesOf(words[0]!).some(at => goesOn(words, this.#tokens, at)));
    this.#answers.set(id, answer);
    return answer;
  }

  /** Is a phrase written with a capital, as names are? */
  isNamed(phrase: Phrase): boolean {
    return this.#placesOfPhrase(phrase).some(at => CAPITAL.test(this.#tokens[at]!.text));
  }

  /** Does a phrase of the one group stand within so many words of one of the other? */
  hasNear(group: readonly Phrase[], other: readonly Phrase[], most: number): boolean {
    const places = other.flatMap(phrase => this.#placesOfPhrase(phrase));
    return group.some(phrase =>
      this.#placesOfPhrase(phrase).some(at => places.some(place => Math.abs(place - at) <= most)),
    );
  }

  #placesOfPhrase({ ways }: Phrase): readonly number[] {
    return ways.flatMap(words => this.#placesOf(words[0]!).filter(at => goesOn(words, this.#tokens, at)));
  }

  #placesOf(word: string): readonly number[] {
    return word.endsWith(ANY) ? this.#placesFrom(word.slice(0, -1)) : (this.#places.get(word) ?? NOTHING);
  }

  #placesFrom(beginning: string): readonly number[] {
    const places: number[] = [];
    for (let at = firstFrom(this.words, word => word >= beginning); this.words[at]?.startsWith(beginning); at++)
      places.push(...this.#places.get(this.words[at]!)!);
    return places;
  }
}

const CAPITAL = /^\p{Lu}/u;
const NOTHING: readonly never[] = [];
/** Between two texts: no word. */
const BREAK: Token = { start: 0, end: 0, text: '', norm: '', id: UNNUMBERED };
/** Without apostrophes and full stops white space alone parts the words. */
const PLAIN = /^[a-z0-9* -]+$/;

function wordsOf(text: string): Words {
  if (PLAIN.test(text)) return text.includes(' ') ? text.split(' ').filter(Boolean) : [text];
  const starred = text.endsWith(ANY);
  const words = tokensOf(starred ? text.slice(0, -1) : text).map(token => fold(token.norm));
  return starred ? [...words.slice(0, -1), `${words.at(-1)}${ANY}`] : words;
}

/** The longest word of a folded phrase, in each of the ways it may be written: where that is not said, the phrase is not. */
export function tellingWords(text: string): Words {
  const words = wordsOf(text);
  let longest = words[0]!;
  for (const word of words) if (word.length > longest.length) longest = word;
  const edition = longest.endsWith('e') ? EDITION.exec(longest) : null;
  return edition ? [longest, `${edition[1]}eme`] : [longest];
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
