/** Whole pages of a small site, byte for byte: `vitest run tests/render/golden.test.ts -u` after a wanted change, then read the diff. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, build } from '../fixtures/built.ts';
import { DOSSIER } from '../fixtures/dossier.ts';

const PAGES = {
  front: 'index.html',
  'article-with-everything': 'articles/2023-09-12-kim-en-route-vers-la-russie/index.html',
  'article-cleaned': 'articles/2023-08-30-des-lettres-entre-moscou-et-pyongyang/index.html',
  'article-of-unknown-date': 'articles/un-accord-dont-on-ne-sait-rien/index.html',
  actor: 'acteurs/kim-jong-un/index.html',
  theme: 'themes/politics/index.html',
  actors: 'acteurs/index.html',
  year: '2023/index.html',
  month: '2023/09/index.html',
  week: 'digest/2023-W37/index.html',
  quotations: 'citations/index.html',
  undated: 'sans-date/index.html',
  search: 'recherche/index.html',
} as const;

describe('the pages of a small site', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build(DOSSIER);
  });

  it.each(Object.entries(PAGES))('%s is as it was', async (name, path) => {
    await expect(built.files().get(path)).toMatchFileSnapshot(join(import.meta.dirname, '../golden', `${name}.html`));
  });

  it('are the same in another time zone and on a machine that speaks otherwise', async () => {
    const before = { TZ: process.env.TZ, LC_ALL: process.env.LC_ALL };
    Object.assign(process.env, { TZ: 'Asia/Tokyo', LC_ALL: 'C' });
    const other = await build(DOSSIER);
    for (const [name, value] of Object.entries(before)) if (value === undefined) delete process.env[name];
    expect([...other.files()]).toEqual([...built.files()]);
  });
});
