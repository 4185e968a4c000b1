import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../growth.ts';
import { readPage } from '../language.ts';

const TEXT =
  '<p>Le conseil municipal a voté mardi soir la fermeture de la piscine, malgré les protestations des clubs.</p>'.repeat(
    3,
  );

function pageOf(head: string, body = '') {
  return readPage(`<html lang="fr-CA"><head>${head}</head><body>${body}<div>${TEXT}</div></body></html>`).page;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, value: string) => `<meta name="${name}" content="${value}">`;

describe('what a page says of itself', () => {
  it('has the title that a reader sees, without the site’s name or a label', () => {
    expect(pageOf('<title>La piscine ferme - Sport - Le Journal</title>').title).toBe('La piscine ferme');
    expect(pageOf('<title>La piscine ferme | Le Journal</title>', '<h1>La piscine ferme ses portes</h1>').title).toBe(
      'La piscine ferme ses portes',
    );
    expect(
      pageOf(meta('og:title', 'La piscine ferme en juin - Le Journal') + meta('og:site_name', 'Le Journal')).title,
    ).toBe('La piscine ferme en juin');
    expect(
      pageOf(meta('og:title', 'La piscine ferme en juin'), '<h1><span>Vidéo</span> La piscine ferme en juin</h1>')
        .title,
    ).toBe('La piscine ferme en juin');
  });

  it('has the title without what stands behind it in an element of its own', () => {
    const titled = (heading: string) =>
      pageOf('<title>La piscine ferme en juin | Le Journal</title>', `<h1>${heading}</h1>`).title;
    expect(titled('La piscine ferme en juin <span class="badge">Abonnés</span>')).toBe('La piscine ferme en juin');
    expect(
      titled('La piscine ferme en juin<small>Les clubs cherchent des bassins dans les villes voisines</small>'),
    ).toBe('La piscine ferme en juin');
    expect(titled('La piscine<br>ferme en juin')).toBe('La piscine ferme en juin');
    expect(titled('La piscine ferme <em>en juin</em>')).toBe('La piscine ferme en juin');
    expect(titled('La piscine ferme en juin, <em>une page se tourne</em>')).toBe(
      'La piscine ferme en juin, une page se tourne',
    );
  });

  it('does not take the site’s name at the top for the headline', () => {
    const page = pageOf(
      '<title>La piscine ferme en juin | Le Journal</title>',
      '<h1>Le Journal</h1><h2>La piscine ferme en juin</h2>',
    );
    expect(page.title).toBe('La piscine ferme en juin');
  });

  it('names its authors, and nobody else', () => {
    const author = (name: unknown) => pageOf(jsonLd({ '@type': 'NewsArticle', author: name })).authors;
    expect(author({ '@type': 'Person', name: 'Jeanne Martin' })).toEqual(['Jeanne Martin']);
    expect(author([{ name: 'Jeanne Martin' }, 'Paul Durand'])).toEqual(['Jeanne Martin', 'Paul Durand']);
    expect(author('Par Jeanne Martin et Paul Durand')).toEqual(['Jeanne Martin', 'Paul Durand']);
    expect(author('Jean Le Gall')).toEqual(['Jean Le Gall']);
    expect(author('admin')).toEqual([]);
    expect(author('lejournal.fr')).toEqual([]);
    expect(pageOf(meta('author', 'Jeanne Martin, le 12 mars 2020')).authors).toEqual(['Jeanne Martin']);
    expect(pageOf(meta('author', 'Le Journal') + meta('og:site_name', 'Le Journal')).authors).toEqual([]);
    expect(pageOf('', '<h1>La piscine</h1><p>Par Jeanne Martin</p>').authors).toEqual(['Jeanne Martin']);
    expect(pageOf('', '<h1>La piscine</h1><p>Propos recueillis par Paul Durand</p>').authors).toEqual([]);
  });

  it('names its authors without the day before them or the outlet after them', () => {
    const outlet = meta('og:site_name', 'Le Journal');
    expect(pageOf(outlet + meta('author', 'Jeanne Martin Le Journal')).authors).toEqual(['Jeanne Martin']);
    expect(pageOf(meta('author', '12 mars 2020 / Jeanne Martin')).authors).toEqual(['Jeanne Martin']);
    const byline =
      '<h1>La piscine</h1><p class="info-publi">12 mars 2020 / <span>Jeanne Martin</span> (Le Journal)</p>';
    expect(pageOf('', byline).authors).toEqual(['Jeanne Martin']);
    expect(pageOf('', '<h1>La piscine</h1><p class="info-publi">12 mars 2020 / Culture</p>').authors).toEqual([]);
  });

  it('names its authors in an address near the headline that holds names only', () => {
    const signed = (above: string, below = '') =>
      pageOf('', `<h1>La piscine</h1>${above}${TEXT}${TEXT}${below}`).authors;
    expect(signed('<address>Jeanne Martin</address>')).toEqual(['Jeanne Martin']);
    expect(signed('<address>12 rue du Port</address>')).toEqual([]);
    expect(signed('<address>Jeanne Martin, 12 rue du Port</address>')).toEqual([]);
    expect(signed('', `${TEXT.repeat(5)}<address>Jeanne Martin</address>`)).toEqual([]);
  });

  it('names its authors in the line that pages call a byline, and behind « avec »', () => {
    const signed = (line: string) => pageOf('', `<h1>La piscine</h1><div class="signature">${line}</div>`).authors;
    expect(signed('Propos recueillis par Jeanne Martin et Paul Durand, à Metz')).toEqual([
      'Jeanne Martin',
      'Paul Durand',
    ]);
    expect(signed('<span>Écrit par</span><span>Jeanne Martin</span>')).toEqual(['Jeanne Martin']);
    expect(signed('<span>Par Jeanne Martin</span><span>Publié le 12 mars 2020')).toEqual(['Jeanne Martin']);
    expect(signed('Écrit par un collectif de nageurs')).toEqual([]);
    const outlet = meta('og:site_name', 'Le Journal');
    expect(pageOf(outlet + meta('author', 'Jeanne Martin avec AFP')).authors).toEqual(['Jeanne Martin', 'AFP']);
    expect(pageOf(outlet + meta('author', 'Le Journal avec AFP')).authors).toEqual(['AFP']);
  });

  it('names its authors whom it describes elsewhere, and all of those whom a line names', () => {
    const jeanne = { '@type': 'Person', '@id': '#jeanne', name: 'Jeanne Martin' };
    const graph = (author: unknown) => jsonLd({ '@graph': [{ '@type': 'NewsArticle', author }, jeanne] });
    expect(pageOf(graph({ '@id': '#jeanne' })).authors).toEqual(['Jeanne Martin']);
    expect(pageOf(graph([{ '@id': '#jeanne' }])).authors).toEqual(['Jeanne Martin']);
    expect(pageOf(graph({ '@id': '#paul' })).authors).toEqual([]);
    const line = (text: string) => pageOf('', `<h1>La piscine</h1><div class="byline">${text}</div>`).authors;
    expect(line('Par Jeanne Martin, Paul Durand et Anne-Sophie Le Goff')).toEqual([
      'Jeanne Martin',
      'Paul Durand',
      'Anne-Sophie Le Goff',
    ]);
    expect(line('Jeanne Martin <a href="/t">@jmartin</a>')).toEqual(['Jeanne Martin']);
    expect(line('<span>Jeanne Martin</span><span>Journaliste au service des sports</span>')).toEqual(['Jeanne Martin']);
    expect(line('Par les nageurs du club et Paul Durand')).toEqual([]);
  });

  it('names its source, but never by a bare address', () => {
    expect(pageOf(meta('og:site_name', 'Le Journal')).source).toBe('Le Journal');
    expect(pageOf(jsonLd({ '@type': 'Article', publisher: { name: 'Le Journal' } })).source).toBe('Le Journal');
    expect(pageOf(meta('og:site_name', 'www.journal.fr')).source).toBeNull();
    const head =
      '<title>La piscine ferme | Le Journal</title><link rel="canonical" href="https://www.lejournal.fr/piscine">';
    expect(pageOf(head).source).toBe('Le Journal');
    expect(pageOf('<link rel="canonical" href="https://www.lejournal.fr/piscine">').source).toBeNull();
  });

  it('gives its address and language', () => {
    const page = pageOf(`<link rel="canonical" href="/piscine">${meta('og:url', 'https://www.lejournal.fr/piscine')}`);
    expect(page.url).toBe('https://www.lejournal.fr/piscine');
    expect(page.language).toBe('fr-CA');
  });

  it('gives its address as others write it', () => {
    expect(pageOf('<link rel="canonical" href="//www.lejournal.fr/piscine">').url).toBe(
      'https://www.lejournal.fr/piscine',
    );
    const page = { '@type': 'WebPage', '@id': 'https://www.lejournal.fr/piscine' };
    expect(pageOf(jsonLd({ '@type': 'NewsArticle', mainEntityOfPage: page })).url).toBe(
      'https://www.lejournal.fr/piscine',
    );
    expect(pageOf(jsonLd({ '@type': 'NewsArticle', mainEntityOfPage: true })).url).toBeNull();
  });

  it('undoes entities that were escaped twice', () => {
    expect(pageOf(meta('og:title', 'L&amp;#039;&amp;eacute;t&amp;eacute; des clubs')).title).toBe("L'été des clubs");
  });
});

describe('a page that cannot be read as such', () => {
  it('is stripped of its tags where it is nested too deep, and named', () => {
    const source = `<head><title>Titre du jour</title></head><body>${'<div>'.repeat(3000)}<p>Bonjour.</p><script>x()</script>`;
    const { lines, page, problems } = readPage(source);
    expect(lines.map(line => line.text)).toEqual(['Bonjour.']);
    expect(page.title).toBe('Titre du jour');
    expect(problems).toMatchObject([{ level: 'warning', code: 'html-too-heavy', file: 'p.html' }]);
  });

  it.each([
    [200_000, '<div>'],
    [200_000, 'a ', '<p ', '>x'],
    [5000, '<p>x', '<b a=1>'.repeat(400)],
    [100_000, '<a '],
    [50_000, '<li>a', '<ul>'.repeat(300)],
    [30_000, '<tr><td>a', '<table>'],
    [200_000, '&nbsp;'],
    [200_000, '[', '<script type="application/ld+json">', '</script>'],
    [50_000, 'related ', '<p class="', '">x'],
    [300_000, '<'],
    [40_000, '<h3>3 commentaires</h3><p>a</p>'],
    [60_000, '<span>x</span>', '<div><h3>2 commentaires</h3>'.repeat(400)],
    [40_000, 'a<br>|'],
    [10_000, '<section class="related"><noscript>![a](b)'],
    [40_000, '<div class=photo><img><p>x</p></div>'],
  ])('takes no longer than its length asks for: %i times %j', (times, piece, before = '', after = '') => {
    expectProportional(times, length => `${before}${piece.repeat(length)}${after}`, readPage);
  });

  it('keeps every line of a short text without an article around it', () => {
    const { lines } = readPage('<p>Bonjour.</p><ul><li>Un</li><li>Deux</li></ul><blockquote>Trois</blockquote>');
    expect(lines.map(({ text, kind }) => [text, kind])).toEqual([
      ['Bonjour.', 'paragraph'],
      ['Un', 'list-item'],
      ['Deux', 'list-item'],
      ['Trois', 'quote'],
    ]);
  });
});
