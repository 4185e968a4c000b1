import { fold } from '../../../lib/words.ts';
import { expansionAfter } from './expansions.ts';
import { isAdjective } from './links.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName } from './runs.ts';

/** Shorter sigles fit too much. */
const LEAST_LETTERS = 3;
/** Words that a sigle may stand for, small ones counted. */
const MOST_WORDS = 16;

/**
 * « Assistance et recherche de personnes disparues (ARPD) »: where a name begins that the very initials of a sigle in
 * brackets spell out, or, « ARPD (Assistance…) », of one before them, and where it ends; by token index.
 */
export function speltOut(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < reading.length; at++) {
    if (reading.shape(at) !== Shape.allCapitals && !isReadAsWord(reading, at)) continue;
    const end = expansionAfter(reading, at);
    if (end >= 0 && reading.shape(at + 1) === Shape.capital && !isFirstName(reading, at + 1)) found.set(at + 1, end);
    if (!(reading.gap(at) & Gap.open)) continue;
    if (!(reading.gap(at + 1) & Gap.close)) continue;
    const from = beginning(reading, at);
    if (from >= 0) found.set(from, at);
  }
  return found;
}

/** « Entreprise de transport urbain de Lormeau (Etul) ». */
function isReadAsWord(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || !reading.isBracketed(at, at + 1)) return false;
  return reading.norm(at).length > LEAST_LETTERS && !isFirstName(reading, at);
}

/** Index of the capitalised word that the first letter stands for; -1 if the words before do not fit. */
function beginning(reading: Reading, sigle: number): number {
  const letters = fold(reading.norm(sigle));
  // « Alternative socialiste (AS) »
  if (letters.length < LEAST_LETTERS && !(letters.length === 2 && isAdjective(reading, sigle - 1))) return -1;
  let left = letters.length - 1;
  for (let i = sigle - 1; i >= 0 && i > sigle - MOST_WORDS; i--) {
    if (!reading.is('smallInSigle', i)) {
      if (fold(reading.norm(i))[0] !== letters[left]) return -1;
      // « Ibrahim Boubacar Keïta (IBK) » is somebody.
      if (left === 0) return reading.shape(i) === Shape.capital && !isFirstName(reading, i) ? i : -1;
      left--;
    }
    if (!reading.joined(i) && !(reading.gap(i) & Gap.comma)) return -1;
  }
  return -1;
}
