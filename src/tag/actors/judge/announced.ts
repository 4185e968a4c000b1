import { isAdjective } from '../find/links.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { OF_THE, THE } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** Longer lists tell little of their last names. */
const MOST_NAMES = 8;
/** Words of one name. */
const MOST_WORDS = 5;
/** Points, as those of the noun for the first of the list. */
const ANNOUNCED = 3;

/** « les studios Insomniac et Valmec », « des localités de Rivnoka et de Mala Borka »: the plural before the first is said of all. */
export function announced(reading: Reading, from: number, votes: Votes): void {
  const noun = nounOf(reading, from);
  if (noun < 0 || !/[sx]$/.test(reading.norm(noun))) return;
  const wordClass = reading.wordClass(noun);
  if (wordClass & WordClass.placeNoun) votes.place += ANNOUNCED;
  // « les éleveurs de X et de Y », « les films de X et de Y », « les affaires X et Y »: theirs, not they.
  if (wordClass & WordClass.placeNoun || OF_THE.has(reading.norm(noun + 1)) || reading.is('somebodysAffair', noun))
    return;
  // « les élus DVC et DVX » are of them.
  const isParty = reading.shape(from) === Shape.allCapitals && !isFirstName(reading, from);
  if (wordClass & (WordClass.role | WordClass.title)) votes[isParty ? 'organisation' : 'person'] += ANNOUNCED;
  else if (wordClass & WordClass.organisationNoun) votes.organisation += ANNOUNCED;
  else if (wordClass & WordClass.objectNoun) votes.other += ANNOUNCED;
}

/** The noun before the list in which the name is not the first; -1 if there is none. */
function nounOf(reading: Reading, name: number): number {
  let from = name;
  for (let names = 0; names < MOST_NAMES; names++) {
    const end = previousEnd(reading, from);
    if (end < 0) return names > 0 ? nounBefore(reading, from) : -1;
    from = end;
    while (from > end - MOST_WORDS && reading.joined(from) && isNameWord(reading, from - 1)) from--;
  }
  return -1;
}

/** The last word of the name before, which only a comma or « et » parts from this one; -1 if none stands there. */
function previousEnd(reading: Reading, from: number): number {
  const first = pastOf(reading, from);
  const isAnd = reading.joined(first) && (reading.norm(first - 1) === 'et' || reading.norm(first - 1) === 'ou');
  const last = isAnd ? first - 2 : first - 1;
  if (last < 0 || !isNameWord(reading, last)) return -1;
  return (isAnd ? reading.joined(first - 1) : reading.gap(first) === (Gap.comma | Gap.space)) ? last : -1;
}

/** Index of the « de » that leads to a name, else the name’s own. */
function pastOf(reading: Reading, from: number): number {
  const link = reading.joined(from) && THE.has(reading.norm(from - 1)) ? from - 1 : from;
  return reading.joined(link) && OF_THE.has(reading.norm(link - 1)) ? link - 1 : from;
}

/** « les studios américains », « les villages de ». */
function nounBefore(reading: Reading, from: number): number {
  let noun = pastOf(reading, from) - 1;
  if (noun < 0 || !reading.joined(noun + 1)) return -1;
  while (noun > 0 && reading.joined(noun) && isAdjective(reading, noun) && !isNoun(reading, noun)) noun--;
  return reading.shape(noun) === Shape.lower ? noun : -1;
}

function isNoun(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & NOUN) !== 0;
}

const NOUN = WordClass.role | WordClass.title | WordClass.organisationNoun | WordClass.placeNoun | WordClass.objectNoun;
