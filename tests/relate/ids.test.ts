import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Published, QuotedArticle } from '../../src/article.ts';
import { addressOf, idsOf as idsOfAddresses } from '../../src/relate/ids.ts';
import { quoted, stated } from './quoted.ts';

const idsOf = (articles: readonly QuotedArticle[]) => idsOfAddresses(articles.map(addressOf));
const day = stated('2023-09-12');
const pinned = (file: string, id: string) =>
  quoted(file, { editor: { ...quoted(file).editor, id, where: { id: { file: `${file}.yaml`, line: 2 } } } });
const idOf = (...given: Parameters<typeof quoted>) => idsOf([quoted(...given)]).ids[0];
const hash = (file: string) => createHash('sha256').update(file).digest('hex').slice(0, 6);

describe('the id of an article', () => {
  test('is its stated day and its title', () => {
    expect(idOf('a.txt', { title: 'L’été à Œuvre-sur-Mer', published: day })).toBe('2023-09-12-l-ete-a-oeuvre-sur-mer');
  });

  test('has at most sixty characters of the title, cut at a word', () => {
    const id = idOf('a.txt', { title: 'mot '.repeat(40), published: null })!;
    expect(id).toHaveLength(59);
    expect(id.endsWith('-mot')).toBe(true);
  });

  test.each([
    ['2023-09~', '2023-09-01', '2023-09-30', '2023-09-'],
    ['2023-21', '2023-03-01', '2023-05-31', '2023-'],
    ['2022/2023', '2022-01-01', '2023-12-31', ''],
    ['2023-09-12?', '2023-09-12', '2023-09-12', '2023-09-12-'],
  ])('has of the stated date %s only what it fixes', (edtf, from, to, prefix) => {
    const published: Published = { ...day, edtf, from, to };
    expect(idOf('a.txt', { title: 'Titre', published })).toBe(`${prefix}titre`);
  });

  test('never has an inferred date', () => {
    expect(idOf('a.txt', { title: 'Titre', published: { ...day, basis: 'inferred' } })).toBe('titre');
  });

  test('is made of the first eight words where there is no title', () => {
    const text = 'Un deux trois quatre cinq six sept huit neuf dix.';
    expect(idOf('a.txt', { text })).toBe('un-deux-trois-quatre-cinq-six-sept-huit');
  });

  test('exists for a text without a letter', () => {
    expect(idOf('a.txt', { title: '???', text: '…' })).toBe('sans-titre');
  });

  test('gets a piece of the hash of the path, and a warning, wherever two are equal', () => {
    const same = { title: 'Titre', published: day };
    const { ids, problems } = idsOf([
      quoted('a.txt', same),
      quoted('b.txt', same),
      quoted('c.txt', { title: 'Autre' }),
    ]);
    expect(ids).toEqual([`2023-09-12-titre-${hash('a.txt')}`, `2023-09-12-titre-${hash('b.txt')}`, 'autre']);
    expect(problems.map(({ code, level, file }) => [code, level, file])).toEqual([
      ['same-id', 'warning', 'a.txt'],
      ['same-id', 'warning', 'b.txt'],
    ]);
  });

  test('is the one that the editor pins, through the same slug', () => {
    expect(idsOf([pinned('a.txt', 'Mon Été')]).ids).toEqual(['mon-ete']);
  });

  test('stays with the editor who pinned it when another article comes to the same', () => {
    const { ids } = idsOf([pinned('a.txt', 'titre'), quoted('b.txt', { title: 'Titre' })]);
    expect(ids).toEqual(['titre', `titre-${hash('b.txt')}`]);
  });

  test('pinned twice is an error in both files, at the line of the pin', () => {
    const { ids, problems } = idsOf([pinned('a.txt', 'titre'), pinned('b.txt', 'Titre')]);
    expect(new Set(ids).size).toBe(2);
    expect(problems.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', 'a.txt.yaml', 2],
      ['error', 'b.txt.yaml', 2],
    ]);
  });
});
