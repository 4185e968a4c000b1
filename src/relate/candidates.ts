/**
 * Which pairs of texts may be near-duplicates: those whose samples of five-word runs share enough, formulas not counted.
 * An inverted index, never all pairs. Whether a pair is one depends on the two texts and on what is a formula, on nothing
 * else of the collection, so that `changes.ts` can tell the pairs of a new text alone.
 */
import { sharedIn } from '../lib/shingles.ts';

/** Of the smaller sample. Texts that share half of their runs share about half of their samples, rarely under a third. */
const LEAST_SHARE = 0.2;
/** Of a sample: so many of its commonest runs are not looked up, as whoever shares enough shares a rarer one too. */
const SKIPPED_SHARE = 0.1;
/** A run in more texts than this is a formula, not a sign of reuse. */
export const MOST_TEXTS = 500;

/** How many runs the samples of two texts must share, the smaller of which has so many. */
export function leastShared(size: number): number {
  return Math.max(1, Math.ceil(LEAST_SHARE * size));
}

/** Pairs of indexes, the smaller first, in no particular order. */
export function candidatePairs(samples: readonly Uint32Array[]): [number, number][] {
  const index = groupsOf(samples);
  const counts = new Uint16Array(samples.length);
  const pairs: [number, number][] = [];
  for (let text = 0; text < samples.length; text++) {
    const least = leastShared(samples[text]!.length);
    // So many may stand among those that were not looked up.
    const likely = Math.max(1, least - Math.floor(SKIPPED_SHARE * samples[text]!.length));
    for (const other of sharers(text, { index, counts, samples })) {
      if (counts[other]! >= likely && sharedIn(index.groups[text]!, index.groups[other]!) >= least)
        pairs.push([Math.min(text, other), Math.max(text, other)]);
      counts[other] = 0;
    }
  }
  return pairs;
}

type Groups = {
  /** Texts by run: those of run `g` stand at `starts[g]` to `starts[g + 1]` of `texts`. Only runs of two texts or more. */
  readonly texts: Uint32Array;
  readonly starts: Uint32Array;
  /** By text: its runs, in order. */
  readonly groups: readonly number[][];
};

/** One sort of (run, text) pairs, packed into a number each: 32 bits and 20 bits. */
function groupsOf(samples: readonly Uint32Array[]): Groups {
  const packed = packedEntries(samples);
  const groups: number[][] = samples.map(() => []);
  const texts = new Uint32Array(packed.length);
  const starts: number[] = [];
  let size = 0;
  for (let from = 0; from < packed.length; ) {
    const run = Math.floor(packed[from]! / TEXTS);
    let to = from + 1;
    while (to < packed.length && packed[to]! < (run + 1) * TEXTS) to++;
    if (to - from > 1 && to - from <= MOST_TEXTS) {
      for (let i = from; i < to; i++) {
        const text = packed[i]! - run * TEXTS;
        groups[text]!.push(starts.length);
        texts[size + i - from] = text;
      }
      starts.push(size);
      size += to - from;
    }
    from = to;
  }
  return { texts, starts: Uint32Array.from([...starts, size]), groups };
}

/** More texts than this cannot be told apart in a packed pair. */
const TEXTS = 2 ** 20;

function packedEntries(samples: readonly Uint32Array[]): Float64Array {
  const packed = new Float64Array(samples.reduce((sum, sample) => sum + sample.length, 0));
  let size = 0;
  samples.forEach((sample, text) => {
    for (const run of sample) packed[size++] = run * TEXTS + text;
  });
  return packed.sort();
}

type Search = { readonly index: Groups; readonly counts: Uint16Array; readonly samples: readonly Uint32Array[] };

/** The texts no smaller than this one that share runs with it; how many stands in `counts`, for the caller to clear. */
function sharers(text: number, { index, counts, samples }: Search): number[] {
  const { texts, starts, groups } = index;
  const size = samples[text]!.length;
  const found: number[] = [];
  for (const group of looked(groups[text]!, { starts, skipped: Math.floor(SKIPPED_SHARE * size) }))
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const other = texts[i]!;
      const larger = samples[other]!.length - size;
      if (larger < 0 || (larger === 0 && other <= text)) continue;
      if (counts[other]!++ === 0) found.push(other);
    }
  return found;
}

/** Without the commonest, where there are enough common ones to be worth it. */
function looked(groups: readonly number[], { starts, skipped }: { starts: Uint32Array; skipped: number }): number[] {
  if (!skipped) return [...groups];
  const size = (group: number) => starts[group + 1]! - starts[group]!;
  return [...groups]
    .sort((a, b) => size(a) - size(b) || a - b)
    .slice(0, groups.length - Math.min(skipped, groups.length));
}
