import { describe, expect, it } from 'vitest';
import { readHolders } from '../../src/quote/prepare/holders.ts';
import type { VocabularyFiles } from '../../src/vocabulary.ts';
import { ANNE, language, PAUL, ROY, speakersOf } from './language.ts';

describe('an office by who held it', () => {
  const lines = [
    '= président du Val, chef du Val, président',
    'Paul Durand: 2019-01-01/2021-12-31',
    'Anne Leroy: 2022-01-01/..',
  ];
  const files = new Map([['offices.txt', { data: lines }]]) as unknown as VocabularyFiles;
  const known = { ...language, holders: readHolders(files) };

  it('is read with all its names but those of one word', () => {
    expect([...known.holders()].map(([office, names]) => [office, ...names])).toEqual([
      ['president du val', 'paul durand', 'anne leroy'],
      ['chef du val', 'paul durand', 'anne leroy'],
    ]);
  });

  it('is the one holder whom the article has named', () => {
    const text = 'Paul Durand a reçu Jean Roy. « Il faut du temps », a dit le chef du Val.';
    expect(speakersOf(text, [PAUL, ROY], undefined, known)).toEqual(['Paul Durand']);
  });
});

describe('the one person who can have an office', () => {
  const TITLE = 'Grève : « Il faut cesser », estime Paul Durand';

  it.each([
    ['Selon le ministre, le but est de « bloquer tout le pays ».', 'Paul Durand'],
    ['« C’est une faute », a dit la ministre.', 'la ministre'],
    ['« C’est une faute », a dit le conducteur.', 'le conducteur'],
    ['« C’est une faute », a dit le ministre de la Santé.', 'le ministre de la Santé'],
    ['« C’est une faute », a dit le juge.', 'le juge'],
  ])('« %s »', (text, speaker) => {
    expect(speakersOf(text, [PAUL, ANNE], TITLE).at(-1)).toBe(speaker);
  });

  it('is nobody where two can', () => {
    const text = 'Jean Roy est venu aussi. Il a plu. « C’est une faute », a dit l’hôte de la Maison Blanche.';
    expect(speakersOf(text, [PAUL, ROY], TITLE).at(-1)).toBe('l’hôte de la Maison Blanche');
  });
});

describe('« le Premier ministre »', () => {
  it('is no other minister', () => {
    const text =
      'Le Premier ministre Jean Roy a tranché. « Cela rouvrira lundi », a déclaré le ministre de l’Économie. « Cela ira », a dit le Premier ministre.';
    expect(speakersOf(text, [ROY])).toEqual(['le ministre de l’Économie', 'Jean Roy']);
  });
});

describe('« le conseil municipal »', () => {
  it('is a body, « le conseil de l’accusé » somebody', () => {
    const text =
      '« Le menu est copieux », a précisé à la presse le chancelier du canton. Le Conseil fédéral se dit « prêt à voter ».';
    expect(speakersOf(text, [])).toEqual(['le chancelier du canton', 'Le Conseil fédéral']);
  });
});
