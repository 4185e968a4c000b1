import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

const GOVERNMENTS: readonly (readonly [sentence: string, actors: readonly string[]])[] = [
  ['Moscou a annoncé le retrait de ses troupes.', ['c Russie: Moscou']],
  ['Kiev dément.', ['c Ukraine: Kiev']],
  ['Berne refuse de céder.', ['c Suisse: Berne']],
  ['Washington est inquiet.', ['c États-Unis: Washington']],
  ['Les négociations entre Moscou et Pyongyang avancent.', ['c Russie: Moscou', 'c Corée du Nord: Pyongyang']],
  ['Ils veulent vendre des armes à Moscou.', ['c Russie: Moscou']],
  ['L’aide fournie à Kiev augmente.', ['c Ukraine: Kiev']],
  ['La guerre de Moscou dure.', ['c Russie: Moscou']],
  ['Les troupes de Kiev avancent.', ['c Ukraine: Kiev']],
  ['Selon Pékin, c’est une provocation.', ['c Chine: Pékin']],
  ['Pour Moscou, « ces exigences sont inacceptables ».', ['c Russie: Moscou']],
  ['Pour Pékin, il s’agit d’une provocation.', ['c Chine: Pékin']],
  ['De nouvelles sanctions contre Téhéran sont prêtes.', ['c Iran: Téhéran']],
  ['Séoul, qui a convoqué l’ambassadeur, exige des excuses.', ['c Corée du Sud: Séoul']],
  ['Alger rappelle son ambassadeur.', ['c Algérie: Alger']],
  ['Téhéran a exécuté deux opposants.', ['c Iran: Téhéran']],
  ['Taipei achète de nouveau des chars.', ['c Taïwan: Taipei']],
  ['Londres renonce à son projet.', ['c Royaume-Uni: Londres']],
  ['Paris compte envoyer des renforts.', ['c France: Paris']],
  ['Les alliés veulent sanctionner davantage Moscou.', ['c Russie: Moscou']],
  ['Ankara, membre de cette alliance, bloque l’adhésion.', ['c Turquie: Ankara']],
  ['Damas et Beyrouth rétablissent leurs relations.', ['c Syrie: Damas', 'c Liban: Beyrouth']],
  ['Le palais d’El Mouradia se tait.', ['o Présidence de la République algérienne: palais d’El Mouradia']],
  [
    'L’ONU a appelé hier Pyongyang à négocier.',
    ['o Organisation des Nations unies: ONU', 'c Corée du Nord: Pyongyang'],
  ],
  ['Dimanche 8 janvier, La France s’était imposée.', ['c France']],
  ['L’ancien président du Faso est rentré.', ['c Burkina Faso: Faso']],
  [
    'La Communauté Economique des Etats de l’Afrique de l’Ouest condamne.',
    ['o Cédéao: Communauté Economique des Etats de l’Afrique de l’Ouest'],
  ],
  ['Le résultat d’Irlande-Ecosse est attendu.', ['c Irlande', 'c Écosse: Ecosse']],
  ['La Guinée-Bissau a voté.', ['c Guinée-Bissau']],
  ['Ils attendent de Bruxelles une réponse.', ['o Union européenne: Bruxelles']],
  ['Bruxelles a ouvert une enquête.', ['o Union européenne: Bruxelles']],
  ['Ottawa et Québec se sont entendus.', ['c Canada: Ottawa', 'o Gouvernement du Québec: Québec']],
  ['Bercy prévoit une hausse.', ['o Ministère de l’Économie et des Finances: Bercy']],
  ['L’Élysée confirme la visite.', ['o Présidence de la République française: Élysée']],
];

const CITIES: readonly string[] = [
  'Il s’est rendu à Moscou mardi.',
  'Des milliers de personnes ont manifesté à Alger.',
  'Le train entre Paris et Londres était bondé.',
  'Le match entre Madrid et Rome a été reporté.',
  'La gare de Rome est fermée.',
  'Tokyo se réveille sous la neige.',
  'Madrid limoge son entraîneur.',
  'Ce but empêche Paris d’être champion et le duel oppose Madrid à Rome.',
  'Elle vit entre Paris et Dakar.',
  'Bruxelles ferme ses tunnels cette nuit.',
  'Paris achète un défenseur brésilien.',
  'Alger compte trois millions d’habitants.',
  'Elle est née à Tunis.',
  'Le concert d’Ottawa est annulé.',
  'À Bruxelles, on attend.',
  'Il habite à Québec depuis dix ans.',
  'Le chanteur sera à Bercy samedi.',
  'Elle a quitté Rome pour Athènes.',
  'Londres, le 3 mai.',
  'Un défilé militaire à Pyongyang a eu lieu.',
  'Le procès des attentats de Madrid a repris.',
  'L’attentat de Londres a fait trois blessés.',
];

describe('a capital', () => {
  it.each(GOVERNMENTS)('is its government in “%s”', (sentence, actors) => {
    expect(named(sentence)).toEqual(actors);
  });

  it.each(CITIES.map(city => [city]))('is only a city in “%s”', sentence => {
    expect(named(sentence)).toEqual([]);
  });
});

describe('countries', () => {
  it('go by several names', () => {
    expect(named('Les Etats-Unis, ou USA, et les États-Unis d’Amérique sont un.')).toEqual([
      'c États-Unis: Etats-Unis, USA, États-Unis d’Amérique',
    ]);
    expect(named('La RPDC est la République populaire démocratique de Corée.')).toHaveLength(1);
  });

  it('are not named by adjectives and inhabitants', () => {
    expect(named('Les Russes et le dirigeant nord-coréen ont vu des soldats ukrainiens.')).toEqual([]);
  });

  it('are not named inside other names', () => {
    expect(named('Le Tour de France et Radio France.')).toEqual(['o Radio France']);
    expect(named('La Banque de France relève ses prévisions.')).toEqual(['o Banque de France']);
  });
});
