import { isCapitalised, normalise, tokensOf } from '../../../lib/words.ts';

/** What a word of the text must look like: as it may, with a capital, or letter for letter (a sigle). */
type Need = 'any' | 'capital' | 'exact';
/** A word of a name, and how a text has to write it. */
export type AliasWord = { readonly norm: string; readonly need: Need; readonly text: string };

/** Does a text write the word as it must? @param text a token of the same norm; « Insee » stands for « INSEE » */
export function looksLike(word: AliasWord, text: string): boolean {
  if (word.need === 'any') return true;
  if (word.need === 'capital') return text[0] !== text[0]!.toLowerCase();
  return (
    text === word.text ||
    (text.length >= 4 && text[0] === word.text[0] && text.slice(1) === text.slice(1).toLowerCase())
  );
}

/** Only words and single spaces: no elision, nothing to take apart. */
const SIMPLE = /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)*$/u;
const ALL_CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.+&-]+$/u;

/** The words of a name, as the vocabulary spells it. */
export function wordsOf(text: string): AliasWord[] {
  const pieces = SIMPLE.test(text)
    ? text.split(' ').map(piece => ({ text: piece, norm: normalise(piece) }))
    : tokensOf(text);
  return pieces.map(({ text: piece, norm }) => ({ norm, text: piece, need: needOf(piece) }));
}

function needOf(piece: string): Need {
  if (/['’]$/.test(piece)) return 'any';
  if (ALL_CAPITALS.test(piece)) return 'exact';
  return isCapitalised(piece) ? 'capital' : 'any';
}
