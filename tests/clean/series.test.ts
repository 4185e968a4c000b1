import { describe, expect, it } from 'vitest';
import { removedOf } from './cleaned.ts';

const TITLE = 'Le festival des Quais dévoile le programme de sa dixième édition';
const LEAD =
  'Le festival des Quais se tiendra cette année sur cinq soirées, avec trois concerts par soir, a annoncé la mairie.';
const LAST =
  'Les places seront en vente à partir de samedi dans les offices de tourisme de la région, a précisé la mairie.';

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

  it('are of one form below a line that announces them, words of signatures among them', () => {
    const series = [
      'Intérieur : Anne Petit',
      'Culture : Luc Roche',
      'Mer : Ana Diop',
      'Photos et images : Léa Marchal',
    ];
    const lines = [TITLE, LEAD, 'Voici les adjoints :', ...series, 'Outre-mer : Paul Diop', LAST];
    expect(removedOf(lines)).toEqual([]);
  });

  it('may have headings among them', () => {
    const offices = [
      'Anne Petit, ministre de la Mer',
      'Luc Roche, ministre des Ports',
      'Ana Diop, ministre du Large',
      'Les ministres délégués',
      'Auprès de la ministre de la Mer :',
      'Paul Marchal, chargé des phares',
      'Léa Carlier, chargée des bacs',
    ];
    expect(removedOf([TITLE, LEAD, ...offices])).toEqual([]);
  });

  it('may be items below headings where nothing in the file is the site’s and the article has begun', () => {
    const groups = [
      'Album de l’année – Pays',
      '- Léda, Ivan Blais',
      '- Petite Montagne, Alex Bergeron',
      '- Incarnée, Anne Petit',
      'Artiste de l’année',
      '- Anache',
      '- Scott Picard',
      '- Q52',
    ];
    expect(removedOf([TITLE, LEAD, LAST, ...groups])).toEqual([]);
  });

  it('may be pairs of which the first lines begin alike', () => {
    const pairs = [
      ['Meilleur film', 'Nuit de mars de Paul Roche'],
      ['Meilleure réalisation', 'Paul Roche pour Nuit de mars'],
      ['Meilleure actrice', 'Viviane Petit pour le rôle de Mia dans Revoir Loue'],
      ['Meilleurs costumes', 'Gigi Carlier pour Simone'],
    ];
    expect(removedOf([TITLE, LEAD, ...pairs.flat()])).toEqual([]);
  });

  it('may be rows of cells', () => {
    const rows = [
      'Artiste de l’année – Rayonnement | Carla Roche | Junior Petit |',
      'Album de l’année | Néo, Alexandra Marchal | Ville Secrète |',
      'Artiste masculin de l’année | Daniel Carlier | Simon Fort |',
      'Révélation de l’année | BARNO | Kevin Landais |',
    ];
    expect(removedOf([TITLE, LEAD, 'Les gagnants', ...rows])).toEqual([]);
  });

  it('may be line-ups as long as paragraphs', () => {
    const names = 'Marc Dubreuil (Loue), Paul Garnier (Vaugrand), Luc Perrin (Nandre), Jean Roche (Loue), ';
    const squad = [
      `Gardiens : ${names}`,
      `Défenseurs : ${names}${names}${names}`,
      `Milieux : ${names}${names}${names}`,
    ];
    const lines = [LEAD, 'La liste du sélectionneur :', ...squad, 'Par Claire Fabre'];
    expect(removedOf(lines)).toEqual(['Par Claire Fabre']);
  });

  it('do not go on to the headlines below them', () => {
    const offices = ['Anne Petit, ministre de la Mer', 'Luc Roche, ministre des Ports', 'Ana Diop, ministre du Large'];
    const headlines = ['Les plus lus', 'Paul Marchal, la tête dans les étoiles', 'Une baleine dans le port de Loue'];
    expect(removedOf([TITLE, LEAD, ...offices, LAST, ...headlines])).toEqual(headlines);
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
