import { describe, expect, test } from 'vitest';
import type { Actor, Quote, QuotedArticle } from '../../src/article.ts';
import { actorFacts } from '../../src/relate/facts.ts';
import { withNames } from '../../src/relate/linked.ts';
import { renamedActors } from '../../src/relate/names/actors.ts';
import { variantsOf } from '../../src/relate/names/variants.ts';
import { actor, quoted } from './quoted.ts';

const withMergedActors = (articles: readonly QuotedArticle[], neighbours: readonly (readonly number[])[]) => {
  const renamed = renamedActors(
    articles.map(({ actors }) => ({ actors: actors.map(actorFacts) })),
    neighbours,
  );
  return articles.map((article, at) => withNames(article, renamed[at]!));
};
const merge = (...lists: Actor[][]) => {
  const articles = lists.map((actors, i) => quoted(`${i}.txt`, { actors }));
  return withMergedActors(
    articles,
    articles.map(() => []),
  ).map(({ actors }) => actors.map(({ id, name, type }) => ({ id, name, type })));
};
const names = (...lists: Actor[][]) => merge(...lists).map(actors => actors.map(({ name }) => name));

describe('discovered actors across articles', () => {
  test('are one whatever the case, accents and hyphens, under the form that says most', () => {
    expect(names([actor('Jean Rene Dupre')], [actor('Jean-René Dupré')], [actor('JEAN-RENÉ DUPRÉ')])).toEqual([
      ['Jean-René Dupré'],
      ['Jean-René Dupré'],
      ['Jean-René Dupré'],
    ]);
  });

  test('have one type, that of most articles', () => {
    const firm = actor('Valmorin', { type: 'organisation' });
    expect(merge([actor('Valmorin')], [firm], [firm]).map(([one]) => one!.type)).toEqual(Array(3).fill('organisation'));
  });

  test('leave what the vocabulary knows as it is, and join it', () => {
    const known = actor('Vladimir Poutine', { id: 'vladimir-poutine', origin: 'vocabulary', wikidata: 'Q7747' });
    const [, [found]] = withMergedActors(
      [quoted('a.txt', { actors: [known] }), quoted('b.txt', { actors: [actor('VLADIMIR POUTINE')] })],
      [[], []],
    ).map(({ actors }) => actors) as [Actor[], Actor[]];
    expect(found).toMatchObject({ id: 'vladimir-poutine', name: 'Vladimir Poutine', wikidata: 'Q7747' });
    expect(found!.mentions[0]!.text).toBe('VLADIMIR POUTINE');
  });

  test('are the organisation that some article introduces their acronym for', () => {
    const whole = actor('Union des dockers de Merlan', {
      type: 'organisation',
      surfaces: ['Union des dockers', 'UDM'],
    });
    const short = actor('UDM', { type: 'organisation' });
    expect(names([whole], [short])[1]).toEqual(['Union des dockers de Merlan']);
  });

  test('keep an acronym of their own where it stands for two organisations', () => {
    const one = actor('Union des dockers de Merlan', { type: 'organisation', surfaces: ['UDM'] });
    const two = actor('Union des médecins', { type: 'organisation', surfaces: ['UDM'] });
    expect(names([one], [two], [actor('UDM', { type: 'organisation' })])[2]).toEqual(['UDM']);
  });

  test('join a bearer of their surname only with a proof', () => {
    const full = [actor('Anne Marchais'), actor('Port de Merlan'), actor('Luc Ferrand')];
    const near = [actor('Marchais'), actor('Port de Merlan'), actor('Luc Ferrand')];
    expect(names(full, near)[1]).toEqual(['Anne Marchais', 'Port de Merlan', 'Luc Ferrand']);
    expect(names(full, [actor('Marchais')])[1]).toEqual(['Marchais']);
  });

  test('join a bearer of their name and a middle one only with a proof', () => {
    const others = [actor('Port de Merlan'), actor('Luc Ferrand')];
    const full = [actor('Anne-Lise Rose Marchais'), ...others];
    expect(names(full, [actor('Anne-Lise Marchais'), ...others])[1]).toContain('Anne-Lise Rose Marchais');
    expect(names(full, [actor('Anne-Lise Marchais')])[1]).toEqual(['Anne-Lise Marchais']);
    expect(names(full, [actor('Anne Marchais'), ...others])[1]).toContain('Anne Marchais');
  });

  test('are one with « de » and « d’ »', () => {
    const court = (name: string) => actor(name, { type: 'organisation' });
    const ids = merge([court('Tribunal d’Orbrac')], [court('Tribunal de Orbrac')]).map(([one]) => one!.id);
    expect(new Set(ids).size).toBe(1);
  });

  test('stay a surname where two persons bear it', () => {
    const others = [actor('Port de Merlan'), actor('Luc Ferrand')];
    expect(
      names([actor('Anne Marchais'), ...others], [actor('Paul Marchais')], [actor('Marchais'), ...others])[2],
    ).toContain('Marchais');
  });

  test('that become one in an article bring their mentions together, and their words follow them', () => {
    const quote: Quote = {
      ...{ field: 'text', start: 0, end: 3, text: 'oui', cue: null },
      speaker: { id: 'udm', name: 'UDM' },
    };
    const whole = actor('Union des dockers de Merlan', { type: 'organisation', surfaces: ['Union', 'UDM'] });
    const article = quoted('a.txt', { actors: [whole, actor('UDM', { type: 'organisation' })], quotes: [quote] });
    const [merged] = withMergedActors([article], [[]]);
    expect(merged!.actors).toHaveLength(1);
    expect(merged!.actors[0]!.mentions.map(({ text }) => text)).toEqual(['Union', 'UDM', 'UDM']);
    expect(merged!.quotes[0]!.speaker).toEqual({
      id: 'union-des-dockers-de-merlan',
      name: 'Union des dockers de Merlan',
    });
  });
});

describe('names written in two ways', () => {
  test('are proposed where only the transliteration differs', () => {
    const articles = [actor('Sergueï Choïgou'), actor('Serguei Shoigu'), actor('Sergueï Lavrov')].map(one => ({
      actors: [one],
    }));
    expect(variantsOf(articles).map(({ names }) => names)).toEqual([['Sergueï Choïgou', 'Serguei Shoigu']]);
  });

  test('are proposed where a letter of a long first name is missing', () => {
    const articles = ['Hyacinthe Morel', 'Hycinthe Morel', 'Hyacinthe Roche'].map(name => ({ actors: [actor(name)] }));
    expect(variantsOf(articles).map(({ names }) => names)).toEqual([['Hyacinthe Morel', 'Hycinthe Morel']]);
  });

  test('are not proposed for other surnames or other first names', () => {
    const others = ['Frédéric Martin', 'Frédérick Martin', 'Alain Martin', 'Alban Martin'];
    const articles = ['Anne Martin', 'Anne Morton', 'Paul Martin', ...others].map(name => ({ actors: [actor(name)] }));
    expect(variantsOf(articles)).toEqual([]);
  });
});
