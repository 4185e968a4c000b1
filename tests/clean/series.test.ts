import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const TITLE = 'Le festival des Quais dévoile le programme de sa dixième édition';
const LEAD =
  'Le festival des Quais se tiendra cette année sur cinq soirées, avec trois concerts par soir, a annoncé la mairie.';
const LAST =
  'Les places seront en vente à partir de samedi dans les offices de tourisme de la région, a précisé la mairie.';

function removedOf(lines: readonly string[]): string[] {
  return cleanArticle(rawArticle(lines.join('\n')), new Set(), LANGUAGE).removed.map(({ text }) => text);
}

describe('lines that begin alike below a sentence', () => {
  it.each([
    [
      'days',
      [
        'Jeudi 8 juillet : Nadia Roche, Petit Matin et Léo Marchal',
        'Vendredi 9 juillet : Les Marées, Ana, Grand Large',
        'Mercredi 14 juillet : Benjamin Carlier, Feux ! Follets, Chagrin d’Ours',
        'Jeudi 15 juillet : Pomone, Luc Mazel, Malik Roche',
        'Dimanche 18 juillet : Avenir DJ set, Joëlle, Johanne',
      ],
    ],
    ['figures', ['1 Marc Dubreuil Quai 12', '2 Paul Garnier Halles', '3 Luc Perrin Port']],
    ['a first word and a colon', ['Scène nord : Les Marées', 'Scène sud : Anne Petit', 'Scène est : Nadia Roche']],
    [
      'items that look like names',
      ['- Josiane MARTIN,- Isabelle VINCENT,', '- Annick ROCHE,- Paul LEDUC,', '- Luc PETIT.'],
    ],
  ])('are the article’s, whatever follows: %s', (_, series) => {
    expect(removedOf([TITLE, LEAD, ...series, LAST])).toEqual([]);
    expect(removedOf([TITLE, LEAD, ...series])).toEqual([]);
  });

  it('are the article’s below the heading that stands under the sentence', () => {
    const series = ['3/10 : Nandre, Zénith', '5/10 : Loue, Zénith', '12/10 : Vaugrand, Halle aux grains'];
    expect(removedOf([TITLE, LEAD, 'Les dates de la tournée', ...series])).toEqual([]);
  });

  it('end where a source is named', () => {
    const series = [
      'Ministre de la Pêche : Anne Petit',
      'Ministre des Ports : Luc Roche',
      'Ministre du Large : Ana Diop',
    ];
    expect(removedOf([TITLE, LEAD, ...series, 'Source : Primature'])).toEqual(['Source : Primature']);
  });

  it('are nothing of the kind below a line of the site’s', () => {
    const series = ['12h10 - Un incendie à Loue', '11h45 - Le maire démissionne', '10h30 - Grève des bus à Nandre'];
    expect(removedOf([TITLE, LEAD, LAST, 'Les plus lus', ...series])).toEqual(['Les plus lus', ...series]);
  });

  it('are no list if they say the same thing again', () => {
    const copies = ['Photo : Anne Petit', 'Photo : Anne Petit', 'Photo : Anne Petit'];
    expect(removedOf([TITLE, LEAD, ...copies, LAST])).toEqual(copies);
  });
});
