import type { ActorType } from '../../../article.ts';
import type { Find } from '../find/find.ts';
import { ARTICLES } from '../find/small-words.ts';
import { insideVotes } from './inside.ts';
import { leftVotes } from './left.ts';
import { rightVotes } from './right.ts';
import { noVotes, type Votes } from './tally.ts';
import { quotationVotes } from './titles.ts';

/** The points of a name: what its own words say, once; what stands before and after each of its places. */
export function votesOf(finds: readonly Find[]): Votes {
  const votes = noVotes();
  if (finds[0]) insideVotes(finds[0], votes);
  for (const find of finds) {
    leftVotes(find, votes);
    rightVotes(find, votes);
    quotationVotes(find, votes);
  }
  if (finds.length > 0 && finds.every(isLocated)) votes.place += BUILDING;
  return votes;
}

/** Points against an institution that is only ever where something happens: « devant la préfecture de l’Ain ». */
const BUILDING = 7;

function isLocated({ reading, from, kind }: Find): boolean {
  if (kind !== 'institution' || !reading.is('building', from) || !reading.joined(from)) return false;
  const before = ARTICLES.has(reading.norm(from - 1)) ? from - 2 : from - 1;
  if (reading.is('beforeBuilding', before) || reading.is('beforeBuilding', from - 1)) return true;
  return reading.norm(before) === 'de' && reading.is('beforeBuilding', before - 1);
}

/** Points below which a name stays unexplained. */
const ENOUGH = 2;
/** An article speaks for organisation and place alike; something more must decide. */
const MARGIN = 0.5;

/** The kind with most points, if they suffice. */
export function verdict(votes: Votes): keyof Votes | null {
  let best: keyof Votes = 'person';
  for (const kind of ['organisation', 'place', 'other'] as const) if (votes[kind] > votes[best]) best = kind;
  const isClear = best !== 'organisation' || votes.organisation >= votes.place + MARGIN;
  return votes[best] >= ENOUGH && isClear ? best : null;
}

/** The same, if it is a kind of actor. */
export function actorTypeOf(votes: Votes): ActorType | null {
  const kind = verdict(votes);
  return kind === 'person' || kind === 'organisation' ? kind : null;
}
