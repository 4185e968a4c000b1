import type { Candidate } from './find.ts';
import type { RepairLanguage } from './language.ts';

/** What every word starts from, so that one without a context can be proposed. */
const START = 1;
/** A word whose row of the hand-written table names the synonym. */
const LISTED = 0.6;
/** What it costs to stand late in that row, and where words of the second list begin. */
const LATE = 0.6;
const SECOND_LIST = 20;
const SECOND_STEP = 3;
/** What it is worth to be frequent in the news: counts of words fall with the logarithm of their rank. */
const FREQUENT = 0.6;
const FREQUENT_WORDS = 50;

/** How likely a spinner met this French word, before its place in the sentence is looked at. `at`: among the candidate's. */
export function priorOf(word: string, at: number, { synonym }: Candidate, language: RepairLanguage): number {
  const row = synonym?.places[at];
  const late = Math.log(1 + (row ?? SECOND_LIST + SECOND_STEP * at));
  return START + (row === undefined ? 0 : LISTED) - LATE * late + frequencyOf(word, language);
}

/** What a word's frequency in the news is worth. */
export function frequencyOf(word: string, { rank }: RepairLanguage): number {
  return -FREQUENT * Math.log((FREQUENT_WORDS + (rank.get(word) ?? rank.size)) / (FREQUENT_WORDS + rank.size));
}
