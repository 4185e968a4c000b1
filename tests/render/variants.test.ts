import { describe, expect, it } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { statementsOf } from '../../src/render/views/quotes.ts';
import { variantsOf } from '../../src/render/views/variants.ts';
import { linked, SETTINGS } from '../fixtures/articles.ts';

const groups = (...texts: string[]) =>
  variantsOf(texts.map(text => ({ text }))).map(group => group.map(({ text }) => text));

describe('variants of a statement', () => {
  it('are brought together whatever their marks, capitals and small changes', () => {
    const one = 'Nous continuons à surveiller le problème de très près';
    const other = 'nous continuons de surveiller le problème, de très près';
    expect(groups(one, 'Rien à voir avec le reste', other)).toEqual([[one, other], ['Rien à voir avec le reste']]);
  });

  it('may be a part of a longer statement', () => {
    const long = 'Cela pourrait violer les résolutions du Conseil de sécurité que la Russie elle-même a soutenues';
    expect(groups(long, 'violer les résolutions du Conseil de sécurité')).toHaveLength(1);
  });

  it('are not made of fragments that share a few words', () => {
    expect(groups('fournir des armes', 'des armes nucléaires')).toHaveLength(2);
    expect(groups('Nous voulons la paix pour tout le pays', 'Nous voulons la guerre pour tout le monde')).toHaveLength(
      2,
    );
  });

  it('of fragments are those that are equal', () => {
    expect(groups('en cas d’agression', 'En cas d’agression !')).toHaveLength(1);
  });
});

describe('statements of many articles', () => {
  const said = (id: string, speaker: string | null) => {
    const quote = { text: 'On tiendra', cue: null, speaker: speaker ? { id: null, name: speaker } : null };
    const quotes = [
      { ...quote, field: 'title' as const, start: 2, end: 12 },
      { ...quote, field: 'text' as const, start: 2, end: 12 },
    ];
    return linked({ id, title: '« On tiendra »', body: ['« On tiendra », dit-on au port.'], more: { quotes } });
  };
  const found = (...speakers: (string | null)[]) => {
    const site = buildSiteModel(
      speakers.map((speaker, i) => said(`a${i}`, speaker)),
      SETTINGS,
    );
    return statementsOf(site, site.entries).map(({ article, variants }) => [
      article.id,
      variants.map(v => v.article.id),
    ]);
  };

  it('are one where a headline says them, too', () => {
    expect(found('Anne Roux')).toEqual([['a0', []]]);
    expect(found('Anne Roux', 'Anne Roux')).toEqual([['a0', ['a1']]]);
  });

  it('are told of nobody article by article', () => {
    expect(found(null, null)).toEqual([
      ['a0', []],
      ['a1', []],
    ]);
  });
});
