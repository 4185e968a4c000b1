import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

const MARTIN = 'p: Martin';
const CLOT = 'p: Frédéric Clot | Clot';

describe('who accuses is not who defends', () => {
  it('« l’avocate générale » who goes on is not the lawyer who has just spoken', () => {
    const text =
      'Pour maître Martin, « rien ne prouve sa présence ». « Deux jours éprouvants pour tous », a poursuivi l’avocate générale.';
    expect(shortOf(text, [MARTIN])).toEqual([
      'rien ne prouve sa présence — Martin',
      'Deux jours éprouvants pour tous — l’avocate générale',
    ]);
  });

  it('« l’avocat » is not the prosecutor who was named', () => {
    const text =
      'Le procureur Frédéric Clot requiert dix ans. « C’est un crime atroce », dit-il. « Cet homme dit la vérité », souligne l’avocat.';
    expect(shortOf(text, [CLOT])[1]).toBe('Cet homme dit la vérité — l’avocat');
  });

  it('« le magistrat » may be the prosecutor who was named', () => {
    const text =
      'Le procureur Frédéric Clot requiert dix ans. « C’est un crime atroce », dit-il. « Il a menti à tous », ajoute le magistrat.';
    expect(shortOf(text, [CLOT])[1]).toBe('Il a menti à tous — Frédéric Clot');
  });

  it.each(['le magistrat', 'l’avocate générale', 'la procureure'])('« …, pour %s. » tells who thinks so', who => {
    const [quote] = quotesOf(`Dans le box, le prévenu baisse les yeux, « une contrition apparente », pour ${who}.`);
    expect(quote?.speaker?.name).toBe(who);
  });

  it('« …, pour la famille. » does not', () => {
    expect(quotesOf('La peine est lourde, « un vrai soulagement », pour la famille.')[0]?.cue ?? null).toBeNull();
  });
});

describe('functions of something else', () => {
  it('« le chef de l’occupation » is not the chief of security', () => {
    const text =
      '« Ils attaquent en nombre », a déclaré Paul Durand, le chef de la sécurité nationale. « Un incendie s’est déclenché », a déclaré le chef de l’occupation.';
    expect(shortOf(text, [PAUL])[1]).toBe('Un incendie s’est déclenché — le chef de l’occupation');
  });

  it('« le maire de la commune » is the mayor', () => {
    const text =
      '« Tout est sous l’eau », constate Paul Durand, maire de Vosne. « Nous relogeons les gens », indique le maire de la commune.';
    expect(shortOf(text, [PAUL])[1]).toBe('Nous relogeons les gens — Paul Durand');
  });
});

describe('a name after a second function', () => {
  it.each([
    'le porte-parole du président Durand',
    'la conseillère du ministre Durand',
    'le cabinet du ministre Durand',
    'l’entourage de la ministre Durand',
  ])('is not the speaker: « %s »', who => {
    expect(quotesOf(`« Nous attendons la suite », a déclaré ${who}.`, [PAUL])[0]?.speaker?.name).toBe(who);
  });

  it.each([
    'la présidente du Conseil Anne Leroy',
    'la directrice de cabinet du préfet, Anne Leroy',
    'la ministre Anne Leroy',
  ])('is the speaker where a comma or a body stands between: « %s »', who => {
    expect(quotesOf(`« Nous attendons la suite », a déclaré ${who}.`, [ANNE])[0]?.speaker?.name).toBe('Anne Leroy');
  });

  it('is found past the fields of an office inside the marks', () => {
    const text = '« C’était utile, a lancé la ministre de l’Économie et de l’Énergie, Anne Leroy. On recommencera. »';
    expect(quotesOf(text, [ANNE])[0]?.speaker?.name).toBe('Anne Leroy');
  });
});

describe('small words beside a verb', () => {
  it.each([
    ['Paul Durand était absent. Comme il l’explique, « la tâche sera rude pour nous ».', PAUL, 'Paul Durand'],
    ['Anne Leroy est venue. Comme elle l’a reconnu, « la tâche sera rude pour nous ».', ANNE, 'Anne Leroy'],
  ])('« comme il le dit » has a subject: %s', (text, actor, name) => {
    expect(quotesOf(text, [actor])[0]?.speaker?.name).toBe(name);
  });

  it('« a accepté de nous confier » speaks', () => {
    const text = 'Paul Durand a accepté de nous confier : « Ce qui est arrivé est terrible pour moi. »';
    expect(quotesOf(text, [PAUL])[0]).toMatchObject({
      speaker: { name: 'Paul Durand' },
      cue: 'a accepté de nous confier',
    });
  });

  it('« Et de préciser » goes on for the institution that has just spoken, not for whoever was named beside it', () => {
    const text =
      'La police municipale, celle que dirige Paul Durand, dénonce « un geste d’une rare violence ». Et de préciser : « Le projectile a traversé une fenêtre. »';
    const quotes = quotesOf(text, [PAUL, 'o: La police municipale']);
    expect(quotes[1]?.speaker?.name).toBe(quotes[0]?.speaker?.name);
  });

  it('a verb that opens a question is nobody’s name', () => {
    const text = 'Voulait-il partir ?\n\nC’est la question.\n\n« Il avait cette envie d’en finir », souligne l’avocat.';
    expect(quotesOf(text)[0]?.speaker?.name).toBe('l’avocat');
  });
});

describe('marks', () => {
  it('a closing shape opens at the head of a paragraph, with a space or without', () => {
    const text =
      '”Oui et non, hélas”, a dit Paul Durand.\n\n” C’est exact, oui”, poursuit Paul Durand. “Je reste prudent ici.”';
    expect(quotesOf(text, [PAUL]).map(quote => quote.text)).toEqual([
      'Oui et non, hélas',
      'C’est exact, oui',
      'Je reste prudent ici.',
    ]);
  });

  it('« Notre-Dame » is no « notre »', () => {
    expect(quotesOf('Paul Durand joue dans « Notre-Dame de Paris » de Jean Roy.', [PAUL])).toEqual([]);
    expect(quotesOf('Paul Durand a dit « notre ville est belle » hier.', [PAUL])).toHaveLength(1);
  });
});

describe('who held an office', () => {
  const MARTIN_H = 'p: Hugues Martin';
  it('« l’ancien maire » is not the one introduced as « le maire »', () => {
    const text =
      'Paul Durand est mort vendredi. En 2017, le maire, Hugues Martin, avait déclaré : « Tout lui est dû ici. » Très ému, l’ancien maire avait souligné : « Sans mes conseillers, je n’aurais rien pu faire. »';
    expect(shortOf(text, [PAUL, MARTIN_H])).toEqual([
      'Tout lui est dû ici. — Hugues Martin',
      'Sans mes conseillers, je n’aurais rien pu faire. — Paul Durand',
    ]);
  });

  it('but may be one introduced with the office alone', () => {
    const text =
      'Hugues Martin, maire de Vosne de 2001 à 2014, est revenu. « Tout a changé ici », sourit l’ancien maire.';
    expect(shortOf(text, [MARTIN_H])).toEqual(['Tout a changé ici — Hugues Martin']);
  });
});

describe('below a heading', () => {
  it('a quotation of its own is of whoever was named there last', () => {
    const text =
      '« On a tout raté hier soir », a dit Paul Durand.\n\nLe bonheur des voisins\n\nUn constat partagé par Anne Leroy, malgré tout.\n\n« Une victoire, c’est toujours du bonheur pour un club comme le nôtre. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toMatch(/— Anne Leroy$/);
  });

  it('it is of whoever spoke last if nobody was', () => {
    const text =
      '« On a tout raté hier soir », a dit Paul Durand.\n\nUn soir à oublier\n\n« Une victoire, c’est toujours du bonheur pour un club comme le nôtre. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toMatch(/— Paul Durand$/);
  });
});

describe('marks beside other signs', () => {
  it('underscores and asterisks stand outside', () => {
    const text = '_"J’ai voté pour eux la première fois."_ s’est confié Paul Durand. *"Je ne le ferai plus."*';
    expect(quotesOf(text, [PAUL]).map(quote => quote.text)).toEqual([
      'J’ai voté pour eux la première fois.',
      'Je ne le ferai plus.',
    ]);
  });

  it('spaces inside nested straight marks do no harm at a line’s end', () => {
    const text = '" Mes joueurs ont un peu joué "à la légère" "\n\nPaul Durand sourit.';
    expect(quotesOf(text, [PAUL]).map(quote => quote.text)).toEqual(['Mes joueurs ont un peu joué "à la légère"']);
  });

  it('a hashtag speaks to nobody', () => {
    const text = '#Cameroun #Info - Paul Durand : « Nous irons au bout de ce combat »';
    expect(quotesOf(text, ['c: Cameroun', PAUL])[0]?.speaker?.name).toBe('Paul Durand');
  });
});

describe('labels over what one person says', () => {
  const said = (label: string) =>
    quotesOf(
      `« Je suis contente d’être ici », sourit Anne Leroy.\n\n${label} : « C’est une très belle initiative de leur part. »`,
      [ANNE],
    )[1]?.speaker?.name;

  it('a question is asked of the same person', () => {
    expect(said('Dernier Grand Prix ?')).toBe('Anne Leroy');
  });

  it('whom something is for does not speak', () => {
    expect(said('L’application pour protéger les joueurs')).toBe('Anne Leroy');
  });

  it('a word like an infinitive at a sentence’s end takes nobody', () => {
    const text =
      'Anne Leroy est hors de danger.\n\nLe suspect est venu seul. Il affirme « ne plus se souvenir de rien du tout ».';
    expect(quotesOf(text, [ANNE])[0]?.speaker?.name).toBe('Le suspect');
  });

  it('but a verb of saying has its subject behind it', () => {
    expect(quotesOf('Et pour conclure, le maire : « Nous irons au bout ensemble. »')[0]?.speaker?.name).toBe(
      'le maire',
    );
  });
});

describe('who is tried', () => {
  it('is not « l’avocat » who pleads', () => {
    const text =
      'Dans le box des prévenus, Paul Durand attend. Il a été condamné en mai. L’avocat en vient à sa question : « Cet article prive le justiciable d’un recours », conclut-il.';
    expect(quotesOf(text, [PAUL])[0]?.speaker?.name).toBe('L’avocat');
  });
});

describe('who tells and who is told of', () => {
  it('« le voisin a répondu : « … », continue Paul » is the neighbour’s', () => {
    const text = 'Le voisin a répondu : « Je ne peux pas sortir d’ici ! », continue Paul Durand.';
    expect(quotesOf(text, [PAUL])[0]?.speaker?.name).toBe('Le voisin');
  });

  it('a first name with an aside is called by the name', () => {
    const text = 'Nadège, une Ardéchoise, raconte avoir tout perdu. « Elle est partie dans les eaux », confie-t-elle.';
    expect(quotesOf(text)[0]?.speaker?.name).toBe('Nadège');
  });

  it('a couple is several', () => {
    const text =
      'Un couple de restaurateurs confie son désarroi : « Tout est mort », se désolent-ils. « On recommencera », promettent-ils.';
    expect(quotesOf(text).map(quote => quote.speaker?.name)).toEqual([
      'Un couple de restaurateurs',
      'Un couple de restaurateurs',
    ]);
  });
});

describe('in a court', () => {
  const ERICKA = 'p: Ericka';

  it('« le prévenu » is not the one called « la victime »', () => {
    const text =
      'Ericka avait alerté les gendarmes. La victime s’est vu prescrire trois jours de repos. « Elle essaie de me provoquer », explique le prévenu. « C’est lui qui m’a frappée », assure la victime.';
    expect(quotesOf(text, [ERICKA]).map(quote => quote.speaker?.name)).toEqual(['le prévenu', 'Ericka']);
  });

  it('« l’homme » is not the judge who has just spoken', () => {
    const text =
      'Le juge s’étonne : « Est-ce tout ? » L’homme se tait puis murmure : « Je ne sais plus rien du tout. »';
    expect(quotesOf(text)[1]?.speaker?.name).not.toBe('Le juge');
  });

  it('the one named without a subject is whom « elle » means', () => {
    const text =
      'La jeune femme confie « sept années de violences ».\n\nDure tâche que celle de l’avocate du prévenu. Elle raconte un homme brisé « et on la comprend ».';
    expect(quotesOf(text)[1]?.speaker?.name).toBe('l’avocate du prévenu');
  });

  it('an answer straight after a question is not the one who asks', () => {
    const text = 'La présidente lui demande : « Vous ne voulez rien ? » « Tout ce que je demande, c’est la paix. »';
    expect(quotesOf(text).map(quote => quote.speaker?.name ?? null)).toEqual(['La présidente', null]);
    const alone = '« Que faire de plus ? », se demande Paul Durand. « On va finir par ne plus rien produire ici. »';
    expect(quotesOf(alone, [PAUL])[1]?.speaker?.name).toBe('Paul Durand');
    const more = 'La présidente affirme : « C’est tout ? » « C’est bien peu pour nous tous. »';
    expect(quotesOf(more)[1]?.speaker?.name).toBe('La présidente');
  });

  it('who speaks is called without the preposition', () => {
    const text =
      'C’est au père d’être interrogé : « Nous étions chez ma mère ce soir-là. » Irritation du juge unique : « Ah non monsieur, pas cela ! »';
    expect(quotesOf(text).map(quote => quote.speaker?.name)).toEqual(['le père', 'le juge unique']);
  });
});
