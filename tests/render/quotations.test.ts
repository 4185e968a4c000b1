import { describe, expect, it } from 'vitest';
import { build } from '../fixtures/built.ts';
import { manyArticles } from '../fixtures/many.ts';

describe('the page of quotations', () => {
  const page = async (articles: number) =>
    (await build(manyArticles(articles, 2))).files().get('citations/index.html')!;
  const days = (html: string) =>
    [...html.matchAll(/<div class="said">\n<p class="facts"><time class="when" datetime="([^"]+)"/g)].map(
      match => match[1]!,
    );

  it('begins with the newest where it cannot have all, and says that its search is for this page alone', async () => {
    const html = await page(400);
    expect(days(html).length).toBeGreaterThan(10);
    expect(days(html)).toEqual(days(html).toSorted().reverse());
    expect(html).not.toContain('date inconnue');
    expect(html).toContain('Les plus récentes');
    expect(html).toContain('citations de cette page');
  });

  it('goes from the oldest to the newest where all stand on it', async () => {
    const html = await page(20);
    expect(days(html)).toEqual(days(html).toSorted());
    expect(html).not.toContain('citations de cette page');
  });
});
