import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/load/article.ts';
import { writtenAs } from '../../src/load/text/written-as.ts';
import { expectProportional } from '../growth.ts';
import { language } from './language.ts';

function linesOf(text: string, file = 'pont.txt') {
  const { article } = parseArticle({ file, bytes: Buffer.from(text), sidecarBytes: null }, language);
  return article!.lines.map(({ line, text, kind }) => [line, text, kind]);
}

describe('a text file', () => {
  it('that holds a page is read as one', () => {
    const page =
      '<!DOCTYPE html>\n<html lang="fr"><head><title>Le pont de Nandre</title></head><body><p>Il ferme.</p></body></html>';
    for (const file of ['pont.txt', 'pont.md']) {
      const { article } = parseArticle({ file, bytes: Buffer.from(page), sidecarBytes: null }, language);
      expect(article).toMatchObject({ format: 'html', page: { title: 'Le pont de Nandre' } });
      expect(article!.lines.map(({ text }) => text)).toEqual(['Il ferme.']);
    }
  });

  it('whose lines are blocks of one is read as one, too', () => {
    const text = '<h1>Le pont ferme</h1>\n<p>Il a cédé <b>mardi</b>.</p>\n<p>Un bac est promis.<br/>Mais quand ?</p>';
    const { article } = parseArticle({ file: 'pont.txt', bytes: Buffer.from(text), sidecarBytes: null }, language);
    expect(article!.page.title).toBe('Le pont ferme');
    expect(article!.lines.map(({ text }) => text)).toEqual(['Il a cédé mardi.', 'Un bac est promis.', 'Mais quand ?']);
  });

  it('with tags here and there keeps its lines', () => {
    const text =
      'Le pont ferme\nIl a cédé <b>mardi</b>.\nUn <a href="https://nandre.example">bac</a> est promis.\nMais quand ?\nNul ne sait.';
    expect(linesOf(text).map(([line, words]) => [line, words])).toEqual([
      [0, 'Le pont ferme'],
      [1, 'Il a cédé mardi.'],
      [2, 'Un bac est promis.'],
      [3, 'Mais quand ?'],
      [4, 'Nul ne sait.'],
    ]);
  });

  it('of lines in Markdown keeps them, without their marks', () => {
    const text =
      '[Aller au contenu](#contenu)\n# Le pont ferme\n*Transports*\n![Le pont](https://nandre.example/pont.jpg)\nIl a cédé **mardi**.\nLe bac part.\n## Et demain ?';
    expect(linesOf(text)).toEqual([
      [0, 'Aller au contenu', 'line'],
      [1, 'Le pont ferme', 'heading'],
      [2, 'Transports', 'line'],
      [4, 'Il a cédé mardi.', 'line'],
      [5, 'Le bac part.', 'line'],
      [6, 'Et demain ?', 'heading'],
    ]);
  });

  it.each([
    ['less than', 'Si x < y, alors y > x.\nSi p < 3, rien.\nUn <Jean> et un <Paul>.'],
    ['keys of a network', '#pont #Nandre\n#bac'],
    ['brackets', 'Il a dit [sic] (hier).\nElle a dit [sic](!).\n* Un\n* Deux'],
    ['one tag alone', 'Il a cédé <b>mardi</b>.\nLe bac part.\nNul ne sait.'],
  ])('is plain with %s', (_, text) => {
    expect(writtenAs(text, 'text')).toBe('plain');
    expect(linesOf(text).map(([, words]) => words)).toEqual(text.split('\n'));
  });

  it.each(['<p ', '<', '[a](', '[', '**a', '# a ', '<!--', '<?xml '])('is told in time, full of %j', piece => {
    expectProportional(
      400_000 / piece.length,
      length => piece.repeat(length),
      text => writtenAs(text, 'text'),
    );
    expectProportional(
      400_000 / piece.length,
      length => `${piece}\n`.repeat(length),
      text => writtenAs(text, 'text'),
    );
  });
});
