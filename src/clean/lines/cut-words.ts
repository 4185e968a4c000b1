import { beforeHyphen, behindHyphen } from './compounds.fr.ts';

const BEFORE = new Set(beforeHyphen.split(', '));
const BEHIND = new Set(behindHyphen.split(', '));

/** « gou- » / « vernement »: a line that ends inside a word. */
const CUT = /(\p{L}[\p{L}’'-]*)[-\u00ad]$/u;
const REST = /^\p{Ll}+/u;

/** Does a line end inside a word that the next one ends? */
export function cutsWord(line: string, next: string): boolean {
  return CUT.test(line.slice(-LONGEST)) && REST.test(next);
}

/** UTF-16 code units of the longest word that is looked at. */
const LONGEST = 40;

/** A line as it stands before the next: with a space behind it, or without the hyphen that only its end stood for. */
export function beforeNext(line: string, next: string): string {
  const first = CUT.exec(line.slice(-LONGEST))?.[1];
  if (first === undefined) return `${line} `;
  const rest = REST.exec(next)?.[0];
  // « Jean- » / « Paul », « dit- » / « il », « c'est-à- » / « dire »: the hyphen is the word's own.
  const isOwn = rest === undefined || first.includes('-') || BEFORE.has(bare(first)) || BEHIND.has(rest);
  return isOwn && !line.endsWith('\u00ad') ? line : line.slice(0, -1);
}

/** « l'ex » → « ex » */
function bare(word: string): string {
  return word.slice(word.search(/[^’']*$/)).toLowerCase();
}
