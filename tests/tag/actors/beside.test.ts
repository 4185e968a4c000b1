import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Names that stand beside other words with capitals, or are cut short by small ones. */
type Case = readonly [what: string, text: string, actors: readonly string[]];

const WHERE_NAMES_END: readonly Case[] = [
  [
    'a minister after the portfolio',
    'Hier, le ministre de l’Habitat Velmir Tordane avait annoncé cela. Tordane est venu.',
    ['p Velmir Tordane: Velmir Tordane, Tordane'],
  ],
  ['a place of several words at the end', 'a appris Radio Velbrax Côte d’Azur hier.', ['o Radio Velbrax Côte d’Azur']],
  [
    'a call that an association bears',
    'La pétition du collectif Sauvons l’hôpital de Vernolle, lancée hier.',
    ['o Sauvons l’hôpital de Vernolle'],
  ],
  ['a call without a place', 'Le collectif Défendons nos lavoirs demande une halte.', ['o Défendons nos lavoirs']],
  ['no call, but a verb', 'Le comité se réunit. Sauvons les meubles de Vernolle !', []],
  [
    'a first name that is a state, among others',
    'venus pour Bob, Virginie et Héloïse, leur fille',
    ['p Bob', 'p Virginie', 'p Héloïse'],
  ],
  ['a state among states', 'Il a plu entre le Maryland, Virginie et Delaware.', []],
];

const WHAT_IS_NOBODY: readonly Case[] = [
  ['several of a kind', 'Le gang nommé les 5 Velbrax a fui.', []],
  ['a gate', 'Ils marchaient de Bab El Velbrax vers la mer.', []],
  ['any ministry', 'Il dénonce l’inertie du Ministère de tutelle.', []],
  ['a star that was given a name', 'Baptisé Velda BH3, ce trou noir est proche.', []],
  ['a song among songs', 'Il chante les grands tubes de la chanson française comme Aline hier soir.', []],
  ['inhabitants', 'Ils ont gagné chez des amis, les Velbistes, hier.', []],
  ['a capital on a road', 'L’autoroute est coupée dans les deux sens entre Paris et Vernolle.', []],
  ['a capital that is besieged', 'La menace d’un blocus de Paris plane.', []],
  ['an island', 'Le bateau vient de heurter La Grande Velbrane. Connu des plongeurs, cet écueil a servi.', []],
  ['a car', 'Elle roulait vite au volant de sa Velda Tornix lorsqu’elle a freiné.', []],
  ['a motorbike', 'Il est tombé au guidon d’une Velda Tornix hier.', []],
  ['a dump of a town', 'La décharge de Ouled Velbrane doit fermer en mai.', []],
  ['a first name before an adverb', 'Il posa un drap sur le corps de Marine juste après les faits.', []],
  ['a paper’s name in a heading in capitals', 'LE POINT DE LA SITUATION À MIDI', []],
];

const WHO_IT_IS: readonly Case[] = [
  ['somebody called like a king', 'Le président Juan Carlos Velbrax a parlé.', ['p Juan Carlos Velbrax']],
  ['that king himself', 'Le roi Juan Carlos a parlé.', ['p Juan Carlos']],
  [
    'a council of two adjectives',
    'Le Conseil Économique et Social d’Ornix a voté.',
    ['o Conseil Économique et Social d’Ornix'],
  ],
  ['a champion', 'La tenante du titre Odile Velbrax se classe troisième.', ['p Odile Velbrax']],
  ['a paper', 'Une enquête parue dans le Nouvelliste de mardi, selon le Nouvelliste.', ['o Nouvelliste']],
  ['two powers', 'Le ton monte entre Paris et Berlin.', ['c France: Paris', 'c Allemagne: Berlin']],
  ['troops', 'Les ventes d’armes de Pyongyang inquiètent.', ['c Corée du Nord: Pyongyang']],
  ['an actress among actors', 'Il aime les actrices comme Odile Velbrax.', ['p Odile Velbrax']],
  ['a journal', 'Des travaux publiés dans Velda & Ornix Letters hier.', ['o Velda & Ornix Letters']],
  [
    'several communes',
    'Le président de la communauté de communes Piémont d’Ornix est venu.',
    ['o Communauté de communes Piémont d’Ornix: communauté de communes Piémont d’Ornix'],
  ],
];

describe('a known name without its accents', () => {
  it.each([
    [
      'of a person',
      'Felix Tshisekedi a dit non à Kais Saied.',
      ['p Félix Tshisekedi: Felix Tshisekedi', 'p Kaïs Saïed: Kais Saied'],
    ],
    ['of a country', 'Il vit au Senegal, en Algerie.', ['c Sénégal: Senegal', 'c Algérie: Algerie']],
    ['of an organisation', 'Le Parti quebecois recule.', ['o Parti québécois: Parti quebecois']],
  ] as readonly Case[])('is known: %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it('is not a word in lower case', () => {
    expect(named('Il porte un gant de suede et mange de la grece.')).toEqual([]);
  });
});

describe('somebody', () => {
  it.each(WHO_IT_IS)('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('where a name ends', () => {
  it.each(WHERE_NAMES_END)('is known of %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('nobody', () => {
  it.each(WHAT_IS_NOBODY)('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    ['the navy of a country', 'Deux navires de la Marine indienne sont venus.', ['o Marine indienne']],
    ['a paper in capitals', 'SELON LE POINT, LE MINISTRE SAVAIT', ['o Le Point: LE POINT']],
    [
      'somebody beside a car',
      'Au volant, Velda Tornix a souri : « Je gagne », a dit Velda Tornix.',
      ['p Velda Tornix'],
    ],
    ['somebody called Le Grand', 'Hier, le maire Paul Le Grand a parlé.', ['p Paul Le Grand']],
  ] as readonly Case[])('but it is not %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
