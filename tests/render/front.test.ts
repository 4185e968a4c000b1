import { describe, expect, test } from 'vitest';
import { shelvesOf } from '../../src/render/model/shelves.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { figuresOf } from '../../src/render/views/figures.ts';
import { frontView } from '../../src/render/views/front.ts';
import { type Draft, inferred, linked, SETTINGS } from '../fixtures/articles.ts';

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

describe('the span of the dossier', () => {
  const span = (...published: NonNullable<Draft['published']>[]) => {
    const articles = published.map((date, i) => linked({ id: `a${i}`, title: 'T', body: [LONG], published: date }));
    return figuresOf(buildSiteModel(articles, SETTINGS)).span;
  };

  test('is told by the day where both ends are stated', () => {
    expect(span('2022-07-12', '2024-06-19')).toBe('du 12 juillet 2022 au 19 juin 2024');
    expect(span('2022-07-12')).toBe('12 juillet 2022');
  });

  test('is told by the month where an end is inferred, as the chronology lists it', () => {
    expect(span('2023-09-12', inferred('2024-06-20', '2024-06-26', 'jeudi'))).toBe('de septembre 2023 à juin 2024');
    expect(span(inferred('2023-09-01', '2023-09-20', 'jeudi'))).toBe('septembre 2023');
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

  test('is that of the latest articles, the newest on top, where the last week has hardly any', () => {
    const news = [
      LONG,
      'La piscine de Brumeval rouvre samedi, après trois ans de travaux que la commune a payés seule.',
      'Une tempête a privé de courant quatre mille foyers de la vallée, dont la moitié jusqu’à dimanche.',
      'Le tribunal de Castelnoir a relaxé l’ancien trésorier du club, faute de preuves suffisantes.',
      'Les lycéens de Nandre ont défilé hier contre la fermeture annoncée de deux classes de seconde.',
      'Le musée de la Mine expose les lettres que des soldats écrivaient à leurs familles en 1916.',
    ];
    const told = (days: readonly string[]) => {
      const articles = days.map((published, i) =>
        linked({ id: `a-${10 + i}`, title: `Nouvelle ${i}`, body: [news[i % news.length]!], published }),
      );
      const site = buildSiteModel(articles, SETTINGS);
      return frontView(site, shelvesOf(site.entries, 2)).last!;
    };
    const sparse = told(Array.from({ length: 14 }, (_, i) => `${2001 + i}-05-03`));
    expect([sparse.of, sparse.week]).toEqual(['latest', null]);
    const days = sparse.digest.essential.map(({ article }) => article.date.value);
    expect(days).toEqual(days.toSorted().reverse());
    expect(told(Array.from({ length: 14 }, (_, i) => `2001-05-${21 + Math.floor(i / 3)}`)).of).toBe('week');
  });

  test('is that of the last week of which a sentence can be told', () => {
    const told = lastTold('Il l’a dit.');
    expect(told?.week?.href).toBe('digest/2023-W11/');
    expect(told?.digest.essential.length).toBeGreaterThan(0);
  });
});
