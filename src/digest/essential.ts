import type { Candidate } from './sentences.ts';

/** Each sentence earlier in its article weighs this much more than the next: the inverted pyramid of news writing. */
const LEAD = 0.85;

/**
 * The sentences that say most of what a period's articles say, at most one an article, oldest article first.
 * SumBasic (Nenkova & Vanderwende 2005): a sentence is worth the mean probability of its words; once a word is told its
 * probability is squared, so that the next sentence tells something else. Weighted by position; ties by article id.
 */
export function essential(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const probability = wordProbabilities(candidates);
  const chosen: Candidate[] = [];
  let left = candidates;
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b, probability) > worth(a, probability) ? b : a));
    chosen.push(best);
    for (const word of best.words) probability.set(word, probability.get(word)! ** 2);
    left = left.filter(candidate => candidate.article !== best.article && !isSame(candidate, best));
  }
  return candidates.filter(candidate => chosen.includes(candidate));
}

/** The same dispatch in another outlet says nothing new. */
const SAME = 0.8;

function isSame(a: Candidate, b: Candidate): boolean {
  return a.words.intersection(b.words).size >= SAME * Math.min(a.words.size, b.words.size);
}

/** In how many articles of the period a word stands, as a share. */
function wordProbabilities(candidates: readonly Candidate[]): Map<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { article, words } of candidates)
    for (const word of words) articles.set(word, (articles.get(word) ?? new Set()).add(article));
  const total = new Set(candidates.map(candidate => candidate.article)).size;
  return new Map([...articles].map(([word, where]) => [word, where.size / (total + 1)]));
}

function worth({ words, rank }: Candidate, probability: ReadonlyMap<string, number>): number {
  if (words.size === 0) return 0;
  let sum = 0;
  for (const word of words) sum += probability.get(word)!;
  return (sum / words.size) * LEAD ** rank;
}
