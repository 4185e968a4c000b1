import type { Relation } from '../article.ts';
import { TimedPostings } from './postings.ts';
import { reasonsOf } from './reasons.ts';
import type { Traits } from './trait.ts';

/** By place in the list. */
export type Related = { readonly at: number; readonly score: number; readonly because: readonly string[] };

const MOST = 6;
/** Below this two articles have a word or a country in common, no more. */
const LEAST = 0.3;
/** The shared weight at which two articles of one day are as related as not: two main persons, or one and a place. */
const EVEN = 6;
/** Days apart at which a relation counts half. */
const HALF_LIFE = 60;
/** Where the day of either is unknown. */
const UNKNOWN_DISTANCE = 45;
/** So many of those that share most are weighed in full. */
const WEIGHED = 24;

/**
 * For each article at most six others, best first, with reasons in words. Looked up by shared persons, organisations and
 * telling words among the articles nearest in time, never pair by pair. All weights are fixed, so that a new article
 * changes only the lists that it enters. Articles in `barred` (near-duplicates) are left out, as are the hidden ones.
 */
export function relatedOf(
  all: readonly Traits[],
  { barred, isShown }: { barred: readonly ReadonlySet<number>[]; isShown: readonly boolean[] },
): Related[][] {
  const postings = new TimedPostings(all, isShown);
  return all.map((traits, at) =>
    postings
      .sharers(at, WEIGHED + barred[at]!.size)
      .filter(other => !barred[at]!.has(other))
      .map(other => ({ at: other, ...weighed(traits, all[other]!) }))
      .filter(({ score }) => score >= LEAST)
      .sort((x, y) => y.score - x.score || x.at - y.at)
      .slice(0, MOST),
  );
}

function weighed(one: Traits, other: Traits): Pick<Relation, 'score' | 'because'> {
  const theirs = new Map(other.traits.map(trait => [trait.key, trait.weight]));
  const shared = one.traits
    .filter(({ key }) => theirs.has(key))
    .map(trait => ({ ...trait, weight: Math.min(trait.weight, theirs.get(trait.key)!) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const sum = shared.reduce((total, { weight }) => total + weight, 0) * nearness(one, other);
  return { score: Math.round((100 * sum) / (sum + EVEN)) / 100, because: reasonsOf(shared, one, other) };
}

/** 1 on the same day, a half after `HALF_LIFE` days, never 0: an old affair can come back. */
export function nearness(one: Traits, other: Traits): number {
  const days = one.day === null || other.day === null ? UNKNOWN_DISTANCE : Math.abs(one.day - other.day);
  return HALF_LIFE / (HALF_LIFE + days);
}
