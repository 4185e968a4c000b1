import type { LinkedArticle, QuotedArticle } from '../article.ts';
import { pairsOf } from './copies/duplicates.ts';
import { factsOf } from './facts.ts';
import { linked } from './linked.ts';
import { linksOf } from './links.ts';
import type { RelateLanguage } from './relations/stopwords.ts';

/**
 * The one step that sees the whole collection, after all others: ids, near-duplicates, discovered actors brought
 * together, intervals for undated articles, relations. Takes the articles in the order of their paths, returns them so.
 *
 * In three parts that a build keeps apart: what an article says for itself (`factsOf`), what the collection makes of all
 * that (`linksOf`), and the article with it (`linked`). `names/` brings actors together, `copies/` finds near-duplicates and
 * what they prove of a day, `relations/` says who is related to whom, and whom a change can reach.
 */
export function relate(articles: readonly QuotedArticle[], language: RelateLanguage): readonly LinkedArticle[] {
  const all = articles.map(article => factsOf(article, language));
  const pairs = pairsOf(
    all.map(({ sample }) => sample),
    at => articles[at]!.text,
  );
  const links = linksOf(
    all.map(({ facts }) => facts),
    pairs,
  );
  return articles.map((article, at) => linked(article, links[at]!));
}
