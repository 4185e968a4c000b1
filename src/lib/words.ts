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
  /** The same wherever the word is written so, for `ByWord`; `UNNUMBERED` for rare ones. */
  readonly id: number;
};

/** The `id` of a token whose word is too rare to be remembered. */
export const UNNUMBERED = -1;

/** « l' », « qu' »: what may stand before an apostrophe that parts two words. */
const ELIDED: ReadonlySet<string> = new Set('l j d c m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '));
const LONGEST_ELIDED = 6;
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

/** Every stage asks for the words of an article, and sees several articles before the next stage does. */
const remembered = new Map<string, readonly Token[]>();
let rememberedLength = 0;
/** UTF-16 code units of all remembered texts: thirty articles, unless they are very long. Words take ten times as much. */
const MOST_REMEMBERED = 400_000;
/** Title, standfirst and text of the article in hand, however long. */
const FEWEST_REMEMBERED = 4;
/** A name or phrase is soon read again, and would drive the article out. UTF-16 code units. */
const SHORTEST_REMEMBERED = 48;

/** The words of a text, in order. Elided words are apart (`l’` + `Assemblée`); hyphenated ones whole (`Jong-un`). */
export function tokensOf(text: string): readonly Token[] {
  if (text.length < SHORTEST_REMEMBERED) return read(text, false);
  const known = remembered.get(text);
  if (known) return known;
  const tokens = read(text, true);
  remembered.set(text, tokens);
  rememberedLength += text.length;
  if (rememberedLength > MOST_REMEMBERED) forgetOldest();
  return tokens;
}

function forgetOldest(): void {
  for (const text of remembered.keys()) {
    if (rememberedLength <= MOST_REMEMBERED || remembered.size <= FEWEST_REMEMBERED) return;
    remembered.delete(text);
    rememberedLength -= text.length;
  }
}

/** `isArticle`: new words get a number. */
type Row = { readonly tokens: Token[]; readonly isArticle: boolean };

function read(text: string, isArticle: boolean): readonly Token[] {
  const row: Row = { tokens: [], isArticle };
  for (let at = 0; at < text.length; ) {
    const run = runEnd(text, at);
    const end = run === at ? at + 1 : joinedEnd(text, run);
    if (end === run) push(text.slice(at, end), at, row);
    else if (run > at) pushPieces(text.slice(at, end), at, row);
    at = end;
  }
  return row.tokens;
}

/** What a UTF-16 code unit is, as far as met: a regular expression is slow to ask at every place. */
const kinds = new Uint8Array(0x1_0000);
const LETTER = 1;
const OTHER = 2;
const PAIR = 3;
/** Letters, their marks, digits. */
const WORD_CHAR = /^[\p{L}\p{M}\p{N}]/u;

/** The end of the letters, marks and digits that begin at an offset; the offset itself if there are none. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kinds[text.charCodeAt(end)]! || kindAt(text, end);
    if (kind === OTHER) break;
    end += kind === PAIR ? 2 : 1;
  }
  return end;
}

/** Half a surrogate pair is nothing to remember: what it is depends on the other half. */
function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at)!;
  const isLetter = WORD_CHAR.test(String.fromCodePoint(point));
  if (point > 0xffff) return isLetter ? PAIR : OTHER;
  const kind = isLetter ? LETTER : OTHER;
  if (point < 0xd800 || point > 0xdfff) kinds[point] = kind;
  return kind;
}

/** The end of the runs that single hyphens, apostrophes and full stops join to the one that ends here. */
function joinedEnd(text: string, run: number): number {
  let end = run;
  for (;;) {
    const joiner = text.charCodeAt(end);
    if (!isApostrophe(joiner) && !isHyphen(joiner) && joiner !== FULL_STOP) return end;
    const next = runEnd(text, end + 1);
    if (next === end + 1) return isApostrophe(joiner) ? next : end;
    end = next;
  }
}

const FULL_STOP = 0x2e;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function pushPieces(word: string, at: number, row: Row): void {
  let rest = word;
  let start = at;
  for (;;) {
    const length = elidedLength(rest);
    if (length === 0 || length === rest.length || WHOLE.test(rest)) break;
    push(rest.slice(0, length), start, row);
    start += length;
    rest = rest.slice(length);
  }
  for (const piece of withoutInnerDots(rest)) {
    const text = elidedLength(piece.text) ? piece.text : piece.text.replace(/['’]$/, '');
    if (text) push(text, start + piece.offset, row);
  }
}

/** The length of the elided word that begins a word, with its apostrophe; 0 if there is none. */
function elidedLength(word: string): number {
  for (let i = 1; i <= LONGEST_ELIDED; i++)
    if (isApostrophe(word.charCodeAt(i))) return ELIDED.has(word.slice(0, i).toLowerCase()) ? i + 1 : 0;
  return 0;
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

/** `text` is one string for all places, which looks it up faster than a new piece of each article. */
type Numbered = { readonly text: string; readonly norm: string; readonly id: number };
/** The words of articles. By far most of what is read later is among those first met. */
const numbered = new Map<string, Numbered>();
const MOST_NUMBERED = 50_000;

function push(text: string, start: number, { tokens, isArticle }: Row): void {
  const known = numbered.get(text) ?? number(text, isArticle);
  tokens.push({ start, end: start + text.length, text: known.text, norm: known.norm, id: known.id });
}

function number(text: string, isArticle: boolean): Numbered {
  const norm = normalise(text);
  const isRare = !isArticle || text.length > LONGEST_WORD || numbered.size >= MOST_NUMBERED;
  if (isRare) return { text, norm, id: UNNUMBERED };
  const entry = { text, norm, id: numbered.size };
  numbered.set(text, entry);
  return entry;
}

/** Lower case, NFC, straight apostrophe and hyphen; accents kept. */
export function normalise(text: string): string {
  if (NORMAL.test(text)) return text;
  return LATIN.test(text) ? text.toLowerCase() : normalised(text);
}

/** Composed letters that become small by themselves. */
const LATIN = /^[A-Za-zÀ-ÖØ-öø-ÿ'. -]*$/;

const NORMAL = /^[a-z0-9à-öø-ÿœ'. -]*$/;
const normalised = remembering(text => text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-'));

/** For comparing what people write carelessly: lower case, no accents, `œ` as `oe`, straight apostrophes. */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : folded(text);
}

const FOLDED = /^[a-z0-9'. -]*$/;
const folded = remembering(text =>
  normalise(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
);

/** Does it begin with a capital of any script? */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

const CAPITAL = /^\p{Lu}/u;
