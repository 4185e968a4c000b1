import { describe, expect, it } from 'vitest';
import { PhraseTrie } from '../../src/lib/phrases.ts';
import { tokensOf } from '../../src/lib/words.ts';

const TEXT = 'Le premier ministre, dit-on, a reçu la ministre de la Santé puis le ministre de la ville de Lyon.';

function found(phrases: readonly string[], text = TEXT): string[] {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(phrase, phrase);
  const tokens = tokensOf(text);
  return trie.findAll(tokens).map(({ from, to, value }) => {
    expect(tokens.slice(from, to).map(token => token.norm)).toEqual(tokensOf(value).map(token => token.norm));
    return value;
  });
}

describe('phrases', () => {
  it('are found by their longest form, from left to right', () => {
    const phrases = ['ministre', 'premier ministre', 'ministre de la Santé', 'ministre de la Justice', 'de la'];
    expect(found(phrases)).toEqual(['premier ministre', 'ministre de la Santé', 'ministre', 'de la']);
  });

  it('fall back on a shorter one where the longer breaks off', () => {
    expect(found(['la ministre', 'la ministre de la Justice du pays'])).toEqual(['la ministre']);
  });

  it('give each value of one phrase', () => {
    const trie = new PhraseTrie<number>();
    trie.add('ville de Lyon', 1);
    trie.add('VILLE DE LYON', 2);
    expect(trie.findAll(tokensOf(TEXT)).map(hit => hit.value)).toEqual([1, 2]);
  });

  it('are found even when added after a search', () => {
    const trie = new PhraseTrie<number>();
    const tokens = tokensOf(TEXT);
    expect(trie.findAll(tokens)).toEqual([]);
    trie.add('ville', 1);
    expect(trie.findAll(tokens)).toHaveLength(1);
  });

  it('may be compared by a key of one’s own', () => {
    const trie = new PhraseTrie<number>(token => token.text);
    trie.add('Ministre', 1);
    expect(trie.findAll(tokensOf(TEXT))).toEqual([]);
  });

  it('do not begin after the last word', () => {
    const trie = new PhraseTrie<number>();
    trie.add('ville', 1);
    expect(trie.longestAt([], 0)).toEqual([]);
  });

  it('without words are none', () => expect(found(['', ' – ', 'Lyon'])).toEqual(['Lyon']));
});
