/**
 * French words and their boundaries. Nobody else in the project writes `\b` or `\W`: they are ASCII, so that
 * `/\bété\b/` misses « cet été-là ».
 */

/** Offsets are UTF-16 code units in the tokenised string, end exclusive. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** As written. An elided word keeps its apostrophe: `l’`, `qu'`, `jusqu’`. */
  readonly text: string;
  /** Lower case, NFC, straight apostrophe; accents kept. */
  readonly norm: string;
};

/** Lookbehind and lookahead for use inside other regular expressions with the `u` flag. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const ELISION = /^(?:[ljdcmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i;
/** Words written with an apostrophe that does not elide. */
const WHOLE = /^(?:aujourd['’]hui|d['’]accord|d['’]ailleurs|d['’]abord)$/i;
const NUMBER = /^\p{N}/u;

/** Words are few and come back often: a look-up is ten times faster, and equal words become one string in memory. */
const MOST_WORDS = 100_000;
/** Longer texts are not words. */
const LONGEST_WORD = 40;

function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return text => {
    if (text.length > LONGEST_WORD) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

const remembered = new Map<string, readonly Token[]>();
/** Title, standfirst and text of the article in hand; more would only hold memory. */
const REMEMBERED_TEXTS = 4;

/** The words of a text, in order. Elided words are apart (`l’` + `Assemblée`); hyphenated ones whole (`Jong-un`). */
export function tokensOf(text: string): readonly Token[] {
  const known = remembered.get(text);
  if (known) return known;
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) pushPieces(match[0], match.index, tokens);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.delete(remembered.keys().next().value as string);
  remembered.set(text, tokens);
  return tokens;
}

function pushPieces(word: string, at: number, tokens: Token[]): void {
  let rest = word;
  let start = at;
  while (!WHOLE.test(rest)) {
    const elided = ELISION.exec(rest)?.[0];
    if (!elided || elided.length === rest.length) break;
    tokens.push(token(elided, start));
    start += elided.length;
    rest = rest.slice(elided.length);
  }
  for (const piece of withoutInnerDots(rest)) {
    const text = ELISION.test(piece.text) ? piece.text : piece.text.replace(/['’]$/, '');
    if (text) tokens.push(token(text, start + piece.offset));
  }
}

/** `fin.Début` is two words; `U.R.S.S`, `3.14` and `15.30` are one. */
function withoutInnerDots(word: string): { text: string; offset: number }[] {
  if (!word.includes('.') || NUMBER.test(word) || /^(?:\p{L}\.)+\p{L}?$/u.test(word))
    return [{ text: word, offset: 0 }];
  let offset = 0;
  return word.split('.').map(text => {
    const piece = { text, offset };
    offset += text.length + 1;
    return piece;
  });
}

function token(text: string, start: number): Token {
  return { start, end: start + text.length, text, norm: normalise(text) };
}

/** Lower case, NFC, straight apostrophe and hyphen; accents kept. */
export const normalise = remembering(text =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-'),
);

/** For comparing what people write carelessly: lower case, no accents, `œ` as `oe`, straight apostrophes. */
export const fold = remembering(text =>
  normalise(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
);

/** Does a word begin or end at this offset, so that a match there is not the inside of another word? */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return !(WORD_CHAR.test(text[offset - 1]!) && WORD_CHAR.test(text[offset]!));
}

const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
