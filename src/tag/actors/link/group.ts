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
