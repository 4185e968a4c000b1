import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../src/clean/vocabulary/word-automaton.ts';

const WORDS = new Set(['le', 'les', 'de', 'des', 'dans', 'l', 'pendant']);

/** The same, word by word. */
function slowly(key: string, sample: number): number {
  const words: string[] = [];
  for (let at = 0; at < key.length && at < sample; at += words.at(-1)!.length + 1)
    words.push(key.slice(at).split(' ', 1)[0]!);
  return words.length ? words.filter(word => WORDS.has(word)).length / words.length : 0;
}

describe('the share of function words', () => {
  it('is that of the words found one by one', () => {
    const word = fc.constantFrom(
      'le',
      'les',
      'lesquels',
      'd',
      'de',
      'dans',
      'dansent',
      '0',
      'port',
      'l',
      'pendant',
      'ж',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 80 }), (words, sample) => {
        const key = words.join(' ');
        expect(shareOf(key, WORDS, sample)).toBe(slowly(key, sample));
      }),
    );
  });

  it('is nothing for an empty key', () => {
    expect(shareOf('', WORDS, 10)).toBe(0);
  });
});
