import { type ArticleBytes, parseArticle, type Reading } from '../../src/load/article.ts';
import { type HtmlReading, readHtml } from '../../src/load/html/page.ts';
import { prepareLoad } from '../../src/load/language.ts';
import { readVocabulary } from '../../src/load/vocabulary.ts';

/** The vocabulary that ships. */
export const { language, problems } = prepareLoad(readVocabulary('vocabulary').files);

export function readPage(source: string): HtmlReading {
  return readHtml('p.html', source, language);
}

export function readingOf(bytes: ArticleBytes): Reading {
  return parseArticle(bytes, language);
}
