import type { ActorType } from '../../../article.ts';
import { rememberedWith } from '../../../lib/remembered.ts';
import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { Gap } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { rightVotes } from '../judge/right.ts';
import { noVotes } from '../judge/tally.ts';
import { actorTypeOf, votesOf } from '../judge/votes.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Group } from './group.ts';
import { spreadInLists } from './lists.ts';

/** Puts together the finds of one name, and judges each name by all of its places. */
export function gather(finds: readonly Find[]): Group[] {
  const groups = new Map<string, Group>();
  const owners: Group[] = [];
  for (const find of finds) {
    const key = keyOf(find);
    let group = groups.get(key);
    if (group) group.finds.push(find);
    else {
      group = { key, entry: find.entry, votes: noVotes(), type: null, finds: [find] };
      groups.set(key, group);
    }
    owners.push(group);
  }
  for (const group of groups.values()) group.type = judge(group);
  spreadInLists(finds, owners);
  return [...groups.values()];
}

function keyOf({ entry, reading, from, to, start, end }: Find): string {
  if (entry) return keyOfEntry(entry);
  // A word of the article is one string wherever it stands, which is found faster.
  const word = to - from === 1 ? reading.tokens[from]! : null;
  return fold(word && word.start === start && word.end === end ? word.text : reading.text.slice(start, end));
}

const keyOfEntry = rememberedWith(({ type, name }: Entry) => `${type} ${name}`);

function judge(group: Group): ActorType | null {
  if (group.entry) return isActor(group.entry.type) ? group.entry.type : null;
  const firm = group.finds.filter(find => !find.weak || isSpeaking(find));
  Object.assign(group.votes, votesOf(firm));
  return firm.length > 0 ? actorTypeOf(group.votes) : null;
}

/** « Gérard a souri », « Duval (24e) » at the head of a sentence: a first name and a verb, or any name and an age or a minute. */
function isSpeaking({ reading, from, to }: Find): boolean {
  if (to - from > 1) return false;
  const votes = noVotes();
  rightVotes({ reading, from, to }, votes);
  if (isFirstName(reading, from)) return votes.person >= 0.5;
  // « Metron lève 8 millions », « Metron, spécialisée dans »: a firm.
  if (votes.organisation >= 3 && !reading.is('ordinary', from)) return true;
  // « Séducteur, athlète olympique… » begins a list; an age after the comma tells a person.
  return votes.person >= (reading.gap(to) & Gap.comma ? 4 : 3);
}

function isActor(type: Entry['type']): type is ActorType {
  return type === 'person' || type === 'organisation' || type === 'country';
}
