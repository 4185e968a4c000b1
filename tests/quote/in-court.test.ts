import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, speakersOf } from './language.ts';

const COURT = 'Le tribunal de Malvoisin jugeait un vol de poules. ';

describe('who asks and who answers in court', () => {
  it('« Vous étiez seul ? » is the judge’s, « J’étais seul » is not', () => {
    const text = `${COURT}Le conducteur est entré. La présidente Anne Leroy l’interroge. « Vous étiez seul ce soir-là ? » Il baisse les yeux. « J’étais avec mes poules. »`;
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Le conducteur']);
  });

  it('« monsieur le président » is said to him', () => {
    const text = `${COURT}Le conducteur est entré. Le président Paul Durand l’interroge longuement. « Je regrette tout, monsieur le président. »`;
    expect(speakersOf(text, [PAUL])).toEqual(['Le conducteur']);
  });

  it('what is asked of the accused is not his', () => {
    const text = `${COURT}La présidente Anne Leroy lit le dossier. Le prévenu nie tout en bloc. « Elle était malade, et elle vous a frappé ? »`;
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });

  it('elsewhere who asks goes on', () => {
    const text =
      'La maire, Anne Leroy, a rencontré les riverains. « Vous imaginez le bruit ? » Elle soupire. « J’habite à côté. »';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });

  it('« la présidente », « la juge », « l’avocate » are not the woman who was just talked of', () => {
    const text = `${COURT}Anne Leroy s’avance. « Un faux nom ? », demande la présidente. « J’avais peur », dit Anne Leroy. « Allons donc ! », s’amuse la juge. L’avocate lance : « Elle a un toit pour dormir. »`;
    expect(speakersOf(text, [ANNE])).toEqual(['la présidente', 'Anne Leroy', 'la juge', 'L’avocate']);
  });

  it('« reprend le président » is not the accused', () => {
    const text = `${COURT}« J’ai trop de frères », répond l’accusé. « Combien en avez-vous ? », reprend le président.`;
    expect(speakersOf(text)).toEqual(['l’accusé', 'le président']);
  });

  it('who replies is not the one who has just asked', () => {
    const text = `${COURT}« Vous avez mal ? », lui demande la présidente Leroy. « Un peu, au bras », répond la femme.`;
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'la femme']);
  });

  it('the words are not of the one to whom they are addressed', () => {
    const text = `${COURT}« Il ne dort plus », plaide Me Durand. S’adressant au prévenu : « Vous avez brisé cette famille. »`;
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand', 'Paul Durand']);
  });

  it.each([
    'Son avocat, maître Paul Durand, a pris la parole. « Mon client a grandi seul. »',
    'L’avocat Paul Durand a pris la parole. La présidente soupire. « Ma cliente ne dira rien de plus. »',
    'L’avocat Paul Durand a pris la parole. Le prévenu baisse la tête. « Mon client regrette », ajoute-t-il.',
  ])('« mon client » is said by who defends: « %s »', text => {
    expect(speakersOf(`${COURT}Le prévenu s’est tu. ${text}`, [PAUL])).toEqual(['Paul Durand']);
  });

  it('a shopkeeper has clients, too', () => {
    const text = 'Paul Durand tient un bar. « Mon client préféré est parti », dit-il. « Mon client a payé d’avance. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand', 'Paul Durand']);
  });

  it('« Il raconte son enfance. « … » La juge s’étonne. « … » »', () => {
    const text = `${COURT}L’accusé parle de son père. Il a raconté une enfance difficile. « C’était des coups pour tout. » Le président s’étonne. « Vos sœurs disent le contraire. »`;
    expect(speakersOf(text)).toEqual(['L’accusé', 'Le président']);
  });
});

describe('who judges', () => {
  it('is « la magistrate », too, and an engineer heard there « l’experte »', () => {
    const trial =
      'L’accusé se lève. La présidente, Anne Leroy, lui demande de raconter. « Et vous n’avez pas fait le tour ? », relance la magistrate.';
    expect(speakersOf(trial, [ANNE])).toEqual(['Anne Leroy']);
    const heard =
      'Vient l’ingénieure Anne Leroy. Selon l’experte, les fumées ont tout envahi « en moins de trois minutes ».';
    expect(speakersOf(heard, [ANNE])).toEqual(['Anne Leroy']);
  });
});
