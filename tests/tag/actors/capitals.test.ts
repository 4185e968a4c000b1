import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('a line that gives each word a capital', () => {
  it.each([
    ['Transport Urbain : Les Taxis En Grève Dès Lundi Prochain', []],
    ['Fête De L’Indépendance : Le Discours Intégral Du Chef De L’État', []],
    ['Mort De L’Artiste : Le Monde De La Culture En Deuil', []],
    ['Affaire Kerdoncuff : Le Procès S’ouvre Lundi À Rennes', []],
    ['Sénégal : Le Président Reçoit Les Syndicats À Dakar', ['c Sénégal']],
    ['Économie : La Banque Mondiale Annonce Un Appui Au Togo', ['o Banque mondiale: Banque Mondiale', 'c Togo']],
  ])('holds only names that are known: %s', (title, actors) => {
    expect(named('Il a plu.', { title })).toEqual(actors);
    expect(named(`Il a plu. / ${title} / Il pleut.`)).toEqual(actors);
  });

  it.each([
    ['Ousmane Kervadec et Fatou Lormier à Dakar', ['p Ousmane Kervadec', 'p Fatou Lormier']],
    ['Alexander De Kervel, Bart De Lorme', ['p Alexander De Kervel', 'p Bart De Lorme']],
    ['Paul Lormier : « Les Bretons Ont Gagné »', ['p Paul Lormier']],
    ['L’association Les Amis du moulin fête ses dix ans', ['o Les Amis du moulin']],
  ])('is no other line: %s', (title, actors) => {
    expect(named('Il a plu.', { title })).toEqual(actors);
  });
});

describe('a headline that gives each long word a capital', () => {
  it.each([
    ['Le Gouvernement Annonce la Reprise des Travaux de la Corniche', []],
    ['Développement Durable : la Région Mise sur le Solaire', []],
    ['Sécurité : le Roi Mohammed VI Préside un Conseil des Ministres', ['p Mohammed VI']],
  ])('holds only names that are known: %s', (title, actors) => {
    expect(named('Il a plu.', { title })).toEqual(actors);
  });

  it.each([
    ['Paul Petit et Anne Page à Lormeau', ['p Paul Petit', 'p Anne Page']],
    ['Olympique de Kerval - Union sportive de Lormeau : 2-1', ['o Olympique de Kerval', 'o Union sportive de Lormeau']],
    ['Chambre de Commerce de Kerval : Jean Lormier élu', ['o Chambre de Commerce de Kerval', 'p Jean Lormier']],
  ])('is no other: %s', (title, actors) => {
    expect(named('Il a plu.', { title })).toEqual(actors);
  });
});

describe('surnames in capitals', () => {
  it('are somebody’s after a civility, a party’s after another function', () => {
    expect(named('Jean DUVAL a parlé. M. DUVAL a remis un chèque.')).toEqual(['p Jean Duval: Jean DUVAL, DUVAL']);
    expect(named('Le député KLR Jean Duval a parlé. L’élu KLR est parti.')).toContain('o KLR');
  });

  it('may begin with an article, before a first name', () => {
    expect(named('Elle devance LE GOFF Maëlle.')).toEqual(['p Maëlle Le Goff: LE GOFF Maëlle']);
    expect(named('LE MAIRE Hier, il a plu.')).toEqual([]);
  });
});
