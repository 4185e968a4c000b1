/**
 * An article as lists, indexes and neighbours know it: small, so that a collection of 50,000 stays in memory while the
 * texts are read one at a time.
 */
import { hash } from 'node:crypto';
import type { Actor, Published } from '../article.ts';
import type { ShownArticle } from './shown.ts';

/** UTF-16 code units of the line under a title in lists. */
const EXCERPT_LENGTH = 180;

export type Entry = {
  readonly id: string;
  readonly heading: string;
  /** The beginning of the standfirst or, without one, of the shown text, cut at a word; `null` if nothing is shown. */
  readonly excerpt: string | null;
  /** `null` if nothing at all can be said of its date. */
  readonly published: Pick<Published, 'edtf' | 'from' | 'to' | 'basis'> | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  /** Ids, the most present first. */
  readonly actors: readonly string[];
  /** Ids, best first. */
  readonly topics: readonly string[];
  readonly quotes: number;
  readonly words: number;
  readonly sample: boolean;
  /** Of everything shown of the article: equal hashes, equal pages. */
  readonly hash: string;
};

export function entryOf(article: ShownArticle): Entry {
  const { id, heading, published, source, authors, words, sample } = article;
  return {
    ...{ id, heading, authors, words, sample },
    excerpt: excerptOf(article.standfirst || article.text),
    published: published && { edtf: published.edtf, from: published.from, to: published.to, basis: published.basis },
    source: source.name,
    actors: article.actors.toSorted(byPresence).map(actor => actor.id),
    topics: article.topics.map(topic => topic.id),
    quotes: article.quotes.length,
    hash: hash('sha1', JSON.stringify(article)),
  };
}

/** A name in the title counts as many mentions in the text. */
const TITLE_WEIGHT = 3;

function byPresence(a: Actor, b: Actor): number {
  return presence(b) - presence(a) || compare(a.id, b.id);
}

function presence(actor: Actor): number {
  return actor.mentions.reduce((sum, mention) => sum + (mention.field === 'text' ? 1 : TITLE_WEIGHT), 0);
}

function excerptOf(text: string): string | null {
  const start = text.slice(0, EXCERPT_LENGTH + 1).replaceAll('\n\n', ' ');
  if (start === '') return null;
  if (start.length <= EXCERPT_LENGTH) return start;
  const cut = start.lastIndexOf(' ', EXCERPT_LENGTH);
  return `${start.slice(0, cut > 0 ? cut : EXCERPT_LENGTH)}…`;
}

/** Code-unit order: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Oldest first; an inferred date stands at its first day, an unknown one at the end; ties by id. */
export function chronologically(a: Entry, b: Entry): number {
  return compare(dayOf(a) ?? '~', dayOf(b) ?? '~') || compare(a.id, b.id);
}

/** The day by which an article is put in order; `null` if it has none. */
export function dayOf(entry: Entry): string | null {
  return entry.published && (entry.published.from ?? entry.published.to);
}

/** The exact day of publication as its file states it; `null` if it is inferred or less exact than a day. */
export function statedDay(entry: Entry): string | null {
  const published = entry.published;
  return published?.basis === 'stated' && published.from === published.to ? published.from : null;
}
