import type { ActorType } from '../../../article.ts';
import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { Gap } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { rightVotes } from './right.ts';
import { noVotes, type Votes } from './tally.ts';
import { verdict, votesOf } from './votes.ts';

/** All places where the article names one thing, and what it seems to be. */
export type Group = {
  readonly key: string;
  readonly entry: Entry | null;
  readonly votes: Votes;
  /** `null` while nobody knows, or for what is no actor. */
  type: ActorType | null;
  finds: Find[];
};

/** Puts together the finds of one name, and judges each name by all of its places. */
export function gather(finds: readonly Find[]): Group[] {
  const groups = new Map<string, Group>();
  for (const find of finds) {
    const key = keyOf(find);
    const group = groups.get(key);
    if (group) group.finds.push(find);
    else groups.set(key, { key, entry: find.entry, votes: noVotes(), type: null, finds: [find] });
  }
  for (const group of groups.values()) group.type = judge(group);
  coordinate(finds, find => groups.get(keyOf(find))!);
  return [...groups.values()];
}

/** « Duc, Axereal et LDC »: in a list a name that says nothing is what its neighbour is. */
function coordinate(finds: readonly Find[], groupOf: (find: Find) => Group): void {
  const spread = (find: Find, neighbour: Find) => {
    const group = groupOf(find);
    if (group.type || group.entry || find.weak) return;
    const type = groupOf(neighbour).type;
    if (type !== 'person' && type !== 'organisation') return;
    group.votes[type] += LISTED;
    group.type = typeOf(group.votes);
  };
  for (let i = 1; i < finds.length; i++) if (isListed(finds[i - 1]!, finds[i]!)) spread(finds[i]!, finds[i - 1]!);
  for (let i = finds.length - 1; i > 0; i--) if (isListed(finds[i - 1]!, finds[i]!)) spread(finds[i - 1]!, finds[i]!);
}

/** Points for standing in a list beside a name of known kind. */
const LISTED = 2;

/** Do only a comma, « et » or « ou » stand between two names? */
export function isListed(one: Find, next: Find): boolean {
  if (one.reading !== next.reading) return false;
  const between = one.reading.text.slice(one.end, next.start);
  return (
    between.length <= 9 && /^(?:, (?:et |ou )?| et | ou | & )(?:d['’]|de |des |du |le |la |les |l['’])?$/.test(between)
  );
}

function keyOf({ entry, reading, start, end }: Find): string {
  return entry ? `${entry.type} ${entry.name}` : fold(reading.text.slice(start, end));
}

function judge(group: Group): ActorType | null {
  if (group.entry) return isActor(group.entry.type) ? group.entry.type : null;
  const firm = group.finds.filter(find => !find.weak || isSpeaking(find));
  Object.assign(group.votes, votesOf(firm));
  return firm.length > 0 ? typeOf(group.votes) : null;
}

/** « Gérard a souri », « Duval (24e) » at the head of a sentence: a first name and a verb, or any name and an age or a minute. */
function isSpeaking({ reading, from, to }: Find): boolean {
  if (to - from > 1) return false;
  const votes = noVotes();
  rightVotes({ reading, from, to }, votes);
  if (isFirstName(reading, from)) return votes.person >= 0.5;
  // « Séducteur, athlète olympique… » begins a list; an age after the comma tells a person.
  return votes.person >= (reading.gap(to) & Gap.comma ? 4 : 3);
}

function isActor(type: Entry['type']): type is ActorType {
  return type === 'person' || type === 'organisation' || type === 'country';
}

function typeOf(votes: Votes): ActorType | null {
  const kind = verdict(votes);
  return kind === 'person' || kind === 'organisation' ? kind : null;
}

/** Moves all finds of one group to another. */
export function absorb(into: Group, from: Group): void {
  if (into === from) return;
  into.finds = into.finds.concat(from.finds);
  from.finds = [];
  from.type = null;
}
