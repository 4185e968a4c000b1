import { isAdjective } from '../find/links.ts';
import { type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { DEFINITE, DEMONYM, THE } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** « ville de X », « maire de X » against « patron de X »; « Loi de X » is a text. */
export function complement(reading: Reading, from: number, votes: Votes): void {
  const noun = from - 2;
  const wordClass = reading.wordClass(noun);
  if (reading.is('partOfPlace', noun) || (reading.norm(noun) === 'arrêt' && reading.norm(from - 4) === 'maison'))
    votes.place += 4;
  else if (reading.is('aroundWork', noun)) votes.other += 4;
  else if (reading.is('partOfFirm', noun) || isLeading(reading, noun)) votes.organisation += 2.2;
  else if (reading.is('player', noun) && isNameWord(reading, from + 1) && reading.joined(from + 1))
    votes.organisation += 2.2;
  else if (isOfInhabitants(reading, noun)) votes.organisation += 2.2;
  else if (isClubOf(reading, from)) votes.organisation += 3;
  else if (isOfPerson(reading, [noun, from])) votes.organisation += 2.5;
  else if (reading.is('happening', noun)) votes.place += 2;
  else if (isLearned(reading, from)) votes.other += 3;
  else if (wordClass & WordClass.placeNoun) votes.place += isSettlement(reading, noun) ? 5 : 3;
  else if (reading.is('nearPlace', noun) && reading.wordClass(noun - 1) & WordClass.placeNoun) votes.place += 3;
  else if (wordClass & WordClass.objectNoun) ofObject(reading, from, votes);
  else if (reading.norm(noun) === 'domicile' && OWN.has(reading.norm(noun - 1))) votes.place += 3;
  else if (wordClass & WordClass.feat && !isTakeover(reading, noun)) votes.person += 3;
  else if (wordClass & WordClass.role) votes.organisation += 1;
  else {
    votes.person += 0.3;
    votes.place += 0.3;
  }
}

/** « l’offre pour la reprise de X »: a firm; « une reprise de X » is a player's. */
function isTakeover(reading: Reading, noun: number): boolean {
  return reading.norm(noun) === 'reprise' && reading.norm(noun - 1) === 'la';
}

/** « la ville de X », « les localités de X »; « Villages » of a list is its name. */
function isSettlement(reading: Reading, noun: number): boolean {
  return reading.is('settlement', noun) && reading.shape(noun) === Shape.lower;
}

/** « les Américains de X », « les Rennais de X »: a band, a team. */
function isOfInhabitants(reading: Reading, noun: number): boolean {
  if (!reading.isCapitalised(noun) || noun === 0) return false;
  if (reading.wordClass(noun) & WordClass.demonym) return true;
  return DEMONYM.test(reading.norm(noun)) && /s$/.test(reading.norm(noun)) && DEFINITE.has(reading.norm(noun - 1));
}

/** « le club de X », « le club hongrois de X »: its town. */
function isClubOf(reading: Reading, from: number): boolean {
  if (isFirstName(reading, from)) return false;
  const noun = isAdjective(reading, from - 2) ? from - 3 : from - 2;
  return reading.is('clubNoun', noun) && reading.joined(from - 1) && THE.has(reading.norm(noun - 1));
}

/** « Ada Duval de Grand Large »: for whom somebody is; one word may be where she is from. */
function isOfPerson(reading: Reading, [noun, from]: readonly [number, number]): boolean {
  if (!isNameWord(reading, noun) || !reading.joined(noun) || !isFirstName(reading, noun - 1)) return false;
  return isNameWord(reading, from + 1) && reading.joined(from + 1) && !isFirstName(reading, from);
}

/** « le syndrome de Guillain-Barré », « la maladie de Charcot »; « la maladie d’Ada Duval » is hers. */
function isLearned(reading: Reading, from: number): boolean {
  return reading.is('learned', from - 2) && !(isNameWord(reading, from + 1) && reading.joined(from + 1));
}

/** « son domicile de X » is where it is, « le domicile de X » whose. */
const OWN = new Set(['son', 'sa', 'leur', 'ses', 'leurs', 'mon', 'notre', 'votre']);

/** « le film de X » has an author, « Loi de X » is a text. */
function ofObject(reading: Reading, from: number, votes: Votes): void {
  votes[reading.isCapitalised(from - 2) ? 'other' : 'person'] += 2;
}

/** « directrice générale de X », « directeur commercial de X ». */
function isLeading(reading: Reading, at: number): boolean {
  return reading.is('direction', at) && reading.norm(at - 1).startsWith('direct');
}
