import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { capitalAt, knownAt } from './lookup.ts';
import { type Reading, Shape } from './reading.ts';
import { isNameWord, runEnd } from './runs.ts';
import { DEFINITE, OF_THE } from './small-words.ts';

const NEVER_A_TEAM =
  WordClass.place |
  WordClass.opener |
  WordClass.title |
  WordClass.placeWord |
  WordClass.placeNoun |
  WordClass.objectWord |
  WordClass.demonym;
/**
 * « les Rangers de New York », « l’Avalanche du Colorado »: a name after an article that a known place completes is one
 * name. `null` if it is not such a name.
 */
export function teamEnd(
  reading: Reading,
  [from, to]: readonly [number, number],
  language: ActorLanguage,
): number | null {
  if (!reading.joined(from) || !DEFINITE.has(reading.norm(from - 1)) || !isTeamName(reading, from, to)) return null;
  if (!reading.joined(to) || !OF_THE.has(reading.norm(to))) return null;
  const place = DEFINITE.has(reading.norm(to + 1)) && reading.joined(to + 1) ? to + 2 : to + 1;
  if (!reading.joined(place) || !isNameWord(reading, place)) return null;
  return isPlace(reading, place, language) ? placeEnd(reading, place, language) : null;
}

/** « Rangers », « Avalanche »; of several words the last is a plural: « North Stars ». */
function isTeamName(reading: Reading, from: number, to: number): boolean {
  // « le Commerce Stadium de Laon »
  if (reading.is('ground', to - 1)) return false;
  if (to - from === 1 || isTeamWord(reading, from)) return isTeamWord(reading, from);
  return reading.norm(to - 1).endsWith('s') && isTeamWord(reading, to - 1) && !reading.opensSentence(from);
}

function isTeamWord(reading: Reading, at: number): boolean {
  if (reading.shape(at) === Shape.allCapitals) return false;
  return !(reading.wordClass(at) & (WordClass.firstName | NEVER_A_TEAM));
}

function isPlace(reading: Reading, at: number, language: ActorLanguage): boolean {
  if (reading.wordClass(at) & WordClass.place || capitalAt(reading, at, language)) return true;
  const type = knownAt(reading, at, language)?.alias.entry.type;
  return type === 'place' || type === 'country';
}

function placeEnd(reading: Reading, at: number, language: ActorLanguage): number {
  const known = knownAt(reading, at, language) ?? capitalAt(reading, at, language);
  return Math.max(known?.to ?? 0, runEnd(reading, at, language));
}
