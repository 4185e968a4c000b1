import { describe, expect, it } from 'vitest';
import { stem } from '../../src/lib/stem.ts';
import { termsOf } from '../../src/lib/terms.ts';
import { expectProportional } from '../growth.ts';

describe('a stem', () => {
  it('is one for number, gender and accents', () => {
    for (const [one, other] of [
      ['gréviste', 'grévistes'],
      ['condamné', 'condamnées'],
      ['municipal', 'municipaux'],
      ['négociation', 'negociations'],
    ])
      expect([one, stem(one!)]).toEqual([one, stem(other!)]);
  });

  it('keeps apart what are other words', () => {
    for (const [one, other] of [
      ['port', 'porc'],
      ['guerre', 'guérir'],
      ['mars', 'marche'],
    ])
      expect(stem(one!)).not.toBe(stem(other!));
  });
});

describe('a word of a hundred thousand letters', () => {
  it('is stemmed in no more time than its length asks for', () => {
    expectProportional(50_000, length => '10'.repeat(length), stem);
  });
});

describe('the terms of a text', () => {
  it('hold hyphenated words whole and by their parts, elided words without what elides', () => {
    expect(termsOf('L’éditeur de Jong-un')).toEqual(expect.arrayContaining([stem('editeur'), 'jong-un', 'jong', 'un']));
    expect(termsOf('qu’il')).toEqual(['il']);
  });
});
