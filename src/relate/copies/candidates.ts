/**
 * Which pairs of texts may be near-duplicates: those whose samples of five-word runs share enough, formulas not counted.
 * An inverted index, never all pairs. Whether a pair is one depends on the two texts and on what is a formula, on nothing
 * else of the collection, so that `changes.ts` can tell the pairs of a new text alone.
 */
import { sharedIn } from '../../lib/shingles.ts';

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
  // Smaller ones first: each text has only to look at those after it.
  const order = [...samples.keys()].sort((a, b) => samples[a]!.length - samples[b]!.length);
  const index = groupsOf(order.map(at => samples[at]!));
  const search = { index, next: index.starts.slice(), counts: new Uint16Array(samples.length) };
  const pairs: [number, number][] = [];
  for (const [text, at] of order.entries()) {
    const size = samples[at]!.length;
    const skipped = Math.floor(SKIPPED_SHARE * size);
    // So many may stand among those that were not looked up.
    const likely = Math.max(1, leastShared(size) - skipped);
    for (const other of sharers(text, skipped, search)) {
      if (search.counts[other]! >= likely && sharedIn(index.groups[text]!, index.groups[other]!) >= leastShared(size))
        pairs.push([Math.min(at, order[other]!), Math.max(at, order[other]!)]);
      search.counts[other] = 0;
    }
  }
  return pairs;
}

type Groups = {
  /**
   * Texts by run, in order: those of run `g` stand at `starts[g]` to `starts[g + 1]` of `texts`. Only runs of two texts or
   * more that are no formulas, the rarest first.
   */
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
  const starts = [0];
  let size = 0;
  for (const { from, to } of rareFirst(packed)) {
    for (let i = from; i < to; i++) {
      const text = packed[i]! % TEXTS;
      groups[text]!.push(starts.length - 1);
      texts[size++] = text;
    }
    starts.push(size);
  }
  return { texts, starts: Uint32Array.from(starts), groups };
}

/** Where each run of two texts or more stands that is no formula. */
function* rareFirst(packed: Float64Array): Generator<{ readonly from: number; readonly to: number }> {
  const found: number[] = [];
  for (let from = 0; from < packed.length; ) {
    const end = (Math.floor(packed[from]! / TEXTS) + 1) * TEXTS;
    let to = from + 1;
    while (to < packed.length && packed[to]! < end) to++;
    if (to - from > 1 && to - from <= MOST_TEXTS) found.push((to - from) * PLACES + from);
    from = to;
  }
  for (const run of Float64Array.from(found).sort()) {
    const from = run % PLACES;
    yield { from, to: from + Math.floor(run / PLACES) };
  }
}

/** Of packed pairs, at most. */
const PLACES = 2 ** 32;

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

type Search = {
  readonly index: Groups;
  /** By run: where among `index.texts` its first text stands that has not been in hand. */
  readonly next: Uint32Array;
  readonly counts: Uint16Array;
};

/** The texts after this one that share runs with it; how many stands in `counts`, for the caller to clear. */
function sharers(text: number, skipped: number, { index, next, counts }: Search): number[] {
  const { texts, starts, groups } = index;
  const found: number[] = [];
  const own = groups[text]!;
  for (const group of own) next[group]!++;
  for (const group of own.slice(0, Math.max(0, own.length - skipped))) {
    const end = starts[group + 1]!;
    for (let i = next[group]!; i < end; i++) if (counts[texts[i]!]!++ === 0) found.push(texts[i]!);
  }
  return found;
}
