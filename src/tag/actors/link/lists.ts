import type { Find } from '../find/find.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { DEFINITE, OF_THE } from '../find/small-words.ts';
import { isPassed } from '../judge/side-words.ts';
import { actorTypeOf, verdict } from '../judge/votes.ts';
import type { Group } from './group.ts';

/** « Duc, Axereal et LDC »: in a list a name that says nothing is what its neighbour is. */
export function spreadInLists(finds: readonly Find[], owners: readonly Group[]): void {
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
    group.type = actorTypeOf(group.votes);
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
  group.type = actorTypeOf(group.votes);
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

/** « , mais aussi les », in UTF-16 code units. */
const LONGEST_LINK = 17;

/** Do only a comma, « et » or « ou » stand between two names? */
export function isListed(one: Find, next: Find): boolean {
  return isClose(one, next) && LINK.test(one.reading.text.slice(one.end, next.start));
}

function isClose(one: Find, next: Find): boolean {
  return next.start - one.end <= LONGEST_LINK && one.reading === next.reading;
}

const LINK =
  /^(?:, (?:et |ou |puis |ainsi que |ou encore |mais aussi )?| et | ou | & | puis | ou encore | ainsi que | mais aussi )(?:d['’]|de |des |du |le |la |les |l['’])?$/;
