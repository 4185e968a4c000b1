import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, build } from '../fixtures/built.ts';
import { manyArticles } from '../fixtures/many.ts';

/** Bytes. */
const KB = 1_024;

describe('what a reader has to load, at 500 articles', () => {
  let built: Built;
  const bytes = (path: string) => Buffer.byteLength(built.files().get(path)!);
  beforeAll(async () => {
    built = await build(manyArticles(500, 10));
  });

  it('is at most 120 KB for the front page', () => {
    expect(bytes('index.html')).toBeLessThan(120 * KB);
  });

  it('is at most 60 KB for an article of 5,000 characters with its style and scripts, of them at most 15 KB', () => {
    const { id } = built.site.entries.find(entry => built.site.article(entry.id).text.length > 5_000)!;
    const html = built.files().get(`articles/${id}/index.html`)!;
    const assets = [...html.matchAll(/(?:src|href)="[./]*(assets\/[^"]+\.(?:js|css))"/g)].map(match => match[1]!);
    const scripts = assets.filter(path => path.endsWith('.js')).reduce((sum, path) => sum + bytes(path), 0);
    const styles = assets.filter(path => path.endsWith('.css')).reduce((sum, path) => sum + bytes(path), 0);
    expect(assets.length).toBe(2);
    expect(scripts).toBeLessThan(15 * KB);
    expect(Buffer.byteLength(html) + scripts + styles).toBeLessThan(60 * KB);
  });
});
