import type { Find, Scope } from '../find/find.ts';
import { Shape } from '../find/reading.ts';
import { rightVotes } from '../judge/right.ts';
import { noVotes } from '../judge/tally.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Group } from './group.ts';

/**
 * In an article about young firms a bare name that is nothing else is a firm’s: « Carlili, Padam et Syntony ». What it is
 * about is asked last: that reads all its words.
 */
export function nameFirms(groups: readonly Group[], { isCommon, isStartUps }: Scope): void {
  for (const group of groups) if (mayBeFirm(group, isCommon) && isStartUps()) group.type = 'organisation';
}

function mayBeFirm({ type, entry, votes, finds }: Group, isCommon: (norm: string) => boolean): boolean {
  if (type || entry || finds.length === 0 || !finds.every(isBareName)) return false;
  if (votes.place >= 1 || votes.other >= 2 || votes.person >= 2) return false;
  const [{ reading, from }] = finds as [Find];
  return finds.some(find => !find.weak || acts(find)) && !isCommon(reading.norm(from));
}

/** « Metron a levé »: at the head of a sentence only before a verb. */
function acts(find: Find): boolean {
  const votes = noVotes();
  rightVotes(find, votes);
  return votes.organisation > 0;
}

function isBareName({ reading, from, to, kind }: Find): boolean {
  const isName = reading.shape(from) === Shape.capital || reading.shape(from) === Shape.mixed;
  if (kind !== 'run' || to - from > 1 || !isName || NO_NAME.test(reading.norm(from))) return false;
  return (reading.wordClass(from) & NO_FIRM) === 0 && !reading.is('ordinary', from);
}

/** « Basée », « Deeptech », « Saas »: participles, fields of business. */
const NO_NAME = /(?:ée?s?|ant|tech|techs|aas)$/;

const NO_FIRM =
  WordClass.opener |
  WordClass.openingNoun |
  WordClass.place |
  WordClass.demonym |
  WordClass.institution |
  WordClass.firstName |
  WordClass.title |
  WordClass.role |
  WordClass.objectNoun |
  WordClass.placeNoun |
  WordClass.organisationNoun;
