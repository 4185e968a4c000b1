import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, ROY, speakersOf } from './language.ts';

const MOREAU = 'p: Denis Moreau | Moreau';

/** A text and who says each of its quotations. */
type Case = readonly [text: string, ...speakers: string[]];

describe('« le premier », « la seconde »', () => {
  it.each<Case>([
    [
      'Le débat opposait Paul Durand à Denis Moreau. « Vous n’avez rien fait », a attaqué le premier. « Je n’ai pas de leçon à recevoir », a répliqué le second.',
      'Paul Durand',
      'Denis Moreau',
    ],
    [
      'Paul Durand et Denis Moreau se sont expliqués. Le premier estime que « rien n’a été fait ». Le second parle d’« un choix assumé ».',
      'Paul Durand',
      'Denis Moreau',
    ],
  ])('in « %s »', (text, ...speakers) => {
    expect(speakersOf(text, [PAUL, MOREAU])).toEqual(speakers);
  });

  it('are nobody of three, and « la seconde adjointe » is one person', () => {
    const three =
      'Paul Durand, Jean Roy et Denis Moreau se sont expliqués. « La piscine coûte trop cher », regrette le premier.';
    expect(speakersOf(three, [PAUL, ROY, MOREAU])).toEqual(['?']);
    const minister = 'Anne Leroy a reçu Sophie Roy. « La piscine coûte cher », regrette la seconde adjointe.';
    expect(speakersOf(minister, [ANNE, 'p: Sophie Roy'])).toEqual(['la seconde adjointe']);
  });
});

describe('« il » of nobody', () => {
  it.each([
    'Depuis deux ans, il fallait prendre la voiture pour trouver du pain : « J’allais en ville. »',
    'Il était temps de trouver du pain ailleurs : « J’allais en ville. »',
    'Il leur fallait trouver du pain ailleurs : « J’allais en ville. »',
    'Il lui a été demandé de trouver du pain ailleurs : « J’allais en ville. »',
    'Il aura fallu trouver du pain ailleurs : « J’allais en ville. »',
    'Il était quand même temps de trouver du pain ailleurs : « J’allais en ville. »',
  ])('in « %s » the words stay those of whoever spoke', sentence => {
    const text = `Paul Durand tient un bar. « On attend », raconte Anne Leroy.\n\n${sentence}`;
    expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });

  it('« il a été entendu » is somebody', () => {
    const text =
      '« On attend », raconte Anne Leroy.\n\nPaul Durand tient un bar. Il a été entendu : « J’allais en ville. »';
    expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Anne Leroy', 'Paul Durand']);
  });

  it('« il est convaincu » is somebody', () => {
    const text = 'Paul Durand tient un bar. Il est convaincu que l’État a « manqué de courage ».';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });

  it.each([
    'Il est reproché aux deux hommes « un refus répété de travailler ».',
    'Il leur est reproché « un refus répété de travailler ».',
  ])('« %s » does not say by whom', sentence => {
    expect(speakersOf(`Paul Durand demande leur retour. ${sentence}`, [PAUL])).toEqual(['?']);
  });
});

describe('« elle » among men alone', () => {
  it('is a thing', () => {
    const text =
      '« On perd », a dit Paul Durand. L’entraîneur attendait une réaction. Elle n’est jamais venue. « Je n’ai rien vu ce soir. »';
    expect(speakersOf(text, ['p: Paul Durand | Durand']).at(-1)).not.toBe('?');
  });

  it('is a woman who has just been named', () => {
    const text =
      '« On perd », a dit Paul Durand. Anne Leroy l’écoute. Elle n’est jamais venue ici. « Je n’ai rien vu ce soir. »';
    expect(speakersOf(text, [ANNE, 'p: Paul Durand | Durand']).at(-1)).toBe('Anne Leroy');
  });
});

describe('a paragraph that is nothing but a quotation', () => {
  it.each([
    ['Paul Durand n’exclut pas des sanctions contre ceux qui refusent.', 'Paul Durand'],
    ['Paul Durand et Anne Leroy s’inquiètent de ces sanctions.', '?'],
  ])('goes with « %s »', (before, speaker) => {
    expect(
      speakersOf(`${before}\n\n« On ne peut pas rester dans cette situation. »\n\nTout ferme.`, [PAUL, ANNE]),
    ).toEqual([speaker]);
  });
});

describe('« on »', () => {
  it('says nothing where somebody else is the subject', () => {
    const text = 'Paul Durand reste prudent quand on évoque l’été : « On n’est pas tirés d’affaire. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('« elles » of the same sentence', () => {
  it('are its subject, whoever came up before', () => {
    const text =
      'Les avocates ont fermé boutique. La police veille, mais des voisines refusent de partir, car, disent-elles : « Nous n’avons rien reçu. »';
    expect(speakersOf(text, [])).toEqual(['des voisines']);
  });

  it('are not those whom the verb is done to', () => {
    const text = 'Les avocates accusent les voisines, car, disent-elles : « Nous n’avons rien reçu. »';
    expect(speakersOf(text, [])).toEqual(['Les avocates']);
  });
});

describe('two first names', () => {
  it.each<Case>([
    [
      'Karine et Mathieu Perrin ont ouvert une auberge. « Les débuts ont été durs », confie-t-elle. « Tout roule », sourit-il.',
      'Karine',
      'Mathieu Perrin',
    ],
  ])('are told apart by the pronoun in « %s »', (text, ...speakers) => {
    expect(speakersOf(text, ['p: Mathieu Perrin'])).toEqual(speakers);
  });
});

describe('« Quant à X, elle »', () => {
  const BEFORE = '« C’est long », déplore Anne Leroy. ';
  it.each(['Quant à Sophie Roy, elle se plaint du silence.', 'Quant à Sophie Roy, elle se tait depuis un an.'])(
    'in « %s » she is X',
    sentence => {
      expect(speakersOf(`${BEFORE}${sentence} « On nous oublie. »`, [ANNE, 'p: Sophie Roy'])[1]).toBe('Sophie Roy');
    },
  );

  it('after another clause she is not', () => {
    const text = `${BEFORE}Pour avoir vu Sophie Roy, elle se plaint du silence. « On nous oublie. »`;
    expect(speakersOf(text, [ANNE, 'p: Sophie Roy'])[1]).toBe('Anne Leroy');
  });
});

describe('another word for the same person', () => {
  it('« le représentant de l’État » is the prefect, « l’édile » the unnamed mayor', () => {
    const text =
      'Le préfet de la Marne, Paul Durand, appelle à la prudence. « Restez chez vous », insiste le représentant de l’État. De son côté, le maire d’Épernay a ouvert un gymnase. « Soixante personnes y ont dormi », précise l’édile.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand', 'le maire d’Épernay']);
  });

  it('« l’édile » is not the unnamed gardener', () => {
    const text = 'Le jardinier a ouvert la serre. « Soixante plants ont gelé », précise l’édile.';
    expect(speakersOf(text, [])).toEqual(['l’édile']);
  });
});

describe('who comes in and who goes on', () => {
  it.each<Case>([
    [
      '« On a tout perdu », dit un client. La compagne de ce dernier ajoute : « Même les photos. »',
      'un client',
      'La compagne de ce dernier',
    ],
    ['« On a tout perdu », dit son épouse. La voisine précise : « Je les héberge. »', 'son épouse', 'La voisine'],
    ['« On a tout perdu », dit son épouse. « Je les héberge », ajoute la voisine.', 'son épouse', 'la voisine'],
    ['« On a tout perdu », dit Paul Durand. « Tout a brûlé », ajoute le commerçant.', 'Paul Durand', 'Paul Durand'],
  ])('in « %s »', (text, ...speakers) => {
    expect(speakersOf(text, [PAUL])).toEqual(speakers);
  });
});

describe('sources', () => {
  it.each<Case>([
    [
      'C’est « une trahison pure et simple », selon Paul Durand, un « petit pas en avant » selon Denis Moreau.',
      'Paul Durand',
      'Denis Moreau',
    ],
    ['Même analyse de Denis Moreau, pour qui « le compte n’y est pas du tout ».', 'Denis Moreau'],
    ['Cité par le Courrier, Denis Moreau a prôné « une grève pour toucher tout le monde ».', 'Denis Moreau'],
    ['Denis Moreau, cité par le Courrier, a prôné « une grève pour toucher tout le monde ».', 'Denis Moreau'],
    ['« Une grève pour toucher tout le monde », cité par Denis Moreau.', 'Denis Moreau'],
    ['Denis Moreau, selon lequel « le compte n’y est pas du tout », est parti.', 'Denis Moreau'],
    [
      'Paul Durand dénonce « des bruits de couloir sans fondement », d’un journal, selon lesquels Denis Moreau partirait.',
      'Paul Durand',
    ],
    ['Paul Durand dément la rumeur selon laquelle la tour serait « vendue avant l’été ».', 'Paul Durand'],
    ['Comme en témoigne la confidence de Paul Durand : « Nous voulions rester. »', 'Paul Durand'],
    ['Le rapport cite un surveillant : « On nous demande de fermer les yeux. »', 'un surveillant'],
  ])('in « %s »', (text, ...speakers) => {
    expect(
      speakersOf(text, [PAUL, MOREAU])
        .filter(name => name !== undefined)
        .slice(-speakers.length),
    ).toEqual(speakers);
  });
});

describe('verbs that are weaker without « se »', () => {
  it('« X l’a félicité » reports nothing', () => {
    const text = 'Denis Moreau savourait. « Ce but, je l’attendais. » Son entraîneur, Paul Durand, l’a félicité.';
    expect(speakersOf(text, [PAUL, MOREAU])).toEqual(['Denis Moreau']);
  });

  it('« s’est félicité X » does', () => {
    expect(speakersOf('« Ce but vaut cher », s’est félicité Paul Durand.', [PAUL])).toEqual(['Paul Durand']);
  });
});

describe('not who speaks', () => {
  it('whom an infinitive at the sentence’s head is done to', () => {
    const text = '« Je suis allée la voir », confie Anne Leroy. Frapper un enfant est grave : « C’est impardonnable. »';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });

  it('a crowd of which a headline tells something else', () => {
    const title = '« Ils tiraient partout » : des hommes armés attaquent un village';
    expect(speakersOf('Rien.', [], title)).toEqual(['?']);
    expect(speakersOf('Rien.', [], '« Ils tiraient partout » : des habitants racontent')).toEqual(['des habitants']);
  });

  it('whoever spoke above a heading that asks', () => {
    const text =
      '« Ce tribunal n’est pas le bon », dénonce Paul Durand.\n\n« Comment croire en son indépendance ? »\n\nLa loi a souvent changé depuis.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand', '?']);
  });
});

describe('names and functions', () => {
  it('« le ministre wallon du Budget, X » is X', () => {
    expect(speakersOf('« Il faut économiser », avertit le ministre wallon du Budget, Paul Durand.', [PAUL])).toEqual([
      'Paul Durand',
    ]);
  });

  it('a name does not go on over a line’s end', () => {
    const text = 'Crues\n\nLe préfet de la Marne s’inquiète : « Restez chez vous. »';
    expect(speakersOf(text, [])).toEqual(['Le préfet de la Marne']);
  });
});

describe('whose words a noun tells', () => {
  it.each<Case>([
    ['Le communiqué exprime le regret amer de Paul Durand : « Nous avons échoué. »', 'Le communiqué'],
    ['Il cite la réponse cinglante de Paul Durand : « Nous avons échoué. »', 'Paul Durand'],
    ['Une « minorité silencieuse et agissante », expression utilisée par Paul Durand, décide.', 'Paul Durand'],
    ['« Un amateurisme sans nom » que dénonce Paul Durand, élu d’opposition.', 'Paul Durand'],
    ['« Leur toute dernière séance » à eux aussi, comme l’a souligné Paul Durand.', 'Paul Durand'],
  ])('in « %s »', (text, speaker) => {
    expect(speakersOf(text, [PAUL])).toEqual([speaker]);
  });

  it('« une réponse de l’intéressé : » is not who gets it', () => {
    const text =
      '« Je l’ai exclu », a déclaré Paul Durand. Il s’est attiré une réponse sèche de l’intéressé :\n\n« Je pense que c’est une sage décision. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand', '?']);
  });
});

describe('words that are written somewhere', () => {
  const BEFORE = 'Paul Durand ne décolère pas. ';
  it.each(['Sur l’affiche qui les réunit, cette phrase', 'Au dos d’une pancarte', 'Sur un mur de l’école'])(
    '« %s : » does not say whose they are',
    where => {
      expect(speakersOf(`${BEFORE}${where} : « Rendez-nous nos profs et nos classes »`, [PAUL])).toEqual(['?']);
    },
  );

  it('« Devant les affiches, X s’emporte : » does', () => {
    const text = `${BEFORE}Devant les affiches, Jean Roy s’emporte : « Rendez-nous nos profs et nos classes »`;
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Jean Roy']);
  });
});

describe('what is said of a body after somebody’s name', () => {
  it.each([
    'Paul Durand, cadre de l’Union des riverains, le mouvement de Jean Roy, explique : « Nous disons non. »',
    'Paul Durand, délégué de l’Union des riverains, le collectif du quartier, a prévenu : « Nous disons non. »',
  ])('« %s » leaves the words to the name', text => {
    expect(speakersOf(text, [PAUL, ROY, 'o: Union des riverains'])).toEqual(['Paul Durand']);
  });

  it('another clause is its own', () => {
    const text = 'Paul Durand est parti, et le collectif, prudent, a prévenu : « Nous disons non. »';
    expect(speakersOf(text, [PAUL])).toEqual(['le collectif']);
  });
});

describe('before anybody has spoken', () => {
  it('some of a crowd are not those who open the text', () => {
    const text =
      '« On dort dans les tracteurs depuis lundi. » Certains agriculteurs ont de petits yeux. « Ça va durer », dit Paul Durand.';
    expect(speakersOf(text, [PAUL])[0]).toBe('?');
  });

  it('the crowd of a headline hands nothing to the text', () => {
    const title = 'Les agriculteurs prêts à bloquer « aussi longtemps qu’il faudra »';
    const text = '« On espère rester plusieurs jours. » Il est 14 heures.';
    expect(speakersOf(text, [], title).at(-1)).toBe('?');
  });
});

describe('groups end where they end', () => {
  it('a heading is no function of the name below it', () => {
    const text = 'Un conseil important\n\nPaul Durand, adjoint aux finances, lance : « Je suis déçu. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });

  it('« le refus du maire d’aborder la question » is the mayor’s', () => {
    const text =
      'Paul Durand, maire, se tait. Anne Leroy dénonce le refus du maire d’aborder la question. « C’est faux », répond le maire.';
    expect(speakersOf(text, [PAUL, ANNE])).toEqual(['Paul Durand']);
  });

  it('« cette mère » comes before the minister of whom she speaks', () => {
    const text =
      '« On s’inquiète », dit Anne Leroy. Dans le viseur de cette mère, les promesses du ministre : « On nous a menti. »';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy', 'Anne Leroy']);
  });
});

describe('clauses side by side', () => {
  it('« …, il a rejeté cette idée » is not the quotation’s verb', () => {
    const text =
      'Paul Durand a reçu Jean Roy. Alors que Jean Roy avait affirmé qu’il partirait « si le public le veut », il a rejeté cette idée.';
    expect(speakersOf(text, [PAUL, ROY])).toEqual(['Jean Roy']);
  });

  it('« « … », il a dit » is', () => {
    const text = 'Paul Durand a reçu la presse. « Je partirai si le public le veut », il a dit.';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });

  it('« où X, infirmière, expliquait » is X’s', () => {
    const text = 'Ils étaient cent à Agen, où Anne Leroy, infirmière au CHU, expliquait vouloir « faire son travail ».';
    expect(speakersOf(text, [ANNE])).toEqual(['Anne Leroy']);
  });
});

describe('who only disagrees with what was said', () => {
  it.each(['Le propriétaire conteste.', 'Le propriétaire dément.', 'Jean Roy, lui, nuance.'])(
    '« %s » leaves the words to whoever spoke',
    sentence => {
      const text = `« Les chiens vivaient mal », raconte Paul Durand. « Certains ne tenaient plus debout. » ${sentence}`;
      expect(speakersOf(text, [PAUL, ROY])).toEqual(['Paul Durand', 'Paul Durand']);
    },
  );

  it('« Jean Roy l’affirme. » gives them to him', () => {
    const text = '« Les chiens vivaient mal. » Jean Roy l’affirme.';
    expect(speakersOf(text, [ROY])).toEqual(['Jean Roy']);
  });
});

describe('a crowd of which something is quoted without a verb of saying', () => {
  it('is not who says it', () => {
    const text = 'Les techniciens étaient là. Dans ce contexte, ils se sont « engagés sans compter ».';
    expect(speakersOf(text, [])).toEqual(['?']);
  });

  it('says it where the verb tells', () => {
    expect(speakersOf('Les techniciens dénoncent « un climat de peur ».', [])).toEqual(['Les techniciens']);
  });
});

describe('who cannot be meant', () => {
  it.each<Case>([
    // Somebody named in the words.
    [
      '« Je plaide », a dit Jean Roy, qui défend Paul Durand. Paul Durand risque un an. Il nie. « Je défendrai Paul Durand », indique-t-il.',
      'Jean Roy',
      'Jean Roy',
    ],
    // Whoever asks, or stands between a verb and its quotation.
    ['« Tout va bien. » Interrogée par Paul Durand, Anne Leroy craint « de tout perdre ».', 'Anne Leroy', 'Anne Leroy'],
    [
      'La ville veut un accord destiné à répondre aux « péchés capitaux de structure » du canton, selon Paul Durand.',
      'Paul Durand',
    ],
    // Whose word comes before the colon, where a verb tells after it.
    ['On lui parle du message de Jean Roy : « Les femmes sont plus sages », répond Paul Durand.', 'Paul Durand'],
  ])('« %s »', (text, ...speakers) => {
    expect(speakersOf(text, [PAUL, ROY, ANNE]).slice(-speakers.length)).toEqual(speakers);
  });

  it('is whoever does something in a headline, if it is no person', () => {
    expect(
      speakersOf('Rien.', ['o: Chambre'], '« Ces locaux sont pourris » : la Chambre rêve d’un nouveau siège'),
    ).toEqual(['?']);
  });
});

describe('the subject of the same sentence', () => {
  it.each<Case>([
    ['Jean Roy est venu. Vendredi, Paul Durand a donné le ton : il veut « un très bon accord ».', 'Paul Durand'],
    [
      'Sophie Leroy a vu Anne Leroy. Mme Moreau est « arrivée en avance », d’après le récit qu’elle en fait.',
      'Sophie Moreau',
    ],
    ['Paul Durand s’inquiète. A ses yeux, « on peut parler de rupture ».', 'Paul Durand'],
  ])('« %s »', (text, ...speakers) => {
    expect(speakersOf(text, [PAUL, ROY, ANNE, 'p: Sophie Moreau | Mme Moreau'])).toEqual(speakers);
  });
});

describe('an institution between commas', () => {
  it('goes on with what stands alone after it', () => {
    const text = 'Tout a été fait, affirme la direction, comme le lavage. « Nous testons chacun des nôtres. »';
    expect(speakersOf(text, [])).toEqual(['la direction']);
  });
});

describe('names of places and words in capitals', () => {
  it.each<Case>([
    [
      'Le nouveau coach, Paul Durand, est venu au stade Ernest Moreau d’Agen. « On va gagner », a-t-il dit.',
      'Paul Durand',
    ],
    ['LA SITUATION du canton inquiète. « On ne sait pas quoi faire de nos lits cette année. »', '?'],
  ])('« %s »', (text, ...speakers) => {
    expect(speakersOf(text, [PAUL])).toEqual(speakers);
  });
});

describe('small signs of who is meant', () => {
  it('« dès l’entame » is no verb', () => {
    const text =
      'Paul Durand a expliqué que l’équipe avait un plan clair dès l’entame : « Nous avons mis de la pression. »';
    expect(speakersOf(text, [PAUL])).toEqual(['Paul Durand']);
  });

  it('« Roy, l’entraîneur assure que … » is about two people', () => {
    const text = 'Sans le gardien Jean Roy, l’entraîneur assure que tout ira. « On verra bien », dit l’entraîneur.';
    expect(speakersOf(text, [ROY])).toEqual(['l’entraîneur']);
  });

  it('« elle » may be the institution that the sentence before is about', () => {
    const text =
      'Le poste est tenu, mais l’organisation tiendra peu.\n\nDe son côté l’ARS se tait. Elle a écrit aux élus, en espérant un « retour à la normale dès lundi ».';
    expect(speakersOf(text, ['o: ARS'])).toEqual(['ARS']);
  });
});
