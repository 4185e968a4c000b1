/** The kinds of quotation marks and what each sign does. */

export type Family = 'guillemet' | 'curly' | 'angle' | 'straight' | 'single';
/** A mark, or the end of a paragraph: two line breaks. UTF-16 offsets, end exclusive. */
export type Mark = { readonly at: number; readonly end: number; readonly text: string };
export type Open = { readonly family: Family; readonly mark: Mark };
type Role = 'open' | 'close' | 'toggle';
/** The marks and paragraph ends of a text in its order. */
export type Row = { readonly text: string; readonly marks: readonly Mark[] };

const MARK = /[«»“”„‟"‹›‘]|<<|>>|''|\n\n/g;
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

export function rowOf(text: string): Row {
  return {
    text,
    marks: Array.from(text.matchAll(MARK), m => ({ at: m.index, end: m.index + m[0].length, text: m[0] })),
  };
}

export function endsParagraph({ text }: Mark): boolean {
  return text === '\n\n';
}
