import { describe, expect, test } from 'vitest';
import type { QuotedArticle } from '../../src/article.ts';
import { commonKey } from '../../src/relate/relations/stopwords.ts';
import { writerFrom } from './corpus.ts';
import { actor, collection, quoted, stated, topic } from './quoted.ts';
import { relate } from './relate.ts';

const language = { stopwords: new Set(['ministre', 'pays'].map(commonKey)) };
const port = { type: 'organisation' as const, surfaces: ['Port de Merlan', 'Port de Merlan', 'Port de Merlan'] };
const about = (file: string, day: string | null, given: Partial<QuotedArticle> = {}) =>
  quoted(file, {
    published: day ? stated(day) : null,
    actors: [actor('Port de Merlan', port), actor('Anne Marchais', { surfaces: Array(3).fill('Marchais') })],
    topics: [topic('labour/labor-strike', ['grève'])],
    ...given,
  });
const relatedOf = (articles: QuotedArticle[]) => relate(articles, language).map(({ related }) => related);

describe('related articles', () => {
  test('share actors, and say so with the days between', () => {
    const relation = relatedOf([about('a.txt', '2023-03-07'), about('b.txt', '2023-03-09')])[0]![0];
    expect(relation).toMatchObject({ because: ['Anne Marchais', 'Port de Merlan', 'grève', '2 jours d’écart'] });
  });

  test('are the nearer in time first', () => {
    const days = ['2023-03-07', '2023-12-01', '2023-03-08'];
    const files = relate(
      days.map((day, i) => about(`${i}.txt`, day, { title: `Titre ${i}` })),
      language,
    );
    expect(files[0]!.related.map(({ id }) => id)).toEqual(['2023-03-08-titre-2', '2023-12-01-titre-1']);
  });

  test('are none for a country or a common word in common', () => {
    const given = { title: 'Le ministre du pays', actors: [actor('Japon', { type: 'country' })], topics: [] };
    expect(relatedOf([about('a.txt', '2023-03-07', given), about('b.txt', '2023-03-07', given)])).toEqual([[], []]);
  });

  test('are found for one person in common whom no vocabulary knows, but not for one named in passing', () => {
    const named = (times: number) => ({
      actors: [actor('Anne Marchais', { surfaces: Array(times).fill('Marchais') })],
    });
    const pair = (times: number) =>
      ['2023-03-07', '2023-05-06'].map((day, i) =>
        about(`${i}.txt`, day, { title: ['Crue', 'Bal'][i]!, topics: [], text: '', ...named(times) }),
      );
    expect(relatedOf(pair(2)).map(list => list[0]?.because)).toEqual([['Anne Marchais'], ['Anne Marchais']]);
    expect(relatedOf(pair(1))).toEqual([[], []]);
  });

  test('have whole words in common, with the apostrophe that belongs to them', () => {
    const given = {
      title: 'Dans les Côtes-d’Armor, aujourd’hui',
      text: 'Ce qu’il reste, lorsqu’elle part.',
      topics: [],
    };
    const relation = relatedOf([about('a.txt', null, given), about('b.txt', null, { ...given, text: '' })])[0]![0]!;
    expect(relation.because).toContain('Côtes-d’Armor');
    expect(relation.because.join()).not.toMatch(/aujourd$|Armor,|Côtes-d$/);
  });

  test('are none for the agency that both copy', () => {
    const given = { actors: [actor('Agence du Littoral', port)], agencies: ['Agence du Littoral'], topics: [] };
    expect(relatedOf([about('a.txt', '2023-03-07', given), about('b.txt', '2023-03-07', given)])).toEqual([[], []]);
  });

  test('are found without a date, and then say nothing of days', () => {
    const relation = relatedOf([about('a.txt', null), about('b.txt', '2023-03-07')])[0]![0];
    expect(relation).toMatchObject({ because: ['Anne Marchais', 'Port de Merlan', 'grève'] });
  });

  test('are not the near-duplicates, which have a list of their own', () => {
    const text = 'Les dockers du port de Merlan ont voté lundi la reprise du travail après dix jours de grève.';
    const [one] = relate([about('a.txt', '2023-03-07', { text }), about('b.txt', '2023-03-07', { text })], language);
    expect(one!.duplicates).toHaveLength(1);
    expect(one!.related).toEqual([]);
  });

  test('are never drafts or excluded articles', () => {
    const hidden = about('b.txt', '2023-03-07', { excluded: 'not-french' });
    const linked = relate([about('a.txt', '2023-03-07'), hidden], language);
    expect(linked.map(({ related }) => related.length)).toEqual([0, 1]);
    expect(linked.map(({ publishedOnSite }) => publishedOnSite)).toEqual([true, false]);
  });

  test('are at most six', () => {
    const many = Array.from({ length: 20 }, (_, i) => about(`${i}.txt`, '2023-03-07', { title: `Titre ${i}` }));
    expect(relatedOf(many).every(list => list.length === 6)).toBe(true);
  });

  test('stay the same between others when an article of another story comes', () => {
    const before = collection(120, writerFrom(5));
    const added = about('zzz.txt', '2023-03-07');
    expect(relatedOf([...before, added]).slice(0, -1)).toEqual(relatedOf(before));
  });
});
