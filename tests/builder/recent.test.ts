import { expect, test } from 'vitest';
import { Recent } from '../../src/builder/publish/recent.ts';

function counted(most: number) {
  const made: string[] = [];
  const recent = new Recent<string, string>(most, key => {
    made.push(key);
    return key.toUpperCase();
  });
  return { made, of: (key: string) => recent.of(key) };
}

test('a value is made once while there is room', () => {
  const { made, of } = counted(2);
  expect(['a', 'b', 'a', 'b'].map(of)).toEqual(['A', 'B', 'A', 'B']);
  expect(made).toEqual(['a', 'b']);
});

test('what was not asked for the longest goes first', () => {
  const { made, of } = counted(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) of(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
