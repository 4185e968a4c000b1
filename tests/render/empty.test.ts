import { describe, expect, it } from 'vitest';
import { linked } from '../fixtures/articles.ts';
import { build } from '../fixtures/built.ts';

const page = (files: ReadonlyMap<string, string>, path: string) => files.get(`${path}index.html`)!;

describe('a site', () => {
  it('of no article says so once on each page, and offers no search in nothing', async () => {
    const files = (await build([])).files();
    for (const [path, words] of [
      ['articles/', 'Aucun article.'],
      ['acteurs/', 'Aucun acteur.'],
      ['themes/', 'Aucun thème.'],
      ['sources/', 'Aucune source.'],
      ['citations/', 'Aucune citation.'],
      ['dossier/', 'Aucun article.'],
    ] as const)
      expect(page(files, path), path).toContain(`">${words}</p>`);
    expect(page(files, 'citations/')).not.toContain('<form');
    expect(page(files, 'acteurs/')).not.toContain('0\u00a0acteur');
  });

  it('of one article says on its front page all that there is, without a timeline of one', async () => {
    const one = linked({ id: 'a', title: 'Le pont rouvre', body: ['Le pont rouvre lundi.'], published: '2023-05-03' });
    const front = page((await build([one])).files(), '');
    expect(front).toContain('L’article</h2>');
    expect(front).not.toContain('Chronologie');
    expect(front).not.toContain('<form');
  });
});
