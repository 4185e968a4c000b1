import type { LinkedArticle, QuotedArticle } from '../../src/article.ts';
import { pairsOf } from '../../src/relate/copies/duplicates.ts';
import { factsOf } from '../../src/relate/facts.ts';
import { linked } from '../../src/relate/linked.ts';
import { relationsOf, settledLinks } from '../../src/relate/links.ts';
import type { RelateLanguage } from '../../src/relate/relations/stopwords.ts';

/** All of room `relate` in a row, where a build keeps its parts apart. Takes the articles in the order of their paths, returns them so. */
export function relate(articles: readonly QuotedArticle[], language: RelateLanguage): readonly LinkedArticle[] {
  const all = articles.map(article => factsOf(article, language));
  const pairs = pairsOf(
    all.map(({ sample }) => sample),
    at => articles[at]!.text,
  );
  const settled = settledLinks(
    all.map(({ facts }) => facts),
    pairs,
  );
  const related = [...relationsOf(settled, [...settled.keys()])];
  return articles.map((article, at) => {
    const { story: _, ...links } = settled[at]!;
    return linked(article, { ...links, related: related[at]! });
  });
}
