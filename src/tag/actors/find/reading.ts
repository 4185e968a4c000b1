import type { Field } from '../../../article.ts';
import { ByWord } from '../../../lib/by-word.ts';
import { type Token, tokensOf } from '../../../lib/words.ts';
import { type Lexicon, WordClass } from '../vocabulary/word-class.ts';

/** What a reading asks of the lexicon. */
type Classes = Pick<Lexicon, 'of'>;

/** How a word is written. */
export const Shape = { lower: 0, capital: 1, allCapitals: 2, initial: 3, number: 4, mixed: 5 } as const;

/** What stands between a word and the one before it; bits, as a gap may hold several. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  open: 16,
  close: 32,
  quote: 64,
  dash: 128,
  other: 256,
  ampersand: 512,
} as const;

/** Gaps over which no name runs. */
const BREAK = Gap.comma | Gap.stop | Gap.colon | Gap.open | Gap.close | Gap.quote | Gap.dash | Gap.other;
/** Gaps after which a capital says nothing. */
const OPENS = WordClass.opensKnown | WordClass.opensCapital;

const OPENING = Gap.stop | Gap.colon | Gap.quote | Gap.dash;

/** One field of the article, its words, and what can be said of each without looking around. */
export class Reading {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #shapes: Uint8Array;
  readonly #gaps: Uint16Array;
  readonly #classes: Int32Array;

  constructor(field: Field, text: string, lexicon: Classes) {
    this.field = field;
    this.text = text;
    this.tokens = tokensOf(text);
    const count = this.tokens.length;
    this.#shapes = new Uint8Array(count);
    this.#gaps = new Uint16Array(count + 1);
    this.#classes = new Int32Array(count);
    this.#measure(lexicon);
  }

  #measure(lexicon: Classes): void {
    const looks = looksBy(lexicon);
    const { tokens, text } = this;
    for (let i = 0; i < tokens.length; i++) {
      const look = looks.of(tokens[i]!);
      this.#shapes[i] = look.shape | look.starts;
      this.#classes[i] = look.wordClass;
    }
    let end = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { start, end: next } = tokens[i]!;
      const gap = i === 0 ? Gap.stop : gapOf(text, end, start);
      this.#gaps[i] = gap & Gap.stop && i > 0 && this.#abbreviates(i - 1, end) ? Gap.space : gap;
      end = next;
    }
    this.#gaps[tokens.length] = gapOf(text, end, text.length) | Gap.stop;
  }

  /** « M. Blinken », « J. Biden », « St. Louis »: that full stop ends nothing. */
  #abbreviates(index: number, end: number): boolean {
    const next = this.tokens[index + 1]!;
    if (this.text[end] !== '.' || next.start - end > 2 || this.shape(index + 1) === Shape.lower) return false;
    if (this.tokens[index]!.text === 'X' || this.wordClass(index + 1) & WordClass.opener) return false;
    return (
      this.shape(index) === Shape.initial ||
      INITIALS.test(this.tokens[index]!.text) ||
      ABBREVIATIONS.has(this.tokens[index]!.norm)
    );
  }

  get length(): number {
    return this.tokens.length;
  }

  shape(index: number): number {
    return (this.#shapes[index] ?? Shape.lower) & ~STARTS_BIT;
  }

  /** Bits of `Gap` before a word; after the last word, a stop. */
  gap(index: number): number {
    return this.#gaps[index] ?? Gap.stop;
  }

  /** Bits of `WordClass`. */
  wordClass(index: number): number {
    return (this.#classes[index] ?? 0) & ~OPENS;
  }

  /** May any name begin here? Of most words the answer is no, and nobody looks further. */
  starts(index: number): boolean {
    return (this.#shapes[index] ?? 0) >= STARTS_BIT;
  }

  /** May a known name, or a capital, begin here? `bit` is `WordClass.opensKnown` or `opensCapital`. */
  opens(index: number, bit: number): boolean {
    return ((this.#classes[index] ?? 0) & bit) !== 0;
  }

  /** The normalised word before a name; a bare capital « A » stands for « À ». */
  before(index: number): string {
    const token = this.tokens[index - 1];
    return token?.text === 'A' ? 'à' : (token?.norm ?? '');
  }

  norm(index: number): string {
    return this.tokens[index]?.norm ?? '';
  }

  /** Does this word follow the one before it with nothing but a space, a hyphen or an elision between them? */
  readonly joined = (index: number): boolean => {
    return index > 0 && index < this.length && (this.gap(index) & BREAK) === 0;
  };

  /** A capital here is what grammar asks, so it proves nothing. */
  opensSentence(index: number): boolean {
    return (this.gap(index) & OPENING) !== 0;
  }

  isCapitalised(index: number): boolean {
    const shape = this.shape(index);
    return shape === Shape.capital || shape === Shape.allCapitals || shape === Shape.initial;
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }
}

/** « B.J. Penn ». */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const ABBREVIATIONS = new Set([
  'm',
  'mm',
  'mr',
  'mrs',
  'ms',
  'dr',
  'pr',
  'me',
  'mgr',
  'st',
  'ste',
  'jr',
  'gén',
  'col',
  'lt',
  'cap',
  'prof',
  'ph',
]);

/** What a word is wherever it is written so. */
type Look = { readonly shape: number; readonly wordClass: number; readonly starts: number };
const looks = new WeakMap<Classes, ByWord<Look>>();

function looksBy(lexicon: Classes): ByWord<Look> {
  let known = looks.get(lexicon);
  if (!known) {
    known = new ByWord(token => lookOf(token, lexicon));
    looks.set(lexicon, known);
  }
  return known;
}

function lookOf(token: Token, lexicon: Classes): Look {
  const shape = shapeOf(token.text);
  const wordClass = classOf(token, lexicon);
  const isPlain = shape === Shape.lower || shape === Shape.number;
  const starts = !isPlain || (wordClass & STARTS) !== 0 || token.norm.startsWith('ex-');
  return { shape, wordClass, starts: starts ? STARTS_BIT : 0 };
}

/** Kept beside the shape of a word. */
const STARTS_BIT = 128;

/** Classes with which a name may begin in lower case. */
const STARTS = OPENS | WordClass.institution | WordClass.countryInstitution | WordClass.personInstitution;

const DOUBLE = /^(\p{L}+)-(\p{L}+)$/u;

/** Of a double word that no list has: « Irina-Camelia » is a first name, « Franco-Marocain » an inhabitant. */
function classOf(token: Token, lexicon: Classes): number {
  const listed = lexicon.of(token.norm);
  const halves = listed === 0 && token.text.includes('-') ? DOUBLE.exec(token.norm) : null;
  if (!halves) return listed;
  const demonym = lexicon.of(halves[2]!) & WordClass.demonym;
  return (
    demonym |
    (lexicon.of(halves[1]!) & WordClass.firstName && token.text[halves[1]!.length + 1]! < 'a' ? WordClass.firstName : 0)
  );
}

const LETTER = /\p{L}/u;

function shapeOf(text: string): number {
  const first = text[0]!;
  if (first >= 'a' && first <= 'z') return capitalInside(text) > 0 ? smallFirst(text) : Shape.lower;
  if (first >= '0' && first <= '9') return Shape.number;
  if (first === first.toLowerCase()) return LETTER.test(first) ? Shape.lower : Shape.number;
  if (text.length === 1 || (text.length === 2 && (text[1] === '’' || text[1] === "'"))) return Shape.initial;
  return text === text.toUpperCase() ? Shape.allCapitals : Shape.capital;
}

/** Index of the first capital of plain Latin after the first letter; 0 if there is none. */
function capitalInside(text: string): number {
  for (let i = 1; i < text.length; i++) if (text[i]! >= 'A' && text[i]! <= 'Z') return i;
  return 0;
}

/** « al-Assad », « el-Béchir ». */
const ARTICLE_INSIDE = /^(?:al|el|ad|ar|as|an|at|az|ez|es|ed|ash|ul|d)-\p{Lu}/u;

/** A small letter first and a capital inside: « iPhone », « easyJet », « al-Assad » are names, « pogromC’est » is a slip. */
function smallFirst(text: string): number {
  if (text.includes('-')) return ARTICLE_INSIDE.test(text) ? Shape.mixed : Shape.lower;
  return capitalInside(text) < 5 && !/['’]/.test(text) ? Shape.mixed : Shape.lower;
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return 0;
  let gap = gapOfChar(text.charCodeAt(from));
  if (to - from === 1) return gap;
  for (let i = from + 1; i < to; i++) gap |= gapOfChar(text.charCodeAt(i));
  // « Verts - PS »: a hyphen between spaces is a dash.
  return gap & Gap.space && to - from > 2 && text.slice(from, to).includes('-') ? gap | Gap.dash : gap;
}

function gapOfChar(code: number): number {
  return code === 0x20 ? Gap.space : (GAPS.get(code) ?? Gap.other);
}

const GAPS: ReadonlyMap<number, number> = new Map<number, number>(
  (
    [
      [' \u00a0\u202f\u2009\u200b', Gap.space],
      ["-‐‑'’+", 0],
      ['.!?…;\n\r•|·►▶', Gap.stop],
      [',', Gap.comma],
      ['&', Gap.ampersand],
      // Between the cells of a table.
      ['\t', Gap.other],
      [':', Gap.colon],
      ['([', Gap.open],
      [')]', Gap.close],
      ['«»“”"„‹›‘', Gap.quote],
      ['–—', Gap.dash],
    ] as const
  ).flatMap(([chars, gap]) => [...chars].map(char => [char.charCodeAt(0), gap] as const)),
);
