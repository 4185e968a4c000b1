import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionsIn } from '../../src/date/mentions.ts';
import { isEdtf } from '../../src/lib/edtf.ts';
import { expectProportional } from '../growth.ts';
import { dated } from './article.ts';
import { datesOf, language } from './read.ts';

/** Pieces that dates are made of, so that random texts come near them. */
const PIECES = [
  ...[
    'le ',
    'du ',
    'au ',
    'de ',
    'à ',
    'la ',
    'et ',
    'entre ',
    '12 ',
    '3',
    '1er ',
    'mai ',
    'mardi ',
    '2023 ',
    '2019',
    '-',
    '/',
    ', ',
  ],
  ...[
    '. ',
    '\n',
    '«',
    '» ',
    'fin ',
    'mi-',
    'il y a ',
    'deux ',
    'ans ',
    'plus tôt',
    'hier',
    'veille ',
    'Noël ',
    'cette ',
    'semaine ',
  ],
  ...[
    'dernière ',
    'premier ',
    'trimestre ',
    'années ',
    '80 ',
    'XXe ',
    'siècle ',
    'été ',
    'a ',
    'sera ',
    'ministre ',
    'Emmanuel Macron ',
  ],
];

describe('whatever the text', () => {
  it('mentions are exact, in order, apart, and valid EDTF', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const { dates } = dated({ text, dateLines: [{ line: 0, text: '2023-09-12' }] });
        let end = 0;
        for (const date of dates) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          if (date.edtf !== null) expect(isEdtf(date.edtf)).toBe(true);
          end = date.end;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('an undated article has valid EDTF too, from the same text always', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const { published } = dated({ text });
        expect(published === null || isEdtf(published.edtf)).toBe(true);
        expect(dated({ text }).published).toEqual(published);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([
    'lundi 3 et ',
    'la veille ',
    'deux ans plus tard ',
    '12 mai 2020 « ',
    'du 3 au ',
    '2023-',
    '1, 2, 3, ',
    'président Emmanuel Macron ',
    'mars et ',
    '2020\nLe 5 tous\n',
    'XVe et ',
  ])('half a million characters of « %s » take time in proportion to their number', unit => {
    expectProportional(
      500_000 / unit.length,
      length => unit.repeat(length),
      text => dated({ text }),
    );
  });

  it('reads curly and straight apostrophes, and narrow spaces, alike', () => {
    expect(datesOf("Aujourd'hui, l'an dernier")).toEqual(["Aujourd'hui → 2023-09-12", "l'an dernier → 2022"]);
    expect(datesOf('Aujourd’hui, l’an dernier')).toEqual(['Aujourd’hui → 2023-09-12', 'l’an dernier → 2022']);
    expect(expressionsIn('le 12\u00a0septembre\u202f2023', language).map(({ text }) => text)).toEqual([
      '12\u00a0septembre\u202f2023',
    ]);
  });
});
