import { leastShared, MOST_TEXTS } from './candidates.ts';
import type { Pair } from './pair.ts';
import { isTiny } from './tiny.ts';

/** What is different from the last time that the pairs of a collection were worked out. */
export type Change = {
  /** Places of the texts that are new or other than before. */
  readonly changed: readonly number[];
  /** Samples of the texts that went or were other before. */
  readonly gone: readonly Uint32Array[];
  /** The pairs of all texts that are as before, by their places now. */
  readonly pairs: readonly Pair[];
};

/** Of a collection: from here on working all out anew is no slower. */
const MANY = 0.05;
/** Few enough at any size. */
const FEW = 20;

/**
 * The candidates among the pairs with a changed text, by one pass over all samples; `null` where the others could have
 * changed too: a run became a formula or ceased to be one, a tiny text came or went.
 */
export function changedPairs(change: Change, samples: readonly Uint32Array[]): [number, number][] | null {
  const { changed, gone } = change;
  const touched = [...gone, ...changed.map(at => samples[at]!)];
  if (touched.length > Math.max(FEW, MANY * samples.length) || touched.some(isTiny)) return null;
  const holders = holdersOf(touched, samples);
  if (isFormulaChanged(change, samples, holders)) return null;
  return changed.flatMap(at => pairsWith(at, samples, holders));
}

/** By run of the touched texts: all texts that have it now. */
type Holders = ReadonlyMap<number, readonly number[]>;

/** The lowest bits of a run tell most of those that are not looked for. */
const MASK = 0xffff;

function holdersOf(touched: readonly Uint32Array[], samples: readonly Uint32Array[]): Holders {
  const holders = new Map<number, number[]>();
  const may = new Uint8Array(MASK + 1);
  for (const sample of touched)
    for (const run of sample) {
      holders.set(run, []);
      may[run & MASK] = 1;
    }
  for (let at = 0; at < samples.length; at++) {
    const sample = samples[at]!;
    for (let i = 0; i < sample.length; i++) if (may[sample[i]! & MASK]) holders.get(sample[i]!)?.push(at);
  }
  return holders;
}

function isFormulaChanged({ changed, gone }: Change, samples: readonly Uint32Array[], holders: Holders): boolean {
  const more = new Map<number, number>();
  for (const at of changed) for (const run of samples[at]!) more.set(run, (more.get(run) ?? 0) + 1);
  for (const sample of gone) for (const run of sample) more.set(run, (more.get(run) ?? 0) - 1);
  return [...holders].some(([run, { length: now }]) => now > MOST_TEXTS !== now - more.get(run)! > MOST_TEXTS);
}

function pairsWith(at: number, samples: readonly Uint32Array[], holders: Holders): [number, number][] {
  const shared = new Map<number, number>();
  for (const run of samples[at]!) {
    const texts = holders.get(run)!;
    if (texts.length <= MOST_TEXTS) for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
  }
  const size = samples[at]!.length;
  return [...shared]
    .filter(([other, count]) => other !== at && count >= leastShared(Math.min(size, samples[other]!.length)))
    .map(([other]) => [Math.min(at, other), Math.max(at, other)]);
}
