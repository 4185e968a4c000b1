import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

const MATCH = ' / Un match de championnat, deux buts avant la mi-temps et un penalty : les supporters sont restés.';

describe('a place', () => {
  it.each([
    ['where somebody is', 'Il vit dans Velbrax-La Mornaise depuis dix ans.'],
    ['with its mayor of a party', 'La maire socialiste du Velbrax a souri.'],
    ['with its maternity ward', 'Ils défendent la maternité du Velbrax.'],
    ['of hospitals', 'Les hôpitaux parisiens Velbrax et Odile Vasseur sont pleins.'],
    ['of the public, named after somebody', 'Le théâtre national Dona Velbrax rouvre.'],
    ['of two towns', 'Une aire de service de Metz Saint-Velbrax est fermée.'],
    ['by its district', 'Un immeuble (Paris XIIe) a brûlé.'],
    ['of its inhabitants', 'Le Franc-Velbraxois espère gagner, et les Haut-Velbraxois avec lui.'],
    ['in a headline in capitals', 'Les chefs condamnés à la PRISON A VIE mardi.'],
    ['of a race', 'Le sprint de Velbrax a lieu mardi.'],
    ['of the Games', 'Elle vise les Jeux olympiques de Velbrax-Cortina.'],
    ['of honour', 'On joue dans la Cour d’honneur du palais des Papes.'],
  ])('is none: %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it('where a match against others is played is no club', () => {
    expect(named(`Ils ont battu les Anglais à Bourges (33-31).${MATCH}`)).toEqual([]);
    expect(named(`Une victoire à Bourges (0-3).${MATCH}`)).toEqual(['o Bourges']);
  });

  it('of sport is no team', () => {
    expect(named(`Ils l’ont perdu au Velbrax Stadium de Vernolle.${MATCH}`)).toEqual([]);
  });
});

describe('a sigle', () => {
  it.each([
    ['in the plural is a kind of people', 'Les ZTQM sont en grève.', []],
    ['spelt out as a thing is one', 'La baisse du GZR (gazole zéro routier) tarde.', []],
    ['spelt out as a body is an actor', 'Le CZR (centre zonal routier) alerte.', ['o CZR']],
    ['of a road is no channel', 'La M6 près de Dardilly est bloquée.', []],
    ['of a channel is one', 'Il passe sur M6 ce soir.', ['o M6']],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('« le Canadien »', () => {
  it('is a cyclist in a race, and a club where hockey is played', () => {
    expect(named(`La victoire du Canadien étonne.${MATCH}`)).toEqual([]);
    expect(named(`La victoire du Canadien étonne. Les Bruins suivent.${MATCH}`)[0]).toBe(
      'o Canadiens de Montréal: Canadien',
    );
    expect(named(`La victoire du Canadien étonne. La LNH suit.${MATCH}`)[0]).toBe('o Canadiens de Montréal: Canadien');
  });
});

describe('the Games', () => {
  it('are not those who organise them', () => {
    expect(named('Il a brillé aux Jeux olympiques de Paris 2024.')).toEqual([]);
    expect(named('Hier, Paris 2024 a publié ses comptes.')).toEqual([
      'o Comité d’organisation des Jeux de Paris 2024: Paris 2024',
    ]);
  });
});
