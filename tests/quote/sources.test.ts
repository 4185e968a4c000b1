import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, speakersOf } from './language.ts';

const GIFT = '« un cadeau empoisonné pour les communes »';

describe('a source', () => {
  it.each([
    `Aux yeux d’Anne Leroy, ce texte est ${GIFT}.`,
    `De l’aveu même d’Anne Leroy, ce texte est ${GIFT}.`,
    `Ce texte est, pour reprendre les mots d’Anne Leroy, ${GIFT}.`,
    `Pour citer Anne Leroy, ce texte est ${GIFT}.`,
    `À lire Anne Leroy, ce texte est ${GIFT}.`,
    `Sous la plume d’Anne Leroy, ce texte devient ${GIFT}.`,
  ])('is told in « %s »', text => {
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });

  it('is not whoever cites the one who speaks', () => {
    expect(speakersOf(`Paul Durand, cité par Anne Leroy, parle d’${GIFT}.`, [PAUL, ANNE])).toEqual(['Paul Durand']);
    expect(speakersOf('Paul Durand, accusé par Anne Leroy de « mentir à tous », rit.', [PAUL, ANNE])).toEqual([
      'Anne Leroy',
    ]);
  });
});

describe('a noun of speech that opens the sentence', () => {
  it.each([
    'Réplique cinglante d’Anne Leroy, cheffe de file de l’opposition : « Vous videz les caisses. »',
    'Riposte immédiate d’Anne Leroy : « Vous videz les caisses. »',
    'Annonce surprise d’Anne Leroy, mardi : « Vous videz les caisses. »',
  ])('has an owner in « %s »', text => {
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });

  it('is a verb where somebody follows', () => {
    expect(speakersOf('« Vous videz les caisses. » Réplique Anne Leroy.', [ANNE])).toEqual(['Anne Leroy']);
  });
});

describe('« celle-ci »', () => {
  it.each([
    ['a lancé Paul Durand à la candidate socialiste. Celle-ci a répliqué', 'la candidate socialiste'],
    ['a lancé Paul Durand à la maire. Celle-ci a répliqué', 'la maire'],
    ['a lancé Paul Durand au maire. Celui-ci a répliqué', 'le maire'],
  ])('is whom he speaks to: « %s »', (words, speaker) => {
    expect(speakersOf(`« Votre bilan est nul », ${words} : « Vous n’avez rien proposé. »`, [PAUL])).toEqual([
      'Paul Durand',
      speaker,
    ]);
  });
});

describe('who comes from somewhere', () => {
  it.each(['Arrivé de Tessalit', 'Venu de Bandundu', 'Originaire de Goma', 'Natif d’Agadez'])(
    'is not called « %s »',
    words => {
      const text = `${words} en 2015, Paul Durand ne parlait pas un mot de français. « Bonjour et merci », se marre le cuisinier.`;
      expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
    },
  );
});
