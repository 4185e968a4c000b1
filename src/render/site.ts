/**
 * The collection as readers may see it: every page, feed, data file and digest is made from a `SiteModel`.
 *
 * Room `render`, in reading order: `shown.ts` (what may be shown of an article) → `entry.ts` (the little that lists
 * need) → `site.ts` (indexes over all entries) → `pages.ts` (every page as path, kind and a lazily made view) →
 * `eleventy.ts` (templates) → `write.ts` (the only writer).
 */
import type { ActorType, LinkedArticle, Problem } from '../article.ts';
import { slug } from '../lib/slug.ts';
import type { Settings } from '../settings.ts';
import { chronologically, compare, type Entry, entryOf } from './entry.ts';
import { type ShownArticle, shownArticle } from './shown.ts';

/** Entries are in chronological order, oldest first, as everywhere. */
export type ActorIndex = {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly wikidata: string | null;
  readonly origin: 'vocabulary' | 'discovered';
  readonly entries: readonly Entry[];
};
export type TopicIndex = {
  readonly id: string;
  readonly qcode: string;
  readonly label: string;
  readonly entries: readonly Entry[];
};
export type SourceIndex = { readonly id: string; readonly name: string; readonly entries: readonly Entry[] };

export type SiteModel = {
  readonly settings: Settings;
  /** Published articles, oldest first, those without any date at the end. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The whole of what is shown of a published article; made or read when asked, not kept. */
  readonly article: (id: string) => ShownArticle;
  /** By number of articles, then by name. */
  readonly actors: ReadonlyMap<string, ActorIndex>;
  readonly topics: ReadonlyMap<string, TopicIndex>;
  readonly sources: ReadonlyMap<string, SourceIndex>;
  /** Id of an entry's source; `null` if it names none. */
  readonly sourceOf: (entry: Entry) => string | null;
  /** Articles read but not published. */
  readonly withheld: number;
  readonly problems: readonly Problem[];
};

/** Builds the indexes. Pure; articles that are not published on the site leave no trace but their count. */
export function buildSiteModel(
  articles: readonly LinkedArticle[],
  settings: Settings,
  problems: readonly Problem[] = [],
): SiteModel {
  const published = new Map(articles.filter(article => article.publishedOnSite).map(article => [article.id, article]));
  const indexes = new Indexes();
  for (const article of published.values()) indexes.add(shownArticle(article, settings));
  return {
    settings,
    ...indexes.finished(),
    article: id => shownArticle(published.get(id)!, settings),
    withheld: articles.length - published.size,
    problems,
  };
}

type Draft<T extends { readonly entries: readonly Entry[] }> = Omit<T, 'entries'> & { entries: Entry[] };

class Indexes {
  readonly entries: Entry[] = [];
  readonly actors = new Map<string, Draft<ActorIndex>>();
  readonly topics = new Map<string, Draft<TopicIndex>>();
  readonly sources = new Map<string, Draft<SourceIndex>>();

  add(article: ShownArticle): void {
    const entry = entryOf(article);
    this.entries.push(entry);
    for (const { id, name, type, wikidata, origin } of article.actors)
      enter(this.actors, id, entry, () => ({ id, name, type, wikidata, origin, entries: [] }));
    for (const { id, qcode, label } of article.topics)
      enter(this.topics, id, entry, () => ({ id, qcode, label, entries: [] }));
    const name = entry.source;
    if (name) enter(this.sources, sourceId(name), entry, () => ({ id: sourceId(name), name, entries: [] }));
  }

  finished() {
    this.entries.sort(chronologically);
    return {
      entries: this.entries,
      byId: new Map(this.entries.map(entry => [entry.id, entry])),
      actors: inOrder(this.actors, actor => actor.name),
      topics: inOrder(this.topics, topic => topic.label),
      sources: inOrder(this.sources, source => source.name),
      sourceOf: (entry: Entry) => entry.source && sourceId(entry.source),
    };
  }
}

function enter<T extends { entries: Entry[] }>(index: Map<string, T>, id: string, entry: Entry, begin: () => T): void {
  let member = index.get(id);
  if (!member) index.set(id, (member = begin()));
  member.entries.push(entry);
}

function inOrder<T extends { id: string; entries: Entry[] }>(index: Map<string, T>, name: (member: T) => string) {
  const members = [...index.values()].sort(
    (a, b) => b.entries.length - a.entries.length || compare(name(a), name(b)) || compare(a.id, b.id),
  );
  for (const member of members) member.entries.sort(chronologically);
  return new Map(members.map(member => [member.id, member]));
}

/** A source's address; names without a Latin letter or digit get one from their code units. */
function sourceId(name: string): string {
  return slug(name) || `source-${[...name].map(c => c.codePointAt(0)!.toString(16)).join('')}`.slice(0, 60);
}
