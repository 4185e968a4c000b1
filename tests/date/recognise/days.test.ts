import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('days with their month', () => {
  it.each([
    ['Il est né le 12 septembre 2023 à Lyon.', '12 septembre 2023 → 2023-09-12'],
    ['L’accord a été signé le mardi 12 septembre 2023.', 'mardi 12 septembre 2023 → 2023-09-12'],
    ['Depuis le 1er janvier 2021, la règle a changé.', '1er janvier 2021 → 2021-01-01'],
    ['Le premier mai 2020, les rues étaient vides.', 'premier mai 2020 → 2020-05-01'],
    ['Séoul, 12 sept. 2023 (Yonhap)', '12 sept. 2023 → 2023-09-12'],
    ['Le préfet l’a reçu le 5 courant.', '5 courant → 2023-09-05'],
    ['La foire tient du 20 au 24 courant.', 'du 20 au 24 courant → 2023-09-20/2023-09-24'],
    ['Le 3 févr. 2022, la Cour a tranché.', '3 févr. 2022 → 2022-02-03'],
    ['Mar. 12 sept.', 'Mar. 12 sept → 2023-09-12'],
    ['Il a démissionné lundi 11 septembre.', 'lundi 11 septembre → 2023-09-11'],
    ['Le procès s’ouvrira le 20 octobre.', '20 octobre → 2023-10-20'],
    ['Le scrutin aura lieu le 15 janvier.', '15 janvier → 2024-01-15'],
    ['Le 20 décembre, le Parlement avait voté la loi.', '20 décembre → 2022-12-20'],
    ['La manifestation du 20 septembre a été annulée.', '20 septembre → 2023-09-20'],
    ['Le 4 août dernier, un incendie a ravagé le site.', '4 août dernier → 2023-08-04'],
    ['Rendez-vous le 3 juin prochain.', '3 juin prochain → 2024-06-03'],
    ['Ce mardi 12 septembre, le jury a délibéré.', 'Ce mardi 12 septembre → 2023-09-12'],
    ['La réunion, prévue samedi 16 septembre au matin, est reportée.', 'samedi 16 septembre au matin → 2023-09-16'],
    ['Le vingt-deux mars 2018, il a plu.', 'vingt-deux mars 2018 → 2018-03-22'],
    ['Le 31 décembre 1999, tout le monde dansait.', '31 décembre 1999 → 1999-12-31'],
    ['Le 29 février 2024, une année bissextile.', '29 février 2024 → 2024-02-29'],
    ['Le 30 février 2023 n’existe pas.', '30 février 2023 → null'],
    ['Le 12 aout 2019, sans accent.', '12 aout 2019 → 2019-08-12'],
    ['Le 8-Mai-1945 fut un mardi.', '8-Mai-1945 → 1945-05-08'],
    ['Il sera jugé le 15 du mois prochain.', '15 du mois prochain → 2023-10-15'],
    ['Le 4e jour de juillet 1995', '4e jour de juillet 1995 → 1995-07-04'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('takes the weekday as proof of the year', () => {
    expect(datesOf('Le dimanche 18 mai, l’armée a frappé.', '2025-06-20')).toEqual(['dimanche 18 mai → 2025-05-18']);
    expect(datesOf('Il a été arrêté jeudi 8 décembre.')).toEqual(['jeudi 8 décembre → 2022-12-08']);
  });

  it('leaves days without a year unresolved where nobody knows the day of publication', () => {
    expect(datesOf('Il est parti le 12 mai et n’est revenu que le 13 juin 2021.', null)).toEqual([
      '12 mai → null',
      '13 juin 2021 → 2021-06-13',
    ]);
  });

  it('shares a year that the last of several tells', () => {
    expect(datesOf('Il est parti le 12 mai, puis le 13 juin 2021.', null)).toContain('12 mai → 2021-05-12');
    expect(datesOf('En mars et avril 2020, tout a fermé.')).toContain('mars → 2020-03');
    expect(datesOf('Né en décembre ou janvier 2015')).toContain('décembre → 2014-12');
    expect(datesOf('Au printemps et à l’automne 2020')).toContain('printemps → 2020-21');
    expect(datesOf('Lors de la saison 2021-2022, ils ont joué le 18 février et le 6 mai.')).toEqual([
      '2021-2022 → 2021/2022',
      '18 février → 2022-02-18',
      '6 mai → 2022-05-06',
    ]);
  });

  it('reads numbers with their weekday alone', () => {
    expect(datesOf('Il a parlé lundi 11, au soir.')).toEqual(['lundi 11 → 2023-09-11']);
    expect(datesOf('Le vote aura lieu vendredi 15.')).toEqual(['vendredi 15 → 2023-09-15']);
  });

  it('reads days and years in words', () => {
    expect(datesOf('Le vingt sept mars deux mil trois')).toEqual(['vingt sept mars deux mil trois → 2003-03-27']);
    expect(datesOf('Le 12 mai deux mille personnes ont défilé.')).toEqual(['12 mai → 2023-05-12']);
    expect(datesOf('Le vingt-sixième jour du mois prochain')).toEqual([
      'vingt-sixième jour du mois prochain → 2023-10-26',
    ]);
  });

  it.each([
    'La rue du 8 mai 1945 est fermée.',
    'Un incendie s’est déclaré place du 11 Novembre 1918.',
    'Il vit avenue du 19 Mars 1962.',
    'La place du 14 juillet est noire de monde.',
    'Le collège du 8 mai 1945 rouvre.',
  ])('takes no place for a day: « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['L’incendie de l’école du 8 mai 2021 a fait trois morts.', '8 mai 2021 → 2021-05-08'],
    ['Le pont du 1er mai a été long.', '1er mai → 2023-05-01'],
    ['La rue est fermée à partir du 8 mai.', '8 mai → 2023-05-08'],
    ['Les combats de rue du mardi 8 mai 1945', 'mardi 8 mai 1945 → 1945-05-08'],
    ['La bataille du 8 mai 1945', '8 mai 1945 → 1945-05-08'],
  ])('reads a day near a place: « %s »', (text, expected) => {
    expect(datesOf(text)).toContain(expected);
  });

  it('reads lists of days at the beginning of what they stand in', () => {
    expect(datesOf('Château de Dol, 7, 8 et 9 juillet 2023')).toEqual([
      '7, 8 et 9 juillet 2023 → 2023-07-07/2023-07-09',
    ]);
    expect(datesOf('Ligue 1, 2 mai')).toEqual(['2 mai → 2023-05-02']);
  });

  it('shares a month between the days of a list', () => {
    expect(datesOf('Les 3 et 17 mai derniers, deux hommes ont été tués.')).toEqual([
      '3 → 2023-05-03',
      '17 mai derniers → 2023-05-17',
    ]);
    expect(datesOf('Samedi 3 et dimanche 4 juin, la ville a fêté ses champions.')).toEqual([
      'Samedi 3 → 2023-06-03',
      'dimanche 4 juin → 2023-06-04',
    ]);
  });
});

describe('days in figures', () => {
  it.each([
    ['Publié le 12/09/2023 à 10h59', '12/09/2023 → 2023-09-12'],
    ['Le 12.09.23, la Suisse votait.', '12.09.23 → 2023-09-12'],
    ['Version du 2023-09-12.', '2023-09-12 → 2023-09-12'],
    ['Le 2015-3-3, premier essai.', '2015-3-3 → 2015-03-03'],
    ['Il reviendra le 22/09.', '22/09 → 2023-09-22'],
    ['Le vendredi 15/09 à 20 h', 'vendredi 15/09 → 2023-09-15'],
    ['Le 18 08 1978, il naissait.', '18 08 1978 → 1978-08-18'],
    ['Le 23/sept/2020', '23/sept/2020 → 2020-09-23'],
    ['Le 29/2/2019 est une erreur.', '29/2/2019 → null'],
    ['Reçu le 09/25/2023 d’Amérique.', '09/25/2023 → 2023-09-25'],
    ['Données de 2023-08', '2023-08 → 2023-08'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });
});

describe('day numbers alone', () => {
  it('counts them from a day told before', () => {
    expect(datesOf('Le festival s’ouvre le 20 septembre. Il fait relâche le 25, puis reprend.')).toEqual([
      '20 septembre → 2023-09-20',
      '25 → 2023-09-25',
    ]);
  });

  it('believes a time of day, and what cannot be counted after a day told before', () => {
    expect(datesOf('Rendez-vous le 24 à 15 h.')).toEqual(['24 → 2023-09-24']);
    expect(datesOf('Le 12 octobre 2022, il gagne. Il joue le mardi 18 du même mois.')).toContain(
      'mardi 18 du même mois → 2022-10-18',
    );
    expect(datesOf('Le 8 mai 2023, il perd. Une loi de 2016 l’exclut.\nLe 23, lors du procès, il ment.')).toContain(
      '23 → 2023-05-23',
    );
    expect(datesOf('Ce lundi 11, les trains sont en grève, le 12 tous les services.')).toContain('12 → 2023-09-12');
    expect(datesOf('Trois jours de grève, ces 24, 25 et 26 septembre.')).toEqual([
      '24, 25 et 26 septembre → 2023-09-24/2023-09-26',
    ]);
  });

  it('finds each of the days that a weekday in the plural announces', () => {
    expect(datesOf('Les dimanches 1er, 15 et 29 octobre, on danse.')).toEqual([
      '1er → 2023-10-01',
      '15 → 2023-10-15',
      '29 octobre → 2023-10-29',
    ]);
    expect(datesOf('Tous les lundis, 12 enfants chantent.')).toEqual([]);
  });

  it('believes « jusqu’au » and a part of the day', () => {
    expect(datesOf('Le spectacle sera joué jusqu’au 17.')).toEqual(['17 → 2023-09-17']);
    expect(datesOf('L’examen commence le 6 septembre et s’achève le 17 au soir.')).toEqual([
      '6 septembre → 2023-09-06',
      '17 au soir → 2023-09-17',
    ]);
  });

  it.each([
    'Canal+ diffuse le match sur le 20.',
    'Composez le 15.',
    'Il prend l’eau du 220 courant.',
    'Le stade du 28 septembre affiche complet.',
    'Le lycée du 5 mai ferme.',
    'Le train est arrêté au kilomètre 1995.',
    'Le 10 de l’équipe a marqué.',
    'Le 49.3 a été utilisé.',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('the entries of a chronology', () => {
  const entries = (...lines: string[]) => datesOf(lines.join('\n'));

  it('take their year from the entry before', () => {
    expect(entries('10 mars 2021 : la grève.', '- 12 avril : le vote.', 'Mai', '• Le 3 mai – la fin.')).toEqual([
      '10 mars 2021 → 2021-03-10',
      '12 avril → 2021-04-12',
      'Mai → 2021-05',
      '3 mai → 2021-05-03',
    ]);
    expect(entries('10 novembre 2021 : la grève.', '12 février : le vote.')).toContain('12 février → 2022-02-12');
  });

  it('tell what lies in their year', () => {
    expect(entries('10 mars 2021 : la grève. Il sera libéré le 12 juin.')).toContain('12 juin → 2021-06-12');
    expect(entries('10 mars 2021 : M. Dol est détenu jusqu’au 12 juin.')).toContain('12 juin → 2021-06-12');
    expect(entries('10 mars 2021 : la grève.', 'Il sera libéré le 12 juin.')).toContain('12 juin → 2024-06-12');
  });

  it('stand under the year of their part', () => {
    expect(entries('2019', '12 mai : la grève.', 'Début juin : le vote.', '- Juin-juillet : la fin.')).toEqual([
      '2019 → 2019',
      '12 mai → 2019-05-12',
      'Début juin → 2019-06-01/2019-06-10',
      'Juin-juillet → 2019-06/2019-07',
    ]);
    expect(entries('- 2019, la chute -', '- 12 jan: la grève.')).toContain('12 jan → 2019-01-12');
    expect(entries('12 mars 2019 : la grève.', 'Nuit du 3 au 4 mai : le vote.', '6 juin : la fin.')).toContain(
      '6 juin → 2019-06-06',
    );
  });

  it('need a line of their own each, in their order', () => {
    expect(entries('10 mars 2021 : la grève.', '12 avril il a voté.')).toContain('12 avril → 2023-04-12');
    expect(entries('Le 10 mars 2021, la grève.', '12 avril : le vote.')).toContain('12 avril → 2023-04-12');
    expect(entries('10 mars 2021 : la grève.', '12 janvier : le vote.')).not.toContain('12 janvier → 2021-01-12');
  });
});
