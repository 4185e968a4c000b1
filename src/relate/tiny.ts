import { shortRunsOf } from '../lib/shingles.ts';
import { MOST_TEXTS } from './candidates.ts';

/** A sample of this size is too small to be relied on: a text of some thirty words. */
const TINY = 10;

/**
 * Pairs of indexes, the smaller first, of a text so short that its sample could miss and one that has any of its runs.
 * All runs of the tiny texts are indexed and all texts looked up in them; where there is no tiny text, none is read.
 */
export function tinyPairs(samples: readonly Uint32Array[], text: (at: number) => string): [number, number][] {
  const byRun = tinyByRun(samples, text);
  if (!byRun.size) return [];
  return samples.flatMap((_, at) => {
    const sharers = new Set<number>();
    for (const run of shortRunsOf(text(at))) {
      const tiny = byRun.get(run);
      if (tiny && tiny.length <= MOST_TEXTS) for (const other of tiny) sharers.add(other);
    }
    return [...sharers]
      .filter(other => other !== at)
      .map((other): [number, number] => [Math.min(at, other), Math.max(at, other)]);
  });
}

function tinyByRun(samples: readonly Uint32Array[], text: (at: number) => string): Map<number, number[]> {
  const byRun = new Map<number, number[]>();
  samples.forEach((sample, at) => {
    if (sample.length === 0 || sample.length > TINY) return;
    for (const run of shortRunsOf(text(at))) {
      const list = byRun.get(run);
      if (list) list.push(at);
      else byRun.set(run, [at]);
    }
  });
  return byRun;
}
