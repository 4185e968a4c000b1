import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/render/model/entry.ts';
import { everyShelf, PAGE_LENGTH, type Shelf, shelvesOf } from '../../src/render/model/shelves.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { memberView } from '../../src/render/views/member.ts';
import { SETTINGS } from '../fixtures/articles.ts';
import { manyArticles } from '../fixtures/many.ts';

const site = buildSiteModel(manyArticles(1200, 1), SETTINGS);
const { entries } = site;
const leaves = (shelf: Shelf) => [...everyShelf(shelf)].filter(part => part.shelves.length === 0);

describe('shelves', () => {
  it('keep a short list on one page', () => {
    const shelf = shelvesOf(entries.slice(0, PAGE_LENGTH));
    expect([...everyShelf(shelf)].map(({ path }) => path)).toEqual(['']);
  });

  it('hold every article of a long list on exactly one page of bearable length', () => {
    const all = leaves(shelvesOf(entries));
    expect(all.flatMap(leaf => leaf.entries)).toHaveLength(entries.length);
    expect(new Set(all.flatMap(leaf => leaf.entries))).toEqual(new Set(entries));
    expect(Math.max(...all.map(leaf => leaf.entries.length))).toBeLessThanOrEqual(PAGE_LENGTH);
  });

  it('say in their address what they hold', () => {
    for (const { path, period, entries: held } of everyShelf(shelvesOf(entries)))
      if (period) {
        expect(path).toMatch(new RegExp(`^${period.replaceAll('-', '/')}/(\\d+/)?$`));
        for (const { published } of held) expect((published!.from ?? published!.to)!.startsWith(period)).toBe(true);
      }
  });

  it('number the pages of a day that is too full', () => {
    const busy = Array.from({ length: PAGE_LENGTH + 1 }, (_, i): Entry => ({ ...entries[0]!, id: `a-${i}` }));
    const day = entries[0]!.published!.from!.replaceAll('-', '/');
    expect(leaves(shelvesOf(busy)).map(({ path }) => path)).toEqual([`${day}/1/`, `${day}/2/`]);
  });

  it('do not move when an article comes into another period', () => {
    const before = new Map([...everyShelf(shelvesOf(entries))].map(shelf => [shelf.path, shelf.entries]));
    const late = { ...entries[0]!, id: 'new' };
    const changed = [...everyShelf(shelvesOf([late, ...entries]))]
      .filter(({ path, entries: held }) => held.length !== before.get(path)?.length)
      .map(({ path }) => path);
    const [year, month] = late.published!.from!.split('-');
    expect(
      changed.every(
        path => path === '' || `${year}/${month}/`.startsWith(path) || path.startsWith(`${year}/${month}/`),
      ),
    ).toBe(true);
  });
});

describe('the page of a source with a long list', () => {
  it('has the newest articles first, of the whole and of each period, and none without a date among them', () => {
    const source = { kind: 'source', id: 'toutes', name: 'Toutes', entries } as const;
    for (const shelf of everyShelf(shelvesOf(entries)))
      if (shelf.shelves.length > 0) {
        const { chronicle } = memberView(site, source, shelf);
        const months = chronicle.months.map(({ month }) => month);
        expect(months).toEqual(months.toSorted().reverse());
        expect(chronicle.undated).toEqual([]);
      }
  });
});
