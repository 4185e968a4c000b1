/** The kinds of quotation marks and what each sign does. */

export type Family = 'guillemet' | 'curly' | 'angle' | 'straight' | 'single';
export type Mark = { readonly at: number; readonly end: number; readonly text: string };
export type Open = { readonly family: Family; readonly mark: Mark };
export type Role = 'open' | 'close' | 'toggle';

export const MARK = /[«»“”„‟"‹›‘]|<<|>>|''|\n\n/g;
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
