import type { Reading } from '../find/reading.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

const SIDES: Readonly<Record<string, readonly [person: number, organisation: number]>> = {
  selon: [1.5, 1],
  par: [2, 0.7],
  avec: [1.2, 0.5],
  contre: [0.7, 0.5],
  chez: [0, 2.4],
  // « dans X »: a place, a work, a paper.
  dans: [-3, 0],
  pour: [0.7, 0.5],
  et: [0.3, 0.3],
  que: [0.7, 0.5],
  "qu'": [0.7, 0.5],
};

/** Adds the points of the small word before a name. */
export function sideWords(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  const before = reading.norm(from - 1);
  if (isPassed(reading, [from, to])) {
    votes.place += reading.wordClass(from) & WordClass.firstName ? 5 : 3;
    return;
  }
  if (before === 'comme') {
    likeNoun(reading, from, votes);
    return;
  }
  if (before === 'chez' && isPersonName(reading, [from, to])) {
    votes.person += 1;
    return;
  }
  const side = before === 'par' && reading.is('madeByFirm', from - 2) ? BY_A_FIRM : SIDES[before];
  if (!side) return;
  votes.person += before === 'par' && to - from === 1 ? byOneWord(reading, from) : side[0];
  votes.organisation += side[1];
}

/** « chez Ada Duval » is somebody's. */
function isPersonName(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from > 1 && (reading.wordClass(from) & WordClass.firstName) !== 0;
}

/** « en passant par X »: a place, and one of a single word even if people are called so. */
export function isPassed(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (reading.norm(from - 1) !== 'par' || !reading.is('passage', from - 2)) return false;
  return !(reading.wordClass(from) & WordClass.firstName) || (to - from === 1 && reading.norm(from - 3) === 'en');
}

/** « des entreprises comme X », « des villes comme X ». */
function likeNoun(reading: Reading, from: number, votes: Votes): void {
  for (let i = from - 2; i > from - 5 && reading.joined(i + 1); i--) {
    const wordClass = reading.wordClass(i);
    if (wordClass & WordClass.organisationNoun) votes.organisation += 2.5;
    else if (wordClass & WordClass.role) votes.person += 2;
    else if (wordClass & WordClass.placeNoun) votes.place += 2;
    else if (wordClass & WordClass.objectNoun) votes.other += 2;
    else continue;
    return;
  }
}

const BY_A_FIRM = [0.7, 2.2] as const;

/** « par X »: a name of one word may also be a town's or a firm's, unless somebody alone can do it: « écrit par X ». */
function byOneWord(reading: Reading, from: number): number {
  return reading.is('madeByPerson', from - 2) ? 2 : 1.5;
}
