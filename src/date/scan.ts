import type { Repair } from '../article.ts';
import { ByWord } from '../lib/by-word.ts';
import { rememberedWith } from '../lib/remembered.ts';
import { isCapitalised, type Token, tokensOf } from '../lib/words.ts';
import { repaired, splitCompounds } from './tokens.ts';
import type { Clauses, Lexicon } from './words/lexicon.ts';
import { numeral } from './words/numeral.ts';
import { NO_WORD, type Word } from './words/word.ts';

/** What stands between a token and the one before it. */
export type Gap = 'space' | 'dash' | 'other';

/** One field's words with what each can mean in a date. */
export class Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];

  readonly #lexicon: Lexicon;
  /** Looked at only around dates. */
  readonly #gaps: (Gap | undefined)[] = [];

  constructor(text: string, lexicon: Lexicon, repairs: readonly Repair[] = []) {
    this.text = text;
    this.#lexicon = lexicon;
    const words = wordsBy(lexicon);
    const tokens = repaired(tokensOf(text), repairs);
    const row = tokens.map(token => words.of(token));
    const isSplit = row.includes(COMPOUND);
    this.tokens = isSplit ? splitCompounds(tokens, lexicon) : tokens;
    this.words = isSplit ? this.tokens.map(token => plain(words.of(token))) : row;
  }

  /** What stands before a token; nothing past the last. */
  gap(i: number): Gap | undefined {
    if (!this.tokens[i]) return undefined;
    this.#gaps[i] ??= gapBefore(this, i);
    return this.#gaps[i];
  }

  /** The word of a token, whatever stands before it. */
  word(i: number): Word {
    return this.words[i] ?? NO_WORD;
  }

  /** The word of a token, if only white space parts it from the one before. */
  next(i: number): Word {
    return this.gap(i) === 'space' ? this.word(i) : NO_WORD;
  }

  /** Does this token follow on the one before, and is it of that class? */
  is(i: number, name: string): boolean {
    return this.next(i).is.has(name);
  }

  /** Is the token before `i` of that class, with only white space between? */
  follows(i: number, name: string): boolean {
    return this.gap(i) === 'space' && this.word(i - 1).is.has(name);
  }

  /** The index of the article right before a token (« le 3 mars »), or else of the token itself. */
  withArticle(i: number): number {
    return this.follows(i, 'the') ? i - 1 : i;
  }

  /** Is the token one of the words of a section that says something of the clause around a date? */
  inClause(i: number, section: keyof Clauses): boolean {
    return this.#lexicon.clauses[section].has(this.norm(i));
  }

  /** Does a sentence end before this token? */
  stops(i: number): boolean {
    return this.gap(i) === 'other' && STOP.test(this.between(i - 1, i));
  }

  /** The tokens of the sentence around those from `from` on to `to`; far out it is cut. */
  sentence(from: number, to: number): readonly [start: number, end: number] {
    let [start, end] = [from, to];
    while (start > 0 && start > from - LONGEST_SENTENCE && !this.stops(start)) start--;
    while (end < this.tokens.length && end < to + LONGEST_SENTENCE && !this.stops(end)) end++;
    return [start, end];
  }

  /** What stands between two tokens, or before the first of all. */
  between(one: number, next: number): string {
    return this.text.slice(this.tokens[one]?.end ?? 0, this.tokens[next]!.start);
  }

  /** At most so many UTF-16 code units before a token. */
  before(i: number, length: number): string {
    const { start } = this.tokens[i]!;
    return this.text.slice(Math.max(0, start - length), start);
  }

  /** At most so many UTF-16 code units behind a token. */
  after(i: number, length: number): string {
    const { end } = this.tokens[i]!;
    return this.text.slice(end, end + length);
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** Does a token follow on the one before, whatever it means? */
  joined(i: number): boolean {
    return i < this.tokens.length && this.gap(i) === 'space';
  }

  /** 1–12 for the name of a month that stands inside a longer token (« 8-Mai-1945 »). */
  monthNamed(norm: string): number | null {
    const word = this.#lexicon.get(norm);
    return word?.short ? null : (word?.month ?? null);
  }

  /** The same, abbreviations too. */
  anyMonth(norm: string): number | null {
    return this.#lexicon.get(norm)?.month ?? null;
  }

  capital(i: number): boolean {
    const text = this.tokens[i]?.text;
    return text !== undefined && isCapitalised(text);
  }

  /** Does a sentence, a line, a quotation or what follows « LILLE - » begin at this token? A capital there says nothing. */
  opens(i: number): boolean {
    if (i === 0) return true;
    const gap = this.gap(i);
    if (gap !== 'dash' && gap !== 'other') return false;
    const between = this.between(i - 1, i);
    return gap === 'dash' ? SPACED_DASH.test(between) : !COMMA.test(between[0] ?? '');
  }
}

/** To each side of a date, in words: a text without a stop takes no longer. */
const LONGEST_SENTENCE = 250;

const STOP = /[.!?…\n]/;
const COMMA = /[,;]/;
const SPACED_DASH = /^ . $/;
const DIGIT = /^\d/;

/** A hyphenated word that the lexicon lacks: perhaps two words of dates. */
const COMPOUND: Word = { ...NO_WORD };

function unlisted(norm: string): Word {
  if (DIGIT.test(norm)) return numeral(norm);
  return norm.includes('-') ? COMPOUND : NO_WORD;
}

function plain(word: Word): Word {
  return word === COMPOUND ? NO_WORD : word;
}

const wordsBy = rememberedWith(
  (lexicon: Lexicon) => new ByWord(({ norm }: Token) => lexicon.get(norm) ?? unlisted(norm)),
);

function gapBefore({ text, tokens, words }: Pick<Scan, 'text' | 'tokens' | 'words'>, i: number): Gap {
  const before = tokens[i - 1];
  const token = tokens[i]!;
  if (!before) return 'other';
  if (token.start === before.end || (token.start === before.end + 1 && text[before.end] === ' ')) return 'space';
  const gap = text.slice(before.end, token.start);
  if (SPACES.test(gap)) return 'space';
  // « 12 sept. 2023 », but « la mer. Samedi »: a sentence ends there.
  if (words[i - 1]?.short && SHORT_STOP.test(gap) && !isCapitalised(token.text)) return 'space';
  return DASH.test(gap) ? 'dash' : 'other';
}

const SPACES = /^[ \t\u00a0\u202f\u2009]{1,4}$/;
const SHORT_STOP = /^\.[ \t\u00a0\u202f]{0,2}$/;
const DASH = /^[ \u00a0]?[-‐‑–—~][ \u00a0]?$/;
