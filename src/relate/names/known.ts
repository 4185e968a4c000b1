import type { Actor, ActorType } from '../../article.ts';

/** Who an actor is, without where an article names it. */
export type Known = Omit<Actor, 'mentions'>;

/** What the collection must know of an actor of one article. */
export type ActorFacts = Known & {
  /** Keys of what may be acronyms of it, where it is an organisation of several words. */
  readonly acronyms: readonly string[];
  readonly mentions: number;
  /** In title or standfirst. */
  readonly isInTitle: boolean;
};

/** By the id that an article gave: who the collection says it is. */
export type Renamed = ReadonlyMap<string, Known>;

export function identity({ id, name, type, wikidata, origin }: Known): Known {
  return { id, name, type, wikidata, origin };
}

/** What most articles say it is; the earlier in this list where they are equal. */
const TYPES: readonly ActorType[] = ['person', 'organisation', 'country'];

export function commonest(types: ReadonlyMap<ActorType, number>): ActorType {
  return [...TYPES].sort((a, b) => (types.get(b) ?? 0) - (types.get(a) ?? 0))[0]!;
}
