import type { Store } from '../../cache/store.ts';
import type { Entry } from '../../render/model/entry.ts';
import { type ShownArticle, shownArticle } from '../../render/model/shown.ts';
import { assembleSite, type SiteModel } from '../../render/model/site.ts';
import type { ShownText } from '../../render/model/text.ts';
import type { Settings } from '../../settings.ts';
import type { Session } from '../session.ts';
import { linkedArticle } from '../understand/articles.ts';
import { entriesOf, placesOf, storedEntries, storedText } from '../understand/entries.ts';
import type { Collection } from '../understand/understand.ts';
import { Recent } from './recent.ts';

/** Whole articles in the memory of a thread at once, some 50 KB each: few pages need one that is not their own. */
const ARTICLES = 200;
/** What other pages quote from an article, some 10 KB; the pages of members need many of them again and again. */
const TEXTS = 6_000;

/** The part of a collection that can be sent from one thread to another. */
export type SentCollection = Pick<Collection, 'rows' | 'links' | 'problems'>;

/**
 * The site of a collection: entries from the store where nothing that they depend on has changed, whole articles read
 * only when a page needs them.
 */
export function siteOf(collection: SentCollection, session: Session, store: Store): SiteModel {
  const { settings } = session;
  return modelOf(collection, { settings, store }, article => entriesOf(collection, { store, article }));
}

/** The same in another thread, once the store has all entries. */
export function storedSite(collection: SentCollection, settings: Settings, store: Store): SiteModel {
  return modelOf(collection, { settings, store }, () => storedEntries(collection, store));
}

type Sources = { readonly settings: Settings; readonly store: Store };

function modelOf(
  { rows, links, problems }: SentCollection,
  { settings, store }: Sources,
  entriesFrom: (article: SiteModel['article']) => readonly Entry[],
): SiteModel {
  const places = placesOf({ links });
  const articles = new Recent<string, ShownArticle>(ARTICLES, id => {
    const at = places.get(id)!;
    return shownArticle(linkedArticle(store, rows[at]!.file, links[at]!), settings);
  });
  const texts = new Recent<string, ShownText>(TEXTS, id =>
    storedText(store, rows[places.get(id)!]!.file, site.byId.get(id)!),
  );
  const article = (id: string) => articles.of(id);
  const site: SiteModel = assembleSite({
    entries: entriesFrom(article),
    ...{ settings, article, text: id => texts.of(id) },
    withheld: rows.length - places.size,
    problems,
  });
  return site;
}
