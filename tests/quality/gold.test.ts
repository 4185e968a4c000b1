import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../src/lib/edtf.ts';
import { textOf } from '../../src/load/text/text.ts';
import { type Gold, goldOf, isStated, SETS, type SetName } from './gold.ts';
import { hasWords, keyOf } from './judge/text-key.ts';

const SETS_HERE: readonly SetName[] = ['samples', 'unseen'];

function readableText(set: SetName, { file }: Gold): string {
  const { text } = textOf(file, readFileSync(join(SETS[set].articles, file)));
  return (text ?? '').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
}

describe.each(SETS_HERE)('gold of %s', set => {
  const all = goldOf(set);

  it.each(all.map(gold => [gold.file, gold] as const))('%s says only what stands in the file', (_, gold) => {
    const key = keyOf(readableText(set, gold).replace(/[*_]/g, ''));
    const words = [
      ...gold.dates.map(date => date.text),
      ...gold.quotes.flatMap(quote => [quote.first, quote.last, ...(quote.cue ? [quote.cue] : [])]),
      ...gold.actors.flatMap(actor => actor.surfaces),
      ...(gold.repairs ?? []).map(repair => repair.text),
      ...(gold.with ?? []).map(segment => segment.replace(/[*_]/g, '')),
      ...(gold.without ?? []),
    ];
    expect(words.filter(text => !hasWords(key, keyOf(text)))).toEqual([]);
  });

  it.each(all.map(gold => [gold.file, gold] as const))('%s counts every line that is not blank once', (_, gold) => {
    if (!gold.lines) return;
    const lines = readableText(set, gold).split(/\r\n|\r|\n/);
    const front = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
    const written = lines.flatMap((line, i) => (i >= front && line.trim() ? [i] : []));
    expect([...gold.lines.article, ...gold.lines.boilerplate].sort((a, b) => a - b)).toEqual(written);
  });

  it.each(all.map(gold => [gold.file, gold] as const))('%s has dates that exist', (_, gold) => {
    const values = gold.dates.flatMap(date => [date.value, ...(date.accept ?? [])]);
    // A day of no year (`XXXX-11-25`) and sets have no bounds of their own.
    const plain = values.filter(value => value !== null && !/^(?:XXXX|\[)/.test(value)) as string[];
    expect(plain.filter(value => edtfBounds(value) === null)).toEqual([]);
  });
});

describe('the samples', () => {
  const samples = goldOf('samples');

  it('are all there, marked as samples', () => {
    const unmarked = samples.filter(({ file }) => {
      const path = join(SETS.samples.articles, file);
      const beside = path.replace(/\.\w+$/, '.yaml');
      const words = readFileSync(existsSync(beside) ? beside : path, 'utf8');
      return !/^sample: true$/m.test(words);
    });
    expect(unmarked.map(({ file }) => file)).toEqual([]);
    expect(samples.length).toBeGreaterThanOrEqual(40);
  });

  it('are of every kind: enough to publish, undated ones, the three formats', () => {
    const published = samples.filter(({ publishedOnSite }) => publishedOnSite !== false);
    const formats = new Set(samples.map(({ file }) => file.split('.').at(-1)));
    expect(published.length).toBeGreaterThanOrEqual(35);
    expect(published.filter(gold => !isStated(gold)).length).toBeGreaterThanOrEqual(5);
    expect([...formats].sort()).toEqual(['html', 'md', 'txt']);
  });

  it('name each near-duplicate on both sides', () => {
    const pairs = samples.flatMap(gold => (gold.duplicates ?? []).map(other => `${gold.file} ${other}`));
    expect(pairs.filter(pair => !pairs.includes(pair.split(' ').reverse().join(' ')))).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(8);
  });
});
