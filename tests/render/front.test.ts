import { describe, expect, test } from 'vitest';
import { shelvesOf } from '../../src/render/model/shelves.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { frontView } from '../../src/render/views/front.ts';
import { inferred, linked, SETTINGS } from '../fixtures/articles.ts';

const LONG =
  'Les dockers du port de Merlan ont voté mardi la poursuite de la grève commencée dix jours plus tôt, malgré les offres de la direction.';

/** Fourteen articles, more than are told as a whole; the newest by the words given. */
function lastTold(newest: string) {
  const older = Array.from({ length: 13 }, (_, i) =>
    linked({
      id: `a-${i}`,
      title: `Grève au port ${i}`,
      body: [LONG],
      published: `2023-03-${String(i + 1).padStart(2, '0')}`,
    }),
  );
  const last = linked({ id: 'z', title: 'Après coup', body: [newest], published: '2023-04-20' });
  const site = buildSiteModel([...older, last], SETTINGS);
  return frontView(site, shelvesOf(site.entries, 2)).last;
}

describe('who and what the whole dossier is about', () => {
  const view = (count: number) => {
    const articles = Array.from({ length: count }, (_, i) =>
      linked({
        id: `a-${i}`,
        title: `Grève ${i}`,
        body: ['Anne Roux et Luc Bel ont parlé.'],
        actors: [
          ['anne-roux', 'Anne Roux', 'person', ['Anne Roux']],
          ...(i === 0 ? ([['luc-bel', 'Luc Bel', 'person', ['Luc Bel']]] as const) : []),
        ],
      }),
    );
    const site = buildSiteModel(articles, SETTINGS);
    return frontView(site, shelvesOf(site.entries, 2)).most.actors.map(({ text, count }) => [text, count]);
  };

  test('is told beside the chronology of a large one, but for who is named once', () => {
    expect(view(14)).toEqual([['Anne Roux', 14]]);
  });

  test('is not told again where the digest is of the whole', () => {
    expect(view(5)).toEqual([]);
  });
});

describe('the calendar of the front page', () => {
  test('counts what has no date once, with all whose date is not certain', () => {
    const articles = [
      linked({ id: 'a', title: 'A', body: [LONG], published: '2023-03-01' }),
      linked({ id: 'b', title: 'B', body: [LONG], published: inferred('2023-03-01', '2023-03-09', 'mercredi') }),
      linked({ id: 'c', title: 'C', body: [LONG] }),
    ];
    const site = buildSiteModel(articles, SETTINGS);
    const { years, undated } = frontView(site, shelvesOf(site.entries, 2));
    expect(years.map(({ text, count }) => [text, count])).toEqual([['2023', 2]]);
    expect(undated).toBe(2);
  });
});

describe('the state of the story on the front page', () => {
  test('is that of the last week', () => {
    expect(lastTold(LONG)?.week?.href).toBe('digest/2023-W16/');
  });

  test('is that of the last week of which a sentence can be told', () => {
    const told = lastTold('Il l’a dit.');
    expect(told?.week?.href).toBe('digest/2023-W11/');
    expect(told?.digest.essential.length).toBeGreaterThan(0);
  });
});
