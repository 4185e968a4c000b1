import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

const KARIM = 'p: Karim Saadi | Saadi';

function speakers(text: string, actors: readonly string[] = [], title?: string): readonly (string | null)[] {
  return quotesOf(text, actors, title === undefined ? {} : { title }).map(({ speaker }) => speaker?.name ?? null);
}

describe('« il » and « elle »', () => {
  it('are the subject of the sentence before rather than whoever spoke earlier', () => {
    const text =
      '« Nous verrons », a dit Karim Saadi.\n\nLors du sommet, Paul Durand a visité un chantier. Il a promis « un soutien sans faille aux ouvriers ».';
    expect(speakers(text, [PAUL, KARIM])[1]).toBe('Paul Durand');
  });

  it('are the last one named where no person does anything', () => {
    const text =
      'Le maire Karim Saadi se serait bien passé de ce débat. Le syndicat le défie par la voix de son secrétaire, Paul Durand. « Nous irons au bout », s’indigne-t-il.';
    expect(speakers(text, [PAUL, KARIM])).toEqual(['Paul Durand']);
  });

  it('can be an institution that the sentence before was about, not a woman of long ago', () => {
    const text =
      '« On perd trois mois », dit Anne Leroy.\n\nLa grève dure.\n\nLe blocage aussi. Rien n’avance. Tout ferme.\n\nL’union des cadres préfère négocier. Elle propose « une cotisation sur les hauts salaires ».';
    expect(speakers(text, [ANNE])[1]).toBe('L’union des cadres');
  });

  it('is whoever says so before the quotation already', () => {
    const text = 'Le procureur du roi assurait qu’« aucun tiers n’est impliqué dans ce dossier », précisait-il.';
    expect(speakers(text)).toEqual(['Le procureur du roi']);
  });

  it('is who « cette dernière » is', () => {
    const text =
      'Des familles attendent, comme Talita, 57 ans.\n\nCette dernière vit sous une tente. Cette veuve a tout perdu. « La maison a coulé en une nuit, raconte-t-elle. On ne pouvait rien faire. »';
    expect(speakers(text)).toEqual(['Talita']);
  });
});

describe('somebody whose name stands elsewhere', () => {
  it.each([
    ['C’est « la fin des bilatérales ». C’est Paul Durand qui l’affirme.', 'Paul Durand'],
    ['En cause, « des problèmes relationnels récurrents » dénoncés par Anne Leroy.', 'Anne Leroy'],
    ['La manœuvre a été décrite par Anne Leroy comme une « méthode de voyous ».', 'Anne Leroy'],
    ['Cette « défaite cinglante pour le camp adverse » montre, selon Anne Leroy, qu’il est temps.', 'Anne Leroy'],
    ['« Trois mois, c’est long », déclare au « Courrier » Paul Durand.', 'Paul Durand'],
    [
      'Le juge a expliqué que ce conducteur roulait vite, précise Paul Durand. « Impossible d’en dire plus. »',
      'Paul Durand',
    ],
    [
      'Une femme, habitante du lieu, a été interpellée, a indiqué Paul Durand. « Elle se trouve en garde à vue. »',
      'Paul Durand',
    ],
    ['« On n’a plus où dormir ici », ainsi témoigne Paul Durand, joint au téléphone.', 'Paul Durand'],
    ['La présidente du jury, la députée Anne Leroy, appelle au calme : « On respire et on se tait ! »', 'Anne Leroy'],
    [
      'La représentante de l’Union pour les affaires sociales, Anne Leroy, est là. « Tout reste possible », a averti la représentante.',
      'Anne Leroy',
    ],
    ['Paul Durand (SUI/Équipe Alpes) - vainqueur de l’étape\n\n« Je n’arrive pas à y croire. »', 'Paul Durand'],
    ['Paul Durand, secrétaire du syndicat des mines\n\n« Les collègues ont subi des jets de pierre. »', 'Paul Durand'],
    ['« Les agents sont essentiels », Paul Durand, président des usagers', 'Paul Durand'],
    ['Il n’est pas là. Et Paul Durand de conclure : « On verra bien demain. »', 'Paul Durand'],
  ])('is found: %s', (text, name) => {
    expect(speakers(text, [PAUL, ANNE])[0]).toBe(name);
  });

  it('goes on past a word that links', () => {
    const text =
      'Paul Durand se dit « un peu surpris par ce score ».\n\nMalgré tout, « je respecte le choix des gens ».';
    expect(speakers(text, [PAUL])).toEqual(['Paul Durand', 'Paul Durand']);
  });

  it('is described by a noun that no list has', () => {
    const text = '« Le quartier vieillit », explique le bimbelotier d’à côté.';
    expect(shortOf(text)).toEqual(['Le quartier vieillit — le bimbelotier']);
  });

  it('is not whoever spoke before, if the noun is in no list', () => {
    const text =
      '« On tient », dit Anne Leroy.\n\n« Trop de gens vivent dans la détresse », indique la bafouille qui circule.';
    expect(speakers(text, [ANNE])[1]).toBe('la bafouille');
  });

  it('is somebody else where the words say « autre »', () => {
    const text = '« Elle nous manque », explique Anne Leroy. « J’ai dû aller loin », raconte une autre habitante.';
    expect(speakers(text, [ANNE])[1]).toBe('une autre habitante');
  });

  it('is told inside the marks what they are', () => {
    const text =
      '« Nous cherchons, confirme le procureur, Paul Durand. Rien n’est fini. »\n\nLa disparition est « inquiétante au regard de son âge », appuie le procureur.';
    expect(speakers(text, [PAUL])).toEqual(['Paul Durand', 'Paul Durand']);
  });
});

describe('a title’s quotation', () => {
  const TEXT = 'Le match fut étrange. « Moi, je pensais que c’était une faute », a affirmé Paul Durand.';

  it('is said by whoever says it in the text', () => {
    expect(speakers(TEXT, [PAUL, KARIM], 'Karim Saadi blessé : « Je pensais que c’était une faute »')[0]).toBe(
      'Paul Durand',
    );
  });

  it('is nobody’s where a court or a town only says where', () => {
    const title = 'Tribunal de Melun : « On me croira rarement, je le sais »';
    expect(speakers(TEXT, [PAUL, 'o: Tribunal de Melun'], title)[0]).toBeNull();
  });

  it('keeps its own speaker where it has a verb of saying', () => {
    const title = '« Je pensais que c’était une faute », dit Karim Saadi';
    expect(speakers(TEXT, [PAUL, KARIM], title)[0]).toBe('Karim Saadi');
  });

  it('is not an echo for two common words', () => {
    const text = '« Et la semaine dernière encore, il faisait beau », dit Paul Durand.';
    expect(speakers(text, [PAUL], '« Où étiez-vous hier, et pourquoi si tard ? »')[0]).toBeNull();
  });
});

describe('words set apart', () => {
  it.each([
    'Ils sont placés en « chambre de dégrisement ». Paul Durand le sait.',
    'Paul Durand salue la création d’« unités de quartier ».',
    'Le peuple vote sur l’initiative du parti « contre les trains de nuit ».',
  ])('are no quotations: %s', text => {
    expect(quotesOf(text, [PAUL])).toEqual([]);
  });

  it('but two words that end in a cry are said', () => {
    expect(
      quotesOf('Coup double à Brest.', [PAUL], { title: 'Paul Durand, sacré à Brest : « Merci Brest ! »' }),
    ).toHaveLength(1);
  });
});

describe('an age', () => {
  it('is not « dix ans après », and « pourtant » is nobody', () => {
    const text =
      'Pourtant, 10 ans après, cela a-t-il un sens, s’interroge Paul Durand. « Se souvenir de ce qu’on a fait, c’est compliqué. »';
    expect(speakers(text, [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('letters and a number', () => {
  it('name a thing, which says nothing', () => {
    const text =
      '« Rien n’est sûr », a dit Paul Durand. Les mesures établissent que Kepler KX7 est une étoile morte et que son voisin est « pauvre en éléments plus lourds que l’hélium ».';
    expect(speakers(text, [PAUL])).not.toContain('Kepler KX7');
  });

  it('but a name without a number may speak', () => {
    expect(speakers('Hier soir, Kévin Xardel a dit : « Nous partirons avant la nuit. »')).toEqual(['Kévin Xardel']);
  });
});
