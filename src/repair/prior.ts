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
const COMMON_RANK = 100;
/** From this rank on a word is rare, however many the table has. */
const RARE_RANK = 2200;

/** How likely a spinner met this French word, before its place in the sentence is looked at. `at`: among the candidate's. */
export function priorOf(word: string, at: number, { synonym }: Candidate, language: RepairLanguage): number {
  const row = synonym?.places[at];
  const late = Math.log(1 + (row ?? SECOND_LIST + SECOND_STEP * at));
  return START + (row === undefined ? 0 : LISTED) - LATE * late + frequencyOf(word, language);
}

/** What a word's frequency in the news is worth; nothing for a rare word. */
export function frequencyOf(word: string, { frequency }: RepairLanguage): number {
  return frequency.get(word) ?? 0;
}

/**
 * What the frequency of French words is worth: those of the table by their order, which is that of the news.
 * @param common words that the press writes often and the table lacks: as frequent as its hundredth
 */
export function frequenciesOf(table: ReadonlyMap<string, unknown>, common: readonly string[]): Map<string, number> {
  const ranks = new Map(common.map(word => [word, COMMON_RANK]));
  for (const [at, word] of [...table.keys()].entries()) ranks.set(word, at);
  const worth = (rank: number) =>
    -FREQUENT * Math.log((FREQUENT_WORDS + Math.min(rank, RARE_RANK)) / (FREQUENT_WORDS + RARE_RANK));
  return new Map(Array.from(ranks, ([word, rank]) => [word, worth(rank)]));
}
