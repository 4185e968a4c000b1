import { ByWord } from './by-word.ts';
import { plain, stem } from './stem.ts';
import { fold, tokensOf } from './words.ts';

/**
 * What a word is looked up by: its light stem, folded, so that accents, elisions, plurals, œ and apostrophes do not
 * matter. The search page runs this very code on what the reader types. `null` for words that are not indexed.
 */
export function termOf(word: string): string | null {
  const folded = fold(word).replace(/['’]$/, '');
  if (folded.length < 2 || ELIDED.has(folded)) return null;
  return stem(folded);
}

/** What the terms of longer words begin with: « grevis » of « grévis », while « procès » does not begin « procureur » as its stem does. */
export function beginningOf(word: string): string {
  return plain(fold(word).replace(/['’]$/, ''));
}

const ELIDED: ReadonlySet<string> = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

const TERMS = new ByWord(token => termOf(token.text));

/** The terms of a text; hyphenated words also by their parts: « Jong-un » is found by « jong ». */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokensOf(text)) {
    const whole = TERMS.of(token);
    if (whole) terms.push(whole);
    if (token.text.includes('-')) for (const part of token.text.split('-')) pushTerm(part, terms);
  }
  return terms;
}

function pushTerm(word: string, terms: string[]): void {
  const term = termOf(word);
  if (term) terms.push(term);
}
