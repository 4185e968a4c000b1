import { firstFrom } from '../../lib/first-from.ts';
import { NEAREST, timeOf } from './postings.ts';
import type { Story } from './related.ts';

/** Where an article stands, or stood before it changed or went, and the traits by which others find it. */
export type Standing = {
  /** Among the articles as they are now; one that went stands between two of them, at a half. */
  readonly place: number;
  readonly day: number | null;
  readonly leads: readonly string[];
};

/** How an article that is there now stands; one that is not shown is found by nobody. */
export function standingOf({ traits, isShown }: Story, place: number): Standing {
  const leads = isShown ? traits.traits.filter(trait => trait.isLead).map(({ key }) => key) : [];
  return { place, day: traits.day, leads };
}

/**
 * The places of all articles of which the related ones may be others than before, in order: those that look at a changed
 * article, as it was or as it is, when they look at the nearest in time with a trait that they have too.
 *
 * @param moved each changed article as it was and as it is; new ones and those that went as well
 */
export function affectedBy(moved: readonly Standing[], all: readonly Story[]): number[] {
  const found = new Set<number>();
  const byTrait = new Map<string, Standing[]>();
  for (const standing of moved)
    for (const key of standing.leads) byTrait.set(key, [...(byTrait.get(key) ?? []), standing]);
  for (const [key, { holders, postings }] of holdersOf(new Set(byTrait.keys()), all))
    for (const at of lookers(byTrait.get(key)!, holders, postings)) found.add(at);
  return [...found].sort((a, b) => a - b);
}

/** `postings`: the shown ones that are looked up by the trait, oldest first. */
type Holders = { readonly holders: Standing[]; readonly postings: Standing[] };

function holdersOf(keys: ReadonlySet<string>, all: readonly Story[]): Map<string, Holders> {
  const found = new Map<string, Holders>([...keys].map(key => [key, { holders: [], postings: [] }]));
  for (const [place, { traits, isShown }] of all.entries())
    for (const { key, isLead } of traits.traits) {
      const held = found.get(key);
      if (!held) continue;
      const standing = { place, day: traits.day, leads: [] };
      held.holders.push(standing);
      if (isShown && isLead) held.postings.push(standing);
    }
  for (const { postings } of found.values()) postings.sort(inTime);
  return found;
}

/** Those near enough in time to look at one that moved; all, where the trait has few. */
function lookers(moved: readonly Standing[], holders: readonly Standing[], postings: readonly Standing[]): number[] {
  const reach = NEAREST + moved.length + 1;
  if (postings.length <= 2 * reach) return holders.map(({ place }) => place);
  return moved.flatMap(standing => {
    const middle = firstFrom(postings, one => inTime(one, standing) >= 0);
    const first = postings[middle - reach];
    const last = postings[middle + reach];
    const isNear = (one: Standing) => (!first || inTime(one, first) >= 0) && (!last || inTime(one, last) <= 0);
    return holders.filter(isNear).map(({ place }) => place);
  });
}

function inTime(a: Standing, b: Standing): number {
  return timeOf(a) - timeOf(b) || a.place - b.place;
}
