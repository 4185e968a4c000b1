import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('one team by several names', () => {
  it.each([
    [
      'the players of the team that is named',
      'Le XV de France a gagné. L’équipe de France jubile, et les Bleus dansent.',
      ['o XV de France: XV de France, équipe de France, Bleus'],
    ],
    [
      'a sport after « équipe de France »',
      'L’équipe de France de handball est en finale. Hier, les Bleus ont tremblé.',
      ['o Équipe de France de handball: équipe de France de handball, Bleus'],
    ],
  ])('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it('is not both of two that the article names', () => {
    const text = 'L’équipe de France de judo et l’équipe de France de natation sont là. Hier, les Bleus ont gagné.';
    expect(named(text).filter(actor => actor.includes('Bleus'))).toEqual([]);
  });
});

describe('one person or two', () => {
  it.each([
    [
      'not somebody famous, for bearing the first name',
      'Le ministre Bruno Retailleau est venu. « Tout est perdu », déplore Bruno, gérant d’un hôtel.',
      ['p Bruno Retailleau', 'p Bruno'],
    ],
    [
      'the president who was named, told again what he is',
      'Patrice Velbrax attend. « Assez », dit Patrice, président de l’association.',
      ['p Patrice Velbrax: Patrice Velbrax, Patrice'],
    ],
    [
      'known by a first name in no list',
      '« Non », confie Zélouna Velbrax. « Jamais », résume Zélouna.',
      ['p Zélouna Velbrax: Zélouna Velbrax, Zélouna'],
    ],
    [
      'known by a surname that is a word, after a function',
      'Odile Page a souri. Hier, la mairesse Page a démissionné.',
      ['p Odile Page: Odile Page, Page'],
    ],
    [
      'the one of the vocabulary by another spelling',
      'Elizabeth Borne a parlé. Élisabeth Borne a fini.',
      ['p Élisabeth Borne: Elizabeth Borne, Élisabeth Borne'],
    ],
    [
      'nobody by the surname of somebody who was named for his kin alone',
      'Il y a vu Jules Velbrax, le père du maire actuel. Velbrax a parlé d’une alliance.',
      ['p Jules Velbrax'],
    ],
    [
      'the kin who speaks with a civility',
      'Il y a vu Jules Velbrax, père de la victime. M. Velbrax a pleuré.',
      ['p Jules Velbrax: Jules Velbrax, Velbrax'],
    ],
    ['somebody told to an agency', 'Il a raconté à l’AFP Maxime, 24 ans.', ['o Agence France-Presse: AFP', 'p Maxime']],
  ])('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('one organisation or two', () => {
  it.each([
    [
      'two bodies after « et »',
      'Il a le soutien de la Fédération velbraxaise de football et du ministère des Sports.',
      ['o Fédération velbraxaise de football', 'o Ministère des Sports: ministère des Sports'],
    ],
    [
      'one whose name goes on',
      'La Direction de la concurrence et de la consommation enquête.',
      ['o Direction de la concurrence et de la consommation'],
    ],
    ['a team, not the paper', 'Hier, l’Équipe nationale du Velbrax a perdu.', ['o Équipe nationale du Velbrax']],
    ['the paper', 'Il l’a confié à L’Équipe hier.', ['o L’Équipe']],
  ])('is %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('letters in brackets', () => {
  it('are those of the name before them, whatever they stand for elsewhere', () => {
    expect(named('Le bilan de Santé publique France (SPF) est lourd. SPF alerte.')).toEqual([
      'o Santé publique France: Santé publique France, SPF',
    ]);
  });
});
