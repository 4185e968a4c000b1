import { ByWord } from '../lib/by-word.ts';
import { type Token, tokensOf } from '../lib/words.ts';
import { wordsOf } from './rows.ts';

/**
 * French words that the English one may stand for, likeliest first. `places`: where the rows of the hand-written table
 * name it, for the words that have it there; they come first.
 */
export type Synonym = {
  readonly words: readonly string[];
  readonly places: readonly number[];
  readonly curated: boolean;
  /** May one of the words stand where nothing else can? */
  readonly certain: boolean;
};

/** A synonym at a token: the index after its last word. */
export type SynonymHit = { readonly to: number; readonly synonym: Synonym };

/**
 * A French word that a synonym may stand for, and how early its row of the table names the synonym: the row's number times
 * `ROW`, plus the place in it. There are tens of thousands, and most synonyms have one: numbers are made faster than objects.
 */
type Source = number;
const ROW = 4096;

/**
 * English words and phrases → the French words they may stand for. Thousands are written, few are ever met: an entry is
 * worked out where a text first has it.
 */
export class SynonymBook {
  readonly #curated = new Map<string, Source | Source[]>();
  /** The French words of the table. */
  readonly #words: readonly string[];
  /** The second list, as written. */
  readonly #others: ReadonlyMap<string, string>;
  /** By the first word. */
  readonly #phrases = new Map<string, string[]>();
  /** … then by the second, where a text has the first: most that begin like a French word end there. */
  readonly #seconds = new ByWord<ReadonlyMap<string, readonly string[]> | null>(({ norm }) => this.#secondsOf(norm));
  readonly #singles = new ByWord<Synonym | null>(({ norm }) => this.#synonymOf(norm));
  readonly #known = new Map<string, Synonym>();
  readonly #tokens = new Map<string, readonly Token[]>();

  readonly #isCertain: (word: string) => boolean;

  /**
   * @param table French word → synonyms, the surest first. @param others English → « french, french »
   * @param isCertain has a French word a place where nothing else can stand?
   */
  constructor(
    table: ReadonlyMap<string, readonly string[]>,
    others: ReadonlyMap<string, string>,
    isCertain: (word: string) => boolean,
  ) {
    this.#isCertain = isCertain;
    this.#others = others;
    this.#words = [...table.keys()];
    let row = 0;
    for (const synonyms of table.values()) {
      for (let at = 0; at < synonyms.length; at++) this.#write(synonyms[at]!, row * ROW + at);
      row++;
    }
    for (const phrase of this.#curated.keys()) this.#shelve(phrase);
    for (const phrase of this.#others.keys()) if (!this.#curated.has(phrase)) this.#shelve(phrase);
  }

  /** Can a synonym begin with this word? */
  begins(norm: string): boolean {
    return this.#phrases.has(norm) || this.#curated.has(norm) || this.#others.has(norm);
  }

  /** Is this word alone a synonym? */
  has(norm: string): boolean {
    return this.#curated.has(norm) || this.#others.has(norm);
  }

  /** The longest synonym that begins at a token. */
  longestAt(tokens: readonly Token[], at: number): SynonymHit | null {
    const next = tokens[at + 1]?.norm;
    let best: string | null = null;
    let length = 1;
    for (const phrase of (next && this.#seconds.of(tokens[at]!)?.get(next)) || []) {
      const words = this.#wordsOf(phrase);
      if (words.length > length && words.every((word, i) => tokens[at + i]?.norm === word.norm))
        [best, length] = [phrase, words.length];
    }
    const synonym = best ? this.#synonymOf(best) : this.#singles.of(tokens[at]!);
    return synonym && { to: at + length, synonym };
  }

  #write(synonym: string, source: Source): void {
    const sources = this.#curated.get(synonym);
    if (sources === undefined) this.#curated.set(synonym, source);
    else if (typeof sources === 'number') this.#curated.set(synonym, [sources, source]);
    else sources.push(source);
  }

  #shelve(phrase: string): void {
    const space = phrase.indexOf(' ');
    if (space < 0 && !phrase.includes("'")) return;
    const first = phrase.includes("'") ? this.#wordsOf(phrase)[0]!.norm : phrase.slice(0, space);
    const phrases = this.#phrases.get(first);
    if (phrases) phrases.push(phrase);
    else this.#phrases.set(first, [phrase]);
  }

  /** The phrases that begin with a word, by their second word. */
  #secondsOf(first: string): ReadonlyMap<string, readonly string[]> | null {
    const phrases = this.#phrases.get(first);
    return phrases ? Map.groupBy(phrases, phrase => this.#wordsOf(phrase)[1]?.norm ?? '') : null;
  }

  #wordsOf(phrase: string): readonly Token[] {
    let words = this.#tokens.get(phrase);
    if (!words) {
      words = tokensOf(phrase);
      this.#tokens.set(phrase, words);
    }
    return words;
  }

  /** The words of the table first, those that name the synonym earlier before the others; then the second list's. */
  #synonymOf(phrase: string): Synonym | null {
    const known = this.#known.get(phrase);
    if (known) return known;
    const sources = this.#curated.get(phrase);
    const others = this.#others.get(phrase);
    if (sources === undefined && !others) return null;
    const rows = [sources ?? []]
      .flat()
      .map(source => ({ word: this.#words[Math.floor(source / ROW)]!, at: source % ROW }));
    rows.sort((a, b) => a.at - b.at);
    const more = others ? wordsOf(others) : [];
    const words = [...new Set([...rows.map(({ word }) => word), ...more])];
    const places = rows.map(({ at }) => at);
    const synonym = { words, places, curated: sources !== undefined, certain: words.some(this.#isCertain) };
    this.#known.set(phrase, synonym);
    return synonym;
  }
}
