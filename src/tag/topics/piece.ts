import { isCapitalised, normalise, type Token, tokensOf } from '../../lib/words.ts';
import type { Strength } from './entries.ts';
import { formOf } from './form.ts';
import { isAcronym, type Spelling, type Term } from './term.ts';

/** A phrase of the vocabulary as it is written there. */
export type Written = {
  readonly topic: number;
  readonly root: number;
  readonly strength: Strength;
  /** May begin with `=`: then its words must stand letter for letter. */
  readonly phrase: string;
  /** Its place in the vocabulary. */
  readonly rank: number;
};

/** A phrase taken to pieces. */
export type Piece = Pick<Term, 'topic' | 'root' | 'key' | 'spelling'> & {
  readonly strength: Strength;
  readonly keys: readonly string[];
};

/** Takes a phrase to pieces, so that texts can be asked for it. */
export function pieceOf({ topic, root, strength, phrase }: Written): Piece {
  const isExact = phrase.startsWith('=');
  const tokens = tokensOf(wordsOf(phrase));
  const keys = tokens.map(token => formOf(token.norm));
  return { topic, root, key: keys.join(' '), spelling: spellingOf(tokens, isExact), strength, keys };
}

/** The phrase without the mark of exactness. */
export function wordsOf(phrase: string): string {
  return phrase.startsWith('=') ? phrase.slice(1) : phrase;
}

/** Letters, digits and hyphens up to a space or the end: one word, whatever follows. */
const PLAIN_WORD = /^=?([\p{L}\p{N}-]*\p{L})(?: |$)/u;

/** The key of a phrase's first word, without cutting the rest; `null` if it has no word. */
export function firstKeyOf(phrase: string): string | null {
  const plain = PLAIN_WORD.exec(phrase)?.[1];
  const norm = plain === undefined ? tokensOf(wordsOf(phrase))[0]?.norm : normalise(plain);
  return norm === undefined ? null : formOf(norm);
}

function spellingOf(tokens: readonly Token[], isExact: boolean): Spelling | null {
  if (!isExact && !tokens.some(token => isCapitalised(token.text))) return null;
  const capitals = [...tokens.keys()].filter(i => isCapitalised(tokens[i]!.text));
  const acronyms = capitals.filter(i => isAcronym(tokens[i]!.text));
  const exact = isExact ? tokens.map(token => token.norm).join(' ') : null;
  return { capitals, acronyms, exact };
}
