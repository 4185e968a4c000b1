import { describe, expect, it } from 'vitest';
import type { Published } from '../../src/article.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { articleView } from '../../src/render/views/article.ts';
import { cleanedLines } from '../../src/render/views/cleaned.ts';
import { linked, SETTINGS } from '../fixtures/articles.ts';

describe('the article before and after', () => {
  it('are said to be of the story only if they are related', () => {
    const related = [{ id: 'b', score: 0.5, because: ['Anne Roux'] }];
    const articles = [
      { ...linked({ id: 'a', title: 'A', body: ['Un.'], published: '2023-01-02' }), related },
      linked({ id: 'b', title: 'B', body: ['Deux.'], published: '2023-01-01' }),
      linked({ id: 'c', title: 'C', body: ['Trois.'], published: '2023-01-03' }),
    ];
    const site = buildSiteModel(articles, SETTINGS);
    const [before, entry, after] = site.entries;
    const { earlier, later } = articleView(site, entry!, { earlier: before!, later: after! });
    expect([earlier!.id, earlier!.standing, later!.id, later!.standing]).toEqual(['b', 'story', 'c', 'others']);
  });

  it('are not said to come earlier or later where an inferred date leaves that open', () => {
    const related = ['b', 'c'].map(id => ({ id, score: 0.5, because: ['Anne Roux'] }));
    const published: Published = {
      ...{ edtf: '2023-01-02/2023-01-09', from: '2023-01-02', to: '2023-01-09' },
      ...{ basis: 'inferred', method: 'text', evidence: [] },
    };
    const articles = [
      { ...linked({ id: 'a', title: 'A', body: ['Un.'], published }), related },
      linked({ id: 'b', title: 'B', body: ['Deux.'], published: '2023-01-01' }),
      linked({ id: 'c', title: 'C', body: ['Trois.'], published: '2023-01-09' }),
    ];
    const site = buildSiteModel(articles, SETTINGS);
    const [before, entry, after] = site.entries;
    const { earlier, later } = articleView(site, entry!, { earlier: before!, later: after! });
    expect([earlier!.standing, later!.standing]).toEqual(['story', 'near']);
  });
});

describe('the lines that were kept', () => {
  it('are cut after a word, without the comma that follows it', () => {
    const text = `${'Un mot '.repeat(10)}de plus, et encore.`;
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length, line: 4 }] as const;
    const removed = [{ line: 2, text: 'Menu', rule: 'menu' }];
    expect(cleanedLines({ removed, blocks, text })).toEqual([
      { line: 2, text: 'Menu', rule: 'menu' },
      { line: 4, text: `${'Un mot '.repeat(10)}de plus…`, rule: null },
    ]);
  });
});
