import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/render/model/entry.ts';

const FIRST = 'La mairie de Brumeval ferme ses portes lundi, et personne ne sait encore pour combien de temps.';
const SECOND = 'Les agents, en grève depuis dix jours, demandent que le conseil municipal revienne sur son vote.';

describe('the line under a title', () => {
  it('is a short text, whole', () => {
    expect(excerptOf(FIRST)).toBe(FIRST);
    expect(excerptOf('')).toBe(null);
  });

  it('is whole sentences where they are long enough', () => {
    expect(excerptOf(`${FIRST} ${SECOND} Une réunion est prévue.`)).toBe(FIRST);
  });

  it('is cut where a sentence is too long, never behind a word that calls for the next', () => {
    const long =
      'Réuni lundi soir sous la présidence de son doyen, le conseil municipal de Brumeval a voté, par onze voix contre dix et après quatre heures de débats houleux, la fermeture de la piscine.';
    expect(excerptOf(long)).toBe(
      'Réuni lundi soir sous la présidence de son doyen, le conseil municipal de Brumeval a voté, par onze voix contre dix et après quatre heures de débats houleux, la fermeture…',
    );
  });

  it('closes a quotation that goes on', () => {
    expect(excerptOf(`« ${FIRST} ${SECOND} », dit un agent.`)).toBe(`« ${FIRST}\u00a0»`);
    const long = `Le conseil municipal de Brumeval a voté mardi, après de longs débats, une motion qui dénonce « ${'une fermeture brutale, '.repeat(6)} ».`;
    expect(excerptOf(long)).toMatch(/«.*…\u00a0»$/);
  });

  it('parts a heading from the paragraph below', () => {
    expect(excerptOf('Dix jours de grève\nLa mairie ferme lundi.')).toBe('Dix jours de grève — La mairie ferme lundi.');
  });
});
