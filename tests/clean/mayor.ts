/** A page about a mayor, for tests that add to it what may be the article's or the site's. */
import type { CleanArticle } from '../../src/article.ts';
import { cleanArticle } from '../../src/clean/clean.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

export const MENU = ['Accueil', 'Sports', 'Football', 'Se connecter'];
export const TITLE = 'Le maire de Nandre répond aux questions des riverains de la Loue';
export const LEAD =
  'Le maire était vendredi l’invité de la radio locale, où les riverains lui ont posé leurs questions.';

export function cleaned(lines: readonly string[]): CleanArticle {
  return cleanArticle(rawArticle(lines.join('\n')), new Set(), LANGUAGE);
}

export function removedOf(lines: readonly string[]): string[] {
  return cleaned(lines).removed.map(({ text }) => text);
}
