import { shortRunsOf } from '../../lib/shingles.ts';
import { MOST_TEXTS } from './candidates.ts';

/** A sample of this size is too small to be relied on: a text of some thirty words. */
const TINY = 10;

/** Of a text that has a sample at all: has it too few runs for one? */
export function isTiny(sample: Uint32Array): boolean {
  return sample.length > 0 && sample.length <= TINY;
}

/**
 * Pairs of indexes, the smaller first, of a text so short that its sample could miss and one that has any of its runs.
 * All runs of the tiny texts are indexed and the texts at `places` looked up in them; where there is no tiny text, none
 * is read.
 */
export function tinyPairs(
  samples: readonly Uint32Array[],
  text: (at: number) => string,
  places: readonly number[] = [...samples.keys()],
): [number, number][] {
  const byRun = tinyByRun(samples, text);
  if (!byRun.size) return [];
  return places.flatMap(at => {
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
    if (!isTiny(sample)) return;
    for (const run of shortRunsOf(text(at))) {
      const list = byRun.get(run);
      if (list) list.push(at);
      else byRun.set(run, [at]);
    }
  });
  return byRun;
}
