import { describe, expect, test } from 'vitest';
import type { DateMention, Published, QuotedArticle } from '../../src/article.ts';
import { boundsOfCopies, withBounds } from '../../src/relate/copies/dates.ts';
import type { Pair } from '../../src/relate/copies/duplicates.ts';
import { quoted, stated } from './quoted.ts';

const withInferredDates = (articles: readonly QuotedArticle[], pairs: readonly Pair[]) => {
  const bounds = boundsOfCopies(articles, pairs);
  return articles.map((article, at) => withBounds(article, bounds[at]!));
};
const copy = (similarity = 0.9) => [{ a: 0, b: 1, similarity }];
const dated = quoted('dated.txt', { title: 'Le titre', published: stated('2023-09-12') });
const bare = quoted('bare.txt');
const fromText = (from: string | null, to: string | null): Published => ({
  ...{ edtf: `${from ?? '..'}/${to ?? '..'}`, from, to, basis: 'inferred', method: 'text' },
  evidence: [{ text: 'le vendredi 18 août 2023', field: 'text', start: 0, end: 24 }],
});
const inferred = (other: typeof bare, pairs = copy()) => withInferredDates([dated, other], pairs)[1]!;

describe('an undated article', () => {
  test('gets the days around a dated near-duplicate, named as the proof', () => {
    const { published } = inferred(bare);
    expect(published).toMatchObject({
      ...{ edtf: '2023-09-09/2023-09-19', from: '2023-09-09', to: '2023-09-19' },
      ...{ basis: 'inferred', method: 'related-articles' },
    });
    expect(published!.evidence[0]!.text).toContain('« Le titre »');
  });

  test('keeps what its own text says where that is narrower', () => {
    const { published } = inferred(quoted('b.txt', { published: fromText('2023-09-11', null) }));
    expect(published).toMatchObject({ from: '2023-09-11', to: '2023-09-19' });
    expect(published!.evidence).toHaveLength(2);
  });

  test('is left alone where its text says the opposite', () => {
    const own = fromText('2024-01-01', null);
    expect(inferred(quoted('b.txt', { published: own })).published).toEqual(own);
  });

  test('is left alone where the texts are not alike enough', () => {
    expect(inferred(bare, copy(0.7)).published).toBeNull();
  });

  test('is left alone where the copies are dated far apart, as a text printed again and again would be', () => {
    const later = quoted('later.txt', { published: stated('2023-11-01') });
    const pairs = [...copy(), { a: 1, b: 2, similarity: 1 }];
    expect(withInferredDates([dated, bare, later], pairs)[1]!.published).toBeNull();
  });

  test('learns nothing from an inferred date', () => {
    const guess = quoted('guess.txt', { published: { ...stated('2023-09-12'), basis: 'inferred' } });
    expect(withInferredDates([guess, bare], copy())[1]!.published).toBeNull();
  });

  test('resolves its relative dates from the interval', () => {
    const mention = (text: string, meaning: DateMention['meaning']): DateMention => ({
      ...{ field: 'text', start: 0, end: text.length, text, edtf: null, from: null, to: null },
      meaning,
    });
    const month = mention('ce mois-ci', { kind: 'unit', unit: 'month', shift: 0 });
    const day = mention('hier', { kind: 'unit', unit: 'day', shift: -1 });
    const { dates } = inferred(quoted('b.txt', { dates: [month, day] }));
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2023-09', null]);
  });
});

test('a dated article stays as it is, whatever its copies say', () => {
  const other = quoted('b.txt', { published: stated('2023-09-20') });
  expect(withInferredDates([dated, other], copy())).toEqual([dated, other]);
});
