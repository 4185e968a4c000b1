import { describe, expect, it } from 'vitest';
import { lineKey, nameKey, wordsIn } from '../../src/clean/vocabulary/key.ts';

describe('lineKey', () => {
  it('leaves words in lower case without accents or punctuation', () => {
    expect(lineKey('  » À LIRE aussi : « L’Œuvre »')).toBe('a lire aussi l oeuvre');
  });

  it('writes every run of numbers as one 0', () => {
    expect(lineKey('12h30, le 14/07/2023')).toBe('0 le 0');
    expect(lineKey('2023-09-12 10:59:55')).toBe('0');
    expect(lineKey('G7 et F1')).toBe('g0 et f0');
  });

  it('reads © as a word and drops other symbols', () => {
    expect(lineKey('© Le Phare → 5 € 😀')).toBe('copyright le phare 0');
  });

  it('keeps other scripts', () => {
    expect(lineKey('Владимир Путин, 12')).toBe('владимир путин 0');
    expect(lineKey('النص العربي')).toBe('النص العربي');
  });

  it('gives the same key to composed and decomposed accents', () => {
    expect(lineKey('e\u0301te\u0301')).toBe(lineKey('été'));
  });

  it('is empty for a line without words', () => {
    expect(lineKey('— • | —')).toBe('');
    expect(wordsIn('')).toBe(0);
    expect(wordsIn('a b c')).toBe(3);
  });
});

describe('nameKey', () => {
  it('keeps figures, so that « 20 Minutes » is no duration', () => {
    expect(nameKey('20 Minutes')).toBe('20 minutes');
  });
});
