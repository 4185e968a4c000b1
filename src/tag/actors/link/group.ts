import type { ActorType } from '../../../article.ts';
import type { Find } from '../find/find.ts';
import type { Votes } from '../judge/tally.ts';
import type { Entry } from '../vocabulary/entry.ts';

/** All places where the article names one thing, and what it seems to be. */
export type Group = {
  readonly key: string;
  readonly entry: Entry | null;
  readonly votes: Votes;
  /** `null` while nobody knows, or for what is no actor. */
  type: ActorType | null;
  finds: Find[];
};

/** Moves all finds of one group to another. */
export function absorb(into: Group, from: Group): void {
  if (into === from) return;
  into.finds = into.finds.concat(from.finds);
  from.finds = [];
  from.type = null;
}

/** Is it one of which a name is left? */
export function isOrganisation({ type, finds }: Group): boolean {
  return type === 'organisation' && finds.length > 0;
}

/** Links the things that two names standing one after the other name, where `areOne` says so; to whom each belonged before. */
export function linkNeighbours(
  { finds, groups }: { readonly finds: readonly Find[]; readonly groups: readonly Group[] },
  areOne: (one: Find, next: Find) => boolean,
  link: (groups: readonly [Group, Group], finds: readonly [Find, Find]) => void,
): void {
  let owners: ReadonlyMap<Find, Group> | null = null;
  for (let i = 1; i < finds.length; i++) {
    const [one, next] = [finds[i - 1]!, finds[i]!];
    if (one.reading !== next.reading || !areOne(one, next)) continue;
    owners ??= new Map(groups.flatMap(group => group.finds.map(find => [find, group] as const)));
    const [group, other] = [owners.get(one), owners.get(next)];
    if (group && other) link([group, other], [one, next]);
  }
}
