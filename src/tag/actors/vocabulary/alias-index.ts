import { ByWord } from '../../../lib/by-word.ts';
import { normalise, type Token, tokensOf } from '../../../lib/words.ts';
import { type AliasWord, looksLike, wordsOf } from './alias-words.ts';
import type { Alias } from './entry.ts';
import { spellingsOf } from './spellings.ts';

/** `tail`: what a name ends with after its last word (« Canal+ »). */
type Row = { readonly words: readonly AliasWord[]; readonly tail: string; readonly alias: Alias };

/** A name found: token indexes, end exclusive; `end` is its end in the text. */
export type AliasHit = { readonly alias: Alias; readonly from: number; readonly to: number; readonly end: number };

/** What an index reads: words, and which of them follow each other without a break. */
export type WordSource = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly joined: (index: number) => boolean;
};

/** Names that begin with one word: of that word alone, and longer ones by their second word, longest first. */
type Bucket = { readonly alone: Row[]; readonly longer: Map<string, Row[]> };
/** The same before a text first has the word: most never do. */
type Written = { readonly spelling: string; readonly alias: Alias };

/** All the ways in which known things are named, looked up token by token; the longest way wins. */
export class AliasIndex {
  readonly #written = new Map<string, Written[]>();
  /** First words that need no capital. */
  readonly #small = new Set<string>();
  /** By exact text: to refuse an alias that two entries claim. */
  readonly #claimed = new Map<string, Alias>();
  /** Forgotten when a name is added. */
  #buckets: ByWord<Bucket | null> | null = null;

  /** Adds an alias with its careless spellings; gives back the alias that has it already, if another entry's. */
  add(alias: Alias): Alias | null {
    const claimed = this.#claimed.get(alias.text);
    if (claimed) return claimed.entry === alias.entry ? null : claimed;
    this.#claimed.set(alias.text, alias);
    this.#buckets = null;
    for (const spelling of spellingsOf(alias)) this.#write({ spelling, alias });
    return null;
  }

  #write(written: Written): void {
    const first = firstWordOf(written.spelling);
    if (first === null) return;
    if (isSmall(written.spelling, first)) this.#small.add(first);
    const others = this.#written.get(first);
    if (others) others.push(written);
    else this.#written.set(first, [written]);
  }

  /** The words with which names begin, normalised. */
  firstWords(): Iterable<string> {
    return this.#written.keys();
  }

  /** Those of them that a text may write in lower case. */
  firstSmallWords(): Iterable<string> {
    return this.#small;
  }

  /** The entry of this very name, written as in the vocabulary. */
  named(text: string): Alias | null {
    return this.#claimed.get(text) ?? null;
  }

  /** Longest alias that begins at a token. */
  at(source: WordSource, from: number): AliasHit | null {
    this.#buckets ??= new ByWord(word => bucketOf(this.#written.get(word.norm)));
    const bucket = this.#buckets.of(source.tokens[from]!);
    if (!bucket) return null;
    const second = source.tokens[from + 1];
    const rows = second && bucket.longer.size > 0 ? bucket.longer.get(second.norm) : undefined;
    return (rows && firstHit(rows, source, from)) ?? firstHit(bucket.alone, source, from);
  }
}

function bucketOf(written: readonly Written[] | undefined): Bucket | null {
  if (!written) return null;
  const bucket: Bucket = { alone: [], longer: new Map() };
  for (const { spelling, alias } of written) {
    const words = wordsOf(spelling);
    const row = { words, alias, tail: TAIL.exec(spelling)?.[0] ?? '' };
    const second = words[1];
    insert(row, second ? listOf(bucket.longer, second.norm) : bucket.alone);
  }
  return bucket;
}

/** One word without an elision up to a space or the end. */
const PLAIN_WORD = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?= |$)/u;

/** The first word, normalised, without cutting the rest; `null` if there is none. */
function firstWordOf(spelling: string): string | null {
  const plain = PLAIN_WORD.exec(spelling)?.[0];
  return plain === undefined ? (tokensOf(spelling)[0]?.norm ?? null) : normalise(plain);
}

function isSmall(spelling: string, first: string): boolean {
  return first.endsWith("'") || spelling[0] === spelling[0]!.toLowerCase();
}

const TAIL = /[^\p{L}\p{N}'’.]+$/u;

function listOf(lists: Map<string, Row[]>, key: string): Row[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Keeps the longest names first. */
function insert(row: Row, rows: Row[]): void {
  const at = rows.findIndex(other => other.words.length < row.words.length);
  rows.splice(at < 0 ? rows.length : at, 0, row);
}

function firstHit(rows: readonly Row[], source: WordSource, from: number): AliasHit | null {
  for (const { words, tail, alias } of rows) {
    if (!fits(words, source, from)) continue;
    const to = from + words.length;
    const end = source.tokens[to - 1]!.end;
    if (!tail || source.text.startsWith(tail, end)) return { alias, from, to, end: end + tail.length };
  }
  return null;
}

function fits(words: readonly AliasWord[], { tokens, joined }: WordSource, from: number): boolean {
  if (from + words.length > tokens.length) return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const token = tokens[from + i]!;
    if (word.norm !== token.norm || !looksLike(word, token.text)) return false;
    if (i > 0 && !joined(from + i)) return false;
  }
  return true;
}
