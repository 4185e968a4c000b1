import type { Bound, Duplicate, Problem, Relation } from '../article.ts';
import { compare } from '../lib/compare.ts';
import { boundsOfCopies, daysWithin } from './copies/dates.ts';
import type { Pair } from './copies/duplicates.ts';
import { rejectedPairs } from './copies/rejected.ts';
import type { Facts } from './facts.ts';
import { idsOf } from './ids.ts';
import { joinedFacts, renamedActors, renamedAll } from './names/actors.ts';
import type { Renamed } from './names/known.ts';
import { relatedOf, type Story } from './relations/related.ts';
import type { Traits } from './relations/trait.ts';
import { actorKeys, traitsOf } from './relations/traits.ts';
import { twinProblems } from './twins.ts';

/**
 * Room `relate`, the one step that sees the whole collection, in three parts that a build keeps apart: what an article says
 * for itself (`facts.ts`), what the collection makes of all that (here), and the article with it (`linked.ts`).
 * - `names/` brings actors together;
 * - `copies/` finds near-duplicates and what they prove of a day;
 * - `relations/` says who is related to whom, and whom a change can reach.
 */

/** What the collection says of one article, besides the article itself. */
export type Links = {
  readonly id: string;
  readonly publishedOnSite: boolean;
  readonly duplicates: readonly Duplicate[];
  readonly related: readonly Relation[];
  /** Its actors that have to be called otherwise, by id. */
  readonly renamed: Renamed;
  /** What its copies prove of its day: two bounds, or nothing. */
  readonly bounds: readonly Bound[];
  readonly problems: readonly Problem[];
};

/** What is settled of an article before any relation is looked for. */
export type Settled = Omit<Links, 'related'> & { readonly story: Story };

/**
 * All but the relations, of which `relationsOf` tells those that are wanted.
 *
 * @param pairs the near-duplicates, whatever the editors say of them
 */
export function settledLinks(all: readonly Facts[], pairs: readonly Pair[]): readonly Settled[] {
  const { ids, problems: idProblems } = idsOf(all);
  const rejected = rejectedPairs(all, { pairs, ids });
  const kept = pairs.filter(pair => !rejected.pairs.has(pair));
  const renamed = renamedActors(all, neighboursOf(all.length, kept));
  const bounds = boundsOfCopies(all, kept);
  const barred = neighboursOf(all.length, pairs).map(list => (list.length ? new Set(list) : NOBODY));
  const problems = Map.groupBy([...idProblems, ...twinProblems(all), ...rejected.problems], ({ file }) => file);
  const duplicates = duplicatesOf(kept, ids);
  const keyOf = actorKeys();
  return all.map((facts, at) => ({
    id: ids[at]!,
    publishedOnSite: facts.isShown,
    duplicates: duplicates[at]!,
    ...{ renamed: renamed[at]!, bounds: bounds[at]! },
    // A problem may stand in the `.yaml` beside the article; it travels with the article all the same.
    problems: facts.places.flatMap(file => problems.get(file) ?? []),
    story: {
      traits: settledTraits(facts, { renamed: renamed[at]!, bounds: bounds[at]!, keyOf }),
      isShown: facts.isShown,
      barred: barred[at]!,
    },
  }));
}

/** The relations of the articles in the places `wanted`, in their order, one after another. */
export function* relationsOf(settled: readonly Settled[], wanted: readonly number[]): Generator<readonly Relation[]> {
  const stories = settled.map(({ story }) => story);
  for (const list of relatedOf(stories, wanted))
    yield list.map(({ at, score, because }) => ({ id: settled[at]!.id, score, because }));
}

type Settling = Pick<Links, 'renamed' | 'bounds'> & { readonly keyOf: (id: string) => string };

function settledTraits(facts: Facts, { renamed, bounds, keyOf }: Settling): Traits {
  const published = daysWithin(facts.published, bounds) ?? facts.published;
  return traitsOf({ ...facts, published, actors: renamedAll(facts.actors, renamed, joinedFacts) }, keyOf);
}

const NOBODY: ReadonlySet<number> = new Set();

function neighboursOf(count: number, pairs: readonly Pair[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of pairs) {
    lists[a]!.push(b);
    lists[b]!.push(a);
  }
  return lists;
}

/** On both sides, most alike first. */
function duplicatesOf(pairs: readonly Pair[], ids: readonly string[]): Duplicate[][] {
  const lists: Duplicate[][] = ids.map(() => []);
  for (const { a, b, similarity } of pairs) {
    const rounded = Math.round(similarity * 1000) / 1000;
    lists[a]!.push({ id: ids[b]!, similarity: rounded });
    lists[b]!.push({ id: ids[a]!, similarity: rounded });
  }
  return lists.map(list => list.sort((x, y) => y.similarity - x.similarity || compare(x.id, y.id)));
}
