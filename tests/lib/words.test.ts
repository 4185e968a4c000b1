import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isCapitalised, normalise, tokensOf, UNNUMBERED } from '../../src/lib/words.ts';

const words = (text: string) => tokensOf(text).map(token => token.text);
/** Long enough to be remembered and numbered. */
const LONG = 'Le conseil municipal a adopté mardi soir le budget de la ville, après un long débat.';

describe('the words of a text', () => {
  it.each([
    ['L’Assemblée nationale', ['L’', 'Assemblée', 'nationale']],
    ["jusqu'à aujourd'hui, d’ailleurs", ["jusqu'", 'à', "aujourd'hui", 'd’ailleurs']],
    ['qu’il l’a d’abord dit', ['qu’', 'il', 'l’', 'a', 'd’abord', 'dit']],
    ['Kim Jong-un, mi‑juin', ['Kim', 'Jong-un', 'mi‑juin']],
    ['fin.Début U.R.S.S. 3.14', ['fin', 'Début', 'U.R.S.S', '3.14']],
    ['presqu’île des Grecs’ – non', ['presqu’île', 'des', 'Grecs', 'non']],
    ['e\u0301te\u0301 𝐀𝐁 😀', ['e\u0301te\u0301', '𝐀𝐁']],
    ['«\u00a0Oui\u00a0»…', ['Oui']],
    ['', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });

  it('hold every letter and digit', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        expect(letters(words(text).join(''))).toBe(letters(text));
      }),
    );
  });

  it('have one number wherever they are written so', () => {
    const [first, second] = [tokensOf(LONG), tokensOf(`${LONG} Encore le budget de la ville.`)];
    expect(second[0]!.id).toBe(first[0]!.id);
    expect(first[0]!.id).not.toBe(first.find(token => token.text === 'le')!.id);
    expect(second.filter(token => token.text === 'ville').map(token => token.id)).toEqual(
      Array(2).fill(first.find(token => token.text === 'ville')!.id),
    );
  });

  it('are remembered for some articles, not for all', () => {
    const text = (n: number) => `${LONG} ${n} ${'Encore un long débat, puis le vote. '.repeat(300)}`;
    const first = tokensOf(text(0));
    for (let n = 1; n < 20; n++) tokensOf(text(n));
    expect(tokensOf(text(0))).toBe(first);
    for (let n = 20; n < 60; n++) tokensOf(text(n));
    expect(tokensOf(text(0))).not.toBe(first);
    expect(tokensOf(text(0))).toEqual(first);
  });

  it('get no number from a mere phrase', () => {
    expect(tokensOf('abracadabrantesque')[0]!.id).toBe(UNNUMBERED);
  });
});

describe('comparing words', () => {
  it('normalises case, apostrophes, hyphens and combining accents', () => {
    expect(normalise('Jusqu’À e\u0301té mi‑Juin')).toBe("jusqu'à été mi-juin");
    expect(normalise('déjà-vu')).toBe('déjà-vu');
  });

  it('folds accents and ligatures', () => {
    expect(fold('Œuvre d’Ève')).toBe("oeuvre d'eve");
    expect(fold('plain text')).toBe('plain text');
  });

  it('knows capitals of any alphabet', () => {
    expect(['Zoé', 'Élan', 'Жуков', 'zoé', 'élan', '3e', '', '«A'].map(isCapitalised)).toEqual([
      ...[true, true, true],
      ...[false, false, false, false, false],
    ]);
  });
});
