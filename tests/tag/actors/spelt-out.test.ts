import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

describe('a sigle in brackets', () => {
  it('spells out the name before it, small words and all', () => {
    expect(named('L’association Assistance et recherche de voisins égarés (ARVE) alerte. L’ARVE insiste.')).toEqual([
      'o Assistance et recherche de voisins égarés: Assistance et recherche de voisins égarés, ARVE',
    ]);
  });

  it('may come first', () => {
    expect(named('Il préside le CPBR (Conseil de participation des bassins ruraux).')).toEqual([
      'o Conseil de participation des bassins ruraux: CPBR, Conseil de participation des bassins ruraux',
    ]);
  });

  it('takes in where the organisation is', () => {
    expect(named('L’Union générale des maçons au Maroc (UGMM) appelle à la grève.')).toEqual([
      'o Union générale des maçons au Maroc: Union générale des maçons au Maroc, UGMM',
    ]);
  });

  it('may be somebody’s initials', () => {
    expect(named('Le président Ibrahim Bridard Keïta (IBK) est parti. IBK se tait.')).toEqual([
      'p Ibrahim Bridard Keïta: Ibrahim Bridard Keïta, IBK',
    ]);
  });

  it('of two letters after a person is a canton', () => {
    expect(named('La conseillère Ada Bridard (VD) est élue.')).toEqual(['p Ada Bridard']);
  });

  it('short for a common noun names nobody', () => {
    expect(named('Les grands modèles de langage (GML) progressent.')).toEqual([]);
  });
});

describe('a sigle without brackets', () => {
  it('is the organisation that the article names in full, not a party elsewhere', () => {
    expect(named('La Fédération française de ski a tranché. Mardi, la FFS s’est tue.')).toEqual([
      'o Fédération française de ski: Fédération française de ski, FFS',
    ]);
    expect(named('Le Front des forces socialistes s’oppose à la Fédération française de ski. Le FFS insiste.')).toEqual(
      ['o Front des forces socialistes: Front des forces socialistes, FFS', 'o Fédération française de ski'],
    );
  });

  it('is the one organisation whose very initials it is', () => {
    expect(named('L’UMB, syndicat, a écrit au ministre. L’Union mondiale des brasseurs attend.')).toEqual([
      'o Union mondiale des brasseurs: UMB, Union mondiale des brasseurs',
    ]);
  });

  it('is the one whose very initials it is before those that only begin so', () => {
    const names = 'L’Union maritime de Brumeval et Rivarel attend. L’Union mondiale des brasseurs aussi.';
    expect(named(`L’UMB, syndicat, a écrit au ministre. ${names}`)).toContain(
      'o Union mondiale des brasseurs: UMB, Union mondiale des brasseurs',
    );
  });

  it('is nobody’s where two have these initials', () => {
    const names = 'L’Union maritime de Brumeval attend. L’Union mondiale des brasseurs aussi.';
    expect(named(`L’UMB, syndicat, a écrit au ministre. ${names}`).filter(actor => actor.includes(', '))).toEqual([]);
  });
});

describe('two institutions in a row', () => {
  it('are two where the second has a name of its own', () => {
    expect(named('La Commission des secteurs sociaux du Sénat se réunit.')).toEqual([
      'o Commission des secteurs sociaux',
      'o Sénat',
    ]);
  });

  it('are one where it has none', () => {
    expect(named('Le Service de renseignement de la Confédération enquête.')).toEqual([
      'o Service de renseignement de la Confédération',
    ]);
  });

  it('are one where the first only says what the second is', () => {
    const [name, ...others] = named('Il a parlé à la Radio française RFI.');
    expect(name).toMatch(/^o Radio France internationale: /);
    expect(others).toEqual([]);
  });
});

describe('an institution’s building', () => {
  it('is no actor where something happens before it', () => {
    expect(named('Les éleveurs manifestent devant la préfecture de l’Ain.')).toEqual([]);
  });

  it('is one where it speaks', () => {
    expect(named('La préfecture de l’Ain a annoncé une enquête.')).toEqual([
      'o Préfecture de l’Ain: préfecture de l’Ain',
    ]);
  });
});

describe('the other half of a name', () => {
  it.each([
    ['a first name in brackets', 'Le mérite revient à (Brian) Tarvedon.', ['p Tarvedon: Brian, Tarvedon']],
    [
      'a surname in brackets',
      'Selon Paul Tarvedon, « Luc (Bridard) est prêt ».',
      ['p Paul Tarvedon', 'p Bridard: Luc, Bridard'],
    ],
    [
      'the first half of a double name',
      'Selon Hydro-Québec, tout va. Le conseil d’Hydro siège.',
      ['o Hydro-Québec: Hydro-Québec, Hydro'],
    ],
    ['a second surname', 'La ministre Annie Genevard Bridard est là.', ['p Annie Genevard: Annie Genevard Bridard']],
  ])('%s', (_, text, actors) => {
    expect(named(text)).toEqual(actors);
  });
});
