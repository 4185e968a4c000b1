import type { Actor, ActorType, Quote, Topic } from '../article.ts';
import { compare, compareFrench } from '../lib/compare.ts';
import { essential } from './essential.ts';
import type { Period } from './period.ts';
import { type Candidate, candidatesOf, type DigestText, isSound } from './sentences.ts';
import { isLedTo } from './stands-alone.ts';

/** An article as a digest reads it. */
export type DigestArticle = DigestText & {
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'type'>[];
  readonly topics: readonly Pick<Topic, 'id' | 'label'>[];
  readonly quotes: readonly Quote[];
};

/** A count in articles, not in mentions: one article that repeats a name does not make it the news of the week. */
export type Ranked = { readonly id: string; readonly name: string; readonly articles: number };

export type KeyQuote = { readonly article: string; readonly quote: Quote };

/** Extractive only: every sentence and quotation stands in an article of the period, with its place. */
export type Digest = {
  readonly period: Period;
  /** Ids, oldest first. */
  readonly articles: readonly string[];
  readonly essential: readonly Candidate[];
  readonly actors: readonly (Ranked & { readonly type: ActorType })[];
  readonly topics: readonly Ranked[];
  /** Actors that no earlier article names; none where nobody else is named, as in the first period. */
  readonly newFaces: readonly (Ranked & { readonly type: ActorType })[];
  readonly quotes: readonly KeyQuote[];
};

const MOST = { essential: 5, actors: 8, topics: 5, newFaces: 8, quotes: 4 };
/** Words: shorter is a fragment, longer is for the article's own page. */
const QUOTE_WORDS = { least: 8, most: 60 };
/** A quotation with damaged words is worth less than any other. */
const DAMAGED = 1e-6;

/**
 * @param articles of the period, oldest first
 * @param isNew tells whether no article before the period names an actor
 */
export function digestOf(
  period: Period,
  articles: readonly DigestArticle[],
  isNew: (actor: string) => boolean,
): Digest {
  const actors = ranked(articles, article => article.actors);
  const others = actors.filter(actor => actor.type !== 'country');
  const newcomers = others.filter(actor => isNew(actor.id));
  return {
    period,
    articles: articles.map(article => article.id),
    essential: essential(
      articles.flatMap(article => candidatesOf(article, articles.length)),
      MOST.essential,
    ),
    actors: actors.slice(0, MOST.actors),
    topics: ranked(articles, article => article.topics.map(topic => ({ id: topic.id, name: topic.label }))).slice(
      0,
      MOST.topics,
    ),
    newFaces: newcomers.length < others.length ? newcomers.slice(0, MOST.newFaces) : [],
    quotes: keyQuotes(articles, new Map(actors.map(actor => [actor.id, actor.articles]))).slice(0, MOST.quotes),
  };
}

/** In most articles first, then whom one of them puts first, so that the digest of one article keeps its order. */
function ranked<T extends { readonly id: string; readonly name: string }>(
  articles: readonly DigestArticle[],
  members: (article: DigestArticle) => readonly T[],
): (T & { articles: number })[] {
  const found = new Map<string, { readonly member: T; articles: number; place: number }>();
  for (const article of articles)
    for (const [place, member] of members(article).entries()) {
      const known = found.get(member.id);
      if (known) {
        known.articles++;
        known.place = Math.min(known.place, place);
      } else found.set(member.id, { member, articles: 1, place });
    }
  return [...found.values()]
    .sort((a, b) => b.articles - a.articles || a.place - b.place || compareFrench(a.member.name, b.member.name))
    .map(({ member, articles }) => ({ ...member, articles }));
}

/** One a speaker, of the speakers that most articles name: without damaged words, then the longest. */
function keyQuotes(articles: readonly DigestArticle[], presence: ReadonlyMap<string, number>): KeyQuote[] {
  const best = new Map<string, KeyQuote & { readonly worth: number }>();
  for (const article of articles)
    for (const quote of article.quotes) {
      const speaker = quote.speaker?.id;
      if (!speaker || !isTelling(quote)) continue;
      const worth = quote.text.length * (isSound(quote, article) ? 1 : DAMAGED);
      if (worth > (best.get(speaker)?.worth ?? 0)) best.set(speaker, { article: article.id, quote, worth });
    }
  const weight = (key: string) => presence.get(key) ?? 0;
  return [...best]
    .sort(([a], [b]) => weight(b) - weight(a) || compare(a, b))
    .map(([, { article, quote }]) => ({ article, quote }));
}

function isTelling(quote: Quote): boolean {
  const words = quote.text.split(/\s+/).length;
  return words >= QUOTE_WORDS.least && words <= QUOTE_WORDS.most && !isLedTo(quote.text);
}
