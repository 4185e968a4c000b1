import { describe, expect, it } from 'vitest';
import { named } from './words.ts';

/** Words that make an article one about young firms, without naming any. */
const MONEY =
  ' / Les start-up et autres jeunes pousses ont levé moins cette année, disent les investisseurs : chaque levée de fonds est dure.';

const firms = (text: string) => named(`${text}${MONEY}`);

describe('a bare name in an article about young firms', () => {
  it('is a firm’s, in a row or doing something', () => {
    expect(firms('La semaine se distingue par deux opérations (Velbrax, Mirodur).')).toEqual([
      'o Velbrax',
      'o Mirodur',
    ]);
    expect(firms('Velbrax a été primée par le jury.')).toEqual(['o Velbrax']);
  });

  it('is none elsewhere, and no participle, field or town', () => {
    expect(named('La semaine se distingue par deux opérations (Velbrax, Mirodur).')).toEqual([]);
    expect(firms('Basée à Vernolle, elle vend de la Foodtech.')).toEqual([]);
    expect(firms('Elle est installée à Vernolle.')).toEqual([]);
  });
});

describe('whoever leads a firm', () => {
  it('tells that it is one', () => {
    expect(named('La dirigeante de Velbrax a signé.')).toEqual(['o Velbrax']);
  });
});
