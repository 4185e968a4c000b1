import { fold } from '../lib/words.ts';

/** What a character becomes in a key: folded letters, `0` for a digit, a space for anything else. */
const FOLDED = new Map<number, string>();
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** ASCII is nearly all of a French text: kept apart, by code, so that a key costs one array read a character. */
const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => foldedCharacter(String.fromCharCode(code)));

function foldedCharacter(character: string): string {
  if (DIGIT.test(character)) return '0';
  return LETTER.test(character) ? fold(character) : ' ';
}

function folded(code: number): string {
  if (code < 128) return ASCII[code]!;
  let known = FOLDED.get(code);
  if (known === undefined) {
    known = foldedCharacter(String.fromCharCode(code));
    FOLDED.set(code, known);
  }
  return known;
}

/**
 * A line as formulas and comparisons see it: its words in lower case without accents, one space between them; every
 * run of numbers is one `0`, « 12h30 » and « 2023-09-12 » too; punctuation, bullets and emoji are gone; © is a word.
 */
export function lineKey(text: string): string {
  if (text.includes('©')) return lineKey(text.replaceAll('©', ' copyright '));
  let key = '';
  let last = '';
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const character = i < text.length ? folded(text.charCodeAt(i)) : ' ';
    if (character !== ' ') {
      word += character;
    } else if (word) {
      if (word.charCodeAt(0) === 48) word = '0';
      if (word !== '0' || last !== '0') key += key ? ` ${word}` : word;
      last = word;
      word = '';
    }
  }
  return key;
}

/** The number of words in a key. */
export function wordsIn(key: string): number {
  if (!key) return 0;
  let words = 1;
  for (let i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) words++;
  return words;
}

/** A name as vocabularies look it up: like a line's key, with its figures (« 20 Minutes » is not « 24 minutes »). */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
