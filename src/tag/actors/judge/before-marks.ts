import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { REACH } from './apposition.ts';
import type { Votes } from './tally.ts';

/** « Ada Duval (Trek-Segafredo) »: for whom somebody rides, plays, sits. One plain word may be a town or a film. */
export function isTeamOf(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (!reading.isBracketed(from, to)) return false;
  if (to - from === 1 ? !reading.tokens[from]!.text.includes('-') : isFirstName(reading, from)) return false;
  return isNameWord(reading, from - 1) && (isFirstName(reading, from - 2) || isFirstName(reading, from - 3));
}

/** « la maire de Paris, Anne Hidalgo », « la coalition au pouvoir, « Unis demain » »: what the phrase before the comma says. */
export function beforeComma(reading: Reading, from: number, votes: Votes): void {
  if (isOfInhabitants(reading, from - 1)) {
    votes.place += 4;
    return;
  }
  for (let i = from - 1; i > Math.max(0, from - REACH); i--) {
    const wordClass = reading.wordClass(i);
    if (wordClass & (WordClass.role | WordClass.title)) {
      votes.person += i === from - 1 ? 2 : 1.5;
      return;
    }
    // « trois entreprises, X, Y et Z »
    if (i === from - 1 && wordClass & WordClass.organisationNoun && reading.norm(i).endsWith('s')) {
      votes.organisation += 3;
      return;
    }
    if (wordClass & WordClass.organisationNoun && reading.gap(from) & Gap.quote) {
      votes.organisation += 5;
      return;
    }
    if (!reading.joined(i)) return;
  }
}

/** « un hameau de 15 habitants, X, au pied du mont ». */
function isOfInhabitants(reading: Reading, at: number): boolean {
  return reading.is('inhabitants', at) && /^\d/.test(reading.norm(at - 1)) && reading.joined(at);
}

/** Only a space and the mark that opens a quotation stand before it. */
export function isQuotedAfterWord(reading: Reading, from: number): boolean {
  if ((reading.gap(from) & ~Gap.space) !== Gap.quote) return false;
  return reading.shape(from - 1) === Shape.lower || reading.is('welcoming', from - 1);
}

/** « le collectif « X » », « le navire « X » », « l’avocate « X » »: the noun before the marks. */
export function quotedNoun(reading: Reading, from: number, votes: Votes): void {
  const wordClass = reading.wordClass(from - 1);
  if (wordClass & WordClass.organisationNoun || reading.is('welcoming', from - 1)) votes.organisation += 7;
  else if (wordClass & WordClass.objectNoun) votes.other += 4;
  else if (wordClass & WordClass.placeNoun) votes.place += 3;
  else if (wordClass & WordClass.role) votes.person += 3;
}
