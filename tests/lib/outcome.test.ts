import { expect, test } from 'vitest';
import { each } from '../../src/lib/outcome.ts';

test('a fault costs the one thing that brought it to light, and later steps pass it over', () => {
  const fault = new Error('none of it');
  const halves = each([{ made: 2 }, { made: 3 }, { made: 4 }], number => {
    if (number % 2) throw fault;
    return number / 2;
  });
  expect(each(halves, String)).toEqual([{ made: '1' }, { fault }, { made: '2' }]);
});
