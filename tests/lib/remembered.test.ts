import { expect, test } from 'vitest';
import { remembered } from '../../src/lib/remembered.ts';

test('what is made of a key is made once, whatever it is', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word: string) => {
    asked.push(word);
    return word.length > 0 ? word.length : null;
  });
  expect([lengthOf('mot'), lengthOf(''), lengthOf('mot'), lengthOf('')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['mot', '']);
});
