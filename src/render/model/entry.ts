/**
 * An article as lists, indexes and neighbours know it: small plain data that can be kept and read back, so that a
 * collection of 50,000 stays in memory while the texts are read one at a time. Texts stand in it as offsets only.
 */
import { hash } from 'node:crypto';
import type { Actor, ActorType, Field, Published } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { hasClosedMarks, withClosedMarks } from '../../lib/marks.ts';
import { sentencesOf } from '../../lib/sentences.ts';
import { cutShort } from './cut.ts';
import type { ShownArticle } from './shown.ts';
import { type Told, toldIn } from './told.ts';

/** UTF-16 code units of the line under a title in lists. */
const EXCERPT_LENGTH = 180;

export type ActorRef = {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly wikidata: string | null;
  readonly origin: 'vocabulary' | 'discovered';
  /** Distinct words by which the shown fields name it, in text order. */
  readonly forms: readonly string[];
};
export type TopicRef = { readonly id: string; readonly qcode: string; readonly label: string };

/** A quotation's place; `speaker` is the id of an actor, `null` if it has none. */
export type QuoteRef = {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
};

export type Entry = {
  readonly id: string;
  readonly heading: string;
  /** The beginning of the standfirst or, without one, of the shown text, cut at a word; `null` if nothing is shown. */
  readonly excerpt: string | null;
  /** `null` if nothing at all can be said of its date. */
  readonly published: Pick<Published, 'edtf' | 'from' | 'to' | 'basis'> | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  /** The most present first. */
  readonly actors: readonly ActorRef[];
  /** Best first. */
  readonly topics: readonly TopicRef[];
  readonly quotes: readonly QuoteRef[];
  /** The dated sentences of the text: when what it tells happened. */
  readonly told: readonly Told[];
  /** Ids of near-duplicates. */
  readonly duplicates: readonly string[];
  /** Ids, best first. */
  readonly related: readonly string[];
  readonly words: number;
  readonly sample: boolean;
  /** Of everything shown of the article itself, without its relations: what lists, feeds and digests are made from. */
  readonly hash: string;
  /** Of its relations with their reasons, which its page alone shows: a new article must not change the lists of those that it is related to. */
  readonly relationsHash: string;
};

export function entryOf(article: ShownArticle): Entry {
  const { related, ...itself } = article;
  const { id, heading, published, source, authors, words, sample } = itself;
  return {
    ...{ id, heading, authors, words, sample },
    excerpt: excerptOf(article.standfirst || article.text),
    published: published && { edtf: published.edtf, from: published.from, to: published.to, basis: published.basis },
    source: source.name,
    actors: article.actors.toSorted(byPresence).map(actorRef),
    topics: article.topics.map(({ id, qcode, label }) => ({ id, qcode, label })),
    quotes: article.quotes.map(({ field, start, end, speaker }) => ({
      field,
      start,
      end,
      speaker: speaker?.id ?? null,
    })),
    told: toldIn(article),
    duplicates: article.duplicates.map(duplicate => duplicate.id),
    related: related.map(relation => relation.id),
    hash: shortHash(itself),
    relationsHash: shortHash(related),
  };
}

/** 120 bits: lists of thousands are hashed by those of their entries. */
function shortHash(value: unknown): string {
  return hash('sha1', JSON.stringify(value), 'base64').slice(0, 20);
}

function actorRef({ id, name, type, wikidata, origin, mentions }: Actor): ActorRef {
  return { id, name, type, wikidata, origin, forms: [...new Set(mentions.map(mention => mention.text))] };
}

/** A name in the title counts as many mentions in the text. */
const TITLE_WEIGHT = 3;

function byPresence(a: Actor, b: Actor): number {
  return presence(b) - presence(a) || compare(a.id, b.id);
}

function presence(actor: Actor): number {
  return actor.mentions.reduce((sum, mention) => sum + (mention.field === 'text' ? 1 : TITLE_WEIGHT), 0);
}

/** Whole sentences that are at least so long are enough of a beginning. */
const ENOUGH = EXCERPT_LENGTH / 2;

/** The beginning of a text on one line: whole sentences, or cut at a word that does not call for the next; `null` of nothing. */
export function excerptOf(text: string): string | null {
  const start = onOneLine(text.slice(0, EXCERPT_LENGTH + 1));
  if (start === '') return null;
  if (text.length <= EXCERPT_LENGTH) return start;
  const whole = sentencesOf(start)
    .filter(({ end }) => end < start.length - 1)
    .map(({ end }) => withClosedMarks(start.slice(0, end)))
    .findLast(hasClosedMarks);
  if (whole && whole.length >= ENOUGH) return whole;
  const words = start.slice(0, start.lastIndexOf(' ') + 1 || EXCERPT_LENGTH).split(' ');
  return withClosedMarks(cutShort(words.filter(Boolean)));
}

/** A heading ends without a full stop, and would run into what follows it. */
function onOneLine(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])\n+(?=\S)/gu, ' — ').replace(/\s*\n\s*| {2,}/g, ' ');
}
