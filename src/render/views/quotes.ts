/** Quotations of many articles, the same statement brought together with its variants. */
import type { Entry } from '../model/entry.ts';
import type { SiteModel } from '../model/site.ts';
import { type Row, rowOf } from './shell.ts';
import { paragraphAnchor } from './told.ts';
import { variantsOf } from './variants.ts';

export type Statement = {
  readonly text: string;
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly cue: string | null;
  /** The article that has it first, at the paragraph. */
  readonly article: Row;
  /** The same words elsewhere; `text` is `null` where they do not differ. */
  readonly variants: readonly { readonly article: Row; readonly text: string | null }[];
};

type Found = Omit<Statement, 'variants'>;

/** @param entries oldest first. @param speaker an actor's id; without it, everybody's. */
export function statementsOf(site: SiteModel, entries: readonly Entry[], speaker?: string): readonly Statement[] {
  const bySpeaker = Map.groupBy(
    entries.flatMap(entry => quotesIn(site, entry, speaker)),
    quote => quote.speaker?.name ?? null,
  );
  const groups = [...bySpeaker].flatMap(([name, quotes]) =>
    // Nobody's words are the same only in one article, where its headline says them again.
    name === null
      ? [...Map.groupBy(quotes, quote => quote.article.id).values()].flatMap(variantsOf)
      : variantsOf(quotes),
  );
  const place = new Map(entries.map((entry, i) => [entry.id, i]));
  groups.sort((a, b) => place.get(a[0]!.article.id)! - place.get(b[0]!.article.id)!);
  return groups.map(statementOf);
}

function statementOf(quotes: readonly Found[]): Statement {
  const first = quotes[0]!;
  // Its headline may say it, too: that is no other article.
  const others = [...new Map(quotes.toReversed().map(quote => [quote.article.id, quote])).values()].reverse();
  const variants = others.slice(1).map(({ article, text }) => ({ article, text: text === first.text ? null : text }));
  return { ...first, variants };
}

function quotesIn(site: SiteModel, entry: Entry, speaker: string | undefined): Found[] {
  if (!entry.quotes.some(quote => speaker === undefined || quote.speaker === speaker)) return [];
  const article = site.text(entry.id);
  const row = rowOf(entry);
  return article.quotes
    .filter(quote => speaker === undefined || quote.speaker?.id === speaker)
    .map(({ field, start, text, speaker: who, cue }) => ({
      ...{ text, cue },
      speaker: who && { name: who.name, href: who.id && `acteurs/${who.id}/` },
      article: field === 'text' ? { ...row, href: `${row.href}#${paragraphAnchor(article, start)}` } : row,
    }));
}
