import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, ROY, speakersOf } from './language.ts';

/** A text and who says each of its quotations. */
type Case = readonly [text: string, ...speakers: string[]];

describe('functions that the article never gave', () => {
  it('« l’autrice » is whoever « la romancière » was', () => {
    const text =
      'Sophie Moreau raconte l’exil des siens. « J’ai mis dix ans », confie la romancière. Son éditrice, Anne Leroy, a aimé : « J’ai su tout de suite. » « Elle m’a soutenue », reconnaît l’autrice.';
    expect(speakersOf(text, [ANNE, 'p: Sophie Moreau'])).toEqual(['Sophie Moreau', 'Anne Leroy', 'Sophie Moreau']);
  });

  it('« le magistrat » is not whoever « le romancier » was', () => {
    const text =
      'Paul Durand raconte l’exil des siens. « J’ai mis dix ans », confie le romancier. Anne Leroy a aimé. « Il a menti », reconnaît le magistrat.';
    expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Paul Durand', 'le magistrat']);
  });

  it.each<Case>([
    [
      'Paul Durand a démissionné : « Je ne peux pas défendre ce texte », a confié le ministre de la Santé.',
      'Paul Durand',
    ],
  ])('behind words that a colon gives to a name: « %s »', (text, speaker) => {
    expect(speakersOf(text, [PAUL])).toEqual([speaker]);
  });
});

describe('a function that the article gave somebody else', () => {
  it('stays that one’s behind a colon', () => {
    const text =
      'Le ministre de la Santé, Jean Roy, écoute. Paul Durand est parti : « Je ne peux pas défendre ce texte », a confié le ministre de la Santé.';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Jean Roy']);
  });
});

describe('kin who do something', () => {
  it('« Son mari a appelé. « … », dit-il » is he, where whose husband he is is a woman', () => {
    const text =
      '« On cherche », dit Paul Durand. Une riveraine a tout vu. « Ils ont fui », raconte la jeune femme. Son mari a appelé. « J’ai compté dix tirs », dit-il.';
    expect(speakersOf(text, [PAUL])[2]).toBe('Son mari');
  });

  it('« Son frère a appelé. « … », dit-il » is not surely the brother', () => {
    const text =
      'Paul Durand a tout vu. « Ils ont fui », raconte-t-il. Son frère a appelé. « J’ai compté dix tirs », dit-il.';
    expect(speakersOf(text, [PAUL])[1]).not.toBe('Son frère');
  });
});

describe('« la seconde » at work', () => {
  it('is meant by the pronoun that follows', () => {
    const text =
      'Anne Leroy et Sophie Roy ont repris l’épicerie. « On voulait changer », raconte la première. La seconde travaillait en ville. « Je m’ennuyais », sourit-elle.';
    expect(speakersOf(text, [ANNE, 'p: Sophie Roy'])).toEqual(['Anne Leroy', 'Sophie Roy']);
  });
});

describe('what the article says that somebody is', () => {
  it('is known of a name at a sentence’s end, whoever opens the next', () => {
    const text =
      '« Tout augmente », se plaint Jean Roy, fonctionnaire. Paul Durand, éleveur, se défend : « L’aliment a doublé. » « On fera sans », lâche le fonctionnaire.';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Jean Roy', 'Paul Durand', 'Jean Roy']);
  });

  it('is known of a name that no actor covers', () => {
    const text =
      '« Tout augmente », se plaint Mourad, 52 ans, fonctionnaire. « L’aliment a doublé », dit Paul Durand. « On fera sans », lâche le fonctionnaire.';
    expect(speakersOf(text, [PAUL])[0]).toBe('Mourad');
    const plain =
      '« Tout augmente », se plaint Sophie, fonctionnaire. « L’aliment a doublé », dit Paul Durand. « On fera sans », lâche la fonctionnaire.';
    expect(speakersOf(plain, [PAUL])).toEqual(['Sophie', 'Paul Durand', 'Sophie']);
  });

  it.each<Case>([
    ['Le maire, Jean Roy, était là. « La ville est en deuil », a déclaré l’élu socialiste.', 'Jean Roy'],
    ['Le député Jean Roy était là. « La ville est en deuil », a déclaré l’élu.', 'Jean Roy'],
    ['Le maire, Jean Roy, était là. « La ville est en deuil », a déclaré le préfet.', 'le préfet'],
    ['L’entraîneur, Jean Roy, savoure. « Ils ont tout donné », raconte le Savoyard.', 'Jean Roy'],
  ])('may be said in another word: « %s »', (text, speaker) => {
    expect(speakersOf(text, [ROY])).toEqual([speaker]);
  });

  it('« la proviseure » is not the girl who has just spoken', () => {
    const text = '« On veut des profs », dit Anne Leroy. La proviseure est sortie. « Je comprends », admet-elle.';
    expect(speakersOf(text, [ANNE])[1]).not.toBe('Anne Leroy');
  });
});

describe('« pour », an aside, and the words', () => {
  it.each([
    'Pour la sœur de la victime, présente à l’audience, « c’est un permis de tuer ».',
    'Pour la sœur de la victime, très émue, c’est « un permis de tuer ».',
  ])('« %s » are hers', sentence => {
    expect(speakersOf(`« Justice est rendue », dit Paul Durand. ${sentence}`, [PAUL])[1]).toBe('la sœur de la victime');
  });

  it('« pour la rentrée, prévue lundi, » is nobody', () => {
    const text = 'Paul Durand est prêt. Pour la rentrée, prévue lundi, « tout est en place dans les classes ».';
    expect(speakersOf(text, [PAUL])).not.toContain('la rentrée');
  });
});

describe('another word for somebody else', () => {
  it('« l’attaquant » is whoever was just talked of, not « le défenseur » of before', () => {
    const text =
      '« On a perdu », dit Paul Durand. Le défenseur ne souriait pas. « Nous sommes déçus », a-t-il poursuivi. En face, Jean Roy partageait cet avis. « Tout compte », a confié l’attaquant.';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Paul Durand', 'Paul Durand', 'Jean Roy']);
  });

  it('« son entraîneur » is not the player who was just talked of', () => {
    const text = 'Paul Durand a marqué deux fois. Son entraîneur l’a vu grandir. « Il change un match. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Son entraîneur']);
  });

  it('« la Floridienne de 21 ans » is the player', () => {
    const text = '« C’était dur », a dit Anne Leroy. « Je pourrais repartir fière », a dit la Floridienne de 21 ans.';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });
});

describe('« elle » of somebody whose gender nobody knows', () => {
  it('is nobody sure where a woman is only named in passing', () => {
    const text =
      'Coco Garel a gagné en trois manches. La première depuis Anne Leroy en 2015. Sous les yeux de Paul Durand, elle a remercié ses parents : « Merci de m’avoir portée. »';
    expect(speakersOf(text, [ANNE, PAUL, 'p: Coco Garel'])).toEqual(['?']);
  });

  it('is the woman whom the paragraph is about', () => {
    const text =
      'Anne Leroy a gagné en trois manches. Sous les yeux de Paul Durand, elle a remercié ses parents : « Merci de m’avoir portée. »';
    expect(speakersOf(text, [ANNE, PAUL])).toEqual(['Anne Leroy']);
  });
});

describe('sources in the middle', () => {
  it.each<Case>([
    ['Ils étaient, d’après Paul Durand, « encore plus motivés que d’habitude ».', 'Paul Durand'],
    ['Anne Leroy ne cesse de le répéter : pour les familles concernées, « l’oubli n’existe jamais ».', 'Anne Leroy'],
    ['Anne Leroy est formelle : selon Paul Durand, « l’oubli n’existe jamais ».', 'Paul Durand'],
    ['Anne Leroy peut le confirmer : « Cela a été plaisant pour tous. »', 'Anne Leroy'],
  ])('in « %s »', (text, speaker) => {
    expect(speakersOf(text, [PAUL, ANNE])).toEqual([speaker]);
  });

  it('« ce que n’a pas nié X » makes X the one who goes on', () => {
    const text = 'Jean Roy l’avait noté, ce que n’a pas nié Paul Durand.\n\n« C’est le voyage le plus long. »';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Paul Durand']);
  });
});

describe('headlines that ask', () => {
  it('name nobody who speaks', () => {
    const title = '« Toute ma vie s’est arrêtée » : comment les frères d’enfants disparus grandissent';
    expect(speakersOf('Il a sept ans.', [], title)).toEqual(['?']);
  });
});

describe('no names', () => {
  it('« Puis M. » is no name before that of who speaks', () => {
    const text = '« On part », a dit Anne Leroy. Puis M. Durand a enchaîné : « Avec eux, c’est plus compliqué. »';
    expect(speakersOf(text, [ANNE, 'p: Paul Durand | Durand'])).toEqual(['Anne Leroy', 'Paul Durand']);
    expect(speakersOf('Puis Mme Vasseur a enchaîné : « Avec eux, c’est plus compliqué. »', [])).toEqual([
      'Mme Vasseur',
    ]);
  });

  it('« Kevin M. » is one', () => {
    expect(speakersOf('Kevin M. a répondu : « Je ne savais rien de tout cela. »', [])).toEqual(['Kevin M']);
  });

  it('« son premier Grand Chelem » is nobody', () => {
    const text =
      '« C’était dur », a dit Anne Leroy. Son premier Grand Chelem a changé sa vie. « Je suis fière », a-t-elle dit.';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });
});

describe('« cette jeune fille »', () => {
  const AFTER = 'Cette jeune fille étudie les lettres. « Je suis fatiguée », soupire-t-elle.';
  it('is whoever was named a moment ago', () => {
    expect(speakersOf(`On croise Anne Leroy. ${AFTER}`, [ANNE])).toEqual(['Anne Leroy']);
  });

  it('is not who spoke three paragraphs before', () => {
    const text = `« C’est la fin », dit Anne Leroy.\n\nLa fac est en grève.\n\nLe froid gagne.\n\nOn croise Pasiphae. ${AFTER}`;
    expect(speakersOf(text, [ANNE])[1]).not.toBe('Anne Leroy');
  });
});

describe('« son conseil »', () => {
  it.each<Case>([
    [
      '« C’est vrai », tranche Anne Leroy. Son conseil : arroser « même s’il pleut, surtout s’il pleut ».',
      'Anne Leroy',
    ],
    ['« C’est vrai », tranche Anne Leroy. « Elle dit la vérité », plaide son conseil.', 'son conseil'],
  ])('is advice before a colon, a lawyer elsewhere: « %s »', (text, speaker) => {
    expect(speakersOf(text, [ANNE])[1]).toBe(speaker);
  });
});

describe('« son avocat » who does something', () => {
  it('is meant by the pronoun that follows, he speaks for another', () => {
    const text =
      'Le promoteur dénonce « une décision incompréhensible ». Son avocat n’exclut pas un appel. « Nous étudions tout », dit-il.';
    expect(speakersOf(text, [])).toEqual(['Le promoteur', 'Son avocat']);
  });

  it('« sa mère » may not be', () => {
    const text =
      'Anne Leroy a tout raconté. « J’ai crié », dit-elle. Sa mère n’était pas loin. « Nous sommes parties », dit-elle.';
    expect(speakersOf(text, [ANNE])[1]).not.toBe('Sa mère');
  });
});
