import { expect, test } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { articleView } from '../../src/render/views/article.ts';
import { linked, SETTINGS } from '../fixtures/articles.ts';

const COPIES = 80;

test('a dispatch that many took over is listed and compared with the most alike only, and says how many more there are', () => {
  const ids = Array.from({ length: COPIES + 1 }, (_, i) => `copie-${i}`);
  const articles = ids.map(id =>
    linked({
      ...{ id, title: 'Grève au port', body: ['Les dockers du port de Merlan ont voté mardi la grève.'] },
      published: '2023-03-07',
      more: { duplicates: ids.filter(other => other !== id).map(other => ({ id: other, similarity: 1 })) },
    }),
  );
  const site = buildSiteModel(articles, SETTINGS);
  const view = articleView(site, site.byId.get('copie-0')!, { earlier: null, later: null });
  expect(view.duplicates).toHaveLength(50);
  expect(view.moreDuplicates).toBe(30);
  expect(view.duplicates.filter(({ difference }) => difference)).toHaveLength(12);
});
