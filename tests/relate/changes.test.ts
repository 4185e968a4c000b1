import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleOf } from '../../src/lib/shingles.ts';
import { type Pair, pairsAfter, pairsOf } from '../../src/relate/copies/duplicates.ts';
import { article, duplicatePairs, rewritten, writerFrom } from './corpus.ts';

const writer = writerFrom(5);
const originals = Array.from({ length: 12 }, () => article(writer, 900));
/** Originals, rewritings of them, and one tiny text. */
const TEXTS = [
  ...originals,
  ...originals.map(text => rewritten(text, writer, { kept: 0.7, changed: 0.03 })),
  originals[0]!.slice(0, 120),
];

type Known = { readonly texts: readonly string[]; readonly pairs: readonly Pair[] };

/** The pairs of `texts` from those of other texts at the same places; `null` is a file that is not there. */
function after(before: readonly (string | null)[], now: readonly (string | null)[]): Known {
  const places = (texts: readonly (string | null)[]) => {
    const at: number[] = [];
    for (const [i, text] of texts.entries()) if (text !== null) at.push(i);
    return at;
  };
  const [was, is] = [places(before), places(now)];
  const texts = is.map(i => now[i]!);
  const isSame = (i: number) => before[i] !== null && before[i] === now[i];
  const kept = pairsOf(
    was.map(i => sampleOf(before[i]!)),
    at => before[was[at]!]!,
  );
  const change = {
    changed: [...is.keys()].filter(at => !isSame(is[at]!)),
    gone: was.filter(i => !isSame(i)).map(i => sampleOf(before[i]!)),
    pairs: kept
      .filter(({ a, b }) => isSame(was[a]!) && isSame(was[b]!))
      .map(({ a, b, similarity }) => ({ a: is.indexOf(was[a]!), b: is.indexOf(was[b]!), similarity })),
  };
  return { texts, pairs: pairsAfter(change, texts.map(sampleOf), at => texts[at]!) };
}

test('pairs after a change are those of the whole collection', () => {
  const text = fc.option(fc.constantFrom(...TEXTS), { freq: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 14 }), files => {
      const { texts, pairs } = after(
        files.map(([before]) => before),
        files.map(([, now]) => now),
      );
      expect(pairs).toEqual(duplicatePairs(texts));
    }),
    { seed: 7, numRuns: 150 },
  );
});

test('a run that becomes a formula by one more text changes the pairs of the others', () => {
  const formula = article(writer, 500);
  const within = () => `${formula} ${article(writer, 3000)}`;
  const before = [`${formula} Un.`, `${formula} Deux.`, ...Array.from({ length: 498 }, within), null];
  const now = [...before.slice(0, 500), within()] as string[];
  expect(duplicatePairs(before.slice(0, 500) as string[]).length).toBeGreaterThan(duplicatePairs(now).length);
  expect(after(before, now).pairs).toEqual(duplicatePairs(now));
});
