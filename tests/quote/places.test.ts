import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

const LEA = 'p: Léa Morvan | Morvan';
const CGT = 'o: CGT';
const PARTY = 'o: Les Tisserands';
const BELGIUM = 'c: Belgique';

function speakerOf(text: string, actors: readonly string[]): string | undefined {
  return quotesOf(text, actors)[0]?.speaker?.name;
}

describe('the subject of a verb', () => {
  it.each([
    ['Paul Durand (Les Tisserands) fustige « une loi sans queue ni tête ».', 'Paul Durand'],
    ['Paul Durand (CGT), reçu lundi par Anne Leroy, a dénoncé « un simulacre de dialogue ».', 'Paul Durand'],
    ['Le chef de la mission, Paul Durand, a exhorté Belgique à « durcir le ton maintenant ».', 'Paul Durand'],
    ['Tout en soulignant que la CGT « garde la main tendue », Paul Durand reste prudent.', 'Paul Durand'],
    ['Anne Leroy estime que Paul Durand n’a pas montré « le courage qu’il fallait ».', 'Anne Leroy'],
    ['« Nous partons lundi », a déclaré la chanteuse et comédienne Anne Leroy.', 'Anne Leroy'],
    ['« Nous partons lundi », a dit la présidente du groupe à la Chambre haute Anne Leroy.', 'Anne Leroy'],
    ['« Nous partons lundi », lance le journaliste à la retraite Paul Durand.', 'Paul Durand'],
    ['« Nous partons lundi », explique le chef d’escadron (CEN) Paul Durand.', 'Paul Durand'],
    ['« Nous partons lundi », a également griffonné Paul Durand.', 'Paul Durand'],
    ['Même colère chez Paul Durand : « Nous partons lundi, c’est dit. »', 'Paul Durand'],
  ])('in « %s » is %s', (text, speaker) => {
    expect(speakerOf(text, [PAUL, ANNE, CGT, PARTY, BELGIUM])).toBe(speaker);
  });

  it('stays after the verb where nothing is set off before it', () => {
    const text = 'La réforme attendra le printemps, a indiqué Anne Leroy. « Rien ne presse vraiment. »';
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Anne Leroy');
  });

  it('of a bare participle is whoever stands before it', () => {
    const text = 'Paul Durand a croisé une foule scandant « nous voulons du pain ».';
    expect(speakerOf(text, [PAUL])).toBe('une foule');
  });

  it('of a participle after a comma is still the sentence’s', () => {
    const text = 'Paul Durand a croisé la foule, ajoutant que « rien ne changera cette année ».';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });
});

describe('a name beside the quotation', () => {
  it('on the line above owns it', () => {
    const text = 'Le plus déçu : Paul Durand (Dijon)\n\n« On a tout donné, il a manqué un rien. »';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });

  it('on the line above does not where a preposition governs it', () => {
    const text = 'Tempête autour de Paul Durand\n\n« On a tout donné, il a manqué un rien. »';
    expect(speakerOf(text, [PAUL])).toBeUndefined();
  });

  it('after a dash owns it', () => {
    expect(speakerOf('« Une soirée vraiment bizarre » - Paul Durand', [PAUL])).toBe('Paul Durand');
  });

  it('after words of speech owns it', () => {
    const text = '« Ils nous méprisent, c’est tout. » La phrase a été prononcée lundi par Paul Durand.';
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Paul Durand');
  });

  it('may be a first name that no actor covers', () => {
    expect(speakerOf('« Il manque deux postes depuis mai », explique Sophie.', [])).toBe('Sophie');
  });
});

describe('who is not named', () => {
  it.each([
    ['Une centaine de salariés dénoncent « un plan bâclé en secret ».', 'Une centaine de salariés'],
    ['« Le plan a été bâclé en secret », dénoncent quelque deux cents soignants.', 'quelque deux cents soignants'],
    ['Une de mes voisines m’a dit : « Le plan a été bâclé en secret. »', 'Une de mes voisines'],
    ['« Le plan a été bâclé en secret », résume la rédactrice en chef.', 'la rédactrice en chef'],
  ])('in « %s » is %s', (text, speaker) => {
    expect(speakerOf(text, [])).toBe(speaker);
  });

  it('is not the Belgians where one of them was meant, nor the country', () => {
    const text = 'Paul Durand a gagné hier. « Je ne réalise pas encore », souffle le Belge.';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
    expect(speakerOf('Paul Durand a gagné hier. Les Belges crient « encore une fois la coupe ».', [PAUL])).not.toBe(
      'Paul Durand',
    );
  });
});

describe('who has just spoken', () => {
  it('adds, under a function that nobody was given', () => {
    const text =
      '« La ligne rouvrira », assure Paul Durand. « Il faudra attendre mai », ajoute le porte-parole du réseau.';
    expect(shortOf(text, [PAUL])[1]).toBe('Il faudra attendre mai — Paul Durand');
  });

  it('is not the one who replies', () => {
    const text =
      'Anne Leroy recevait Léa Morvan. « Le trac, toujours ? », demande Anne Leroy. « Plus du tout ! », lui répond l’artiste.';
    expect(shortOf(text, [ANNE, LEA])[1]).toBe('Plus du tout ! — Léa Morvan');
  });

  it('is the patron of a party that the press would have named', () => {
    const text =
      '« Le suspense était mince », a reconnu Paul Durand. « Nous voterons contre », a relevé le patron des Tisserands.';
    expect(shortOf(text, [PAUL])[1]).toBe('Nous voterons contre — Paul Durand');
  });

  it('is not the prosecutor, whom the press often leaves unnamed', () => {
    const text = '« Je n’ai rien fait », répète Paul Durand. « Les preuves sont là », tranche le procureur.';
    expect(shortOf(text, [PAUL])[1]).toBe('Les preuves sont là — le procureur');
  });

  it('is not the husband of somebody else', () => {
    const text = 'Paul Durand range ses caisses. Un couple passe. « Tout a doublé depuis mai », glisse le mari.';
    expect(speakerOf(text, [PAUL])).toBe('le mari');
  });

  it('is forgotten where somebody unknown cuts in', () => {
    const text =
      '« Le budget est tenu », dit Paul Durand.\n\n« Vous mentez à la ville », lui a-t-elle lancé. « Et vous le savez très bien. »';
    expect(shortOf(text, [PAUL])[2]).toBe('Et vous le savez très bien. — ?');
  });

  it('does not own a heading, which is of what comes below', () => {
    const text =
      '« Le budget est tenu », dit Paul Durand.\n\n« On ferme la piscine »\n\n« Les baigneurs iront ailleurs », annonce Anne Leroy.';
    const heading = quotesOf(text, [PAUL, ANNE]).find(quote => quote.text.startsWith('On ferme'));
    expect(heading?.speaker?.name).toBe('Anne Leroy');
  });

  it('does not own a heading that somebody else says further on', () => {
    const text =
      '« Le budget est tenu », dit Paul Durand.\n\n« On ferme la piscine »\n\n« La piscine ferme en mai, on ferme aussi le gymnase », annonce Anne Leroy.';
    const heading = quotesOf(text, [PAUL, ANNE]).find(quote => quote.text.startsWith('On ferme'));
    expect(heading?.speaker?.name).toBe('Anne Leroy');
  });

  it('may have been introduced in the title', () => {
    const quotes = quotesOf('« Tout est prêt », a promis le ministre.', [PAUL], {
      title: 'Le ministre des Sports, Paul Durand, visite le stade',
    });
    expect(quotes[0]?.speaker?.name).toBe('Paul Durand');
  });

  it('is an officer only if an officer was spoken of', () => {
    const text =
      'Anne Leroy régnait alors. « Le stock est vieux », note Paul Durand, ancien officier de marine.\n\nKim a promis des essais.\n\n« On a beaucoup ri de ces obus, tempère l’ancien officier. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toMatch(/Paul Durand$/);
  });

  it('reports what others said as its own', () => {
    const text = 'Paul Durand raconte que certains se sont dits prêts à venir. « Il leur faut juste un toit. »';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });
});

describe('lines of dialogue', () => {
  it('have two speakers in turn', () => {
    const text =
      'Anne Leroy tient l’étal.\n\n— Les poires, c’est deux euros le kilo.\n\n— Et la semaine dernière ?\n\n— Pareil, soupire Anne Leroy, mais vous dormiez.';
    expect(quotesOf(text, [ANNE]).map(quote => quote.speaker?.name ?? null)).toEqual([
      'Anne Leroy',
      null,
      'Anne Leroy',
    ]);
  });

  it('have nobody’s turn where a third one speaks', () => {
    const text =
      'Le marché ouvre.\n\n— Deux euros, dit Anne Leroy.\n\n— Et la semaine dernière ?\n\n— Pareil, soupire Paul Durand.\n\n— Ah bon ?\n\n— Mais oui, c’est ainsi.';
    expect(quotesOf(text, [ANNE, PAUL]).at(-1)?.speaker ?? null).toBeNull();
  });
});

describe('a paragraph that is nothing but a quotation', () => {
  const opening = 'La rencontre a eu lieu samedi.';
  const words = '« Nous avons perdu à la fin, et nous en sommes les premiers responsables. »';

  it('is announced by the paragraph before', () => {
    const text = `${opening}\n\nPaul Durand estimait que les siens méritaient mieux.\n\n${words}`;
    expect(quotesOf(text, [PAUL])[0]?.speaker?.name).toBe('Paul Durand');
  });

  it('is told of in the paragraph before', () => {
    const text = `${opening}\n\nPaul Durand avait quelques conseils pour les siens.\n\n${words}`;
    expect(quotesOf(text, [PAUL])[0]?.speaker?.name).toBe('Paul Durand');
  });

  it('is nobody’s where the paragraph before is about no person', () => {
    expect(quotesOf(`${opening}\n\nLe match a été long.\n\n${words}`, [PAUL])[0]?.speaker).toBeNull();
  });
});

describe('marks', () => {
  it('nest even where they are straight', () => {
    const text = 'Paul Durand sourit : "Vous dites "énorme", mais rien n’est joué." Il repart.';
    expect(quotesOf(text, [PAUL]).map(quote => quote.text)).toEqual(['Vous dites "énorme", mais rien n’est joué.']);
  });

  it('around the name of a deed are no quotation', () => {
    expect(
      quotesOf('Ils ont signé hier, avec Paul Durand, « la Déclaration de Namur pour un partenariat ».', [PAUL]),
    ).toEqual([]);
  });

  it('around the name of an association are none', () => {
    expect(quotesOf('Une association, « Vent de la plaine rouge », a été créée.', [])).toEqual([]);
  });

  it('around what nobody known says in the first person are one', () => {
    expect(quotesOf('MARDI – “Je ne suis pas un voleur, je n’ai rien pris”. Le procès s’achève.')[0]).toMatchObject({
      speaker: null,
    });
  });
});
