import type { Store } from '../cache/store.ts';
import { type ShownArticle, shownArticle } from '../render/shown.ts';
import { assembleSite, type SiteModel } from '../render/site.ts';
import { entriesOf, placesOf } from './entries.ts';
import { Recent } from './recent.ts';
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
  const places = placesOf(collection);
  const articles = new Recent<string, ShownArticle>(IN_MEMORY, id =>
    shownArticle(collection.article(places.get(id)!), settings),
  );
  const article = (id: string) => articles.of(id);
  const entries = entriesOf(collection, session, { store, article });
  const withheld = collection.rows.length - places.size;
  return assembleSite({ entries, settings, article, withheld, problems: collection.problems });
}
