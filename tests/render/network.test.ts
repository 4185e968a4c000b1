import { describe, expect, it } from 'vitest';
import { companionsOf, networkOf } from '../../src/render/drawings/network.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { linesOf } from '../../templates/components/network.ts';
import { linked, SETTINGS } from '../fixtures/articles.ts';

/** Nine names in every article, three in one article more. */
function site() {
  const often = Array.from({ length: 9 }, (_, i) => `Nom${i}`);
  const articles = [often, often, often, ['Rare1', 'Rare2', 'Nom0']].map((names, i) =>
    linked({
      id: `a${i}`,
      title: `Titre ${i}`,
      body: [names.join(', ')],
      actors: names.map(name => [name.toLowerCase(), name, 'person', [name]] as const),
    }),
  );
  return buildSiteModel(articles, SETTINGS);
}

describe('the drawing of who appears with whom', () => {
  it('leaves no name without a line', () => {
    const model = site();
    const companions = companionsOf(model, model.entries, { but: null, most: 20 });
    const { nodes, edges } = networkOf(model, companions, model.entries)!;
    expect(nodes.length).toBe(11);
    expect(edges.length).toBeLessThanOrEqual(24);
    expect(new Set(edges.flatMap(({ from, to }) => [from, to])).size).toBe(nodes.length);
  });

  it('is not made of the names of one article', () => {
    const model = site();
    const companions = companionsOf(model, model.entries.slice(0, 1), { but: null, most: 20 });
    expect(companions.length).toBeGreaterThan(3);
    expect(networkOf(model, companions, model.entries.slice(0, 1))).toBeNull();
  });

  it('sets a long name in two lines and cuts only what no line holds', () => {
    expect(linesOf('Kim Jong-un')).toEqual(['Kim Jong-un']);
    expect(linesOf('Organisation des Nations unies')).toEqual(['Organisation des', 'Nations unies']);
    expect(linesOf('Confédération générale du travail')).toEqual(['Confédération', 'générale du travail']);
    expect(linesOf('Radiotélévisionnationale')).toEqual(['Radiotélévisionnat…']);
  });
});
