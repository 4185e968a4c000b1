import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, shortOf } from './language.ts';

const MARCEL = 'p: Marcel';

describe('« en déclarant »', () => {
  it('is done by the subject, not by whoever stands before it', () => {
    const text =
      'Paul Durand a critiqué l’arbitre Anne Leroy en déclarant : « Je ne suis pas sûr qu’elle ait bien vu. »';
    expect(shortOf(text, [PAUL, ANNE])).toEqual(['Je ne suis pas sûr qu’elle ait bien vu. — Paul Durand']);
  });

  it('is done by who is named before it where they are the subject', () => {
    const text = 'Hier soir, Anne Leroy en déclarant « le temps presse » a surpris son camp.';
    expect(shortOf(text, [ANNE])).toEqual(['le temps presse — Anne Leroy']);
  });

  it('without « en » belongs to whoever stands before it', () => {
    const text = 'Paul Durand a lu un message d’un groupe annonçant « une riposte sans merci ».';
    expect(shortOf(text, [PAUL])).not.toEqual(['une riposte sans merci — Paul Durand']);
  });
});

describe('« Paul Durand, dit Marcel, »', () => {
  it('gives him another name, and nobody speaks', () => {
    const text = 'Le militant Paul Durand, dit Marcel, est jugé lundi : « une justice aux ordres du pouvoir ».';
    expect(shortOf(text, [PAUL, MARCEL])).toEqual(['une justice aux ordres du pouvoir — Paul Durand']);
  });

  it('after a quotation tells who speaks', () => {
    const text = '« On avance, Paul Durand », dit Marcel, « mais la route est longue ».';
    expect(shortOf(text, [PAUL, MARCEL])).toEqual([
      'On avance, Paul Durand — Marcel',
      'mais la route est longue — Marcel',
    ]);
  });

  it('inside a quotation tells who speaks', () => {
    expect(shortOf('« L’Espagne, dit Marcel, est un grand pays. »', [MARCEL])[0]).toMatch(/— Marcel$/);
  });
});

describe('whom somebody asks', () => {
  const opening = 'Paul Durand est interrogé par le juge.';

  it('answers', () => {
    const text = `${opening} Le juge lui demande la source de la somme. « C’est l’argent de mon père », explique-t-il.`;
    expect(shortOf(text, [PAUL])).toEqual(['C’est l’argent de mon père — Paul Durand']);
  });

  it('answers a question with « d’où »', () => {
    const text = `${opening} Le juge lui a demandé d’où venait l’arme. « Je l’ai trouvée », lâche-t-il.`;
    expect(shortOf(text, [PAUL])).toEqual(['Je l’ai trouvée — Paul Durand']);
  });

  it('is not who speaks after a wish', () => {
    const text = 'Paul Durand arrive. La maire Anne Leroy lui demande de partir. « La salle ferme », explique-t-elle.';
    expect(shortOf(text, [PAUL, ANNE])).toEqual(['La salle ferme — Anne Leroy']);
  });
});

describe('« a-t-elle ajouté »', () => {
  const POLICE = 'o: Préfecture de police | préfecture de police';
  const rest = '« Nous agirons dès lundi matin », a-t-elle ajouté.';

  it('is said by an institution that has just spoken, whoever was named before', () => {
    const text = `Les villes sont dirigées par Anne Leroy.\n\n« Des déchets restent », a regretté la préfecture de police.\n\n${rest}`;
    expect(shortOf(text, [POLICE, ANNE])[1]).toBe('Nous agirons dès lundi matin — Préfecture de police');
  });

  it('is said by whoever has spoken since', () => {
    const text = `« Des déchets restent », a regretté la préfecture de police. Anne Leroy a réagi. ${rest}`;
    expect(shortOf(text, [POLICE, ANNE])[1]).toBe('Nous agirons dès lundi matin — Anne Leroy');
  });

  it('is said by a person who spoke of the institution', () => {
    const text = `« Des déchets restent », a regretté Anne Leroy devant la préfecture de police. ${rest}`;
    expect(shortOf(text, [POLICE, ANNE])[1]).toBe('Nous agirons dès lundi matin — Anne Leroy');
  });
});

describe('a heading with words of its own', () => {
  const below = (said: string) =>
    `« On a fait une bonne entame », regrette Paul Durand.\n\nUn match pas « au niveau de l’enjeu »\n\nLa défaite pèse. « ${said} », estime Anne Leroy.`;

  it('takes the speaker of the words that it repeats', () => {
    expect(shortOf(below('Rien n’était au niveau de l’enjeu'), [PAUL, ANNE])[1]).toBe(
      'au niveau de l’enjeu — Anne Leroy',
    );
  });

  it('and nobody else’s for a word in common', () => {
    expect(shortOf(below('L’enjeu était de taille'), [PAUL, ANNE])[1]).not.toMatch(/Anne Leroy/);
  });
});

describe('« le rapporteur public Paul Durand »', () => {
  it('is named in full', () => {
    const text =
      'Anne Leroy est morte à Lille. « Rien ne prouve une faute », avait estimé le rapporteur public Paul Durand.';
    expect(shortOf(text, [PAUL, ANNE])).toEqual(['Rien ne prouve une faute — Paul Durand']);
  });
});
