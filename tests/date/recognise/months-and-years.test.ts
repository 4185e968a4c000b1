import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('months', () => {
  it.each([
    ['En juin, l’Ukraine a lancé sa contre-offensive.', 'juin → 2023-06'],
    ['L’invasion lancée en février 2022', 'février 2022 → 2022-02'],
    ['La loi entrera en vigueur en mars.', 'mars → 2024-03'],
    ['En septembre, les prix ont monté.', 'septembre → 2023-09'],
    ['À la rentrée de mars, le collège ouvrira.', 'rentrée de mars → 2024-03'],
    ['À la rentrée de septembre, le collège ouvrira.', 'rentrée de septembre → 2023-09'],
    ['À la rentrée de janvier 2022, il a neigé.', 'rentrée de janvier 2022 → 2022-01'],
    ['Les ventes de mars dernier ont déçu.', 'mars dernier → 2023-03'],
    ['Le salon de juin prochain est complet.', 'juin prochain → 2024-06'],
    ['Au mois de mai, il avait gelé.', 'mois de mai → 2023-05'],
    ['En ce mois d’août, la ville est vide.', 'ce mois d’août → 2023-08'],
    ['Un recours a été déposé courant avril.', 'avril → 2023-04'],
    ['En déc. 2018, l’usine a fermé.', 'déc. 2018 → 2018-12'],
    ['Juillet\nLe conflit s’étend.', 'Juillet → 2023-07'],
    ['Mars 2023 a été sec.', 'Mars 2023 → 2023-03'],
    ['En Mars dernier', 'Mars dernier → 2023-03'],
    ['En mars de l’année dernière', 'mars de l’année dernière → 2022-03'],
    ['L’année scolaire 2023/2024 commence.', '2023/2024 → 2023/2024'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    ['Le blé livrable en octobre a reculé.', 'octobre → 2023-10'],
    ['Le blé livré en avril a été vendu.', 'avril → 2023-04'],
    ['Le contrat à échéance octobre a gagné deux euros.', 'octobre → 2023-10'],
    ['La loi, applicable dès janvier, a été votée.', 'janvier → 2024-01'],
    ['Les premières données ne sont pas espérées avant mars.', 'mars → 2024-03'],
    ['Le bac n’a pas repris la mer avant mars.', 'mars → 2023-03'],
    ['Que l’hiver fasse ce que la grêle n’a pas su faire.', 'hiver → 2023-24'],
    ['Le pont devait ouvrir en mars.', 'mars → 2023-03'],
    ['Le pont devait ouvrir en novembre.', 'novembre → 2023-11'],
  ])('tells what is due, hoped or wished from what is over: « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('leaves the year of a law to the law: the next sentence has its own', () => {
    const text = 'Le code fut promulgué en 1994, avec ses décrets. Ils seront entendus le 23 octobre. Il avait plu.';
    expect(datesOf(text)).toEqual(['1994 → 1994', '23 octobre → 2023-10-23']);
  });

  it.each([
    ['Le texte est daté de novembre 23, 2019, à Dakar.', 'novembre 23, 2019 → 2019-11-23'],
    ['Elle est née novembre 23 de 1987.', 'novembre 23 de 1987 → 1987-11-23'],
    ['Il sera absent novembre 19-20.', 'novembre 19-20 → 2023-11-19/2023-11-20'],
    ['Le dossier 2020/23/sept est clos.', '2020/23/sept → 2020-09-23'],
  ])('reads the month before the day in « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    ['En novembre 23 personnes sont venues.', 'novembre → 2023-11'],
    ['En mars 2019 2000 personnes sont venues.', 'mars 2019 → 2019-03'],
    ['La course de mars 15-20 km est annulée.', 'mars → 2024-03'],
  ])('takes what is counted for no day in « %s »', (text, expected) => {
    expect(datesOf(text).map(found => found.split(' → ')[0])).toEqual([expected.split(' → ')[0]]);
  });

  it('takes the year from a date told in the same sentence, or before in the pluperfect', () => {
    expect(datesOf('En 2019, il rencontre Trump en février.')).toEqual(['2019 → 2019', 'février → 2019-02']);
    expect(datesOf('Sa dernière visite remonte à 2019. Il avait vu Poutine en avril.')).toEqual([
      '2019 → 2019',
      'avril → 2019-04',
    ]);
    expect(datesOf('Elle a eu lieu le 16 février 2018. On l’avait promise au mois de juillet.')).toEqual([
      '16 février 2018 → 2018-02-16',
      'mois de juillet → 2017-07',
    ]);
    expect(datesOf('On l’avait arrêté le 16 février 2018. On l’avait libéré au mois de juillet.')).toEqual([
      '16 février 2018 → 2018-02-16',
      'mois de juillet → 2018-07',
    ]);
    expect(datesOf('La guerre a commencé en février 2022. En juin, Kiev a contre-attaqué.')).toEqual([
      'février 2022 → 2022-02',
      'juin → 2023-06',
    ]);
  });

  it('look back behind « depuis » and a thing', () => {
    expect(datesOf('Depuis la fusion d’octobre, rien ne va.')).toEqual(['octobre → 2022-10']);
    expect(datesOf('Rien ne va avant la fusion d’octobre.')).toEqual(['octobre → 2023-10']);
  });

  it('leave the year of an aside to it', () => {
    const aside = (text: string) => datesOf(text).at(-1);
    expect(aside('Fondée en 1998, la maison a fermé le 14 février.')).toBe('14 février → 2023-02-14');
    expect(aside('Le bassin, construit en 1974, fuit, et l’agence a rendu son avis en mars.')).toBe('mars → 2023-03');
    expect(aside('L’usine est depuis 2017 au fonds Velbrax. Celui-ci avait annoncé le 21 janvier son départ.')).toBe(
      '21 janvier → 2023-01-21',
    );
    expect(datesOf('Le bail, signé en 2019, avait été dénoncé en mars de la même année.')).toContain('mars → 2019-03');
    expect(aside('On avait alerté à l’automne 2021, peu avant le vote du 28 novembre.')).toBe(
      '28 novembre → 2021-11-28',
    );
    expect(aside('Elle est née en 1998, un 14 février.')).toBe('14 février → 1998-02-14');
  });

  it('takes no year from a thing that is named for it', () => {
    expect(datesOf('Un des chefs du putsch de 1987, le général Kerviel, a été condamné le 6 avril.')).toEqual([
      '1987 → 1987',
      '6 avril → 2023-04-06',
    ]);
    expect(datesOf('Au soir du putsch de 1987, le 15 octobre, la radio se tait.')).toEqual([
      '1987 → 1987',
      '15 octobre → 1987-10-15',
    ]);
  });

  it.each([
    'Un robot roule sur Mars.',
    'La planète Mars fascine.',
    'Avril Haines dirige le renseignement.',
    'Le Champ de Mars est fermé.',
    'La famille Juin habite ici.',
    'Sept personnes ont été blessées.',
    'Jan Kowalski et Marc Sept ont gagné.',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('years', () => {
  it.each([
    ['En 2014, il est élu.', '2014 → 2014'],
    ['Le scrutin de 2017 avait surpris.', '2017 → 2017'],
    ['La loi de 1905 sépare les Églises et l’État.', '1905 → 1905'],
    ['Depuis 1789, la France…', '1789 → 1789'],
    ['L’année 2016 a été rude.', 'année 2016 → 2016'],
    ['En l’an 2000, on craignait le bogue.', 'an 2000 → 2000'],
    ['Le budget 2024 est serré.', '2024 → 2024'],
    ['Son film (Georges Lautner, 1981) plaît encore.', '1981 → 1981'],
    ['Condamné en 2019 pour coups et blessures', '2019 → 2019'],
    ['D’ici à 2030, l’usine fermera.', '2030 → 2030'],
    ['À l’horizon 2035', '2035 → 2035'],
    ['La saison 2020/21 fut longue.', '2020/21 → 2020/2021'],
    ['2010-14 : la crise', '2010-14 → 2010/2014'],
    ['Le rapport de 03/2018', '03/2018 → 2018-03'],
    ['La rentrée 2016 fut calme.', 'rentrée 2016 → 2016-09'],
    ['En 95, on a tenu.', '95 → 1995'],
    ['En deux mille dix-sept, il est élu.', 'deux mille dix-sept → 2017'],
    ['En mil neuf cent quatre-vingt-quatre', 'mil neuf cent quatre-vingt-quatre → 1984'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('lets years in a row prove each other', () => {
    expect(datesOf('Trois titres, 1995, 2007 et 2019.')).toEqual(['1995 → 1995', '2007 → 2007', '2019 → 2019']);
  });

  it.each([
    'Près de 2000 personnes ont défilé.',
    'L’article L. 1233-24-2 du code du travail',
    'Il a versé deux mille vingt-quatre euros.',
    'En deux mille mots, il résume tout.',
    'La coupe d’Afrique des nations 2021 approche.',
    'Fait divers\n1920\nImage d’illustration',
    '2020, rue des Lilas\nQuébec',
    'Dès la rentrée à l’Assemblée, le débat reprendra.',
    'Score final\n2004 voix',
    'Une amende de 2000 euros a été infligée.',
    'Le livre a été tiré à 1 500 exemplaires.',
    'Le nombre d’aides variera entre 200 et 2000 dans chaque région.',
    'La salle passe de 500 à 2000 sièges.',
    'Un chèque de 1950 francs',
    'L’Euro 2024 a passionné.',
    'Les Jeux de Paris 2024 ont ravi.',
    'L’Agenda 2030 est ambitieux.',
    'Le Covid-19 a frappé.',
    'Il relit le roman 1984.',
    'Il loge chambre 2014.',
    'Le vol 1549 s’est posé.',
    'Plus de 1900 manifestants',
    'Le sommet culmine à 1912 m.',
    'La voiture a parcouru 2010 km.',
    'Windows 2000 est loin.',
    'Tél. : 01 44 20 15 99',
    'Un lot de 1200 masques',
    'Le nombre de 2001 élèves',
    'Quelque 1800 soldats',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('decades and centuries', () => {
  it.each([
    ['Dans les années 60 et 70', 'les années 60 et 70 → 1960/1979'],
    ['Des années 1980 à 2000', 'années 1980 à 2000 → 1980/2009'],
    ['Les XVIIIe et XIXe siècles', 'XVIIIe et XIXe siècles → 17XX/18XX'],
    ['Du XVIe au XVIIIe siècle', 'XVIe au XVIIIe siècle → 15XX/17XX'],
    ['Au vingtième siècle', 'vingtième siècle → 19XX'],
    ['Dans les années 1990, tout allait bien.', 'les années 1990 → 199X'],
    ['La mode des années 80 revient.', 'années 80 → 198X'],
    ['La France des années soixante', 'années soixante → 196X'],
    ['Au XXe siècle, deux guerres ont ravagé l’Europe.', 'XXe siècle → 19XX'],
    ['Une église du 19e siècle', '19e siècle → 18XX'],
    ['Au début des années 1990', 'début des années 1990 → 1990/1992'],
    ['La fin du XIXe siècle', 'fin du XIXe siècle → 1866/1899'],
    ['Au siècle dernier, on écrivait.', 'siècle dernier → 19XX'],
    ['Au IIIe siècle avant notre ère', 'IIIe siècle → null'],
    ['La décennie 2010 fut chaude.', 'décennie 2010 → 201X'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each(['Il a passé des années en prison.', 'Le XVe arrondissement', 'Le siècle des Lumières', 'La Ve République'])(
    'finds none in « %s »',
    text => {
      expect(datesOf(text)).toEqual([]);
    },
  );
});
