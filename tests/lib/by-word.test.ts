import { expect, it } from 'vitest';
import { ByWord } from '../../src/lib/by-word.ts';
import { tokensOf } from '../../src/lib/words.ts';

const TEXT = 'Le maire a dit que le maire ne dirait rien de plus ; le maire a ensuite quitté la salle.';

it('is worked out once a word of an article', () => {
  const asked: string[] = [];
  const length = new ByWord(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const lengths = [...tokensOf(TEXT), ...tokensOf(`${TEXT} Fin.`)].map(token => length.of(token));
  expect(lengths.slice(0, 3)).toEqual([2, 5, 1]);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toContain('maire');
});

it('is worked out once even if nothing comes of it', () => {
  let asked = 0;
  const nothing = new ByWord(() => {
    asked++;
    return null;
  });
  for (const token of [...tokensOf(TEXT), ...tokensOf(TEXT)]) expect(nothing.of(token)).toBeNull();
  expect(asked).toBe(new Set(tokensOf(TEXT).map(token => token.id)).size);
});

it('keeps apart what is written differently', () => {
  const isUpper = new ByWord(({ text }) => text !== text.toLowerCase());
  const [first, , , , , second] = tokensOf(TEXT);
  expect([first, second].map(token => isUpper.of(token!))).toEqual([true, false]);
});

it('is right for words without a number', () => {
  const norm = new ByWord(token => token.norm);
  expect(tokensOf('Zyx Zyxw').map(token => norm.of(token))).toEqual(['zyx', 'zyxw']);
});

it('grows with the words', () => {
  const norm = new ByWord(token => token.norm);
  const text = Array.from({ length: 9000 }, (_, i) => `mot${i}`).join(' ');
  const tokens = tokensOf(text);
  expect(tokens.toReversed().map(token => norm.of(token))).toEqual(tokens.toReversed().map(token => token.norm));
});
