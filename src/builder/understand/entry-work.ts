import type { QuotedArticle } from '../../article.ts';
import { type Links, linked } from '../../pipeline.ts';
import { entryOf } from '../../render/model/entry.ts';
import { packEntry } from '../../render/model/packed-entry.ts';
import { packText } from '../../render/model/packed-text.ts';
import { shownArticle } from '../../render/model/shown.ts';
import { textOf } from '../../render/model/text.ts';
import { weightedTerms } from '../../render/search/terms.ts';
import type { Settings } from '../../settings.ts';
import { packed } from './search-words.ts';

/** An article that has its links: what lists and the search index keep of it can be worked out. */
export type EntryJob = {
  readonly kind: 'entry';
  readonly file: string;
  /** JSON of a `QuotedArticle`. */
  readonly analysis: string;
  readonly links: Links;
};

export type EntryResult = {
  readonly id: string;
  /** Of the entry. */
  readonly hash: string;
  /** Packed. */
  readonly entry: string;
  /** What other pages quote from it, packed. */
  readonly text: string;
  /** Its weighted search terms, packed. */
  readonly terms: string;
};

type Context = { readonly aliases: ReadonlyMap<string, readonly string[]>; readonly settings: Settings };

export function entryWork({ analysis, links }: EntryJob, { aliases, settings }: Context): EntryResult {
  const article = shownArticle(linked(JSON.parse(analysis) as QuotedArticle, links), settings);
  const entry = entryOf(article);
  const terms = weightedTerms(article, entry, actor => aliases.get(actor) ?? []);
  const { id, hash } = entry;
  return { id, hash, entry: packEntry(entry), text: packText(textOf(article, entry)), terms: packed(terms) };
}
