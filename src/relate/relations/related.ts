import { compare } from '../../lib/compare.ts';
import { TimedPostings } from './postings.ts';
import { reasonsOf } from './reasons.ts';
import type { Trait, Traits } from './trait.ts';

/** By place in the list. */
export type Related = { readonly at: number; readonly score: number; readonly because: readonly string[] };

const MOST = 6;
/** Below this two articles have a word or a country in common, no more. */
const LEAST = 0.3;
/** The shared weight at which two articles of one day are as related as not: two main persons, or one and a place. */
const EVEN = 6;
/** What a relation across the years still counts: an old affair can come back. */
const FAR = 0.4;
/** Days apart at which the rest is half gone. */
const HALF_LIFE = 60;
/** Where the day of either is unknown. */
const UNKNOWN_DISTANCE = 45;
/** So many of those that share most are weighed in full. */
const WEIGHED = 12;

/** What of the collection decides who is related to whom, by place. */
export type Story = {
  readonly traits: Traits;
  readonly isShown: boolean;
  /** Places of its near-duplicates, which have a list of their own. */
  readonly barred: ReadonlySet<number>;
};

/**
 * For each article at most six others, best first, with reasons in words. Looked up by shared persons, organisations and
 * telling words among the articles nearest in time, never pair by pair. All weights are fixed, and of other articles only
 * those nearest in time with the same trait count: a new one changes only the lists that `affectedBy` tells.
 *
 * @param wanted places of the articles to tell of, in the order of the result
 */
export function* relatedOf(all: readonly Story[], wanted: readonly number[]): Generator<readonly Related[]> {
  const traits = all.map(story => story.traits);
  const isShown = all.map(story => story.isShown);
  const postings = new TimedPostings(traits, isShown, wanted);
  // The last place is for all traits that no wanted article has.
  const mine = new Float64Array(postings.traitCount + 1);
  const { ids, weights, starts } = postings.numbered;
  for (const at of wanted) {
    for (let i = starts[at]!; i < starts[at + 1]!; i++) mine[ids[i]!] = weights[i]!;
    const best = bestOf(at, { all, postings, mine });
    for (let i = starts[at]!; i < starts[at + 1]!; i++) mine[ids[i]!] = 0;
    yield best;
  }
}

type Search = {
  readonly all: readonly Story[];
  readonly postings: TimedPostings;
  /** The weights of the article in hand, by trait; 0 where it has not the trait. */
  readonly mine: Float64Array;
};

function bestOf(at: number, search: Search): Related[] {
  const { all, postings } = search;
  const { traits, barred } = all[at]!;
  const found: { readonly other: number; readonly score: number }[] = [];
  for (const other of postings.sharers(at, WEIGHED + barred.size)) {
    if (barred.has(other)) continue;
    const score = scoreOf(sharedWeight(other, search), traits, all[other]!.traits);
    if (score >= LEAST) found.push({ other, score });
  }
  return found
    .sort((x, y) => y.score - x.score || x.other - y.other)
    .slice(0, MOST)
    .map(({ other, score }) => {
      return { at: other, score, because: reasonsOf(sharedTraits(other, search), traits, all[other]!.traits) };
    });
}

function sharedWeight(other: number, { mine, postings }: Search): number {
  const { ids, weights, starts } = postings.numbered;
  let sum = 0;
  for (let i = starts[other]!; i < starts[other + 1]!; i++) sum += Math.min(mine[ids[i]!]!, weights[i]!);
  return sum;
}

function scoreOf(weight: number, one: Traits, other: Traits): number {
  const near = weight * nearness(one, other);
  return Math.round((100 * near) / (near + EVEN)) / 100;
}

/** 1 on the same day, less and less later, never under `FAR`. */
function nearness(one: Traits, other: Traits): number {
  const days = one.day === null || other.day === null ? UNKNOWN_DISTANCE : Math.abs(one.day - other.day);
  return FAR + ((1 - FAR) * HALF_LIFE) / (HALF_LIFE + days);
}

/** Heaviest first. */
function sharedTraits(other: number, { all, mine, postings }: Search): Trait[] {
  const { ids, weights, starts } = postings.numbered;
  const { traits } = all[other]!.traits;
  const shared: { readonly trait: Trait; readonly weight: number }[] = [];
  for (const [i, trait] of traits.entries()) {
    const at = starts[other]! + i;
    if (mine[ids[at]!]) shared.push({ trait, weight: Math.min(mine[ids[at]!]!, weights[at]!) });
  }
  return shared.sort((a, b) => b.weight - a.weight || compare(a.trait.key, b.trait.key)).map(({ trait }) => trait);
}
