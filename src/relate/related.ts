import { type Numbered, TimedPostings } from './postings.ts';
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
  const mine = new Float64Array(postings.traitCount);
  return all.map((traits, at) => {
    const own = postings.numbered[at]!;
    for (let i = 0; i < own.ids.length; i++) mine[own.ids[i]!] = own.weights[i]!;
    const not = barred[at]!;
    const found: { readonly other: number; readonly score: number }[] = [];
    for (const other of postings.sharers(at, WEIGHED + not.size)) {
      if (not.has(other)) continue;
      const score = scoreOf(sharedWeight(mine, postings.numbered[other]!), traits, all[other]!);
      if (score >= LEAST) found.push({ other, score });
    }
    const best = found
      .sort((x, y) => y.score - x.score || x.other - y.other)
      .slice(0, MOST)
      .map(({ other, score }) => {
        const shared = sharedTraits(mine, all[other]!, postings.numbered[other]!);
        return { at: other, score, because: reasonsOf(shared, traits, all[other]!) };
      });
    for (let i = 0; i < own.ids.length; i++) mine[own.ids[i]!] = 0;
    return best;
  });
}

/** `mine`: the weights of the article in hand, by trait; 0 where it has not the trait. */
function sharedWeight(mine: Float64Array, { ids, weights }: Numbered): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += Math.min(mine[ids[i]!]!, weights[i]!);
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
function sharedTraits(mine: Float64Array, { traits }: Traits, { ids, weights }: Numbered): Trait[] {
  const shared: { readonly trait: Trait; readonly weight: number }[] = [];
  for (let i = 0; i < ids.length; i++)
    if (mine[ids[i]!]) shared.push({ trait: traits[i]!, weight: Math.min(mine[ids[i]!]!, weights[i]!) });
  return shared.sort((a, b) => b.weight - a.weight || (a.trait.key < b.trait.key ? -1 : 1)).map(({ trait }) => trait);
}
