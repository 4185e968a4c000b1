import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../../src/clean/lines/typography.ts';
import { expectProportional } from '../growth.ts';

const NB = '\u00a0';
const NN = '\u202f';

describe('mend', () => {
  it.each([
    ['cette possibilité”a déclaré', 'cette possibilité” a déclaré'],
    ['ils ont appelé“dangereux” ce pas', 'ils ont appelé “dangereux” ce pas'],
    ['la péninsule.»Le porte-parole', 'la péninsule.» Le porte-parole'],
    ['un mot»qui suit', 'un mot» qui suit'],
    ['fin.. Début', 'fin. Début'],
    ['deux mots , puis un autre .', 'deux mots, puis un autre.'],
    ['Moscou,Pékin et Séoul', 'Moscou, Pékin et Séoul'],
    ['en moins d’une heure.Les salariés', 'en moins d’une heure. Les salariés'],
    ["l' homme d ’affaires qu'il", 'l’homme d’affaires qu’il'],
    ['co\u00adopé\u200bration', 'coopération'],
    ['o\ufb03cier', 'officier'],
    ['𝐈. 𝐃𝐄𝐋𝐈𝐁𝐄𝐑𝐀𝐓𝐈𝐎𝐍𝐒 𝘥𝘶 𝟐 mai', 'I. DELIBERATIONS du 2 mai'],
    ['un cœur 💚 vert', 'un cœur 💚 vert'],
    ['des  espaces\tpartout ', 'des espaces partout'],
    ['<<Non>>, dit-il', `«${NB}Non${NB}», dit-il`],
  ])('mends %j', (found, mended) => expect(mend(found)).toBe(mended));

  it('makes the spaces before high marks and inside guillemets unbreakable', () => {
    expect(mend('Vrai ? Oui ; non ! Voici : « mot »')).toBe(
      `Vrai${NN}? Oui${NN}; non${NN}! Voici${NB}: «${NB}mot${NB}»`,
    );
  });

  it('puts no space where Swiss and Canadian usage has none', () => {
    expect(mend('«Non!», dit-il. Pourquoi?')).toBe('«Non!», dit-il. Pourquoi?');
  });

  it.each([
    'https://exemple.org/a,b;c?d=1&e=«f»',
    'écrire à jean.dupont@exemple.org,merci',
    'à 18:30, score 2-1, 3,5 % et 1.200 euros',
    'U.R.S.S., J.-C. et S.A.R.L.',
    'Booking.Com et Orange.Fr',
    'des points de suspension... puis ...',
    'un titre : 5/5, n°12, 06.12.34.56.78',
    '“Je viens”, dit-elle. "Moi aussi."',
  ])('leaves %j as it is', text => expect(mend(text).replaceAll(NB, ' ')).toBe(text));

  it('keeps an unbreakable space inside a figure and takes others away', () => {
    expect(mend(`10${NB}000${NB}soldats de${NB}plus`)).toBe(`10${NB}000${NB}soldats de plus`);
  });

  it('never changes a letter or a digit, whatever it is given', () => {
    const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    const french = fc.string({ unit: fc.constantFrom(...'aéLœ12 .,;:!?…«»“”"\'’-/()\u00a0\u202f\u200b') });
    fc.assert(fc.property(french, text => letters(mend(text)) === letters(text)));
  });

  it('changes nothing the second time', () => {
    const french = fc.string({ unit: fc.constantFrom(...'aéL1 .,;:!?…«»“”’-\u00a0') });
    fc.assert(
      fc.property(french, text => {
        const once = mend(text);
        return mend(mend(once)) === mend(once);
      }),
    );
  });

  it.each(['mot ', ' ,', '«', '»', "a'", '<<', '@ x', ' .', '..'])('takes linear time on a long run of %j', piece => {
    expectProportional(100_000, length => piece.repeat(length), mend);
  });
});
