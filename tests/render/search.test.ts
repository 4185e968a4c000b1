import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginningOf, termOf, termsOf } from '../../src/lib/terms.ts';
import { entryOf } from '../../src/render/model/entry.ts';
import { shownArticle } from '../../src/render/model/shown.ts';
import { searchScripts } from '../../src/render/search/script.ts';
import { segmentsOf } from '../../src/render/search/segments.ts';
import { SegmentIndex } from '../../src/render/search/shards.ts';
import { SETTINGS } from '../fixtures/articles.ts';
import { manyArticles } from '../fixtures/many.ts';

describe('a word of a question', () => {
  it('is the word of an article whatever its accents, elision, number, ligature and apostrophe', () => {
    expect(termsOf('l’éditeur')).toEqual(termsOf('ÉDITEURS'));
    expect(termsOf('œuvre')).toEqual(termsOf("l'oeuvre"));
    expect(termsOf('qu’Élise')).toEqual(termsOf('Elise'));
  });

  it('is found whole and by its parts where it has a hyphen', () => {
    expect(termsOf('Jong-un')).toContain(termOf('jong'));
  });

  it('begins the terms of longer words as it was typed, not as its stem is cut', () => {
    const begins = (typed: string, word: string) => termOf(word)!.startsWith(beginningOf(typed));
    expect([begins('gré', 'gréviste'), begins('élect', 'élection'), begins('procè', 'procédure')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([begins('procès', 'procureur'), begins('procès', 'proches')]).toEqual([false, false]);
  });

  it('is nothing where it is a letter or an elision', () => {
    expect([termOf('l’'), termOf('qu’'), termOf('à')]).toEqual([null, null, null]);
  });
});

describe('the files of a segment', () => {
  const index = new SegmentIndex();
  const words = Array.from({ length: 3000 }, (_, n) => `mot${n.toString(36)}`);
  for (let document = 0; document < 40; document++) {
    const terms = words.filter((_, n) => (n + document) % 7 === 0);
    index.add(document, { terms, weights: '1'.repeat(terms.length) });
  }
  const shards = index.shards();

  it('are small, and hold every word once, under the longest prefix that begins it', () => {
    const prefixes = [...shards.keys()];
    const found = prefixes.flatMap(prefix =>
      Object.keys(JSON.parse(shards.get(prefix)!)).map(word => [word, prefix] as const),
    );
    expect(found.map(([word]) => word).sort()).toEqual(words.toSorted());
    for (const [word, prefix] of found)
      expect(prefixes.filter(other => word.startsWith(other)).sort((a, b) => b.length - a.length)[0]).toBe(prefix);
    expect(Math.max(...[...shards.values()].map(text => text.length))).toBeLessThan(12_000);
  });

  it('give documents as differences, in order', () => {
    const all = new SegmentIndex();
    for (const document of [3, 7, 12]) all.add(document, { terms: ['mot'], weights: '2' });
    expect(JSON.parse([...all.shards().values()][0]!)).toEqual({ mot: [3, 2, 4, 2, 5, 2] });
  });
});

describe('the segments', () => {
  const entries = manyArticles(1200).map(article => entryOf(shownArticle(article, SETTINGS)));

  it('hold every article once, whatever the order in which they come', () => {
    const segments = segmentsOf(entries);
    expect(segments.flatMap(segment => segment.entries.map(entry => entry.id)).sort()).toEqual(
      entries.map(entry => entry.id).sort(),
    );
    expect(segmentsOf(entries.toReversed())).toEqual(segments);
  });

  it('are one for a small site and none for an empty one', () => {
    expect(segmentsOf(entries.slice(0, 200)).map(segment => segment.id)).toEqual(['tout']);
    expect(segmentsOf([])).toEqual([]);
  });
});

describe('the script of the page', () => {
  it('runs the code that made the index, as plain JavaScript', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'depeche-search-'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const { path, content } of searchScripts()) writeFileSync(join(folder, basename(path)), String(content()));
    const script = `import { termsOf } from '${join(folder, 'terms.js')}'; console.log(JSON.stringify(termsOf(process.argv[1])))`;
    const text = 'L’éditeur des œuvres de Kim Jong-un, qu’on dit prêt';
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script, text], {
      encoding: 'utf8',
    });
    expect(JSON.parse(answer)).toEqual(termsOf(text));
  });
});
