import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { isFirstName } from '../find/runs.ts';
import { THE } from '../find/small-words.ts';
import { noVotes } from '../judge/tally.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { joinFullNames, joinLastWords, type TownClub } from './club-names.ts';
import { type Group, isOrganisation } from './group.ts';
import { linkClubSigles, linkTownSigles } from './initials.ts';
import { isListed } from './lists.ts';
import { isVenue, plays } from './plays.ts';
import { textOf } from './text-of.ts';

/**
 * « Guingamp s’impose à Pau », « contre Metz », « Lens – Rennes »: in an article about a team sport a town that plays is
 * its club, and the one club of the article that is named in full after it. Adds groups, takes their finds from others.
 */
export function linkClubs(groups: Group[], finds: readonly Find[], language: ActorLanguage): void {
  const owner = ownersOf(groups);
  const towns = townsOf(finds, owner, language);
  const playing = playingAmong(finds, towns, find => owner.get(find)?.type === 'organisation');
  const clubs: TownClub[] = [];
  for (const [town, own] of towns) {
    const places = own.filter(find => playing.has(find) || !isVenue(find));
    if (places.some(find => playing.has(find))) clubs.push({ town, group: clubOf(town, places, owner) });
  }
  joinLastWords(groups.filter(isOrganisation));
  joinFullNames(clubs, groups.filter(isOrganisation), language.clubs);
  groups.push(...clubs.map(({ group }) => group));
  linkClubSigles(groups);
  linkTownSigles(groups, clubs);
}

function ownersOf(groups: readonly Group[]): Map<Find, Group> {
  return new Map(groups.flatMap(group => group.finds.map(find => [find, group] as const)));
}

/** Finds that may be towns, by their folded text: known places, capitals taken for governments, names nobody could tell. */
function townsOf(
  finds: readonly Find[],
  owner: ReadonlyMap<Find, Group>,
  language: ActorLanguage,
): Map<string, Find[]> {
  const isTown = (find: Find) => {
    const group = owner.get(find);
    return group !== undefined && mayBeTown(find, group, language);
  };
  return Map.groupBy(finds.filter(isTown), find => fold(textOf(find)));
}

function mayBeTown(find: Find, group: Group, language: ActorLanguage): boolean {
  if (group.entry) {
    if (group.entry.type === 'place') return !isRegion(find, language);
    if (group.entry.type !== 'country') return false;
    return language.capitals.named(textOf(find)) !== null || language.clubs.has(fold(textOf(find)));
  }
  if (group.votes.other >= SURE_OTHER) return false;
  return (
    (group.type === null || isTownByLook(group, find)) &&
    group.votes.place < SURE_PLACE &&
    find.kind === 'run' &&
    !find.weak &&
    isBare(find)
  );
}

/** « Pontault-Combault », taken for somebody after « par »: a double name without a first name. */
function isTownByLook({ type, votes }: Group, { reading, from, to }: Find): boolean {
  if (type !== 'person' || to - from > 1 || votes.person > 2.5) return false;
  return reading.tokens[from]!.text.includes('-') && !isFirstName(reading, from);
}

/** Points of what is a ground or a street by its own words. */
const SURE_PLACE = 7;
/** Points of what is no name of anything that plays: inhabitants, works. */
const SURE_OTHER = 6;

/** « dans le Var », « la Mayenne », « les joueurs du Var »: a town takes no article; « du Locle » is « Le Locle ». */
function isRegion(find: Find, { known }: ActorLanguage): boolean {
  const { reading, from } = find;
  if (!reading.joined(from)) return false;
  return THE.has(reading.norm(from - 1)) || (reading.norm(from - 1) === 'du' && !known.named(`Le ${textOf(find)}`));
}

/** « Concarneau », but not « les Maritimes », « Celui-ci ». */
function isBare({ reading, from, to }: Find): boolean {
  if (to - from > MOST_WORDS_OF_TOWN || reading.wordClass(from) & WordClass.opener) return false;
  // « du Mondial-2023 (34-29) »
  if (/\d/.test(reading.norm(to - 1))) return false;
  return !(reading.joined(from) && ARTICLES.has(reading.norm(from - 1)));
}

const ARTICLES = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'aux', 'des', 'ces', 'nos']);

const MOST_WORDS_OF_TOWN = 3;

/** The finds that play where they stand, and those that a list joins to them. */
function playingAmong(
  finds: readonly Find[],
  towns: ReadonlyMap<string, readonly Find[]>,
  isTeam: (find: Find) => boolean,
): ReadonlySet<Find> {
  const candidates = new Set([...towns.values()].flat());
  const playing = new Set([...candidates].filter(plays));
  const spread = (find: Find, neighbour: Find) => {
    if (candidates.has(find) && !isVenue(find) && (playing.has(neighbour) || isTeam(neighbour))) playing.add(find);
  };
  for (let i = 1; i < finds.length; i++) if (isBeside(finds[i - 1]!, finds[i]!)) spread(finds[i]!, finds[i - 1]!);
  for (let i = finds.length - 1; i > 0; i--) if (isBeside(finds[i - 1]!, finds[i]!)) spread(finds[i - 1]!, finds[i]!);
  return playing;
}

/** « Metz et Caen », « Metz – Caen ». */
function isBeside(one: Find, next: Find): boolean {
  if (isListed(one, next)) return true;
  return (
    one.reading === next.reading &&
    /^ ?[-–—] ?$/.test(one.reading.text.slice(one.end, one.end + PAIR + 1).slice(0, next.start - one.end))
  );
}

/** « – » between its spaces. */
const PAIR = 3;

function clubOf(town: string, finds: readonly Find[], owner: ReadonlyMap<Find, Group>): Group {
  const taken = new Set(finds);
  for (const group of new Set(finds.map(find => owner.get(find)!)))
    group.finds = group.finds.filter(find => !taken.has(find));
  // No key of another group begins so.
  return { key: `club ${town}`, entry: null, votes: noVotes(), type: 'organisation', finds: [...finds] };
}
