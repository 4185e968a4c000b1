import { describe, expect, it } from 'vitest';
import { alphabetically, firstDay, statedDay } from '../../src/render/model/order.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { inferred, linked, SETTINGS } from '../fixtures/articles.ts';

const stated = (edtf: string, from = edtf, to = edtf) => ({ published: { edtf, from, to, basis: 'stated' as const } });

describe('the place of an article in time', () => {
  it('is its stated day, or the first one of a narrow interval', () => {
    expect(firstDay(stated('2023-09-12'))).toBe('2023-09-12');
    expect(firstDay({ published: inferred('2023-09-06', '2023-09-10', 'x') })).toBe('2023-09-06');
  });

  it('is nowhere for an open or wide interval: « 2007 or after » is not 2007', () => {
    expect(firstDay({ published: inferred('2007-01-01', null, 'x') })).toBeNull();
    expect(firstDay({ published: inferred(null, '2023-01-01', 'x') })).toBeNull();
    expect(firstDay({ published: inferred('2020-01-01', '2023-01-01', 'x') })).toBeNull();
    expect(firstDay({ published: null })).toBeNull();
  });

  it('is a stated day only if the file states a day', () => {
    expect(statedDay(stated('2023-09-12'))).toBe('2023-09-12');
    expect(statedDay(stated('2023-09', '2023-09-01', '2023-09-30'))).toBeNull();
    expect(statedDay({ published: inferred('2023-09-06', '2023-09-06', 'x') })).toBeNull();
  });
});

describe('French alphabetical order', () => {
  it('is that of names that stand in as many articles', () => {
    const countries = ['Togo', 'Égypte', 'Tchad'].map(name => [name.toLowerCase(), name, 'country', [name]] as const);
    const site = buildSiteModel(
      [linked({ id: 'a', title: 'A', body: ['Togo, Égypte et Tchad.'], actors: countries })],
      SETTINGS,
    );
    expect([...site.actors.values()].map(({ name }) => name)).toEqual(['Égypte', 'Tchad', 'Togo']);
  });

  it('puts École before Zola', () => {
    const names = ['Zola', 'École', 'abbé', 'Éa'].map(name => ({ name }));
    expect(names.sort(alphabetically).map(({ name }) => name)).toEqual(['abbé', 'Éa', 'École', 'Zola']);
  });
});
