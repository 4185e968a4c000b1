/** Quotations of many articles, the same statement brought together with its variants. */
import { fold } from '../../lib/words.ts';
import type { Entry } from '../entry.ts';
import type { SiteModel } from '../site.ts';
import type { Link } from './shell.ts';
import { type Row, rowOf } from './shell.ts';
import { paragraphAnchor } from './told.ts';

export type Statement = {
  readonly text: string;
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly cue: string | null;
  /** The article that has it first, at the paragraph. */
  readonly article: Row;
  /** The same words elsewhere; `text` is `null` where they do not differ. */
  readonly variants: readonly { readonly article: Link; readonly text: string | null }[];
};

type Found = Omit<Statement, 'variants'> & { readonly key: string; readonly words: ReadonlySet<string> };

/** Share of the shorter statement's words that two variants have in common. */
const SAME = 0.8;
/** Words: fragments shorter than this are one statement only if they are equal. */
const LEAST_WORDS = 5;

/** @param entries oldest first. @param speaker an actor's id; without it, everybody's. */
export function statementsOf(site: SiteModel, entries: readonly Entry[], speaker?: string): readonly Statement[] {
  const bySpeaker = Map.groupBy(
    entries.flatMap(entry => quotesIn(site, entry, speaker)),
    quote => quote.speaker?.name ?? null,
  );
  const groups = [...bySpeaker.values()].flatMap(gathered);
  const place = new Map(entries.map((entry, i) => [entry.id, i]));
  groups.sort((a, b) => place.get(a[0]!.article.id)! - place.get(b[0]!.article.id)!);
  return groups.map(statementOf);
}

function statementOf(quotes: readonly Found[]): Statement {
  const { key: _key, words: _words, ...first } = quotes[0]!;
  const variants = quotes.slice(1).map(({ article, text }) => ({
    article: { text: article.text, href: article.href },
    text: text === first.text ? null : text,
  }));
  return { ...first, variants };
}

function quotesIn(site: SiteModel, entry: Entry, speaker: string | undefined): Found[] {
  if (!entry.quotes.some(quote => speaker === undefined || quote.speaker === speaker)) return [];
  const article = site.article(entry.id);
  const row = rowOf(entry);
  return article.quotes
    .filter(quote => speaker === undefined || quote.speaker?.id === speaker)
    .map(({ field, start, text, speaker: who, cue }) => ({
      ...{ text, cue, key: fold(text).replace(/[^a-z0-9]+/g, ' ') },
      words: new Set(fold(text).split(/[^a-z0-9]+/)),
      speaker: who && { name: who.name, href: who.id && `acteurs/${who.id}/` },
      article: field === 'text' ? { ...row, href: `${row.href}#${paragraphAnchor(article, start)}` } : row,
    }));
}

function gathered(quotes: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  for (const quote of quotes) {
    const group = groups.find(([first]) => isSame(first!, quote));
    if (group) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function isSame(a: Found, b: Found): boolean {
  if (a.key === b.key) return true;
  if (a.speaker === null || Math.min(a.words.size, b.words.size) < LEAST_WORDS) return false;
  return a.words.intersection(b.words).size >= SAME * Math.min(a.words.size, b.words.size);
}
