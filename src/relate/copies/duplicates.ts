import { containment, runsOf } from '../../lib/shingles.ts';
import { candidatePairs } from './candidates.ts';
import { type Change, changedPairs } from './changes.ts';
import type { Pair } from './pair.ts';
import { tinyPairs } from './tiny.ts';

export type { Pair } from './pair.ts';

/** Near-duplicates are listed from here. */
export const LEAST_SIMILARITY = 0.5;

/**
 * Every pair of texts of which the shorter has at least half of its five-word runs in the other, with the exact share,
 * in order of the places. Agency copy that was cut or got another title is found however long the other text is.
 *
 * @param samples of the texts (`sampleOf`)
 * @param text is only asked for where texts have to be compared
 */
export function pairsOf(samples: readonly Uint32Array[], text: (at: number) => string): Pair[] {
  return compared([...candidatePairs(samples), ...tinyPairs(samples, text)], text);
}

/** What `pairsOf` would give, from what it gave before. */
export function pairsAfter(change: Change, samples: readonly Uint32Array[], text: (at: number) => string): Pair[] {
  const candidates = changedPairs(change, samples);
  if (!candidates) return pairsOf(samples, text);
  const found = compared([...candidates, ...tinyPairs(samples, text, change.changed)], text);
  return [...change.pairs, ...found].sort((x, y) => x.a - y.a || x.b - y.b);
}

function compared(pairs: readonly [number, number][], text: (at: number) => string): Pair[] {
  const runs = new Remembered(text);
  return distinctPairs(pairs)
    .map(([a, b]) => ({ a, b, similarity: containment(runs.of(a), runs.of(b)) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY);
}

/** In order, each once. */
function distinctPairs(pairs: readonly [number, number][]): [number, number][] {
  const sorted = pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  return sorted.filter(([a, b], i) => i === 0 || sorted[i - 1]![0] !== a || sorted[i - 1]![1] !== b);
}

/** The runs of the texts used last; all of them at once would be twice the texts. */
class Remembered {
  static readonly most = 4000;
  readonly #text: (at: number) => string;
  readonly #runs = new Map<number, Float64Array>();

  constructor(text: (at: number) => string) {
    this.#text = text;
  }

  of(text: number): Float64Array {
    let runs = this.#runs.get(text);
    if (runs) return runs;
    runs = runsOf(this.#text(text));
    if (this.#runs.size >= Remembered.most) this.#runs.delete(this.#runs.keys().next().value as number);
    this.#runs.set(text, runs);
    return runs;
  }
}
