/** Where words may be cut off: never after one that calls for the next (« … devant le… »). */
import { fold, isCapitalised } from '../../lib/words.ts';
import { openWords } from './open-words.fr.ts';

const OPEN_WORDS: ReadonlySet<string> = new Set(openWords.split(' '));

/** Does the last of so many words call for the next one, or is it the first half of a name? */
export function isOpen(words: readonly string[], end: number): boolean {
  const word = words[end - 1]!;
  const bare = fold(word.replace(/^[«“"(\s]+|[»”"),;:.\s]+$/g, ''));
  if (OPEN_WORDS.has(bare) || /^\d+$/.test(bare) || !/[\p{L}\d]/u.test(word)) return true;
  return isCapitalised(word) && isCapitalised(words[end] ?? '');
}

/** Words that may be lost at the end so that it is not open. */
const MOST_LOST = 4;

/** The words that a text begins with, without those at their end that call for the next, and « … ». */
export function cutShort(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && words.length - end < MOST_LOST && isOpen(words, end)) end--;
  const kept = isOpen(words, end) ? words.length : end;
  return withEllipsis(words.slice(0, kept).join(' '));
}

/** « … » in the place of the mark at which the text was cut. */
export function withEllipsis(beginning: string): string {
  return `${beginning.replace(/(?:\s*[,;:.…–—-])+$/, '')}…`;
}
