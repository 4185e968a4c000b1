import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/load/article.ts';
import { expectProportional } from '../growth.ts';
import { language } from './language.ts';

function read(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  const { article } = parseArticle({ file: 'bac.txt', bytes, sidecarBytes: null }, language);
  const { page, extracted } = article!;
  return {
    ...page,
    lines: article!.lines.map(({ text, kind }) => [text, kind]),
    left: extracted.map(({ text }) => text),
  };
}

const LEAD = 'Le bac qui relie les deux rives de la Loue a repris son service mardi.';
const LAST = 'Un second bac est attendu à la fin de l’année.';

describe('a record of an article', () => {
  it('with labels says its title, author, source and address; the date stays a line', () => {
    const found = read([
      'Titre : Le bac repart',
      'Auteurs : Jeanne Morel et Paul Durand',
      'Date : 13/09/2023',
      'Journal : La Gazette du Val',
      'URL : https://gazette.example/bac',
      'Mots-clés : bac, Loue',
      '',
      'Texte :',
      LEAD,
      'Attention : le bac est étroit.',
    ]);
    expect(found).toMatchObject({
      title: 'Le bac repart',
      authors: ['Jeanne Morel', 'Paul Durand'],
      source: 'La Gazette du Val',
      url: 'https://gazette.example/bac',
    });
    expect(found.lines).toEqual([
      ['Le bac repart', 'heading'],
      ['13/09/2023', 'line'],
      [LEAD, 'line'],
      ['Attention : le bac est étroit.', 'line'],
    ]);
    expect(found.left).toContain('Mots-clés : bac, Loue');
  });

  it('with the text behind its label, and a day on which it was collected, which is none of publication', () => {
    const found = read(['title: Le bac repart', 'scraped at: 2025-01-02', `text: ${LEAD}`, LAST]);
    expect(found.lines).toEqual([
      ['Le bac repart', 'heading'],
      [LEAD, 'line'],
      [LAST, 'line'],
    ]);
    expect(found.left).toEqual(['scraped at: 2025-01-02']);
  });

  it('with the codes of a press database, above and below the text, on the line or above it', () => {
    const found = read([
      'HD   Le bac repart',
      'BY\tMorel, Jeanne',
      'WC   342 mots',
      'PD   13 septembre 2023',
      'SN',
      'La Gazette du Val',
      '',
      `LP   ${LEAD}`,
      '',
      `TD   ${LAST}`,
      'NS   gtrans : Transports',
    ]);
    expect(found).toMatchObject({ title: 'Le bac repart', authors: ['Jeanne Morel'], source: 'La Gazette du Val' });
    expect(found.lines.map(([text]) => text)).toEqual(['Le bac repart', '13 septembre 2023', LEAD, LAST]);
    expect(found.left).toEqual([
      'BY\tMorel, Jeanne',
      'WC   342 mots',
      'SN',
      'La Gazette du Val',
      'NS   gtrans : Transports',
    ]);
  });

  it.each([
    ['HD   Le bac repart', 'PD   13 septembre 2023', `LP   ${LEAD}`],
    ['Titre : Le bac repart', 'Date : 13/09/2023', LEAD, LAST],
  ])('beside that of another article in one file is an error: %s', (...lines) => {
    const bytes = Buffer.from([...lines, '', ...lines, '', ...lines].join('\n'));
    const { article, problems } = parseArticle({ file: 'bac.txt', bytes, sidecarBytes: null }, language);
    expect(article).toBeNull();
    expect(problems).toMatchObject([
      { level: 'error', code: 'several-articles', file: 'bac.txt', line: lines.length + 1 },
    ]);
    expect(problems[0]!.message).toContain('3 articles');
  });

  it.each([
    ['a header', ['Le bac repart', 'Source : Gazette du Val', 'Date : 13/09/2023', LEAD]],
    ['a source and a date alone', ['Source : Gazette du Val', 'Date : 13/09/2023', LEAD]],
    ['what is said', ['Anne Leroy : « Le bac repart »', 'Titre : nul', LEAD]],
    ['one label', ['Titre : Le bac repart', LEAD]],
    ['results', ['PSG   2', 'OM   1', LEAD]],
  ])('is not %s', (_, lines) => {
    const found = read(lines);
    expect(found.lines.map(([text]) => text)).toEqual(lines);
    expect(found.left).toEqual([]);
  });

  it.each(['a : b', 'HD', 'HD   a', 'titre : a', 'texte :'])('is read in time, of lines like %j', line => {
    expectProportional(
      40_000,
      length => Array<string>(length).fill(line),
      lines => read([...lines, LEAD]),
    );
  });
});
