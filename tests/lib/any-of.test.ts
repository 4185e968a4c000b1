import { expect, it } from 'vitest';
import { anyOf, anyOfWords } from '../../src/lib/any-of.ts';

it('any of several patterns is one group', () => {
  const anySign = new RegExp(`^a${anyOf(['\\d', 'b+'])}c$`);
  expect(['a1c', 'abbc', 'a1', 'ac', 'a1bc'].map(text => anySign.test(text))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('any of no patterns and no words matches nothing, not even nothing', () => {
  for (const source of [anyOf([]), anyOfWords([]), anyOfWords(new Set())])
    expect(['', 'mot'].map(text => new RegExp(source).test(text))).toEqual([false, false]);
});

it('any of several words means each sign as it stands, and either apostrophe', () => {
  const anyWord = new RegExp(`^${anyOfWords(['c.-à-d.', "l'an", 'A+'])}$`);
  expect(['c.-à-d.', 'l’an', "l'an", 'A+'].every(text => anyWord.test(text))).toBe(true);
  expect(['cx-à-d.', 'lan', 'AA'].some(text => anyWord.test(text))).toBe(false);
});
