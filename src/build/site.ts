import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import { type Entry, entryOf } from '../render/entry.ts';
import { type ShownArticle, shownArticle } from '../render/shown.ts';
import { assembleSite, type SiteModel } from '../render/site.ts';
import { Recent } from './recent.ts';
import type { KeptLinks } from './relations.ts';
import type { Session } from './session.ts';
import type { Collection } from './understand.ts';

/** Whole articles in memory at once, some 50 KB each; pages of one member or period come in a row. */
const IN_MEMORY = 12_000;

/**
 * The site of a collection: entries from the store where nothing that they depend on has changed, whole articles read
 * only when a page needs them.
 */
export function siteOf(collection: Collection, session: Session, store: Store): SiteModel {
  const { settings } = session;
  const places = new Map<string, number>();
  for (const [at, links] of collection.links.entries()) if (links.publishedOnSite) places.set(links.id, at);
  const articles = new Recent<string, ShownArticle>(IN_MEMORY, id =>
    shownArticle(collection.article(places.get(id)!), settings),
  );
  const article = (id: string) => articles.of(id);
  const entries = entriesOf(collection, places, { session, store, article });
  const withheld = collection.rows.length - places.size;
  return assembleSite({ entries, settings, article, withheld, problems: collection.problems });
}

type Sources = {
  readonly session: Session;
  readonly store: Store;
  readonly article: (id: string) => ShownArticle;
};

function entriesOf(collection: Collection, places: ReadonlyMap<string, number>, sources: Sources): Entry[] {
  const { session, store, article } = sources;
  const known = keptEntries(store);
  const put = store.prepare('INSERT OR REPLACE INTO entry (file, key, entry) VALUES (?, ?, ?)');
  const forget = store.prepare("DELETE FROM terms WHERE id = (SELECT entry ->> 'id' FROM entry WHERE file = ?)");
  return store.transaction(() =>
    [...places].map(([id, at]) => {
      const { file, key: analysis } = collection.rows[at]!;
      const key = entryKey(analysis!, collection.links[at]!, session);
      const kept = known.get(file);
      if (kept?.key === key) return JSON.parse(kept.entry) as Entry;
      if (kept) forget.run(kept.file);
      const entry = entryOf(article(id));
      put.run(file, key, JSON.stringify(entry));
      return entry;
    }),
  );
}

/** Of everything that an article's entry is made from. The hash inside it is of what is shown, and changes less often. */
function entryKey(analysis: string, links: KeptLinks, { settings, pageVersion }: Session): string {
  const { id, duplicates, related, renamed, bounds } = links;
  const said = JSON.stringify([id, duplicates, related, [...renamed], bounds]);
  return fingerprint(analysis, said, settings.diffusion, pageVersion);
}

type KeptEntry = { readonly file: string; readonly key: string; readonly entry: string };

function keptEntries(store: Store): Map<string, KeptEntry> {
  const rows = store.prepare('SELECT file, key, entry FROM entry').all() as unknown as KeptEntry[];
  return new Map(rows.map(row => [row.file, row]));
}
