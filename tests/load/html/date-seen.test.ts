import { describe, expect, it } from 'vitest';
import { readPage } from '../language.ts';

const TITLE = 'La piscine fermera en juin';
const TEXT =
  '<p>Le conseil municipal a voté mardi soir la fermeture de la piscine, ouverte le 3 mai 1974, malgré les protestations.</p>' +
  '<p>Les travaux, annoncés le 2 février 2019, sont estimés à douze millions d’euros et dureront jusqu’au 30 juin 2027.</p>';

function days(below: string, { head = '', above = '', after = '' } = {}) {
  const body = `${above}<main><h1>${TITLE}</h1>${below}<div class="texte">${TEXT}</div></main>${after}`;
  const { page } = readPage(`<html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);
  return page.dates.map(({ value }) => value.slice(0, 10));
}

const seen = (words: string, told: string) =>
  days(`<p>${words}</p>`, { head: `<meta property="article:published_time" content="${told}">` })[0];

describe('what a reader sees beside the headline', () => {
  it('is the same moment by the clock of the outlet', () => {
    expect(seen('30 novembre 2022 à 22h40', '2022-12-01T03:40:12Z')).toBe('2022-11-30');
    expect(seen('1er décembre 2022, 00:40', '2022-11-30T23:40:00+00:00')).toBe('2022-12-01');
    // Another minute is another moment; an hour of a place needs no other; and so far away is no place.
    expect(seen('30 novembre 2022 à 22h41', '2022-12-01T03:40:12Z')).toBe('2022-12-01');
    expect(seen('30 novembre 2022 à 22h40', '2022-12-01T03:40:12+01:00')).toBe('2022-12-01');
    expect(seen('30 novembre 2022 à 10h40', '2022-12-01T03:40:12Z')).toBe('2022-12-01');
    expect(seen('Mis à jour le 30 novembre 2022 à 22h40', '2022-12-01T03:40:12Z')).toBe('2022-12-01');
  });

  it('tells day and month apart where a word names the month', () => {
    expect(seen('5 mars 2019', '2019-05-03')).toBe('2019-03-05');
    expect(seen('05/03/2019', '2019-05-03')).toBe('2019-05-03');
    expect(seen('5 avril 2019', '2019-05-03')).toBe('2019-05-03');
    expect(seen('Mis à jour le 5 mars 2019', '2019-05-03')).toBe('2019-05-03');
    expect(days('<p>5 mars 2019</p>', { head: '<meta name="pubdate" content="2019-05-03">' })).toEqual(['2019-03-05']);
  });
});

describe('another day than that of publication', () => {
  it('is said to be one by the words before or after it', () => {
    for (const words of [
      'Mis à jour le 12 mars 2020',
      'MàJ : 12/03/2020',
      'Révisé le 12 mars 2020',
      'Article relu le 12 mars 2020',
      'Édité le 12 mars 2020',
      '12 mars 2020 (mise à jour)',
      'Imprimé le 12 mars 2020',
      'Page consultée le 12 mars 2020',
      'Rendez-vous le 12 mars 2020',
      'Photo prise le 12 mars 2020',
      'Clôture des candidatures : 12 mars 2020',
      'Décret n° 2020-123 du 12 mars 2020',
      'Du 12 au 14 mars 2020',
      'Du 12 mars 2020 au 14 mars 2020',
      '12 mars 2020 – samedi 14 mars 2020',
      'Jusqu’au 12 mars 2020',
      'Concert le 12 mars 2020',
      'Réunion publique le jeudi 12 mars 2020',
      'Procès du 12 mars 2020',
      'Début des travaux : 12 mars 2020',
      'Prochain conseil : 12 mars 2020',
      'Date du match : 12 mars 2020',
      'Date de l’événement : 12 mars 2020',
      'À partir du 12 mars 2020',
      'Vérifié le 12 mars 2020',
      'La passerelle, le 12 mars 2020',
      'Vue de la passerelle, 12 mars 2020',
      'Photo d’archives (12 mars 2020)',
      'La vidéo, publiée le 12 mars 2020, a été vue mille fois.',
      'Le film, tourné le 12 mars 2020 à Metz, sera projeté demain.',
      'Source : Insee, étude publiée le 12 mars 2020.',
      'Photo publiée le 12 mars 2020',
      '« Le Rouet », roman de Paul Réal, paru le 12 mars 2020',
      'Paru le 12 mars 2020 aux éditions du Rouet',
      'Écrit le 12 mars 2020, son billet a fait réagir.',
      'Selon un rapport publié le 12 mars 2020',
    ]) {
      expect([words, days(`<p>${words}</p>`)]).toEqual([words, []]);
    }
  });

  it('is not said to be one by words for something else', () => {
    for (const words of [
      'Édité par Jeanne Martin — 12 mars 2020',
      'Loisirs | 12 mars 2020',
      'Le Courrier n° 1234 du 12 mars 2020',
      '12 mars 2020 (Agence du Val)',
      '12 mars 2020 - mis à jour le 14 mars 2020',
      'Jeanne Martin — 12 mars 2020 à 17h06 — Temps de lecture : 4 min — Le Courrier du Val, édition du soir',
      'Du nouveau | 12 mars 2020',
      'Archives | 12 mars 2020',
      'Concerts - 12 mars 2020',
      'Procès • 12 mars 2020',
      'Édition du 12 mars 2020',
      'Communiqué de presse du 12 mars 2020',
      'Le Courrier du 12 mars 2020',
      'Date : 12 mars 2020',
      'Date de publication : 12 mars 2020',
      'Par la rédaction le 12 mars 2020',
      'Par la rédaction, publié le 12 mars 2020.',
      'Annonce parue le 12 mars 2020',
      'Article publié le 12 mars 2020.',
      'Cet article a été publié le 12 mars 2020.',
      'Première publication le 12 mars 2020',
      'Publié le 12 mars 2020, mis à jour le 14 mars 2020.',
      'Publié le 12 mars 2020 par Jeanne Martin, avec la rédaction.',
      'Jeanne Martin Publié le 12 mars 2020',
      'Jeanne Martin, publié le 12 mars 2020',
      'Le 12 mars 2020.',
      'Jeanne Martin le 12 mars 2020',
      'En ligne le 12 mars 2020',
      'Nandre, le 12 mars 2020',
      'Le jeudi 12 mars 2020',
    ]) {
      expect([words, days(`<p>${words}</p>`)[0]]).toEqual([words, '2020-03-12']);
    }
  });

  it('is that of a message, a paper or another article, farther from the headline', () => {
    const message =
      '<blockquote><p>Bravo à la fanfare !</p>Publiée par <a href="/v">La ville</a> le 12 mars 2020</blockquote>';
    expect(days(message)).toEqual([]);
    const far = (words: string) => days('', { after: `<p>${words}</p>` });
    expect(far('Rapport de la commission (PDF), publié le 12 mars 2020')).toEqual([]);
    const other = '<h3><a href="/x">Le marché couvert cherche son gérant</a></h3>';
    expect(days('', { after: `${other}<p>Publié le 12 mars 2020</p>` })).toEqual([]);
    for (const words of [
      'Publié le 12 mars 2020',
      'Par Jeanne Martin, publié le 12 mars 2020',
      'Édition : publié le 12 mars 2020',
    ])
      expect([words, far(words)]).toEqual([words, ['2020-03-12']]);
    expect(days('', { after: '<a href="/s">Partager</a><p>Publié le 12 mars 2020</p>' })).toEqual(['2020-03-12']);
  });

  it('is told by a label on the line above', () => {
    expect(days('<div>Mis à jour le</div><div>12 mars 2020</div>')).toEqual([]);
    expect(days('<div>Publié le</div><div>12 mars 2020</div>')).toEqual(['2020-03-12']);
    const both = '<dl><dt>Mise à jour</dt><dd>14 mars 2020</dd><dt>Publication</dt><dd>12 mars 2020</dd></dl>';
    expect(days(both)).toEqual(['2020-03-12']);
    expect(days('<div>Un plan modifié a été adopté</div><div>12 mars 2020</div>')).toEqual(['2020-03-12']);
    const source = `<html><body><h1>Un plan modifié</h1><p>12 mars 2020</p><div>${TEXT}</div></body></html>`;
    expect(readPage(source).page.dates[0]?.value).toBe('2020-03-12');
  });

  it('is told by the name of its element', () => {
    const time = (attributes: string) => days(`<time ${attributes}>12 mars 2020</time>`);
    expect(time('class="modified" datetime="2020-03-12"')).toEqual([]);
    expect(time('itemprop="dateModified" datetime="2020-03-12"')).toEqual([]);
    // Themes of WordPress call it so even if nothing was changed.
    expect(time('class="updated" datetime="2020-03-12"')).toEqual(['2020-03-12']);
    expect(time('itemprop="datePublished dateModified" datetime="2020-03-12"')).toEqual(['2020-03-12']);
  });

  it('stands in `<time>` after « mis à jour », between « du » and « au », or below the article', () => {
    const time = '<time datetime="2020-03-12">12 mars 2020</time>';
    expect(days(`<p>Mis à jour le ${time}</p>`)).toEqual([]);
    expect(days(`<p>Du <time datetime="2020-03-10">10 mars 2020</time> au ${time}</p>`)).toEqual([]);
    expect(days('', { after: `<div><a href="/x">Un concert</a> ${time}</div>` })).toEqual([]);
    expect(days(`<p>Publié le ${time}</p>`)).toEqual(['2020-03-12']);
    const within = `<article><h1>${TITLE}</h1><div class="texte">${TEXT}</div><p>Jeanne Martin, ${time}</p></article>`;
    const { page } = readPage(`<html><title>${TITLE}</title><body>${within}</body></html>`);
    expect(page.dates[0]?.value).toBe('2020-03-12');
  });

  it('may be that of `dc:date` or of a class, whose words tell more', () => {
    const span = '<span property="dc:date" content="2020-03-12T10:00:00+01:00">12/03/2020</span>';
    expect(days(`<p>Dernière mise à jour : ${span}</p>`)).toEqual([]);
    expect(days(`<p>Date limite : ${span}</p>`)).toEqual([]);
    expect(days(`<p>Lucie Roy, ${span}</p>`)).toEqual(['2020-03-12']);
    expect(days(`<p>Mis à jour : <time itemprop="datePublished">12 mars 2020</time></p>`)).toEqual(['2020-03-12']);
  });

  it('stands below a heading for readers, even if nothing else marks what they wrote', () => {
    const readers = (heading: string) => `${heading}<h4>luc</h4><p>Bravo.</p><p>Posté le 12 mars 2020</p>`;
    expect(days('', { after: readers('<h3>Commentaires</h3>') })).toEqual([]);
    expect(days('', { after: readers('<a href="#c">3 commentaires</a>') })).toEqual(['2020-03-12']);
  });

  it('is printed above the menu of every page', () => {
    const nav = '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/s">Sport</a></li></ul></nav>';
    const above = (html: string) => days('', { above: html });
    expect(above(`<div>jeudi 12 mars 2020</div>${nav}`)).toEqual([]);
    expect(above('<div>jeudi 12 mars 2020</div><form>Rechercher <input></form>')).toEqual([]);
    expect(above('<div><a href="/">Le Courrier</a> <span>jeudi 12 mars 2020</span></div>')).toEqual([]);
    expect(above('<div class="current-date">jeudi 12 mars 2020</div>')).toEqual([]);
    expect(above(`${nav}<div>jeudi 12 mars 2020</div>`)).toEqual(['2020-03-12']);
    expect(above('<div>12 mars 2020</div><a href="/s">Sport</a>')).toEqual(['2020-03-12']);
    expect(above(`<div>Publié le jeudi 12 mars 2020</div>${nav}`)).toEqual(['2020-03-12']);
  });
});
