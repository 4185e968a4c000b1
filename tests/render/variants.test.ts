import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../src/render/views/variants.ts';

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
