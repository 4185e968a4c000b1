import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

const MATCH = ' / Un match de championnat, deux buts avant la mi-temps et un penalty : les supporters sont restés.';

describe('players of an article about a match', () => {
  it.each([
    [
      'in a line-up',
      'La compo : Valbru ; Lorbec, Tarzin, Hulmes, Madrac ; (o) Tamarc, (m) Dupil ; Placin, Micral, Ri. Arnal.',
      10,
    ],
    ['with their numbers', '1 Wardal 2 Bourgat 3 Atomio 4 Sazil 5 Picard 6 Botial 8 Aldrac (cap) 7 Boudel', 8],
    ['in a list with one that is told', 'Le banc est garni avec Mauvel, Bailloc, Roumac ou encore Willac.', 4],
    ['who give up their place', 'Balvisha, Vanhezen et Djenoko cédaient leur place à Çanur, Bopé et Ohilo.', 6],
    ['who come into play', 'Nkubor, Mbenzil et Heymur sont montés au jeu.', 3],
    ['of two goals', 'Ensuite Sykor vient s’offrir un doublé sur un coup franc de Puertal.', 2],
    ['who replace each other', 'Ensuite, Dewalor remplaçait Fosselon.', 2],
    ['through whom something was done', 'Un panier par l’intermédiaire de Mauvel et de Roumac.', 2],
    ['behind « ainsi que »', 'Un but de Mauvel ainsi que Roumac.', 2],
  ])('are people: %s', (_, text, count) => {
    const actors = named(`${text}${MATCH}`);
    expect(actors).toHaveLength(count);
    expect(actors.every(actor => actor.startsWith('p '))).toBe(true);
  });

  it.each([
    ['a few bare names', 'Au programme : Lormeau, Crasville, Brumeval.'],
    ['a row with places', 'Étapes : Lyon, Lorbec, Tarzin, Hulmes, Madrac, Tamarc, Dupil, Placin, Micral.'],
  ])('are not %s', (_, text) => {
    expect(named(`${text}${MATCH}`)).toEqual([]);
  });

  it('are told only where it is about a match', () => {
    expect(named('Des prénoms : Valbru ; Lorbec, Tarzin, Hulmes, Madrac ; Tamarc, Dupil ; Placin, Micral.')).toEqual(
      [],
    );
  });
});

describe('the letters of a club', () => {
  it.each([
    ['its sigle and its town', 'Le CR Crasville a gagné. Le CRC mène.', ['o CR Crasville: CR Crasville, CRC']],
    ['a town before the sigle', 'Le Crasville FC a gagné. Le CFC mène.', ['o Crasville FC: Crasville FC, CFC']],
    ['of its town alone', 'Saint-Quentin a gagné. Le SQBB mène.', ['o Saint-Quentin: Saint-Quentin, SQBB']],
    ['before its town', 'La JA Vichy a gagné contre l’ADA Blois.', ['o JA Vichy', 'o ADA Blois']],
    ['whatever else they are', 'Le CS Constantine a gagné. Le CSC mène.', ['o CS Constantine: CS Constantine, CSC']],
  ])('are the club’s: %s', (_, text, wanted) => {
    expect(named(`${text}${MATCH}`).filter(actor => actor.startsWith('o '))).toEqual(wanted);
  });

  it.each([
    ['where two towns could have them', 'Nantes et Nancy ont gagné. Le NBH mène.', 3],
    ['where two could have them', 'Le CR Crasville et le CR Coulmiers ont gagné. Le CRC mène.', 3],
    ['elsewhere', 'Le CS Constantine a gagné. Le CSC mène.', 2],
  ])('are nobody else’s: %s', (_, text, count) => {
    const match = count === 3 ? MATCH : '';
    expect(named(`${text}${match}`)).toHaveLength(count);
  });
});

describe('a report of a match', () => {
  it.each([
    [
      'ends a club before its next heading',
      'But pour le PFC Exclusion : Valbru (30e) pour Lormeau.',
      'o Paris FC: PFC',
    ],
    [
      'knows the club of a town that nobody knows',
      'La coupe est remportée par Györ. Le club hongrois de Györ jubile.',
      'o Györ',
    ],
  ])('%s', (_, text, wanted) => {
    expect(named(`${text}${MATCH}`)).toContain(wanted);
  });

  it.each([
    ['on which side somebody is', 'Une sortie du côté de Brest.', 'o Brest'],
    ['whose club it is', 'Le club de Kévin Valbru est en fête.', 'p Kévin Valbru'],
    ['the last stage', 'Brest s’incline au Final Four.', 'o Brest'],
  ])('knows %s', (_, text, wanted) => {
    expect(named(`${text}${MATCH}`)).toEqual([wanted]);
  });
});
