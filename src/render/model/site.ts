/**
 * The collection as readers may see it: every page, feed, data file and digest is made from a `SiteModel`.
 *
 * Room `render`, from the ground up:
 * - `model/`: `shown.ts`, the one gate of `diffusion`, behind which nothing sees a `LinkedArticle`; `entry.ts`, the little that
 *   lists and neighbours need of an article (`told.ts`: its dated sentences; `packed-…`: as they are kept), `text.ts`, what they quote of it; `site.ts`, indexes over all
 *   entries; `shelves.ts`, `periods.ts`: long lists cut by the calendar, never by count alone, so that a late article
 *   changes the pages of its own period and no other;
 * - `writing/`: how dates, addresses, references and marked text are written, and `html.ts`, the escaping tag;
 * - `drawings/`: strips and networks as numbers;
 * - `views/`: what each kind of page shows, as plain data without markup;
 * - `pages/`: every page as path, kind, hash of all it is made from, and a view made when asked for;
 * - `search/`: the index of the search page; `files/`: what no template makes: feeds, data, references, sitemap, assets;
 * - `output/`: pages through Eleventy, a chunk at a time; `write.ts`, the only writer.
 *
 * Templates (beside `src/`) make HTML of views: one file a kind, words in `strings.fr.ts`.
 */
import type { LinkedArticle, Problem } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { slugOrCodes } from '../../lib/slug.ts';
import type { Settings } from '../../settings.ts';
import { Cast } from './cast.ts';
import { type ActorRef, type Entry, entryOf, type TopicRef } from './entry.ts';
import { alphabetically, chronologically } from './order.ts';
import { type ShownArticle, shownArticle } from './shown.ts';
import { type ShownText, textOf } from './text.ts';

/** Entries are in chronological order, oldest first, as everywhere. */
export type ActorIndex = Omit<ActorRef, 'forms'> & { readonly entries: readonly Entry[] };
export type TopicIndex = TopicRef & { readonly name: string; readonly entries: readonly Entry[] };
export type SourceIndex = { readonly id: string; readonly name: string; readonly entries: readonly Entry[] };

export type SiteModel = {
  readonly settings: Settings;
  /** Published articles, oldest first, those without any date at the end. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The whole of what is shown of a published article. */
  readonly article: (id: string) => ShownArticle;
  /** The part of it that other pages quote from. */
  readonly text: (id: string) => ShownText;
  /** By number of articles, then by name. */
  readonly actors: ReadonlyMap<string, ActorIndex>;
  readonly topics: ReadonlyMap<string, TopicIndex>;
  readonly sources: ReadonlyMap<string, SourceIndex>;
  readonly cast: Cast;
  /** Every article is an invented example: said once a page instead of at every title. */
  readonly allSamples: boolean;
  /** Articles read but not published. */
  readonly withheld: number;
  readonly problems: readonly Problem[];
};

/** What a site is made of. `entries` may come in any order. */
export type SiteParts = Pick<SiteModel, 'settings' | 'article' | 'text' | 'withheld' | 'problems'> & {
  readonly entries: Iterable<Entry>;
};

/** The site of articles that are all in memory. Those not published on the site leave no trace but their count. */
export function buildSiteModel(
  articles: readonly LinkedArticle[],
  settings: Settings,
  problems: readonly Problem[] = [],
): SiteModel {
  const published = new Map(articles.filter(article => article.publishedOnSite).map(article => [article.id, article]));
  const shown = new Map<string, ShownArticle>();
  for (const article of published.values()) shown.set(article.id, shownArticle(article, settings));
  const entries = [...shown.values()].map(article => entryOf(article));
  const article = (id: string) => shown.get(id)!;
  const site: SiteModel = assembleSite({
    entries,
    settings,
    article,
    text: id => textOf(article(id), site.byId.get(id)!),
    withheld: articles.length - published.size,
    problems,
  });
  return site;
}

/** Builds the indexes. Pure; reads no text. */
export function assembleSite(parts: SiteParts): SiteModel {
  const entries = [...parts.entries].sort(chronologically);
  const actors = new Map<string, Draft<ActorIndex>>();
  const topics = new Map<string, Draft<TopicIndex>>();
  const sources = new Map<string, Draft<SourceIndex>>();
  for (const entry of entries) {
    for (const { forms, ...actor } of newTo(actors, entry.actors, entry))
      actors.set(actor.id, { ...actor, entries: [entry] });
    for (const topic of newTo(topics, entry.topics, entry))
      topics.set(topic.id, { ...topic, name: topic.label, entries: [entry] });
    const source = entry.source ? [{ id: sourceId(entry.source), name: entry.source }] : [];
    for (const one of newTo(sources, source, entry)) sources.set(one.id, { ...one, entries: [entry] });
  }
  return {
    ...parts,
    entries,
    allSamples: entries.length > 0 && entries.every(entry => entry.sample),
    byId: new Map(entries.map(entry => [entry.id, entry])),
    actors: byArticles(actors),
    topics: byArticles(topics),
    sources: byArticles(sources),
    cast: new Cast(entries),
  };
}

type Draft<T extends { readonly entries: readonly Entry[] }> = Omit<T, 'entries'> & { entries: Entry[] };

/** Enters the entry with those that the index has; the others. */
function newTo<T extends { readonly id: string }>(
  index: ReadonlyMap<string, { readonly entries: Entry[] }>,
  members: readonly T[],
  entry: Entry,
): readonly T[] {
  return members.filter(({ id }) => {
    const known = index.get(id);
    known?.entries.push(entry);
    return !known;
  });
}

function byArticles<T extends { id: string; name: string; entries: Entry[] }>(index: Map<string, T>): Map<string, T> {
  const members = [...index.values()].sort(
    (a, b) => b.entries.length - a.entries.length || alphabetically(a, b) || compare(a.id, b.id),
  );
  return new Map(members.map(member => [member.id, member]));
}

/** A source's address. */
export function sourceId(name: string): string {
  return slugOrCodes(name, 'source');
}
