import type { LinkedArticle } from '../../../src/article.ts';
import type { Judgement } from './judgement.ts';
import { keyOf } from './text-key.ts';

const RUN = 5;
const HALF = 0.5;

/**
 * Near-duplicates of a whole set against the definition itself, worked out pair by pair: half of the shorter text's distinct
 * five-word runs stand in the other.
 */
export function judgeDuplicates(articles: readonly LinkedArticle[]): Judgement {
  const runs = articles.map(article => runsOf(article.text));
  const listed = new Set(articles.flatMap(article => article.duplicates.map(({ id }) => `${article.id} ${id}`)));
  const counts = { right: 0, missed: 0, extra: 0, pairs: 0 };
  const errors: string[] = [];
  for (const [i, first] of articles.entries())
    for (const [k, second] of articles.entries()) {
      if (k <= i) continue;
      const similarity = overlap(runs[i]!, runs[k]!);
      const wanted = similarity >= HALF;
      const found = listed.has(`${first.id} ${second.id}`) && listed.has(`${second.id} ${first.id}`);
      counts.pairs += 1;
      if (wanted) counts[found ? 'right' : 'missed'] += 1;
      else if (found) counts.extra += 1;
      if (wanted !== found)
        errors.push(`${wanted ? 'missed' : 'extra '}  ${first.file} – ${second.file}: ${similarity.toFixed(2)}`);
    }
  return { counts, errors };
}

function runsOf(text: string): Set<string> {
  const words = keyOf(text).split(' ');
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size;
}
