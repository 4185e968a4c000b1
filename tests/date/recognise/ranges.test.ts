import { describe, expect, it } from 'vitest';
import { datesOf } from '../read.ts';

describe('ranges', () => {
  it.each([
    ['La foire se tiendra du 3 au 5 octobre.', 'du 3 au 5 octobre → 2023-10-03/2023-10-05'],
    ['Du 28 avril au 3 mai 2021, l’école était fermée.', 'Du 28 avril au 3 mai 2021 → 2021-04-28/2021-05-03'],
    ['Fermé du 28 au 3 mai 2021.', 'du 28 au 3 mai 2021 → 2021-04-28/2021-05-03'],
    ['Entre le 3 et le 5 mai 2022, il a neigé.', 'Entre le 3 et le 5 mai 2022 → 2022-05-03/2022-05-05'],
    ['Il a gelé dans la nuit du samedi au dimanche.', 'dans la nuit du samedi au dimanche → 2023-09-09/2023-09-10'],
    ['À l’université, du 3 au 5 octobre, on votera.', 'du 3 au 5 octobre → 2023-10-03/2023-10-05'],
    ['Le long de l’avenue, du 3 octobre au 5 octobre, on votera.', 'du 3 octobre au 5 octobre → 2023-10-03/2023-10-05'],
    ['Entre 2014 et 2019, il était ministre.', 'Entre 2014 et 2019 → 2014/2019'],
    ['De 2014 à 2019, il était maire.', 'De 2014 à 2019 → 2014/2019'],
    ['Il a régné de 1998 à 2004.', 'de 1998 à 2004 → 1998/2004'],
    ['Le mandat 2014-2019 s’achève.', '2014-2019 → 2014/2019'],
    ['La saison 2022-23 a été longue.', '2022-23 → 2022/2023'],
    ['Entre mars 2019 et mai 2020, vingt plaintes ont été déposées.', 'Entre mars 2019 et mai 2020 → 2019-03/2020-05'],
    ['De novembre à février 2017, les cours ont baissé.', 'De novembre à février 2017 → 2016-11/2017-02'],
    ['De mars à mai, il avait plu.', 'De mars à mai → 2023-03/2023-05'],
    ['D’avril à juin 2017, rien n’a bougé.', 'D’avril à juin 2017 → 2017-04/2017-06'],
    ['Le festival 13-15 octobre 2023 est complet.', '13-15 octobre 2023 → 2023-10-13/2023-10-15'],
    ['Les 3 et 4 juin derniers, le club a joué.', '3 et 4 juin derniers → 2023-06-03/2023-06-04'],
    ['Les 3, 4 et 5 mai 2023, il a plu.', '3, 4 et 5 mai 2023 → 2023-05-03/2023-05-05'],
    [
      'Du dimanche 10 au mercredi 13 septembre, la gare est fermée.',
      'Du dimanche 10 au mercredi 13 septembre → 2023-09-10/2023-09-13',
    ],
    [
      'Dans la nuit du samedi 9 au dimanche 10 septembre, un homme a été tué.',
      'Dans la nuit du samedi 9 au dimanche 10 septembre → 2023-09-09/2023-09-10',
    ],
    ['Il est mort dans la nuit de samedi à dimanche.', 'dans la nuit de samedi à dimanche → 2023-09-09/2023-09-10'],
    ['Les éditions 2020 et 2021 ont été annulées.', '2020 et 2021 → 2020/2021'],
    [
      'De la fin de mars 2022 à la mi-septembre 2022, il a plu.',
      'De la fin de mars 2022 à la mi-septembre 2022 → 2022-03-21/2022-09-20',
    ],
    ['Entre janvier 2019 et hier, 300 cas ont été signalés.', 'Entre janvier 2019 et hier → 2019-01/2023-09-11'],
    ['La semaine du 4 au 10 septembre a été chaude.', 'semaine du 4 au 10 septembre → 2023-09-04/2023-09-10'],
    ['Période estivale juin-août 1992', 'juin-août 1992 → 1992-06/1992-08'],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    ['De juin à tout début juillet', 'De juin à tout début juillet → 2023-06/2023-07-10'],
    ['Prévu entre les 11 et 19 novembre prochain', 'entre les 11 et 19 novembre prochain → 2023-11-11/2023-11-19'],
    ['Un stage du 9 au 17 de ce mois', 'du 9 au 17 de ce mois → 2023-09-09/2023-09-17'],
    [
      'Grève du mardi 21 juin 23h00 au mercredi 22 juin 2022',
      'du mardi 21 juin 23h00 au mercredi 22 juin 2022 → 2022-06-21/2022-06-22',
    ],
    [
      'Du vendredi 22 septembre à partir de 11 heures jusqu’au samedi 23 septembre à 23h',
      'Du vendredi 22 septembre à partir de 11 heures jusqu’au samedi 23 septembre → 2023-09-22/2023-09-23',
    ],
  ])('reads « %s »', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('reads months with a capital as one stretch', () => {
    expect(datesOf('Octobre-novembre 2003 : la chute.')).toEqual(['Octobre-novembre 2003 → 2003-10/2003-11']);
    expect(datesOf('Mai à octobre 2004 : la fuite.')).toEqual(['Mai à octobre 2004 → 2004-05/2004-10']);
  });

  it('keeps apart what « et » only joins', () => {
    expect(datesOf('Il viendra lundi et mardi.')).toEqual(['lundi → 2023-09-18', 'mardi → 2023-09-12']);
    expect(datesOf('En 2014 et en 2019, il a perdu.')).toEqual(['2014 → 2014', '2019 → 2019']);
  });

  it('takes opening hours for habits', () => {
    expect(datesOf('Ouvert du lundi au vendredi de 9 h à 17 h.')).toEqual([]);
  });
});
