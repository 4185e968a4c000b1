import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, ROY, speakersOf } from './language.ts';

const WORDS = '« On fait ce qu’on peut »';

describe('what somebody is said to be', () => {
  it.each([
    [`Paul Durand est infirmier. Jean Roy est là. ${WORDS}, dit l’infirmier.`, 'Paul Durand'],
    [`Paul Durand, 45 ans, est maire de Loue. Jean Roy est là. ${WORDS}, dit le maire.`, 'Paul Durand'],
    [`Anne Leroy était la bergère du village. Jean Roy est là. ${WORDS}, dit la bergère.`, 'Anne Leroy'],
  ])('in « %s »', (text, speaker) => {
    expect(speakersOf(text, [PAUL, ANNE, ROY])).toEqual([speaker]);
  });

  it('is not what they did once', () => {
    const text =
      'Jean Roy a vu le match. Auteur d’un doublé, Paul Durand sourit. « Un point reste un point », dit-il. Le milieu de 26 ans est prêt : « Contre Loue, ce sera dur. »';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Paul Durand', 'Paul Durand']);
  });
});

describe('an age', () => {
  it.each([
    ['le septuagénaire', 'Paul Durand'],
    ['l’homme de 71 ans', 'Paul Durand'],
    ['la quadragénaire', 'Anne Leroy'],
    ['l’octogénaire', 'l’octogénaire'],
  ])('tells who %s is', (words, speaker) => {
    const text = `Paul Durand, 71 ans, habite Loue. Anne Leroy (45 ans) aussi. ${WORDS}, dit ${words}.`;
    expect(speakersOf(text, [PAUL, ANNE])).toEqual([speaker]);
  });

  it('beside a name makes nobody the mayor of whom nothing more is said', () => {
    const text = `Paul Durand, 71 ans, a été condamné pour ses coqs. Le maire, qui a tout tenté, soupire : ${WORDS}.`;
    expect(speakersOf(text, [PAUL])).toEqual(['Le maire']);
    const mother = `Anne Leroy, mère de deux enfants, s’inquiète. À Loue, la ministre se défend : ${WORDS}.`;
    expect(speakersOf(mother, [ANNE])).toEqual(['la ministre']);
  });
});

it('« leur professeure » is nobody’s kin: « elle » may be she', () => {
  const text = `Anne Leroy a le trac. ${WORDS}, dit-elle. Leur professeure d’histoire a tout monté. « Certains n’osaient pas parler », rappelle-t-elle.`;
  expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Leur professeure d’histoire']);
});

it('« cette agrégée » is she, and who cuts in is somebody else', () => {
  const agrégée =
    'Anne Leroy corrige ses copies. « Après, je branche les platines », raconte cette agrégée de lettres.';
  expect(speakersOf(agrégée, [ANNE])).toEqual(['Anne Leroy']);
  const cut =
    '« Rien n’est signé », dit Paul Durand. « Alors pourquoi ces engins ? » a coupé la porte-parole des riverains.';
  expect(speakersOf(cut, [PAUL])).toEqual(['Paul Durand', 'la porte-parole des riverains']);
  const promised = 'Anne Leroy s’est levée. La sous-préfète a promis « une étude complémentaire avant l’été ».';
  expect(speakersOf(promised, [ANNE])).toEqual(['La sous-préfète']);
});

it('« prévient-il » after a colon is whoever stands before it', () => {
  const text =
    'Jean Roy vend l’eau. « Je préférerais vendre des téléphones », dit-il. Paul Durand hausse les épaules : l’économie de la soif, prévient-il, « s’installe plus vite que les stations ».';
  expect(speakersOf(text, [PAUL, ROY])).toEqual(['Jean Roy', 'Paul Durand']);
});

it('« la même source » may be a man', () => {
  const text =
    'Un haut fonctionnaire a évoqué une cohorte « au plus tard au printemps ». « Le retour est écrit », a insisté la même source.';
  expect(speakersOf(text, [])).toEqual(['Un haut fonctionnaire', 'Un haut fonctionnaire']);
});
