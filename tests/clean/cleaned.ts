import type { CleanArticle } from '../../src/article.ts';
import { cleanArticle } from '../../src/clean/clean.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

/** The article of a file without a collection around it. */
export function cleaned(lines: readonly string[]): CleanArticle {
  return cleanArticle(rawArticle(lines.join('\n')), new Set(), LANGUAGE);
}

/** The lines of a file that are not the article's. */
export function removedOf(lines: readonly string[]): string[] {
  return cleaned(lines).removed.map(({ text }) => text);
}
