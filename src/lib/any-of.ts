/** Pieces of regular expressions from lists that an editor may leave empty. */

/** No text matches it: what is left of a list without words. */
const NOTHING = '(?!)';

/** One group that matches any of these sources; of none, nothing. */
export function anyOf(sources: readonly string[]): string {
  return sources.length > 0 ? `(?:${sources.join('|')})` : NOTHING;
}

/** One group that matches any of these words letter for letter, with either apostrophe; of none, nothing. */
export function anyOfWords(words: Iterable<string>): string {
  return anyOf(Array.from(words, word => word.replace(SIGN, '\\$&').replaceAll("'", "['’]")));
}

/** What means something else than itself in a regular expression. */
const SIGN = /[.*+?^${}()|[\]\\]/g;
