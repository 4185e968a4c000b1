import type { LinkedArticle, QuotedArticle, Speaker } from '../article.ts';
import { withBounds } from './copies/dates.ts';
import type { Links } from './links.ts';
import { joinedActors, renamedAll } from './names/actors.ts';
import type { Renamed } from './names/known.ts';

/** An article with what the collection says of it. */
export function linked(article: QuotedArticle, links: Links): LinkedArticle {
  const { id, publishedOnSite, duplicates, related, renamed, bounds, problems } = links;
  return {
    ...withBounds(withNames(article, renamed), bounds),
    ...{ id, publishedOnSite, duplicates, related },
    problems: [...article.problems, ...problems],
  };
}

/** Mentions stay, speakers follow. */
export function withNames<A extends Pick<QuotedArticle, 'actors' | 'quotes'>>(article: A, renamed: Renamed): A {
  if (renamed.size === 0) return article;
  const actors = renamedAll(article.actors, renamed, joinedActors);
  const quotes = article.quotes.map(quote => ({ ...quote, speaker: renamedSpeaker(quote.speaker, renamed) }));
  return { ...article, actors, quotes };
}

function renamedSpeaker(speaker: Speaker | null, renamed: Renamed): Speaker | null {
  const one = speaker?.id ? renamed.get(speaker.id) : undefined;
  return one ? { id: one.id, name: one.name } : speaker;
}
