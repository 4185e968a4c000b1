import { describe, expect, it } from 'vitest';
import { PAUL, ROY, shortOf } from './language.ts';

const LEROY = 'p: Anne Leroy | Anne';

/** A text and who says each of its quotations. */
type Case = readonly [text: string, ...speakers: string[]];

function speakersOf(text: string, actors: readonly string[] = [LEROY, PAUL, ROY]): readonly string[] {
  return shortOf(text, actors).map(short => short.split(' — ')[1]!);
}

describe('a heading between two paragraphs', () => {
  it('parts nobody from what they went on with', () => {
    const text =
      '« On manque de lits », alerte Paul Durand, président du collectif.\n\n« Des nuits trop longues »\n\n' +
      '« On fait plus de travail, et moins bien », poursuit l’infirmier.';
    expect(speakersOf(text).at(-1)).toBe('Paul Durand');
  });

  it('may end in a stop outside its marks', () => {
    const text =
      '« On attendra l’automne, la récolte est trop jeune », estime Paul Durand.\n\n« Il n’y aura plus d’eau ici ».\n\n' +
      'Anne Leroy, elle, est résignée. « Tout est sec. Il n’y aura plus d’eau ici en août », soupire-t-elle.';
    expect(speakersOf(text)).toEqual(['Paul Durand', 'Anne Leroy', 'Anne Leroy']);
  });
});

describe('a pronoun', () => {
  it.each<Case>([
    [
      'C’est aussi le sentiment d’Anne Leroy, elle est inquiète. « Tout le monde est parti », soupire-t-elle.',
      'Anne Leroy',
    ],
    ['Anne Leroy est inquiète. « Tout le monde est parti d’ici », soupire t-elle.', 'Anne Leroy'],
    ['Anne Leroy est inquiète. « Tout le monde est parti d’ici », a t-elle confié.', 'Anne Leroy'],
    ['Paul Durand est un habitué du café « La Marmite », il s’inquiète : « On va tous fermer. »', 'Paul Durand'],
    [
      'Anne Leroy dirige la troupe. « Je ferai des heureux ce soir », de lancer celle qui n’en est pas à ses débuts.',
      'Anne Leroy',
    ],
  ])('in « %s »', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it('« lui-même » goes on with the one who has just spoken', () => {
    const text =
      '« On nous impose ce chantier », constate Paul Durand. Lui-même a interrogé le ministre Jean Roy. « Il en ressort que rien n’est prêt. »';
    expect(speakersOf(text)).toEqual(['Paul Durand', 'Paul Durand']);
  });

  it('means the name that opens its sentence', () => {
    const text =
      'Un prévenu est jugé pour des coups. Paul Durand est à fond dans son rôle « Je voulais juste dormir ! », lance-t-il.';
    expect(speakersOf(text)).toEqual(['Paul Durand']);
  });
});

describe('a verb of conduct that ends its sentence', () => {
  it('makes room for the words that follow', () => {
    const text =
      '« Ils ne tiennent pas parole », dénonce Paul Durand.\n\nContactée, Anne Leroy, responsable du projet, réagit. D’abord, sur la forme.\n\n' +
      '« Quand on se voit, on nous dit des choses, et on fait le contraire. »';
    expect(speakersOf(text)).toEqual(['Paul Durand', 'Anne Leroy']);
  });

  it('but not before its object', () => {
    const text =
      '« Ils ne tiennent pas parole », dénonce Paul Durand.\n\nLe projet corrige la loi.\n\n« On attend la suite avec calme. »';
    expect(speakersOf(text)).toEqual(['Paul Durand', 'Paul Durand']);
  });
});

describe('whom the words tell of', () => {
  it('does not say them', () => {
    const text =
      'Jean Roy, le maire, refuse le permis. « Le dossier est clos », dit Jean Roy. Paul Durand attendait.\n\n« Quand on voit le maire, il promet tout. »';
    expect(speakersOf(text).at(-1)).not.toBe('Jean Roy');
  });

  it('is not the one who says what he is', () => {
    const text =
      'Jean Roy, le maire, se défend. « Le dossier est clos », dit-il. « Moi, je suis le maire, je décide. »';
    expect(speakersOf(text)).toEqual(['Jean Roy', 'Jean Roy']);
  });
});

describe('an inhabitant with a capital', () => {
  it('goes with the function and the name', () => {
    const text = 'Le pilier Lorientais Paul Durand n’a pas caché sa rage : « On ne peut pas se trouver d’excuses. »';
    expect(speakersOf(text)).toEqual(['Paul Durand']);
  });
});

describe('straight after a verb of saying', () => {
  it('a name speaks, whatever stands before', () => {
    const text =
      'Aujourd’hui ils sont une dizaine. Ils offrent du café, de la patience assure Paul Durand ici depuis l’aube : « On tient et on tiendra. »';
    expect(speakersOf(text)).toEqual(['Paul Durand']);
  });

  it('whom the quotation tells of is not its speaker', () => {
    const text =
      'Paul Durand, depuis le départ d’Anne Leroy, qui était là hier, a vivement critiqué le préfet « qui ne vient jamais sur le terrain ».';
    expect(speakersOf(text)).toEqual(['Paul Durand']);
  });
});

describe('in court', () => {
  it('who accuses goes on where nobody was asked', () => {
    const text =
      'Régis D., le prévenu, est jugé par le tribunal correctionnel. Selon la substitute Anne Leroy, il a menti.\n\n' +
      '« Le prévenu s’énerve vite », a commenté la magistrate. « Je ne vois aucun regret, ce qui m’amène à demander cinq ans. »';
    expect(speakersOf(text, [LEROY, 'p: Régis D.'])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });

  it('who was asked replies', () => {
    const text =
      'Paul Durand, le prévenu, est jugé par le tribunal correctionnel. La présidente s’étonne.\n\n« Pourquoi avez-vous fui ? », demande la présidente. « J’ai eu peur, je suis parti. »';
    expect(speakersOf(text).at(-1)).toBe('Paul Durand');
  });
});
