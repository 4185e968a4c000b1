import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, speakersOf } from './language.ts';

describe('the point of view at the head of a sentence', () => {
  it.each([
    'Selon Paul Durand, membre d’un club qui tente d’attirer des jeunes, tout va changer : « Les gens reviennent au village. »',
    'Selon l’avocat de la victime, Paul Durand, l’accusé la frappait souvent : « Pendant dix ans elle a subi, assène-t-il. Elle a fini par fuir. »',
    'Pour le docteur Paul Durand, le garçon n’est pas malade. Plutôt « un repli sur lui-même ».',
    'Selon le gardien Paul Durand, même si le garçon présente une « somme de colère », il attend un « geste de sa famille ».',
  ])('“%s” is his', text => {
    expect(new Set(speakersOf(text, [PAUL]))).toEqual(new Set(['Paul Durand']));
  });

  it('« Pour le premier expert entendu, … » where the sentence quotes', () => {
    const text =
      'Pour le premier expert entendu par la cour, l’homme ne présente aucun « moment d’égarement dans la nuit ».';
    expect(speakersOf(text)).toEqual(['le premier expert']);
  });

  it('a verb of saying has words of its own', () => {
    const text = 'Selon le journal, Anne Leroy a déclaré : « Je pars demain matin. »';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });

  it('« pour la victime », where nothing is quoted, is nobody who speaks', () => {
    const text =
      'Paul Durand a vu l’accident. Pour la victime, le pire était passé. « On roule trop vite ici », souffle-t-il.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });

  it('« selon son témoignage » is whoever was talked of', () => {
    const text =
      'Paul Durand a fui par le toit. Selon son témoignage, « quarante centimètres d’eau » noyaient la cave.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('whoever a passive, a letter or a place names', () => {
  it.each([
    'Paul Durand a été accusé par Anne Leroy d’avoir « trahi la parole donnée aux habitants ».',
    'Paul Durand s’est vu reprocher par Anne Leroy « une trahison de la parole donnée ».',
    'Message d’Anne Leroy à ses élus : « Nous avons trahi la parole donnée. »',
    'Paul Durand hésite. Anne Leroy, elle, parle d’« une trahison de la parole donnée ».',
  ])('“%s” is hers', text => expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Anne Leroy']));

  it.each([
    ['À la mairie, on assure que « tout sera prêt pour la rentrée ».', 'la mairie'],
    ['Du côté de la préfecture, on assure que « tout sera prêt pour la rentrée ».', 'la préfecture'],
    [
      'Au cabinet du ministre régional, on assure que « tout sera prêt pour la rentrée ».',
      'le cabinet du ministre régional',
    ],
    ['« Cela sera prêt pour la rentrée », assure la cheffe verte.', 'la cheffe verte'],
    ['La direction, elle, assure que « tout sera prêt pour la rentrée ».', 'La direction'],
  ])('“%s”', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    [
      'Paul Durand a parlé. La repreneuse, une ancienne cadre, promet de « ne rien changer à l’esprit du lieu ».',
      'La repreneuse',
    ],
    [
      'La présidente du tribunal, Anne Leroy, se tait. Sa secrétaire a parlé d’« enveloppes qui circulaient ».',
      'Sa secrétaire',
    ],
    ['Le commandant Paul Durand arrive. Le propriétaire, lui, pleure : « Toute ma vie était ici. »', 'Le propriétaire'],
    ['La partie civile s’est dite « soulagée par ce jugement ».', 'La partie civile'],
  ])('“%s”', (text, speaker) => expect(speakersOf(text, [PAUL, ANNE])).toEqual([speaker]));

  it('« dit « regretter … » » is no nickname', () => {
    expect(speakersOf('Le directeur, Paul Durand, dit « regretter cette décision ».', [PAUL])).toEqual(['Paul Durand']);
    expect(speakersOf('Le directeur, Paul Durand, dit « le petit boulanger », est mort.', [PAUL])).toEqual([]);
  });

  it('a town where one says so is nobody', () => {
    expect(speakersOf('À Vernolle, on dénonce « un mépris total des campagnes ».')).toEqual(['?']);
  });
});

describe('who is named only after having spoken', () => {
  it('« cet éleveur », then « affirme Paul Durand », then « l’éleveur »', () => {
    const text =
      '« Je suis fatigué de tout cela », dit cet éleveur de 50 ans. La moitié du troupeau est perdue, affirme Paul Durand. « Les bêtes ont soif », explique l’éleveur.';
    expect(speakersOf(text, [PAUL])).toEqual(['cet éleveur de 50 ans', 'Paul Durand']);
  });

  it('not somebody of whom the article says what else he is', () => {
    const text =
      '« Je suis fatigué de tout cela », dit cet éleveur de 50 ans. La moitié est perdue, affirme Paul Durand, maire du village. « Les bêtes ont soif », explique l’éleveur.';
    expect(speakersOf(text, [PAUL])[1]).not.toBe('Paul Durand');
  });

  it('« l’un d’eux, Paul Durand »', () => {
    expect(speakersOf('« On venait à vélo tous les jours », sourit l’un d’eux, Paul Durand.', [PAUL])).toEqual([
      'Paul Durand',
    ]);
  });

  it('« …, confie celui-ci »', () => {
    const text = 'La solution, pour Paul Durand, c’est de payer. « Certains n’oseront jamais », confie celui-ci.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('a function after a comma and a name', () => {
  it('is the subject where a verb follows it', () => {
    const text =
      'Paul Durand, 60 ans, préside la chambre. Dans une lettre à Paul Durand, cette étudiante racontait son « impression d’être seule ».';
    expect(speakersOf(text, [PAUL])).not.toEqual(['Paul Durand']);
  });

  it('is said of the name where a comma closes it', () => {
    const text =
      'Il a dîné avec Anne Leroy, la maire du village, et ses voisins. « Tout est calme ici », assure la maire.';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });
});

describe('the agent of a passive', () => {
  it('of the sentence after: « Ce manque est dénoncé par cette commerçante. »', () => {
    const text =
      '« On se bat seuls depuis des mois. » Ce manque de soutien est dénoncé par cette commerçante du centre.';
    expect(speakersOf(text)).toEqual(['cette commerçante du centre']);
  });

  it('of the sentence before', () => {
    const text =
      '« Les vitrines sont vides », regrette un habitant. Une autre raison est évoquée par une libraire. « On se gare trop mal ici. »';
    expect(speakersOf(text)).toEqual(['un habitant', 'une libraire']);
  });

  it('before a colon', () => {
    const text =
      'Paul Durand commence à parler, avant d’être coupé par Anne Leroy : « Nous ne sommes pas dans une foire. »';
    expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Anne Leroy']);
  });

  it('who questions somebody has not spoken', () => {
    const text = 'Paul Durand est arrivé hier. Il a été interrogé par un gendarme. « Je n’ai rien volé du tout. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('« il » whom nothing names', () => {
  it('is nobody, whoever comes up in passing', () => {
    const text =
      'Il a 39 ans et vit dans le Jura. Le « rodéo », comme dit Paul Durand, vice-procureur, a duré une heure. Il était venu voir ses frères. « Je n’ai pas vu la voiture », dit-il.';
    expect(speakersOf(text, [PAUL]).at(-1)).toBe('?');
  });

  it('« Il n’a pas d’avocat » names nobody', () => {
    expect(speakersOf('Il n’a pas d’avocat. « Je n’ai pas les moyens », répète-t-il.')).toEqual(['?']);
  });
});
