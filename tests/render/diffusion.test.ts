import { beforeAll, describe, expect, it } from 'vitest';
import type { Diffusion, LinkedArticle } from '../../src/article.ts';
import { sentencesOf } from '../../src/lib/sentences.ts';
import { extractEnd } from '../../src/render/model/shown.ts';
import { type Built, build } from '../fixtures/built.ts';
import { DOSSIER } from '../fixtures/dossier.ts';

/** Without marks and spaces, so that no file format can hide a sentence. */
function bare(text: string): string {
  const plain = text.replace(/&(?:#39|quot|amp|lt|gt);|\\n|\\u[0-9a-f]{4}/gi, ' ').normalize('NFKC');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

const PUBLISHED = DOSSIER.filter(article => article.publishedOnSite);

function withheld({ text }: LinkedArticle, diffusion: Diffusion): string[] {
  const shown = diffusion === 'full' ? text.length : diffusion === 'extract' ? extractEnd(text) : 0;
  return sentencesOf(text).flatMap(({ start, end }) => (start >= shown ? [text.slice(start, end)] : []));
}

describe.each(['extract', 'reference'] as const)('a site under « %s »', diffusion => {
  let built: Built;
  beforeAll(async () => {
    built = await build(DOSSIER, { diffusion });
  });

  it('has no withheld sentence in any of its files: pages, feeds, data, search index, documents', () => {
    const secrets = PUBLISHED.flatMap(article => withheld(article, diffusion)).map(bare);
    const others = PUBLISHED.flatMap(({ removed, repairs }) => [...removed, ...repairs].map(({ text }) => text)).map(
      bare,
    );
    expect(secrets.length).toBeGreaterThan(4);
    for (const [path, content] of built.files()) {
      const text = bare(content);
      for (const secret of [...secrets, ...others]) expect(text.includes(secret), `${path}: ${secret}`).toBe(false);
    }
  });

  it('has the titles, which are never withheld', () => {
    const front = bare(built.files().get('index.html')!);
    for (const { title } of PUBLISHED) expect(front).toContain(bare(title!));
  });
});

describe('a site under « full »', () => {
  it('has every sentence on the page of its article, and none of an article that is not published', async () => {
    const files = (await build(DOSSIER)).files();
    for (const { id, text } of PUBLISHED) {
      const page = bare(files.get(`articles/${id}/index.html`)!.replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>|<[^>]+>/g, ''));
      for (const { start, end } of sentencesOf(text)) expect(page).toContain(bare(text.slice(start, end)));
    }
    for (const [path, content] of files) expect(content.includes('phrase de brouillon'), path).toBe(false);
  });
});
