import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Capitals of the press that are no actor, each beside the same words as one. */
describe('what looks like a name and is none', () => {
  it.each([
    ['a national road', 'Des riverains ont coupé la RN 12 et la RN 25, puis les RN 8 et RN 9.', []],
    ['a district of Algeria', 'Dans la daïra de Draâ El Hammam, la route est coupée.', []],
    ['a constituency', 'Le député de Bramville était absent.', []],
    ['a street named after somebody', 'L’accident a eu lieu sur le chemin Paul Bridard.', []],
    ['a school named after somebody', 'Les parents de la maternelle Paul Bridard protestent.', []],
    ['the photographer', 'Des tracteurs sur l’autoroute, mardi (AFP/Paul BRIDARD)', ['o Agence France-Presse: AFP']],
    ['an address', 'Restez informés sur https://t.co/aB3dEfGh avant ce soir.', []],
    ['the heads of a table', 'Le classement. / Pts J G N P B Diff', []],
    ['a place with its article', 'Le dépôt de La Grelle est bloqué, celui de Les Mauves aussi.', []],
    ['a ground', 'Ils ont gagné mardi au Brassac Park devant leur public.', []],
  ])('finds nothing in %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});

describe('names that are easily missed', () => {
  it.each([
    ['the party, whatever follows', 'Selon le RN, la loi est mauvaise.', ['o Rassemblement national: RN']],
    ['the party before a share of votes', 'En tête arrive le RN 31 %.', ['o Rassemblement national: RN']],
    ['a person in a street', 'Dans la rue, Paul Bridard a protesté.', ['p Paul Bridard']],
    [
      'a noble name after a party',
      'Les candidats PLR Jacqueline de Brassac et Paul Bridard sont élus.',
      ['o Parti libéral-radical: PLR', 'p Jacqueline de Brassac', 'p Paul Bridard'],
    ],
    ['an unknown first name with an age', 'Loumia Vincent, 40 ans, a perdu la vie.', ['p Loumia Vincent']],
    [
      'a surname that is a noun',
      'L’évêque Paul Bataille écoute. « Non », dit Mgr Bataille.',
      ['p Paul Bataille: Paul Bataille, Bataille'],
    ],
    [
      'scorers, by the minute',
      'Buts : Brassoumi (24e) puis Tarvedo (90e+6) pour les visiteurs.',
      ['p Brassoumi', 'p Tarvedo'],
    ],
  ])('finds %s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it('ends a ministry before a verb', () => {
    expect(named('Il demande au Ministère de la Justice de trancher.')).toEqual(['o Ministère de la Justice']);
  });

  it('ends a name at the edge of a table’s cell', () => {
    expect(named('Les résultats. / Jean Petit\tPS\t31,2 %')).toEqual(['p Jean Petit', 'o Parti socialiste: PS']);
  });

  it('ends a person’s name before a party', () => {
    expect(named('Sont élus Jean Petit PS et Anne Leroy RN mardi.')).toEqual([
      'p Jean Petit',
      'o Parti socialiste: PS',
      'p Anne Leroy',
      'o Rassemblement national: RN',
    ]);
    expect(named('Le discours de Jean DUPONT est attendu.')).toEqual(['p Jean Dupont: Jean DUPONT']);
  });

  it('ends a commission that has its name before its subject', () => {
    expect(named('Le rapport de la Commission Bridard sur les retraites est sorti.')).toEqual(['o Commission Bridard']);
  });

  it('takes a district for no scorer', () => {
    expect(named('Un incendie à Paris (16e) a fait deux blessés.')).toEqual([]);
  });
});
