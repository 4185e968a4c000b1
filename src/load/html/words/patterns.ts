/** Sources of regular expressions from lists of `page-words.yaml`. */
import { anyOf } from '../../../lib/any-of.ts';
import { fold } from '../../../lib/words.ts';
import type { WordLists } from '../../../vocabulary.ts';

const WORD = /^[\p{L}\d' -]+$/u;

/** Any of the words under a key; `shape` makes of a word what it looks like in a text. */
export function anyWord(lists: WordLists, key: string, shape = (word: string) => word): string {
  const words = lists.words(key).filter(word => {
    if (!WORD.test(word)) lists.reject([key], `has “${word}”, which is not made of letters`);
    return WORD.test(word);
  });
  return anyOf(words.map(shape));
}

/** Any of the wordings under a key, one a line; for folded text. */
export function anyWording(lists: WordLists, key: string): string {
  const patterns = lists.lines(key).flatMap((wording, i) => {
    const pattern = patternOf(wording);
    if (pattern === null) lists.reject([key, i], 'cannot be read');
    return pattern ?? [];
  });
  return anyOf(patterns);
}

/** Words, alternatives, optional groups, numbers and « … », as the head of `page-words.yaml` explains them. */
const WORDING = /^(?:[\p{L}\d'’/… -]|\([^()]+\))+$/u;
const PART = /\((?<optional>[^()]+)\)|[^\s()]+/gu;
/** What « … » stands for is not longer (UTF-16 code units). */
const REST = '.{0,150}';

/** `null` for what is no wording, or all optional. */
export function patternOf(wording: string): string | null {
  if (!WORDING.test(wording)) return null;
  let pattern = '';
  let isFirst = true;
  for (const { 0: part, groups } of wording.matchAll(PART)) {
    const optional = groups?.optional;
    const words = alternatives(optional ?? part);
    if (optional) pattern += isFirst ? `(?:${words} )?` : `(?: ${words})?`;
    else pattern += isFirst ? words : ` ${words}`;
    isFirst &&= optional !== undefined;
  }
  return isFirst ? null : pattern;
}

function alternatives(words: string): string {
  return anyOf(words.split('/').map(wordsPattern));
}

/** Pages write « d'actualité » with any sign for the apostrophe, or none. */
function wordsPattern(words: string): string {
  return fold(words.trim())
    .replaceAll("'", "[ ']")
    .replaceAll(/(?<!\d)0(?!\d)/g, '\\d+')
    .replaceAll('…', REST);
}
