/** Articles as they are read when they are needed: the analysis from the store, with its links. */
import type { LinkedArticle, QuotedArticle } from '../../article.ts';
import type { Store } from '../../cache/store.ts';
import { type Links, linked } from '../../pipeline.ts';
import { type KeptLinks, relationsText } from './relations.ts';

export function linkedArticle(store: Store, file: string, links: KeptLinks): LinkedArticle {
  return linked(JSON.parse(analysisText(store, file)) as QuotedArticle, withRelations(store, file, links));
}

/** JSON of a `QuotedArticle`. */
export function analysisText(store: Store, file: string): string {
  return store.prepare('SELECT analysis FROM content WHERE file = ?').get(file)!.analysis as string;
}

export function withRelations(store: Store, file: string, links: Omit<Links, 'related'>): Links {
  return { ...links, related: JSON.parse(relationsText(store, file)) as Links['related'] };
}
