import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Firms, associations and teams that no list knows, each rule beside the same shape as something else. */
describe('a firm or association', () => {
  it.each([
    ['named between marks', 'L’association « Les Amis du vieux pont » proteste.', ['o Les Amis du vieux pont']],
    ['that takes people in', 'L’Ehpad « Les Trois Tilleuls », à Vernolle, ferme.', ['o Les Trois Tilleuls']],
    ['in capitals', 'L’EHPAD « Le Verduret » compte cent lits.', ['o Le Verduret']],
    ['with an apposition', 'Il a monté Velbrax, une jeune pousse.', ['o Velbrax']],
    ['of whose staff one speaks', 'Les salariés de Velbrax sont en grève.', ['o Velbrax']],
    ['of a director', 'Le directeur général de Velbrax se tait.', ['o Velbrax']],
    ['of a country, in small letters', 'L’affaire est reprise par l’italien Velbrax.', ['o Velbrax']],
    ['bought by another', 'Le groupe a racheté Velbrax en mai.', ['o Velbrax']],
    ['among its like', 'Des entreprises comme Velbrax recrutent.', ['o Velbrax']],
    ['with a capital inside a word', 'Une fuite chez VelBrax Lamorte inquiète.', ['o VelBrax Lamorte']],
    ['with a domain', 'Il a lancé Velbrax.com dans son garage.', ['o Velbrax.com']],
    ['with small English words', 'Un prêt de la Velbrax Bank of Oceania est prévu.', ['o Velbrax Bank of Oceania']],
    ['called by what it makes', 'Il a travaillé aux Papeteries de Vernolle.', ['o Papeteries de Vernolle']],
    ['named after somebody', 'Un sondage de la firme Angus Bridard le dit.', ['o Angus Bridard']],
    ['as « A & B »', 'La Compagnie des fromages & Velbrax ferme.', ['o Compagnie des fromages & Velbrax']],
  ])('is found %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    ['what somebody says', 'Selon l’association, « Il faut que le pont soit refait. »', []],
    ['a small town', 'Il vit à Crasville, petite commune de la Manche.', []],
    ['a place on the way', 'La route va au lac en passant par Crasville.', []],
    ['the place of a fire', 'L’incendie de Crasville est éteint.', []],
    ['a director’s film', 'La réalisatrice de Velbrax est là.', []],
    ['a work of its author', 'Elle présente Montagne Rousse, son premier roman.', []],
    ['a work with its year', 'Il avait tourné Le Ballon (1995) à Vernolle.', []],
    ['a maker’s model', 'Elle roule dans une Renault Velbrax rouge.', []],
    ['a ship', 'Le chalutier Le Velbrax a coulé, la vedette l’a vu.', []],
    ['an idea', 'La Brassicité a ses défenseurs.', []],
  ])('is not %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('names in a list', () => {
  it('take the kind of a known neighbour', () => {
    expect(named('Les offres viennent de Glan Sendars, Michelin et Velbrax.')).toEqual([
      'o Glan Sendars',
      'o Michelin',
      'o Velbrax',
    ]);
  });

  it('are places beside a place, after the same small word', () => {
    expect(named('Dans les communes de Crasville, de Vernolle et de Bramy, il pleut.')).toEqual([]);
  });

  it('are not the function of the next', () => {
    expect(named('Dans les communes de Crasville et Bramy, l’ambassadeur Paul Bridard attend.')).toEqual([
      'p Paul Bridard',
    ]);
  });
});

describe('whom somebody rides or plays for', () => {
  it('stands in brackets', () => {
    expect(named('Paul Bridard (Velbrax Cycling) a gagné devant Luc Tarvel (Crasville).')).toEqual([
      'p Paul Bridard',
      'o Velbrax Cycling',
      'p Luc Tarvel',
    ]);
  });

  it('may be a team of a known town', () => {
    expect(named('Il joue pour les Whalers de Hartford et les North Stars du Minnesota.')).toEqual([
      'o Whalers de Hartford',
      'o North Stars du Minnesota',
    ]);
  });
});

describe('a firm called as somebody is', () => {
  it.each([
    [
      'is somebody once the whole name stands before',
      'Paul Danone a gagné. Danone a levé les bras.',
      ['p Paul Danone'],
    ],
    [
      'is the firm that is named before',
      'Danone recrute. Paul Danone n’y est pour rien.',
      ['o Danone', 'p Paul Danone'],
    ],
    ['is the firm that its words tell', 'Paul Danone rit. Le groupe Danone recrute.', ['p Paul Danone', 'o Danone']],
  ])('%s', (_, text, actors) => {
    expect(named(text).map(actor => actor.split(':')[0])).toEqual(actors);
  });
});
