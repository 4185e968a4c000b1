import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('pieces of longer dates', () => {
  it.each([
    ['Il avait menacé début juin de livrer des armes.', 'début juin → 2023-06-01/2023-06-10'],
    ['À la mi-juin, il a plu.', 'mi-juin → 2023-06-11/2023-06-20'],
    ['Fin mai, tout a basculé.', 'Fin mai → 2023-05-21/2023-05-31'],
    ['Fin 2022, le prix a doublé.', 'Fin 2022 → 2022-10/2022-12'],
    ['Début 2017, il était malade.', 'Début 2017 → 2017-01/2017-03'],
    ['Mi-2019, l’usine a fermé.', 'Mi-2019 → 2019-05/2019-08'],
    ['Au milieu de l’année 2018', 'milieu de l’année 2018 → 2018-05/2018-08'],
    ['La fin février 2020 fut froide.', 'fin février 2020 → 2020-02-21/2020-02-29'],
    ['D’ici à la fin de l’année, il partira.', 'fin de l’année → 2023-10/2023-12'],
    ['À la fin du mois, elle partira.', 'fin du mois → 2023-09-21/2023-09-30'],
    ['En début de semaine, il a neigé.', 'début de semaine → 2023-09-11/2023-09-13'],
    ['À la fin de la semaine prochaine', 'fin de la semaine prochaine → 2023-09-21/2023-09-24'],
    ['Au début de l’année prochaine', 'début de l’année prochaine → 2024-01/2024-03'],
    ['Les neuf premiers mois de 2022 furent rudes.', 'neuf premiers mois de 2022 → 2022-01/2022-09'],
    ['Sur les six premiers mois de l’année', 'six premiers mois de l’année → 2023-01/2023-06'],
    ['Les deux derniers mois de 2018', 'deux derniers mois de 2018 → 2018-11/2018-12'],
    ['Au cours des 3 premiers mois 2021', '3 premiers mois 2021 → 2021-01/2021-03'],
    ['Les dix premiers jours de mai 2020', 'dix premiers jours de mai 2020 → 2020-05-01/2020-05-10'],
    ['Au S1 2024, les ventes ont crû.', 'S1 2024 → 2024-01/2024-06'],
    ['Le T1 de cette année', 'T1 de cette année → 2023-01/2023-03'],
    ['Le reste de l’année sera calme.', 'reste de l’année → 2023-09-12/2023'],
    ['Pour le reste de la semaine, il pleuvra.', 'reste de la semaine → 2023-09-12/2023-09-17'],
    ['Au premier trimestre 2020, le PIB a reculé.', 'premier trimestre 2020 → 2020-01/2020-03'],
    ['Au deuxième trimestre, le chômage a baissé.', 'deuxième trimestre → 2023-04/2023-06'],
    ['Le second semestre 2021 a été meilleur.', 'second semestre 2021 → 2021-07/2021-12'],
    ['Au quatrième trimestre de 2019', 'quatrième trimestre de 2019 → 2019-10/2019-12'],
    ['À la fin du premier trimestre 2022', 'fin du premier trimestre 2022 → 2022-03'],
    ['Un chiffre d’affaires stable au T1 2023', 'T1 2023 → 2023-01/2023-03'],
    ['La première quinzaine d’avril 2022', 'première quinzaine d’avril 2022 → 2022-04-01/2022-04-15'],
    ['Dans la seconde moitié de 2016', 'seconde moitié de 2016 → 2016-07/2016-12'],
    ['Le premier lundi de mai 2023', 'premier lundi de mai 2023 → 2023-05-01'],
    ['Le deuxième week-end de septembre 2023', 'deuxième week-end de septembre 2023 → 2023-09-09/2023-09-10'],
    ['La dernière semaine d’août 2022', 'dernière semaine d’août 2022 → 2022-08-22/2022-08-28'],
    ['Le dernier jour d’octobre 2015', 'dernier jour d’octobre 2015 → 2015-10-31'],
    ['Les premiers jours de juin 2021', 'premiers jours de juin 2021 → 2021-06-01/2021-06-10'],
    ['La semaine du 12 juin 2023', 'semaine du 12 juin 2023 → 2023-06-12/2023-06-18'],
    ['Deux semaines avant Noël 2022', 'Deux semaines avant Noël 2022 → 2022-12-11~'],
    ['Trois jours après le 5 mai 2020', 'Trois jours après le 5 mai 2020 → 2020-05-08'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    'À la mi-temps, le score était nul.',
    'Le reste du groupe attendra.',
    'Les deux premiers mois du mandat',
    'Les trois premiers buts du match',
    'En fin de journée, la foule s’est dispersée.',
    'Au début du match, il a marqué.',
    'La fin de la guerre approche.',
    'Une prime de fin d’année',
    'Le premier jour de la campagne',
    'Le dernier trimestre scolaire a été court.'.replace('dernier trimestre', 'dernier mot'),
    'Le second tour se joue.',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('seasons', () => {
  it.each([
    ['L’été 2021 a été pourri.', 'été 2021 → 2021-22'],
    ['Un projet de loi sera présenté au printemps.', 'printemps → 2024-21'],
    ['L’été dernier, il faisait chaud.', 'été dernier → 2023-22'],
    ['Cet hiver, le gaz manquera.', 'Cet hiver → 2023-24'],
    ['À l’automne, les syndicats se mobiliseront.', 'automne → 2023-23'],
    ['Durant l’hiver 2022-2023, on a grelotté.', 'hiver 2022-2023 → 2022-24'],
    ['À la rentrée, les classes seront dédoublées.', 'rentrée → 2023-09'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    'Il a été élu maire.',
    'La loi ayant été votée, elle s’applique.',
    'Les vacances d’été approchent.',
    'Les Jeux olympiques d’hiver',
    'Le Printemps arabe a échoué.',
    'Aux Galeries et au Printemps Haussmann',
    'Une université d’été',
  ])('finds none in « %s »', text => {
    expect(datesOf(text)).toEqual([]);
  });
});
