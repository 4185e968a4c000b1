import { describe, expect, test } from 'vitest';
import { containment, runsOf } from '../../src/lib/shingles.ts';
import { article, duplicatePairs, rewritten, writerFrom } from './corpus.ts';

const writer = writerFrom(11);
const dispatch = article(writer, 1500);

describe('near-duplicates', () => {
  test('a dispatch cut to its beginning is a duplicate of the whole', () => {
    const [pair] = duplicatePairs([dispatch, dispatch.slice(0, 600)]);
    expect(pair?.similarity).toBeGreaterThan(0.97);
  });

  test('a brief inside a long article is found, as the share is that of the shorter', () => {
    const long = `${article(writer, 9000)} ${dispatch.slice(0, 500)} ${article(writer, 9000)}`;
    expect(duplicatePairs([dispatch.slice(0, 500), long])[0]?.similarity).toBe(1);
  });

  test('case, accents, hyphens and apostrophes do not count', () => {
    const one = 'L’émissaire Kim Jong-un s’est rendu à Vladivostok, où l’attendait déjà Vladimir Poutine.';
    const other = "l'emissaire kim jong un s'est rendu à vladivostok où l'attendait déjà VLADIMIR POUTINE";
    expect(duplicatePairs([one, other])[0]?.similarity).toBe(1);
  });

  test('a single formula in common is no duplicate', () => {
    const formula = 'a déclaré le porte-parole du gouvernement lors d’un point de presse à Paris mercredi.';
    expect(duplicatePairs([`${article(writer, 1500)} ${formula}`, `${article(writer, 1500)} ${formula}`])).toEqual([]);
  });

  test('texts of fewer than five words have no runs and no duplicates', () => {
    expect(duplicatePairs(['Quatre mots et fin.', 'Quatre mots et fin.', ''])).toEqual([]);
  });

  test('the similarity is the exact share of distinct runs', () => {
    const [a, b] = [dispatch, rewritten(dispatch, writer, { kept: 0.9, changed: 0.02 })];
    expect(duplicatePairs([a, b])[0]?.similarity).toBe(containment(runsOf(a), runsOf(b)));
  });

  test('what the index finds is what comparing all pairs finds, whatever the rewriting', () => {
    const originals = Array.from({ length: 60 }, (_, i) => article(writer, [300, 800, 2000, 5000][i % 4]!));
    const copies = originals.map((text, i) =>
      rewritten(text, writer, { kept: 0.4 + 0.6 * writer.random(), changed: [0, 0.03, 0.06, 0.1][i % 4]! }),
    );
    const texts = [...originals, ...copies];
    expect(duplicatePairs(texts).map(({ a, b }) => `${a} ${b}`)).toEqual(bruteForce(texts));
  });

  test('the order of the articles changes nothing but the places', () => {
    const texts = [dispatch, rewritten(dispatch, writer, { kept: 0.8, changed: 0.02 }), article(writer, 1000)];
    const forwards = duplicatePairs(texts).map(({ similarity }) => similarity);
    expect(duplicatePairs(texts.toReversed()).map(({ similarity }) => similarity)).toEqual(forwards);
  });
});

function bruteForce(texts: readonly string[]): string[] {
  const runs = texts.map(runsOf);
  return runs.flatMap((one, a) =>
    runs.flatMap((other, b) => (a < b && containment(one, other) >= 0.5 ? [`${a} ${b}`] : [])),
  );
}
