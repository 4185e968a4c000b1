import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../src/lib/shingles.ts';
import { candidatePairs } from '../../src/relate/copies/candidates.ts';
import { prepareRelate } from '../../src/relate/relations/stopwords.ts';
import { writerFrom } from './corpus.ts';
import { collection, quoted, stated } from './quoted.ts';
import { relate } from './relate.ts';

const language = { stopwords: new Set<string>() };
const text = 'Les dockers du port de Merlan ont voté lundi la reprise du travail après dix jours de grève.';
const rejecting = (file: string, id: string) => {
  const { editor } = quoted(file);
  return quoted(file, {
    ...{ title: file, text },
    editor: { ...editor, duplicates: { reject: [id] }, where: { duplicates: { file: `${file}.yaml`, line: 3 } } },
  });
};

describe('the whole collection', () => {
  test('lists a near-duplicate on both sides with the same similarity', () => {
    const linked = relate([quoted('a.txt', { title: 'A', text }), quoted('b.txt', { title: 'B', text })], language);
    expect(linked.map(({ duplicates }) => duplicates)).toEqual([
      [{ id: 'b', similarity: 1 }],
      [{ id: 'a', similarity: 1 }],
    ]);
  });

  test('does not list on either side what the editor of one rejects', () => {
    const linked = relate([rejecting('a', 'b'), quoted('b', { title: 'b', text })], language);
    expect(linked.map(({ duplicates }) => duplicates)).toEqual([[], []]);
    expect(linked.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('takes the file of the other one as well as its id', () => {
    const other = quoted('dossier/b.txt', { title: 'b', text, published: stated('2023-09-12') });
    const linked = relate([rejecting('a', 'dossier/b.txt'), other], language);
    expect(linked.map(({ duplicates }) => duplicates)).toEqual([[], []]);
    expect(linked.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('names a rejection that rejects nothing, at its line', () => {
    const [one] = relate([rejecting('a', 'nobody')], language);
    expect(one!.problems).toMatchObject([{ code: 'unused-correction', level: 'warning', file: 'a.yaml', line: 3 }]);
  });

  test('warns of the same title on the same stated day, in both files', () => {
    const same = { title: 'Le titre', published: stated('2023-09-12') };
    const linked = relate([quoted('a.txt', same), quoted('b.txt', same)], language);
    expect(linked.map(({ problems }) => problems.map(({ code }) => code).sort())).toEqual([
      ['same-id', 'same-title-and-day'],
      ['same-id', 'same-title-and-day'],
    ]);
  });

  test('keeps the ids that articles have without each other', () => {
    const articles = collection(60, writerFrom(9));
    const together = relate(articles, language).map(({ id }) => id);
    expect(articles.map(article => relate([article], language)[0]!.id)).toEqual(together);
  });

  test('gives the same answer twice', () => {
    const articles = collection(80, writerFrom(2));
    expect(relate(articles, language)).toEqual(relate(articles, language));
  });

  test('may be empty', () => {
    expect(relate([], language)).toEqual([]);
  });

  test('is never compared pair by pair', () => {
    const samples = collection(1000, writerFrom(1)).map(({ text }) => sampleOf(text));
    // Of half a million pairs; the articles share formulas with each other, none is a copy.
    expect(candidatePairs(samples).length).toBeLessThan(1000);
  });
});

test('without its list of common words it says so and goes on', () => {
  const { language: bare, problems } = prepareRelate(new Map());
  expect(problems).toMatchObject([{ level: 'error', file: 'vocabulary/stopwords.txt' }]);
  expect(relate([quoted('a.txt', { text })], bare)).toHaveLength(1);
});
