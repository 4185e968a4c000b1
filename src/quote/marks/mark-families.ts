/** The kinds of quotation marks and what each sign does. */

export type Family = 'guillemet' | 'curly' | 'angle' | 'straight' | 'single';
/** A mark, or the end of a paragraph: two line breaks. UTF-16 offsets, end exclusive. */
export type Mark = { readonly at: number; readonly end: number; readonly text: string };
export type Open = { readonly family: Family; readonly mark: Mark };
type Role = 'open' | 'close' | 'toggle';
/** The marks and paragraph ends of a text in its order. */
export type Row = { readonly text: string; readonly marks: readonly Mark[] };

export const FAMILIES: Readonly<Record<string, readonly [Family, Role]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '<<': ['guillemet', 'open'],
  '>>': ['guillemet', 'close'],
  '“': ['curly', 'open'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '”': ['curly', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '"': ['straight', 'toggle'],
  "''": ['straight', 'toggle'],
  '‘': ['single', 'open'],
};

/** Signs that mark alone, and those that mark when they stand twice. */
const SINGLE = unitsOf('«»“”„‟"‹›‘');
const DOUBLE = unitsOf("<>'\n");

function unitsOf(signs: string): Uint8Array {
  const units = new Uint8Array(0x1_0000);
  for (let i = 0; i < signs.length; i++) units[signs.charCodeAt(i)] = 1;
  return units;
}

/** One look a place: a regular expression takes several times as long. */
export function rowOf(text: string): Row {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isTwice = DOUBLE[unit] === 1 && text.charCodeAt(at + 1) === unit;
    if (!isTwice && SINGLE[unit] === 0) continue;
    const end = at + (isTwice ? 2 : 1);
    marks.push({ at, end, text: text.slice(at, end) });
    at = end - 1;
  }
  return { text, marks };
}

/** Is it the blank line between two paragraphs, which is read like a mark? */
export function endsParagraph({ text }: Mark): boolean {
  return text === '\n\n';
}
