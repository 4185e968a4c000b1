/** A week or a month as its digest tells it: sentences taken from articles, each with its place. */
import { type Digest, digestOf } from '../../digest/digest.ts';
import type { Period } from '../../digest/period.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import { type CountedLink, type Row, rowOf } from './shell.ts';
import { paragraphAnchor } from './told.ts';

export type DigestView = {
  readonly essential: readonly { readonly text: string; readonly article: Row }[];
  readonly actors: readonly (CountedLink & { readonly type: string })[];
  readonly topics: readonly CountedLink[];
  readonly newFaces: readonly (CountedLink & { readonly type: string })[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly speakerHref: string;
    readonly article: Row;
  }[];
};

/** @param entries those of the period, oldest first */
export function digestView(site: SiteModel, period: Period, entries: readonly Entry[]): DigestView {
  const isNew = (actor: string) => !((firstDay(site.actors.get(actor)!.entries[0]!) ?? '~') < period.from);
  const articles = entries.map(entry => site.text(entry.id));
  return viewOf(site, digestOf(period, articles, isNew));
}

function viewOf(site: SiteModel, digest: Digest): DigestView {
  const at = (id: string, anchor: string) => {
    const row = rowOf(site.byId.get(id)!);
    return { ...row, href: `${row.href}${anchor}` };
  };
  const anchorOf = (id: string, field: string, start: number) =>
    field === 'text' ? `#${paragraphAnchor(site.text(id), start)}` : '';
  const actor = ({ id, name, type, articles }: Digest['actors'][number]) => ({
    ...{ text: name, href: `acteurs/${id}/`, count: articles, type },
  });
  return {
    essential: digest.essential.map(({ article, field, start, text }) => ({
      text,
      article: at(article, anchorOf(article, field, start)),
    })),
    actors: digest.actors.map(actor),
    topics: digest.topics.map(({ id, name, articles }) => ({ text: name, href: `themes/${id}/`, count: articles })),
    newFaces: digest.newFaces.map(actor),
    quotes: digest.quotes.map(({ article, quote }) => ({
      ...{ text: quote.text, speaker: quote.speaker!.name, speakerHref: `acteurs/${quote.speaker!.id}/` },
      article: at(article, anchorOf(article, quote.field, quote.start)),
    })),
  };
}
