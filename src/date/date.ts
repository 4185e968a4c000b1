import type { DatedArticle, DateMention, Problem, Published, RepairedArticle } from '../article.ts';
import { type Anchor, resolveMentions } from '../lib/date-meaning.ts';
import { type Expression, expressionsOf } from './mentions.ts';
import { statedDate } from './published/stated.ts';
import type { Reading } from './published/written.ts';

/**
 * Finds the day of publication and every date expression of an article. `timeZone` (IANA) only turns a date-time with
 * an offset into a day. No clock: what cannot be known stays `null`.
 */
export function dateArticle(article: RepairedArticle, reading: Reading): DatedArticle {
  const stated = statedDate(article, reading);
  const expressions = expressionsOf(article, reading.language);
  const published: Published | null = stated.published;
  const problems: Problem[] = [...article.problems, ...stated.problems];
  return { ...article, published, dates: datesOf(expressions, published), bounds: [], problems };
}

function datesOf(expressions: readonly Expression[], published: Anchor | null): DateMention[] {
  return resolveMentions(expressions, published);
}
