import { expect, test } from 'vitest';
import { remembered, rememberedWith } from '../../src/lib/remembered.ts';

test('what is made of a key is made once, whatever it is', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word: string) => {
    asked.push(word);
    return word.length > 0 ? word.length : null;
  });
  expect([lengthOf('mot'), lengthOf(''), lengthOf('mot'), lengthOf('')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['mot', '']);
});

test('a full memory starts anew', () => {
  let made = 0;
  const numberOf = remembered((_: string) => ++made, 2);
  expect(['un', 'deux', 'un', 'trois', 'un'].map(numberOf)).toEqual([1, 2, 1, 3, 4]);
});

test('what is made of an object is made once for each, alike or not', () => {
  let made = 0;
  const numberOf = rememberedWith((_: { name: string }) => (++made > 1 ? made : null));
  const [one, other] = [{ name: 'Jeanne' }, { name: 'Jeanne' }];
  expect([one, other, one, other].map(numberOf)).toEqual([null, 2, null, 2]);
});
