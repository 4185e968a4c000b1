import type { ActorType } from '../../../article.ts';
import { rememberedWith } from '../../../lib/remembered.ts';
import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { Gap } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { DEFINITE, OF_THE } from '../find/small-words.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { rightVotes } from './right.ts';
import { isPassed } from './side-words.ts';
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
  coordinate(finds, owners);
  return [...groups.values()];
}

/** « Duc, Axereal et LDC »: in a list a name that says nothing is what its neighbour is. */
function coordinate(finds: readonly Find[], owners: readonly Group[]): void {
  const spread = (to: number, from: number) => {
    const group = owners[to]!;
    const { type } = owners[from]!;
    if (type !== 'person' && type !== 'organisation') {
      if (from < to && isBareList(finds, to) && isMaybePlace(group, finds[to]!)) addPlace(group);
      else if (isPlace(owners[from]!) && isMaybePlace(group, finds[to]!))
        spreadPlace(group, [finds[from]!, finds[to]!]);
      return;
    }
    if (type === 'person' && (isGuess(owners[from]!) || isAside(finds[to]!, finds[from]!))) return;
    const isOpen = !group.type && verdict(group.votes) === null;
    if (type === 'organisation' && from < to && isSomebodys(finds[from]!)) return;
    if (group.entry || finds[to]!.weak || !(isOpen || (type === 'organisation' && isGuess(group)))) return;
    if (!isListed(finds[Math.min(to, from)]!, finds[Math.max(to, from)]!)) return;
    group.votes[type] += isOpen ? LISTED : GUESSED;
    group.type = typeOf(group.votes);
  };
  const pairs = finds.flatMap((find, i) => (i > 0 && isClose(finds[i - 1]!, find) ? [i] : []));
  for (const i of pairs) spread(i, i - 1);
  for (const i of pairs.toReversed()) spread(i - 1, i);
}

/** « Ada Duval de l’UFC, Aimé Duval »: for whom the one before is, not a thing of the list. */
function isSomebodys({ reading, from }: Find): boolean {
  const of = DEFINITE.has(reading.norm(from - 1)) && reading.norm(from - 1) !== 'du' ? from - 2 : from - 1;
  return reading.joined(from) && OF_THE.has(reading.norm(of)) && reading.joined(of) && isNameWord(reading, of - 1);
}

/** « sur les hauteurs de X, Ada Duval a »: a comma, and only the first completes a word. */
function isAside(one: Find, next: Find): boolean {
  if (next.start - one.end !== ', '.length || !one.reading.joined(one.from) || next.to - next.from < 2) return false;
  return PLACED.has(one.reading.norm(one.from - 1)) && !next.reading.joined(next.from);
}

/** Points for standing in a list beside a name of known kind. */
const LISTED = 2;

/** « d’Antioquia, de Bolívar et de Sucre »: what a list puts beside a place, with the same small word before it. */
function spreadPlace(group: Group, [one, other]: readonly [Find, Find]): void {
  if (!isListed(one, other) || !one.reading.joined(one.from) || !other.reading.joined(other.from)) return;
  const [before, same] = [one.reading.norm(one.from - 1), other.reading.norm(other.from - 1)];
  if (same === 'et' ? !PLACED.has(before) : !PLACED.has(before) || !PLACED.has(same)) return;
  addPlace(group);
}

function addPlace(group: Group): void {
  group.votes.place += LISTED;
  group.type = typeOf(group.votes);
}

/** « en passant par Quintin, Hillion ou Ploufragan »: further places, without a word before them. */
function isBareList(finds: readonly Find[], at: number): boolean {
  let first = at;
  while (first > 0 && first > at - LONGEST_LIST && isListed(finds[first - 1]!, finds[first]!)) first--;
  const { reading, from, to } = finds[first]!;
  return first < at && reading.joined(from) && isPassed(reading, [from, to]);
}

const LONGEST_LIST = 12;

const PLACED = new Set(['de', "d'", 'à', 'en', 'du']);

function isPlace({ entry, votes }: Group): boolean {
  return entry ? entry.type === 'place' : verdict(votes) === 'place';
}

function isMaybePlace(group: Group, find: Find): boolean {
  return (
    !group.entry && !find.weak && find.kind === 'run' && (!group.type || isGuess(group)) && group.votes.person < 2.6
  );
}

/** Points that turn a guess. */
const GUESSED = 3;

/** « Glon Sanders »: two words without a first name, and no other reason to be a person. */
function isGuess({ type, votes, finds }: Group): boolean {
  const [{ reading, from, to }] = finds as [Find];
  return type === 'person' && to - from > 1 && votes.person <= 2.5 && !isFirstName(reading, from);
}

/** « , puis les », in UTF-16 code units. */
const LONGEST_LINK = 11;

/** Do only a comma, « et » or « ou » stand between two names? */
export function isListed(one: Find, next: Find): boolean {
  return isClose(one, next) && LINK.test(one.reading.text.slice(one.end, next.start));
}

function isClose(one: Find, next: Find): boolean {
  return next.start - one.end <= LONGEST_LINK && one.reading === next.reading;
}

const LINK = /^(?:, (?:et |ou |puis )?| et | ou | & | puis )(?:d['’]|de |des |du |le |la |les |l['’])?$/;

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
  return firm.length > 0 ? typeOf(group.votes) : null;
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
