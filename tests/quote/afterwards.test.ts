import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

function speakerOf(text: string, actors: readonly string[] = [], index = 0): string | null {
  return quotesOf(text, actors)[index]?.speaker?.name ?? null;
}

describe('a speaker told only afterwards', () => {
  it('is the person whom « rapporte-t-il » was said of before the name', () => {
    const text =
      '« On a marché toute la nuit », rapporte-t-il. La pluie tombait.\n\nParti à pied avec les siens, Paul Durand a tout filmé.';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });

  it('is not a man where « dit-elle » was said', () => {
    const text = '« On a marché toute la nuit », rapporte-t-elle. Paul Durand a tout filmé.';
    expect(speakerOf(text, [PAUL])).toBeNull();
  });

  it('is whoever says the next words of the paragraph', () => {
    const text =
      'Paul Durand sourit.\n\nUn moment « très fort, très doux ». « Tout le monde pleurait », raconte Anne Leroy.';
    expect(shortOf(text, [PAUL, ANNE])).toEqual([
      'très fort, très doux — Anne Leroy',
      'Tout le monde pleurait — Anne Leroy',
    ]);
  });

  it('is whom the next sentence presents', () => {
    const text = '« Même la pluie ne suffirait plus. » Voilà ce que répètent les éleveurs du plateau.';
    expect(speakerOf(text)).toBe('les éleveurs du plateau');
  });

  it('is whose finding the next sentence calls it', () => {
    const text =
      '« On se voit, mais on décide peu. » C’est le constat (et le regret) formulé par Anne Leroy, mairesse de Floriville.';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });

  it('is nobody of whom the quotation only tells what he said', () => {
    const text = "« Il criait : 'Jamais', assurait-il. Ensuite il est parti », poursuit Anne Leroy.";
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Anne Leroy');
  });

  it('is not the club that « assure l’essentiel »', () => {
    const text = 'Nantes assure l’essentiel.\n\n« On a cru au miracle sur la fin. » Paul Durand reste lucide.';
    expect(speakerOf(text, ['o: Nantes', PAUL])).toBe('Paul Durand');
  });

  it('is neither of two who worry before it', () => {
    const text = 'Anne Leroy et Paul Durand s’inquiètent pour la suite.\n\n« Bonjour, il reste une place jeudi. »';
    expect(speakerOf(text, [ANNE, PAUL])).toBeNull();
  });

  it('is whom the next sentence likens others to', () => {
    const text =
      '« J’ai tout vu, mais rien de tel. » Comme Anne Leroy, les habitants passaient une fin d’après-midi calme.';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });

  it('is whose cry it was', () => {
    const text = '« Rendez-nous la plage », « plus jamais de béton » : c’est le cri des riverains de Malvoisin.';
    expect(shortOf(text)[1]).toMatch(/riverains de Malvoisin$/);
  });

  it('is whose voice breaks, and who goes on', () => {
    const text =
      '« On travaille la boule au ventre », la voix d’Anne Leroy se brise. « C’est toute notre vie », reprend la boulangère.';
    expect(shortOf(text, [ANNE])).toEqual([
      'On travaille la boule au ventre — Anne Leroy',
      'C’est toute notre vie — Anne Leroy',
    ]);
  });

  it('signs on the same line', () => {
    const text = 'Le village est désert.\n\n« Le toit leur est tombé dessus » Anne Leroy, rescapée du hameau';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });
});

describe('a heading between dashes', () => {
  it('takes the speaker of the words it is cut from', () => {
    const text =
      '« Nous avons fini », dit Anne Leroy.\n\n- « On va déblayer » -\n\n« Demain, on va déblayer tout ce que les gens sortent », poursuit Paul Durand.';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('On va déblayer — Paul Durand');
  });
});

describe('a heading between marks', () => {
  const TEXT =
    '« Le budget est tenu », dit Paul Durand.\n\n« Il nous faut deux bus de plus »\n\nLe soir, Anne Leroy attend. « Il nous faut deux bus de plus, et vite », dit-elle.';

  it('belongs to whoever says the same words further on', () => {
    expect(shortOf(TEXT, [PAUL, ANNE])[1]).toBe('Il nous faut deux bus de plus — Anne Leroy');
  });

  it('belongs to the only one who speaks below', () => {
    const text =
      '« Le budget est tenu », dit Paul Durand.\n\n« Deux bus, sinon rien »\n\n« Nous sommes à bout », lâche Anne Leroy. « On tient par miracle. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('Deux bus, sinon rien — Anne Leroy');
  });

  it('belongs to nobody where two people speak below', () => {
    const text =
      '« Deux bus, sinon rien »\n\n« Nous sommes à bout », lâche Anne Leroy. « Patience », lui répond Paul Durand. « Tout viendra en mars », ajoute Paul Durand.';
    expect(speakerOf(`Ça grogne.\n\n${text}`, [PAUL, ANNE])).toBeNull();
  });

  it('of three words is a quotation if the text has them between marks, too', () => {
    const text = 'Ça grogne.\n\n« Changer de règle »\n\nAnne Leroy demande de « changer de règle » avant mars.';
    expect(shortOf(text, [ANNE])).toEqual(['Changer de règle — Anne Leroy', 'changer de règle — Anne Leroy']);
  });
});

describe('a sentence that only says whose the words before were', () => {
  it.each([
    ['« Il voulait respirer. » C’est ainsi que le maire résume la soirée.', 'le maire'],
    ['« Une réaction forte s’impose. » C’est avec ces termes que Paul Durand a justifié la fermeture.', 'Paul Durand'],
    ['« On n’y arrive plus. » Ces mots, ce sont ceux de la CGT.', 'CGT'],
    ['Promis : « vous verrez une meilleure équipe dès samedi. » C’est Paul Durand qui le dit.', 'Paul Durand'],
  ])('« %s »', (text, speaker) => {
    expect(speakerOf(`Anne Leroy est venue.\n\n${text}`, [PAUL, ANNE, 'o: CGT'])).toBe(speaker);
  });
});
