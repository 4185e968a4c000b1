import { apostrophe, closingQuote, colon, comma, highMark, openingGuillemet, openingQuote, stop } from './marks.ts';
import { isSettled } from './settled.ts';

/**
 * Spaces, apostrophes and glued punctuation, mended without changing a word, a figure, an address or a time.
 * Quotation marks stay as they were found, « » “ ” or ": only the spaces around them are set. Apostrophes between
 * letters become ’. Where French sets a space before a mark and the text has one, it is made unbreakable; where the
 * text has none (Swiss and Canadian usage) none is put in.
 */
export function mend(text: string): string {
  const plain = HIDDEN.test(text) ? withoutHidden(text) : text;
  return (ADDRESS.test(plain) ? aroundAddresses(plain) : mendMarks(plain)).trim();
}

/** Addresses and handles stay as they are: nothing inside them is punctuation of the sentence. */
const ADDRESS = /:\/\/|www\.|@/;

function aroundAddresses(text: string): string {
  let mended = '';
  let from = 0;
  for (const word of text.matchAll(/\S+/g)) {
    if (!ADDRESS.test(word[0])) continue;
    mended += mendMarks(text.slice(from, word.index)) + word[0];
    from = word.index + word[0].length;
  }
  return mended + mendMarks(text.slice(from));
}

/** Control characters, what has no width, ligatures, accents apart from their letter, letters that only look bold. */
const HIDDEN =
  /[\u0300-\u036f]|\ud835|[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufb00-\ufb06\ufeff]/;
/** Soft hyphen, zero-width space, word joiner, byte-order mark, direction marks: nothing to read. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;
const LIGATURE = /[\ufb00-\ufb06]/g;
/** « 𝐃𝐄𝐋𝐈𝐁𝐄𝐑𝐀𝐓𝐈𝐎𝐍𝐒 », 𝘨𝘳𝘦̀𝘷𝘦: mathematical letters, with which posts set words in bold and italics. */
const STYLED = /(?:\ud835[\udc00-\udfff])+/g;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

function withoutHidden(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(STYLED, letters => letters.normalize('NFKC'))
    .replace(LIGATURE, ligature => LIGATURES[ligature.charCodeAt(0) - 0xfb00]!)
    .normalize('NFC');
}

/** Marks with the spaces before them, guillemets with those inside, apostrophes with any beside, other spaces. */
const MARK =
  /[ \u00a0\u202f]*[!?;:»,.…“”]|[ \u00a0\u202f]*«[ \u00a0\u202f]*| ?['´`ʼ′‘’] ?|[\u1680\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]{2,}|[\u1680\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/y;
const OLD_GUILLEMETS = /<<\s?([^<>]{2,400}?)\s?>>/g;

function mendMarks(found: string): string {
  const text = found.includes('<<') ? found.replace(OLD_GUILLEMETS, '« $1 »') : found;
  let mended = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSettled(text, i)) continue;
    MARK.lastIndex = i;
    const mark = MARK.exec(text)?.[0];
    if (mark === undefined) continue;
    mended += text.slice(from, i) + mendMark(mark, i, text);
    from = i + mark.length;
    i = from - 1;
  }
  return from ? mended + text.slice(from) : text;
}

const MENDERS: Readonly<Record<string, (found: string, at: number, text: string) => string>> = {
  ',': comma,
  ';': highMark,
  '!': highMark,
  '?': highMark,
  '…': stop,
  '.': stop,
  ':': colon,
  '»': closingQuote,
  '”': closingQuote,
  '“': openingQuote,
};

function mendMark(found: string, at: number, text: string): string {
  if (found.includes('«')) return openingGuillemet(found, at, text);
  const mender = MENDERS[found.at(-1)!];
  if (mender) return mender(found, at, text);
  return found.trim() ? apostrophe(found, at, text) : space(found, at, text);
}

/** Several spaces are one; an unbreakable one stays where it belongs to a figure. */
function space(found: string, at: number, text: string): string {
  const inFigure = isDigit(text, at - 1) || isDigit(text, at + found.length);
  return inFigure && /^[\u00a0\u202f]/.test(found) ? found[0]! : ' ';
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
