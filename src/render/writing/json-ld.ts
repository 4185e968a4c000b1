import { statedDay } from '../model/order.ts';
import type { ShownArticle } from '../model/shown.ts';
import type { SiteModel } from '../model/site.ts';
import { addressOf } from './address.ts';
import { safeUrl } from './html.ts';

/** https://schema.org/NewsArticle. Only a stated date is a `datePublished`. */
export function jsonLd(site: SiteModel, article: ShownArticle, path: string): unknown {
  const url = safeUrl(article.source.url);
  const published = statedDay(article) ?? undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.heading,
    description: article.standfirst ?? undefined,
    inLanguage: 'fr',
    url: site.settings.url ? addressOf(site.settings, path) : undefined,
    datePublished: published,
    author: some(article.authors.map(name => ({ '@type': 'Person', name }))),
    publisher: article.source.name ? { '@type': 'Organization', name: article.source.name } : undefined,
    isBasedOn: url ?? undefined,
    articleSection: some(article.topics.map(topic => topic.label)),
    wordCount: article.diffusion === 'full' ? article.words : undefined,
    mentions: some(
      article.actors.map(({ name, type, wikidata }) => ({
        '@type': { person: 'Person', organisation: 'Organization', country: 'Country' }[type],
        name,
        sameAs: wikidata ? `https://www.wikidata.org/entity/${wikidata}` : undefined,
      })),
    ),
  };
}

/** A list of nothing says nothing. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
