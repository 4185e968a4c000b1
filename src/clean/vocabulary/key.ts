import { fold } from '../../lib/words.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const ZERO = 48;
const SPACE = 32;
const [A, E, O] = [97, 101, 111];
/** Latin letters and what surrounds them; nearly all of a French text. */
const LATIN = 0x250;
/** Punctuation, currency, arrows, bullets, box drawing; and the halves of emoji. */
const SYMBOLS = [0x2000, 0x2bff] as const;
const SURROGATES = [0xd800, 0xdfff] as const;
const SEPARATOR = 0;
/** A letter of another script: the slow path. */
const LONG = 1;
/** Letters that fold to two. */
const OE = 2;
const AE = 3;

/** By UTF-16 code unit: the folded letter, `0` for a digit, or one of the above. */
const TABLE = new Uint8Array(0x1_0000).fill(LONG);
for (let code = 0; code < LATIN; code++) TABLE[code] = kindOf(foldedCharacter(String.fromCharCode(code)));
TABLE.fill(SEPARATOR, SYMBOLS[0], SYMBOLS[1] + 1);
TABLE.fill(SEPARATOR, SURROGATES[0], SURROGATES[1] + 1);

function foldedCharacter(character: string): string {
  if (DIGIT.test(character)) return '0';
  return LETTER.test(character) ? fold(character) : ' ';
}

function kindOf(folded: string): number {
  if (folded === ' ') return SEPARATOR;
  if (folded === 'oe') return OE;
  if (folded === 'ae') return AE;
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : LONG;
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
  const length = writeKey(text, buffer);
  return length < 0 ? slowKey(text) : buffer.toString('latin1', 0, length);
}

/** The length of the key written; -1 at a letter of another script. Each inner loop is a word. */
function writeKey(text: string, out: Uint8Array): number {
  let length = 0;
  let afterNumber = false;
  for (let i = 0; i < text.length; ) {
    let code = TABLE[text.charCodeAt(i)]!;
    if (code === SEPARATOR) {
      i++;
      continue;
    }
    const isNumber = code === ZERO;
    if (length && !(isNumber && afterNumber)) out[length++] = SPACE;
    if (isNumber && !afterNumber) out[length++] = ZERO;
    afterNumber = isNumber;
    while (code !== SEPARATOR) {
      if (code === LONG) return -1;
      if (!isNumber) {
        out[length++] = code > AE ? code : code === OE ? O : A;
        if (code <= AE) out[length++] = E;
      }
      i++;
      code = i < text.length ? TABLE[text.charCodeAt(i)]! : SEPARATOR;
    }
  }
  return length;
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
