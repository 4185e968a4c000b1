import type { Find } from '../find/find.ts';
import { Shape } from '../find/reading.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Group } from './group.ts';

/** A hint, where nobody but players and clubs are named by one word: « puis Duval a remis son camp à hauteur ». */
const HINT = 0.5;

/** In an article about a team sport a bare name that does something, and is no club, is a player's. */
export function namePlayers(groups: readonly Group[]): void {
  for (const group of groups) if (mayPlay(group)) group.type = 'person';
}

function mayPlay(group: Group): boolean {
  const { votes, finds } = group;
  if (!mayBePlayer(group) || finds.some(find => find.weak && !hasPoints(find))) return false;
  return (votes.person >= HINT && votes.person > votes.organisation) || finds.some(hasPoints);
}

/** A bare name of which nothing is known, not even that it is a place. */
export function mayBePlayer({ type, entry, votes, finds }: Group): boolean {
  if (type || entry || finds.length === 0 || !finds.every(isBareName)) return false;
  return votes.place < HINT && votes.other < HINT;
}

/** « Cooper (18) »: what somebody scored. */
function hasPoints({ reading, to }: Find): boolean {
  return reading.isBracketed(to, to + 1) && /^\d{1,2}$/.test(reading.norm(to));
}

/** « Duval », « Le Goff »: a surname alone, as far as its look goes. */
export function isBareName(find: Find): boolean {
  const { reading, from, to, kind } = find;
  if (isAbbreviated(find) || kind !== 'run' || reading.shape(from) !== Shape.capital) return false;
  const surname = reading.norm(from) === 'le' && to - from > 1 ? from + 1 : from;
  return to - surname === 1 && (reading.wordClass(surname) & NO_SURNAME) === 0 && !reading.is('ordinary', surname);
}

const NO_SURNAME =
  WordClass.opener | WordClass.openingNoun | WordClass.place | WordClass.demonym | WordClass.institution;

/** « Ri. Arnold »: some letters of a first name. */
export function isAbbreviated({ reading, start, end }: Find): boolean {
  return end - start <= 3 && reading.text[end] === '.';
}
