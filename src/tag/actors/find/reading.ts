import type { Field } from '../../../article.ts';
import { normalise, type Token, tokensOf } from '../../../lib/words.ts';
import type { Context } from '../vocabulary/contexts.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { Gap, gapOf } from './gaps.ts';
import { type Classes, looksBy, OPENS, Shape, STARTS_BIT } from './looks.ts';

export { Gap } from './gaps.ts';
export { Shape } from './looks.ts';

/** Gaps over which no name runs. */
const BREAK = Gap.comma | Gap.stop | Gap.pause | Gap.colon | Gap.open | Gap.close | Gap.quote | Gap.dash | Gap.other;
/** Gaps after which a capital says nothing; after « ; » it does. */
const OPENING = Gap.stop | Gap.colon | Gap.quote | Gap.dash;

/** One field of the article, its words, and what can be said of each without looking around. */
export class Reading {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #shapes: Uint8Array;
  readonly #gaps: Uint16Array;
  readonly #classes: Int32Array;
  readonly #contexts: Classes['contexts'];
  readonly #lexicon: Classes;

  constructor(field: Field, text: string, lexicon: Classes) {
    this.field = field;
    this.text = text;
    this.tokens = tokensOf(text);
    const count = this.tokens.length;
    this.#shapes = new Uint8Array(count);
    this.#gaps = new Uint16Array(count + 1);
    this.#classes = new Int32Array(count);
    this.#contexts = lexicon.contexts;
    this.#lexicon = lexicon;
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
      const gap = i === 0 ? gapOf(text, 0, start) | Gap.stop : gapOf(text, end, start);
      this.#gaps[i] = gap & Gap.stop && i > 0 && this.#abbreviates(i - 1, end) ? Gap.space : gap;
      end = next;
    }
    this.#gaps[tokens.length] = gapOf(text, end, text.length) | Gap.stop;
  }

  /** « M. Blinken », « J. Biden », « St. Louis »: that full stop ends nothing. */
  #abbreviates(index: number, end: number): boolean {
    const next = this.tokens[index + 1]!;
    if (this.text[end] !== '.' || next.start - end > 2 || this.shape(index + 1) === Shape.lower) return false;
    if (this.is('surnameToo', index + 1) && this.#isCivility(index)) return true;
    if (this.tokens[index]!.text === 'X') return false;
    if (this.wordClass(index + 1) & WordClass.opener && !this.isGlide(index + 1)) return false;
    return (
      this.shape(index) === Shape.initial ||
      INITIALS.test(this.tokens[index]!.text) ||
      this.is('abbreviatedTitle', index)
    );
  }

  /** « M. Petit », « Me Grand »; not « Karim M. Petit à petit, … ». */
  #isCivility(index: number): boolean {
    if (!this.is('civility', index) || !this.isCapitalised(index)) return false;
    return index === 0 || (this.wordClass(index - 1) & WordClass.firstName) === 0;
  }

  /** « N’Guessan », « M’Barek »: no verb has a capital after its negation. */
  isGlide(index: number): boolean {
    return this.glides(index) && this.norm(index) !== "d'" && this.shape(index + 1) === Shape.capital;
  }

  /** « M’hamed », « N’Guessan », « D’hondt »: a capital and its apostrophe right before a word. */
  glides(index: number): boolean {
    const word = this.tokens[index];
    return word !== undefined && GLIDE.test(word.text) && this.tokens[index + 1]?.start === word.end;
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

  /** Is a part of a word a first name? */
  isFirstNameWord(part: string): boolean {
    return (this.#lexicon.of(normalise(part)) & WordClass.firstName) !== 0;
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

  /** Is a word in a list of `name-contexts.yaml`? */
  is(context: Context, index: number): boolean {
    const word = this.tokens[index];
    return word !== undefined && this.#contexts.has(context, word);
  }

  /** Does this word follow the one before it with nothing but a space, a hyphen or an elision between them? */
  readonly joined = (index: number): boolean => {
    return index > 0 && index < this.length && (this.gap(index) & BREAK) === 0;
  };

  /** Do brackets open before a name and close behind it? Token indexes, end exclusive. */
  isBracketed(from: number, to: number): boolean {
    return (this.gap(from) & Gap.open) !== 0 && (this.gap(to) & Gap.close) !== 0;
  }

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

const GLIDE = /^[MND]['’]$/;
