import type { Find } from '../find/find.ts';
import type { Lexicon } from '../vocabulary/word-class.ts';
import { type Group, gather } from './group.ts';
import { linkPeople } from './people.ts';
import { linkBareHeads, linkSigles } from './sigles.ts';

/** From names found to actors: one group each, typed, its finds in text order. What is no actor is left out. */
export function settle(finds: readonly Find[], lexicon: Lexicon): Group[] {
  const groups = gather(finds);
  const groupOf = new Map(groups.flatMap(group => group.finds.map(find => [find, group] as const)));
  linkSigles(finds, groupOf);
  linkPeople(groups, lexicon);
  linkBareHeads(groups);
  const order = new Map(finds.map((find, i) => [`${find.reading.field} ${find.end}`, i]));
  const place = (find: Find) => order.get(`${find.reading.field} ${find.end}`) ?? 0;
  const actors = groups.filter(group => group.type !== null && group.finds.length > 0);
  for (const group of actors) group.finds.sort((a, b) => place(a) - place(b));
  return actors.sort((a, b) => place(a.finds[0]!) - place(b.finds[0]!));
}
