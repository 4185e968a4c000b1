import { fold } from '../lib/words.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const ZERO = 48;
const SPACE = 32;
const [A, E, O] = [97, 101, 111];
/** Latin letters and what surrounds them; nearly all of a French text. */
const TABLE_SIZE = 0x250;
/** Punctuation, currency, arrows, bullets, box drawing; and the halves of emoji. */
const SYMBOLS = [0x2000, 0x2bff] as const;
const SURROGATES = [0xd800, 0xdfff] as const;
const SEPARATOR = 0;
/** A letter that folds to two: œ, æ. */
const PAIR = 254;
/** A letter of another script: the slow path. */
const LONG = 255;

/** By character code: the folded letter, `0` for a digit, `SEPARATOR` for anything else. */
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const folded = foldedCharacter(String.fromCharCode(code));
  if (folded === ' ') return SEPARATOR;
  if (folded === 'oe' || folded === 'ae') return PAIR;
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : LONG;
});

function foldedCharacter(character: string): string {
  if (DIGIT.test(character)) return '0';
  return LETTER.test(character) ? fold(character) : ' ';
}

/** Keys of lines are built here, a byte a character, as strings grown by the letter are slow. */
let buffer = Buffer.alloc(4096);

/**
 * A line as formulas and comparisons see it: its words in lower case without accents, one space between them; every
 * run of numbers is one `0`, « 12h30 » and « 2023-09-12 » too; punctuation, bullets and emoji are gone; © is a word.
 */
export function lineKey(text: string): string {
  if (text.includes('©')) return lineKey(text.replaceAll('©', ' copyright '));
  if (buffer.length < 2 * text.length + 2) buffer = Buffer.alloc(4 * text.length);
  let length = 0;
  let wordStart = true;
  let inNumber = false;
  let afterNumber = false;
  for (let i = 0; i < text.length; i++) {
    let code = foldedCode(text.charCodeAt(i));
    if (code === LONG) return slowKey(text);
    const pair = code === PAIR;
    if (pair) code = /[œŒ]/.test(text[i]!) ? O : A;
    if (code === SEPARATOR) {
      if (!wordStart) afterNumber = inNumber;
      wordStart = true;
      inNumber = false;
      continue;
    }
    if (wordStart) {
      wordStart = false;
      inNumber = code === ZERO;
      if (inNumber && afterNumber) continue;
      if (length) buffer[length++] = SPACE;
      buffer[length++] = code;
    } else if (!inNumber) {
      buffer[length++] = code;
    }
    if (pair) buffer[length++] = E;
  }
  return buffer.toString('latin1', 0, length);
}

function foldedCode(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code]!;
  if (code >= SYMBOLS[0] && code <= SYMBOLS[1]) return SEPARATOR;
  return code >= SURROGATES[0] && code <= SURROGATES[1] ? SEPARATOR : LONG;
}

/** The same for any script. */
function slowKey(text: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => (DIGIT.test(word[0] ?? '') ? '0' : word));
  return words.filter((word, i) => word !== '0' || words[i - 1] !== '0').join(' ');
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
