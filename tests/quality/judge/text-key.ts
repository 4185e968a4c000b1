import { fold } from '../../../src/lib/words.ts';

/** Letters and figures only, without case or accents: for asking whether words stand somewhere, whatever the typography. */
export function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Does the key stand in the other as whole words? */
export function hasWords(key: string, words: string): boolean {
  return ` ${key} `.includes(` ${words} `);
}

/** Title, standfirst and text, as a reader sees them. */
export function wholeOf(article: {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly text: string;
}): string {
  return [article.title, article.standfirst, article.text].filter(Boolean).join('\n\n');
}
