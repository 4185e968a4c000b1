import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('dates seen from the day of publication', () => {
  it.each([
    ['Il a démissionné hier.', 'hier → 2023-09-11'],
    ['L’étude est publiée ce jour.', 'ce jour → 2023-09-12'],
    ['En mai de cette année, il a plu.', 'mai de cette année → 2023-05'],
    ['Au cours de la semaine, il a plu.', 'cours de la semaine → 2023-09-11/2023-09-17'],
    ['En cette rentrée, tout va bien.', 'rentrée → 2023-09'],
    ['Cette année 2023 est rude.', 'Cette année 2023 → 2023'],
    ['Le week-end prochain, il pleuvra.', 'Le week-end prochain → 2023-09-16/2023-09-17'],
    ['Avant hier, elle chantait.', 'Avant hier → 2023-09-10'],
    ['Il reviendra après demain.', 'après demain → 2023-09-14'],
    ['Il y a quelques dizaines d’années', 'Il y a quelques dizaines d’années → null'],
    ['Avant-hier, elle chantait.', 'Avant-hier → 2023-09-10'],
    ['Hier soir, le stade était plein.', 'Hier soir → 2023-09-11'],
    ['Il partira demain matin.', 'demain matin → 2023-09-13'],
    ['Après-demain, il fera beau.', 'Après-demain → 2023-09-14'],
    ['La séance d’aujourd’hui est levée.', 'aujourd’hui → 2023-09-12'],
    ['Ce matin, la Bourse a ouvert en hausse.', 'Ce matin → 2023-09-12'],
    ['Elle parlera ce soir.', 'ce soir → 2023-09-12'],
    ['Cette nuit, un séisme a frappé.', 'Cette nuit → 2023-09-12'],
    ['La nuit dernière, il a gelé.', 'La nuit dernière → 2023-09-11/2023-09-12'],
    ['Cette semaine, le Sénat vote.', 'Cette semaine → 2023-09-11/2023-09-17'],
    ['La semaine dernière, il pleuvait.', 'La semaine dernière → 2023-09-04/2023-09-10'],
    ['La semaine prochaine, il fera beau.', 'La semaine prochaine → 2023-09-18/2023-09-24'],
    ['La semaine passée fut longue.', 'La semaine passée → 2023-09-04/2023-09-10'],
    ['Ce mois-ci, les prix baissent.', 'Ce mois-ci → 2023-09'],
    ['Le mois dernier, il était là.', 'Le mois dernier → 2023-08'],
    ['Le mois prochain', 'Le mois prochain → 2023-10'],
    ['Cette année, la récolte est bonne.', 'Cette année → 2023'],
    ['L’an dernier, elle était mauvaise.', 'L’an dernier → 2022'],
    ['L’année dernière', 'L’année dernière → 2022'],
    ['L’an prochain', 'L’an prochain → 2024'],
    ['Ce week-end, il y aura du monde.', 'Ce week-end → 2023-09-16/2023-09-17'],
    ['Le week-end dernier', 'Le week-end dernier → 2023-09-09/2023-09-10'],
    ['Les ventes du mois en cours', 'mois en cours → 2023-09'],
    ['Plus tôt dans l’année, il avait gagné.', 'Plus tôt dans l’année → 2023'],
    ['Les trois derniers mois ont été durs.', 'Les trois derniers mois → 2023-06/2023-09'],
    ['Ces cinq dernières années', 'Ces cinq dernières années → 2018/2023'],
    ['Ces derniers jours, la tension est montée.', 'Ces derniers jours → null'],
    ['Ces dernières semaines', 'Ces dernières semaines → null'],
    ['Il changera dans les mois à venir.', 'dans les mois à venir → null'],
    ['Il répondra dans les prochains jours.', 'dans les prochains jours → null'],
    ['Dans les jours qui viennent', 'Dans les jours qui viennent → null'],
    ['Il y a trois ans, tout a changé.', 'Il y a trois ans → 2020~'],
    ['Il y a un an et demi, Poutine a lancé cette guerre.', 'Il y a un an et demi → 2022-03~'],
    ['Il y a dix-huit mois', 'Il y a dix-huit mois → 2022-03~'],
    ['Il y a trois semaines', 'Il y a trois semaines → 2023-08-22~'],
    ['Il y a quinze jours', 'Il y a quinze jours → 2023-08-29~'],
    ['Il y a trois jours', 'Il y a trois jours → 2023-09-09'],
    ['Il y a de cela deux mois, il partait.', 'Il y a de cela deux mois → 2023-07~'],
    ['Voilà deux mois, il partait.', 'Voilà deux mois → 2023-07~'],
    ['Il y a une dizaine d’années', 'Il y a une dizaine d’années → 2013~'],
    ['Il y a un peu plus d’un mois', 'Il y a un peu plus d’un mois → 2023-08~'],
    ['Il y a quelques mois, il riait.', 'Il y a quelques mois → null'],
    ['Il y a tout juste un an', 'Il y a tout juste un an → 2022~'],
    ['Il reviendra dans deux mois.', 'dans deux mois → 2023-11~'],
    ['D’ici quelques semaines', 'D’ici quelques semaines → null'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('does not take what repeats a day for another', () => {
    expect(datesOf('Le Conseil se réunira demain mercredi.')).toEqual(['demain mercredi → 2023-09-13']);
    expect(datesOf('Le Conseil siège demain, mercredi, à Bruxelles.')).toEqual([
      'demain → 2023-09-13',
      'mercredi → 2023-09-13',
    ]);
  });

  it.each([
    'Après 18 mois de guerre',
    'Jusqu’à ce jour, rien n’a changé.',
    'En ce jour de fête, la foule danse.',
    'Cette soirée de gala attire du monde.',
    'Pendant deux ans, il a attendu.',
    'Depuis trois semaines, la grève dure.',
    'En trois ans, il a tout perdu.',
    'Un homme de 35 ans a été tué.',
    'Âgée de 42 ans, elle vit à Nice.',
    'Condamné à deux ans de prison',
    'Il y a dix étudiants dans la salle.',
    'Il y a de cela et d’autres choses.',
    'Ce dimanche-là, il pleuvait.',
    'Ouvert la nuit, du samedi au dimanche.',
    'Il y a du monde.',
    'Dans une année difficile, il a tenu.',
    'Il arrive dans deux heures.',
    'Il est arrivé il y a dix minutes.',
    'Aujourd’hui en France et Le Parisien',
    'Il avait passé trois jours à chercher.',
    'Le match a duré 90 minutes.',
    'À 14 h 30, le train est parti.',
    'Le 20 heures de TF1',
    'La police intervient 24/7.',
    'Ils ont gagné 2-1.',
    'Une note de 12/20',
    'Trois quarts, soit 3/4',
    'Le taux est de 6,45 %.',
    'La version 10.2.1 est sortie.',
    'L’adresse 192.168.1.12',
    'Appelez le 06 12 34 56 78.',
    'Il a un an.',
    'La semaine de quatre jours',
    'À ce jour, rien n’a changé.',
    'La Une du jour',
    'Une fois par an',
    'Tout a changé du jour au lendemain.',
    'De nos jours, un beau jour, le jour J',
    'Trois fois par semaine',
    'Quatre ans de mandat',
    'Le mois de la photo',
    'Une journée de mobilisation',
    'L’année-lumière',
    'Un mandat de cinq ans',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('dates seen from an earlier one', () => {
  it.each([
    ['Lundi, il a parlé. La veille, il se taisait.', ['Lundi → 2023-09-11', 'La veille → 2023-09-10']],
    ['Lundi, il a plu. Il avait demandé la veille d’éviter la côte.', ['Lundi → 2023-09-11', 'la veille → 2023-09-10']],
    ['Lundi, il a plu. L’agence veille à ce que tout soit prêt.', ['Lundi → 2023-09-11']],
    ['Lundi, il a plu. Les écrans sont en veille, la cellule de veille aussi.', ['Lundi → 2023-09-11']],
    ['Lundi, il a plu. Elle assure la veille sanitaire.', ['Lundi → 2023-09-11']],
    ['Lundi, il a plu. Dès la veille, tout était prêt.', ['Lundi → 2023-09-11', 'la veille → 2023-09-10']],
    ['Lundi, il a plu. La veille au soir, il neigeait.', ['Lundi → 2023-09-11', 'La veille au soir → 2023-09-10']],
    ['Lundi, il a plu. Veille de match : repos.', ['Lundi → 2023-09-11', 'Veille → null']],
    ['La préfecture a réquisitionné des éboueurs à partir de mercredi.', ['mercredi → 2023-09-13']],
    ['Le vent a soufflé à partir de lundi.', ['lundi → 2023-09-11']],
    ['Ils seront en grève à compter de samedi.', ['samedi → 2023-09-16']],
    ['Les cours ont repris à partir de janvier.', ['janvier → 2023-01']],
    ['Il est prolongé pendant dix ans après 2025.', ['2025 → 2025']],
    ['Il est mort dix ans après 2015.', ['dix ans après 2015 → 2025']],
    [
      'Le rapport a été remis en février 2014, après un rapport d’étape le 3 décembre.',
      ['février 2014 → 2014-02', '3 décembre → 2013-12-03'],
    ],
    ['Jugé en mars 2020 après un report, il a été libéré le 5 mai.', ['mars 2020 → 2020-03', '5 mai → 2020-05-05']],
    ['Lundi, il a plu. Il se taisait la veille de partir.', ['Lundi → 2023-09-11', 'la veille → null']],
    [
      'Le 3 mai 2021, il démissionne. Le lendemain, il se rétracte.',
      ['3 mai 2021 → 2021-05-03', 'Le lendemain → 2021-05-04'],
    ],
    ['Il débute en 1960. Cinq ans plus tard, il est une vedette.', ['1960 → 1960', 'Cinq ans plus tard → 1965']],
    [
      'En mars 2019, il arrive. Deux mois plus tard, il repart.',
      ['mars 2019 → 2019-03', 'Deux mois plus tard → 2019-05'],
    ],
    [
      'Arrêté le 3 mai 2021, il est relâché deux jours après.',
      ['3 mai 2021 → 2021-05-03', 'deux jours après → 2021-05-05'],
    ],
    ['Le 14 mai 2020, il neige. Ce jour-là, rien ne bouge.', ['14 mai 2020 → 2020-05-14', 'Ce jour-là → 2020-05-14']],
    ['En 2015, il publie. L’année suivante, il se tait.', ['2015 → 2015', 'L’année suivante → 2016']],
    ['En 2015, il publie. Cette année-là, il gagne.', ['2015 → 2015', 'Cette année-là → 2015']],
    ['Le 3 mai 2021, il vote. Le même jour, il part.', ['3 mai 2021 → 2021-05-03', 'Le même jour → 2021-05-03']],
    ['Le 3 mai 2021, il vote. Le mardi suivant, il part.', ['3 mai 2021 → 2021-05-03', 'mardi suivant → 2021-05-04']],
    [
      'Lundi, il a voté. Quelques mois plus tard, il partait.',
      ['Lundi → 2023-09-11', 'Quelques mois plus tard → null'],
    ],
    ['Deux ans plus tôt, tout allait bien.', ['Deux ans plus tôt → 2021~']],
    ['Deux ans plus tard, tout allait bien.', ['Deux ans plus tard → null']],
    [
      'Lundi, il a été interpellé. Dans la soirée, il est relâché.',
      ['Lundi → 2023-09-11', 'Dans la soirée → 2023-09-11'],
    ],
    ['Lundi, il vote la loi. Le matin même, il la combattait.', ['Lundi → 2023-09-11', 'Le matin même → 2023-09-11']],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it('counts twice from the same date what is told twice', () => {
    const text =
      'Il y a un an et demi, il a attaqué. Un an et demi plus tard, il cherche. Un an et demi plus tard, il implore.';
    expect(datesOf(text).slice(1)).toEqual([
      'Un an et demi plus tard → 2023-09~',
      'Un an et demi plus tard → 2023-09~',
    ]);
  });

  it.each([
    'Deux ans après la guerre, la ville renaît.',
    'Trois mois avant son procès, il fuit.',
    'Deux heures plus tard, il dort.',
    'Le problème ne date pas d’hier.',
    'La boutique est ouverte tous les jours, y compris le dimanche.',
    'Une réunion a lieu toutes les deux semaines d’après le canton.',
    'Une grève à été votée.',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('« le lendemain » of something over', () => {
  it.each([
    [
      'Le bac a sombré le 23 mai 2023. Le rapport a été publié mardi. Un corps a été repêché le lendemain.',
      '2023-05-24',
    ],
    [
      'Le bac a sombré le 23 mai 2023. Le rapport a été publié jeudi. Le maire a démissionné le lendemain.',
      '2023-09-08',
    ],
    ['Le bac a sombré le 23 mai 2023. Le maire sera entendu mardi. Le préfet le sera le lendemain.', '2023-09-13'],
  ])('counts from a day before which it is over: « %s »', (text, day) => {
    expect(datesOf(text).at(-1)).toBe(`le lendemain → ${day}`);
  });
});
