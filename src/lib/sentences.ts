/** French sentences. `Intl.Segmenter('fr')` cuts after « M. » and « Mme », so this is ours. */
import { abbreviations, sentenceOpeners } from './abbreviations.fr.ts';

/** UTF-16 offsets in the text, end exclusive, white space trimmed. */
export type Sentence = { readonly start: number; readonly end: number };

/**
 * A stop with what closes after it, then white space, then something that can open a sentence. It begins at the first of
 * several stops, and white space is read in one way only: a text of nothing but dots or blanks takes no longer.
 */
const STOP = /(?:(?<![.!?…])[.!?…]+(?:[\u00a0\u202f ]?[»”"’)\]])*)(?=\s+(?:[«“"([—–-]\s*)?[\p{Lu}\p{N}«“"])|\n+/gu;

const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations.split(' '));
/** « 18 mm. », « 500 m. », « 30 min. »: units, which no name follows. */
const UNIT = /\d\s?(?:m|mm|min)$/;
/** « av. J.-C. » */
const BEFORE_CHRIST = /av\. j\.-c$/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** « J », « J.-L », « B.J »; « CGT » is none. */
const INITIAL = /(?:^|[^\p{L}])\p{Lu}(?:(?:\.-?|-)\p{Lu})*$/u;

/** UTF-16 code units: who writes more without a full stop wants the work of each sentence to have no bound. */
const LONGEST = 6000;

/** In order, without a gap but white space; a line break ends one, too, and so does a white space far out. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    if (match[0] === '.' && isInAbbreviation(text, start, match.index)) continue;
    const end = match.index + match[0].length;
    sentences.push(...pieces(text, start, end));
    start = end;
  }
  sentences.push(...pieces(text, start, text.length));
  return sentences;
}

/** One sentence as it is; one of more than any sentence is cut between words, a word of so many letters stays whole. */
function pieces(text: string, from: number, to: number): Sentence[] {
  const cut: Sentence[] = [];
  let start = from;
  for (let end = start; end < to; ) {
    end = Math.min(start + LONGEST, to);
    while (end < to && !/\s/.test(text[end]!)) end++;
    cut.push(...trimmed(text, start, end));
    start = end;
  }
  return cut;
}

/** Does the full stop at `at` belong to a word of the sentence that begins at `start`? */
function isInAbbreviation(text: string, start: number, at: number): boolean {
  const word = lastWord(text, start, at);
  const before = text.slice(Math.max(start, at - 16), at);
  if (UNIT.test(before)) return false;
  if (word.length > 1) return ABBREVIATIONS.has(word.toLowerCase());
  if (ABBREVIATIONS.has(word.toLowerCase()) || BEFORE_CHRIST.test(before)) return true;
  // « George W. Bush », but « le plan B. Il » ends: an initial has a capitalised name, not a lone pronoun or a mark, after it.
  return INITIAL.test(before) && !OPENS_SENTENCE.test(text.slice(at + 1, at + 12));
}

const OPENS_SENTENCE = new RegExp(`^\\s+(?:[«“"]|(?:${sentenceOpeners.replaceAll(' ', '|')})(?!\\p{L}))`, 'u');

/** Longer than any abbreviation. */
const LONG_WORD = 8;

/** The letters and digits that end at `at`; a long word is cut. */
function lastWord(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < LONG_WORD && LETTER_OR_DIGIT.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

/** No sentence at all where there is only white space. */
function trimmed(text: string, from: number, to: number): Sentence[] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? [{ start, end }] : [];
}

/** The sentence that holds an offset; binary search. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
