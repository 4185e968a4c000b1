import { containment, runsOf } from '../../src/lib/shingles.ts';
import { LEAST_SIMILARITY } from '../../src/relate/copies/duplicates.ts';
import { article, duplicatePairs, rewritten, writerFrom } from '../relate/corpus.ts';
import { figure } from './articles.ts';
import type { Measured } from './figure.ts';
import { f1 } from './judge/judgement.ts';

/** Near-duplicate pairs of made-up news against comparing every pair: what the index finds, invents and misses. */
export function measureReuse(texts: readonly string[] = reuseCorpus(ORIGINALS)): Measured {
  const wanted = new Set(allPairs(texts));
  const found = duplicatePairs(texts).map(({ a, b }) => `${a} ${b}`);
  const extra = found.filter(pair => !wanted.has(pair));
  const missed = [...wanted].filter(pair => !found.includes(pair));
  const right = found.length - extra.length;
  const number = { value: f1({ right, extra: extra.length, missed: missed.length }), n: wanted.size };
  const errors = [...missed.map(pair => `missed: texts ${pair}`), ...extra.map(pair => `invented: texts ${pair}`)];
  return {
    figures: [figure('duplicates.f1', 'reuse', number, false)],
    findings: errors.length ? [{ topic: 'duplicates', set: 'reuse', file: '(made up)', errors }] : [],
  };
}

/** So many texts and a copy of each: every pair is compared to know the truth. */
const ORIGINALS = 150;

function allPairs(texts: readonly string[]): string[] {
  const runs = texts.map(runsOf);
  return runs.flatMap((one, a) =>
    runs.slice(a + 1).flatMap((other, i) => (containment(one, other) >= LEAST_SIMILARITY ? [`${a} ${a + 1 + i}`] : [])),
  );
}

const LENGTHS = [200, 500, 1500, 3000, 6000];
/** Words replaced in a copy; at 0.12 five words in a row are whole about half of the time. */
const CHANGED = [0, 0.03, 0.06, 0.09, 0.12];

/**
 * Made-up news of all lengths with copies of every degree: whole, cut, reordered in part, with words replaced, put into
 * a longer article. Around the limit of one half, where an index that estimates goes wrong.
 */
function reuseCorpus(originals: number, seed = 1): string[] {
  const writer = writerFrom(seed);
  const texts = Array.from({ length: originals }, (_, i) => article(writer, LENGTHS[i % LENGTHS.length]!));
  const copies = texts.map((text, i) => {
    const changes = {
      kept: 0.4 + 0.6 * writer.random(),
      changed: CHANGED[Math.floor(i / LENGTHS.length) % CHANGED.length]!,
    };
    const copy = rewritten(text, writer, changes);
    return writer.random() < 0.4 ? `${copy} ${article(writer, 2000 * writer.random())}` : copy;
  });
  return [...texts, ...copies];
}
