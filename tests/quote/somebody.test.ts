import { describe, expect, it } from 'vitest';
import { ANNE, PAUL, quotesOf, shortOf } from './language.ts';

function speakerOf(text: string, actors: readonly string[] = [], index = 0): string | null {
  return quotesOf(text, actors)[index]?.speaker?.name ?? null;
}

describe('somebody without a name', () => {
  it.each([
    ['« On nous a prévenus dans la nuit », souffle l’un d’eux.', 'l’un d’eux'],
    ['« On nous a prévenus dans la nuit », racontent certains d’entre eux.', 'certains d’entre eux'],
    ['« On nous a prévenus dans la nuit », rembobine aussi un jeune garçon.', 'un jeune garçon'],
    ['« Nous n’avons reçu aucune consigne » accuse ce père de sinistré.', 'ce père de sinistré'],
    ['Pour un éboueur, « on peut encore dire non ».', 'un éboueur'],
    ['« La boue est partout, monsieur », précise le Rectorat.', 'le Rectorat'],
    ['« La boue est partout », a affirmé à la chaîne LBC le maire.', 'le maire'],
    ['« La boue est partout », a affirmé à la télévision un responsable du port.', 'un responsable du port'],
    ['« La boue est partout », lâche la nouvelle gloire des campagnes.', 'la nouvelle gloire des campagnes'],
    ['C’est ce qu’explique le boulanger du port : « La boue est partout. »', 'le boulanger du port'],
    ['Le trio a insisté sur « la honte que les joueurs ont dû ressentir ».', 'Le trio'],
  ])('is found: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it.each([
    ['« Rien n’est fini », lance une gréviste au préfet, Paul Durand.', 'une gréviste'],
    ['« Rien n’est fini », lance l’un d’eux à l’adresse du maire, Paul Durand.', 'l’un d’eux'],
    ['« Rien n’est fini », crie le marin à l’attention de la préfète, Paul Durand présent.', 'le marin'],
    ['« Rien n’est fini », assure le président du groupe à l’Assemblée, Paul Durand.', 'Paul Durand'],
    ['« Rien n’est fini », assure le ministre délégué auprès du premier ministre, Paul Durand.', 'Paul Durand'],
  ])('is not whom the words are for: %s', (text, name) => expect(speakerOf(text, [PAUL])).toBe(name));

  it.each([
    ['Le préfet et son épouse ont dénoncé « une honte pour tous ».', 'Le préfet et son épouse'],
    ['Le préfet et Paul Durand ont salué les pompiers, évoquant « une honte pour tous ».', 'Le préfet et Paul Durand'],
    ['« Une honte pour tous », regrettent Anne Leroy et Paul Durand.', 'Anne Leroy et Paul Durand'],
    ['Le Zorglub et son épouse ont dénoncé « une honte pour tous ».', null],
    ['« Une honte pour tous », regrette Anne Leroy et Paul Durand approuve.', 'Anne Leroy'],
    ['Paul Durand a reçu Anne Leroy et Jean, évoquant « une honte pour tous ».', 'Paul Durand'],
    ['Le préfet et Paul Durand ont reçu Anne Leroy. Elle a dénoncé « une honte pour tous ».', 'Anne Leroy'],
  ])('is not one of those who speak together: %s', (text, name) => expect(speakerOf(text, [PAUL, ANNE])).toBe(name));

  it.each([
    [24, 'l’accusé de 24 ans'],
    [84, 'un octogénaire'],
  ])('is nobody of another age than %i', (age, name) => {
    const text = `Un octogénaire a été jugé mardi. « Je ne voulais pas cela », a déclaré l’accusé de ${age} ans.`;
    expect(speakerOf(text)?.toLowerCase()).toBe(name);
  });

  it('is not the place that a capital begins', () => {
    const text = 'Ils ont filmé Place de l’Étoile. « On ne voyait plus rien », raconte-t-il.';
    expect(speakerOf(text)).toBeNull();
  });

  it('is neither the countryside nor a row of accusations', () => {
    const text = 'Le milieu rural souffre. « On attend le bus depuis dix ans. »';
    expect(speakerOf(text)).toBeNull();
  });
});

describe('a surname that the text gives to two, or to nobody', () => {
  const before = '« Les moyens promis ne sont jamais arrivés », a expliqué Anne Leroy.';

  it('does not hand its words on to whoever spoke before', () => {
    expect(speakerOf(`${before} Mercier a estimé que « les habitants attendent des réponses ».`, [ANNE], 1)).toBeNull();
  });

  it('is no word that only opens the sentence', () => {
    expect(speakerOf(`${before} Cela montre « le mépris de la direction ».`, [ANNE], 1)).toBe('Anne Leroy');
    expect(speakerOf(`${before} Le plan comprend « plus de patrouilles ».`, [ANNE], 1)).toBe('Anne Leroy');
  });
});

describe('somebody in a double word, counted, or with a helping verb', () => {
  it.each([
    ['« Le marché nous attend », se réjouit le co-fondateur de Mielleux.', 'le co-fondateur de Mielleux'],
    ['« On a manqué de souffle », admet l’entraîneur-chef.', 'l’entraîneur-chef'],
    ['« On fait les trois-huit », glisse l’un des soixante-dix éboueurs.', 'l’un des soixante-dix éboueurs'],
    ['« Rien n’est fini », tient à préciser le maire.', 'le maire'],
    ['« Rien n’est fini », se borne à dire le maire.', 'le maire'],
    ['« Rien n’est fini », a fini par lâcher le maire.', 'le maire'],
    ['« Rien n’est fini », a, quant à lui, assuré le maire.', 'le maire'],
    ['« Rien n’est fini », savoure le maire.', 'le maire'],
    ['« Les faits sont simples », semble se réjouir la présidente.', 'la présidente'],
    ['« La saison sera belle », veut croire un vigneron.', 'un vigneron'],
    ['« On a coupé le courant trop tôt », s’émeut le gardien.', 'le gardien'],
    ['Les trois partis se disent « prêts à tout reprendre ».', 'Les trois partis'],
    ['« On n’y arrivera jamais », lâche le plus âgé des frères.', 'le plus âgé des frères'],
    ['« On n’est pas d’accord du tout », s’insurge Louhane 17 ans.', 'Louhane'],
    ['Selon l’article, « il s’agit d’une date importante pour la région ».', 'l’article'],
  ])('is found: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('is not what « veut dire »', () => {
    expect(quotesOf('« Malvoisin » veut dire « mauvais voisin » dans la région.')).toEqual([]);
  });
});

describe('somebody before a court', () => {
  const LAWYER = 'p: Besnier';

  it('is not their own lawyer', () => {
    const text = '« Il a tout avoué », plaide Me Besnier. L’accusé a demandé pardon. « J’ai honte », a-t-il soufflé.';
    expect(shortOf(text, [LAWYER])[1]).toBe('J’ai honte — L’accusé');
  });

  it('is not the president of the court', () => {
    const text = 'Le prévenu, c’est Paul Durand. Paul Durand se tait. « Parlez donc », insiste la présidente.';
    expect(speakerOf(text, ['p: Paul Durand'])).toBe('la présidente');
    const other = 'Paul Durand se tait. « Parlons donc d’autre chose », insiste le président.';
    expect(speakerOf(other, ['p: Paul Durand'])).toBe('Paul Durand');
  });

  it('is quoted by whoever recalls their words', () => {
    const text = 'Anne Leroy rappelle la conviction de sa cliente : « Il voulait me tuer ». ';
    expect(speakerOf(text, [ANNE])).toBe('sa cliente');
    const own = 'Anne Leroy répond aux critiques de la maire : « Nous avons tout fait pour elle ».';
    expect(speakerOf(own, [ANNE])).toBe('Anne Leroy');
  });
});

describe('somebody pointed at', () => {
  it('is not another one whom the article names further on', () => {
    const text =
      'Cette habitante de la rue a tout vu. « J’ai senti la fumée », dit-elle. Anne Leroy, une autre habitante, se tait. « Tout brûlait », ajoute Anne Leroy.';
    expect(shortOf(text, [ANNE])[0]).toBe('J’ai senti la fumée — Cette habitante de la rue');
  });

  it('is the one whom « on sent »', () => {
    const text = 'Les patients passent. Anne Leroy sourit. On la sent épuisée : « Que vont-ils devenir ? »';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });

  it('is not those whom the sentence takes up', () => {
    const text = 'Anne Leroy range. Les patients, elle les connaît tous : « Ils viennent de loin pour nous voir. »';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });

  it('is the daughter, not the mother who was named in passing', () => {
    const text =
      'Anne Leroy a commencé petite. « J’aimais la vitesse », dit-elle. Sa mère la conduit partout. Elle gagne vite. « Je ne lâchais rien », observe-t-elle.';
    expect(shortOf(text, [ANNE])[1]).toBe('Je ne lâchais rien — Anne Leroy');
  });

  it('is not the mother whom the daughter tells of', () => {
    const text =
      'On entend sa fille, car elle vit chez sa mère. Sa mère est morte. « Elle était traquée », raconte la jeune fille.';
    expect(speakerOf(text)).toBe('sa fille');
  });

  it('is the same whom the article called so before', () => {
    const text =
      '« J’ai tout vu », dit une jeune fille. Anne Leroy est passée dans la rue. « Elle courait », souffle la jeune fille.';
    expect(shortOf(text, [ANNE])[1]).toBe('Elle courait — une jeune fille');
  });

  it('trains the team: « les hommes de Paul Durand »', () => {
    const text =
      'Les hommes de Paul Durand recevaient Malvoisin. Le coach a prévenu : « Ce sera rude, il faut travailler. »';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });

  it('has a job that no list has, after an article and an adjective', () => {
    const text =
      'Anne Leroy, une jeune tondeusière, finit sa saison. Paul Durand passe. « Je n’ai plus de laine », explique la tondeusière.';
    expect(speakerOf(text, [ANNE, PAUL])).toBe('Anne Leroy');
  });

  it('comes in as soon as she sees: the subject of the same sentence', () => {
    const text =
      'Anne Leroy tient la boutique. Gaëlle Roy passe dès qu’elle voit que c’est ouvert : « Je trouve ça génial pour nous. »';
    expect(speakerOf(text, [ANNE, 'p: Gaëlle Roy'])).toBe('Gaëlle Roy');
  });

  it('is the mother where she has spoken', () => {
    const text = 'Anne Leroy court. « Elle dormait mal », raconte sa mère. « Elle ne mangeait plus », ajoute-t-elle.';
    expect(shortOf(text, [ANNE])[1]).toBe('Elle ne mangeait plus — sa mère');
  });

  it('worries: « elle s’inquiète »', () => {
    const text = 'Anne Leroy et Paul Durand sont là. Elle s’inquiète : « Personne ne vient plus. »';
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Anne Leroy');
    expect(speakerOf('Anne Leroy est là. Il s’agit d’un « simple retard de livraison ».', [ANNE])).not.toBe('Il');
  });
});

describe('somebody named before', () => {
  it('is known by a job that no list has', () => {
    const text =
      'Paul Durand, trufficulteur à Carpan, attend la pluie. « Le sol est dur », lâche Anne Leroy. « Il faudra creuser », admet le trufficulteur.';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('Il faudra creuser — Paul Durand');
  });

  it('is known by another name of the office', () => {
    const text =
      'Le chef de la diplomatie française, Paul Durand, était à Dakar. « C’est une faute », a lancé le ministre des Affaires étrangères.';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });

  it('stands after the aside of the office', () => {
    const text =
      'Anne Leroy attend. « De toute évidence, il fuit », a dit le chef par intérim du Parti des Dunes (PDD), Paul Durand.';
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Paul Durand');
  });

  it('is the one presented before the colon', () => {
    const text =
      '« Je suis touchée », confie Anne Leroy. C’est aussi le cas de Paul Durand : « Elle riait tout le temps », se souvient le jeune homme.';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('Elle riait tout le temps — Paul Durand');
  });

  it('is not their own friend', () => {
    const text = '« Je suis touchée », confie Anne Leroy. « On ne devrait pas avoir peur », ajoute son amie.';
    expect(shortOf(text, [ANNE])[1]).toBe('On ne devrait pas avoir peur — son amie');
  });

  it('said it in so many words', () => {
    const text = 'Anne Leroy court vers la sortie, où elle devient « une cible facile », selon ses mots.';
    expect(speakerOf(text, [ANNE])).toBe('Anne Leroy');
  });

  it('begins the sentence, an aside with a verb between', () => {
    const text =
      'L’entraîneur, qui avait annoncé que son équipe gagnerait, a reconnu une faute : « On a mal joué ce soir. »';
    expect(speakerOf(text)).toBe('L’entraîneur');
  });

  it('calls somebody else so', () => {
    const text = 'Le voisin, présenté par ses collègues comme « doux et très discret » depuis toujours, habite à Lens.';
    expect(speakerOf(text)).toBe('ses collègues');
  });

  it('is the inhabitant whom no list has', () => {
    const text = 'Paul Durand a salué la fusion. Le Tessinois n’a pas caché sa joie. « C’est notre plus belle année. »';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });
});

describe('a sentence without a subject', () => {
  const lines: readonly (readonly [string, string])[] = [
    [
      'Anne Leroy plaide pour un coup mortel. Et de s’adresser aux jurés : « Vous avez entre vos mains deux vies. »',
      'Anne Leroy',
    ],
    [
      'Anne Leroy a eu une pensée pour les proches. Malgré les témoins entendus, « j’aurais l’impression de partir avec tant de questions ».',
      'Anne Leroy',
    ],
    [
      'Anne Leroy a parlé. Le ton était le même à la conférence de presse de Paul Durand, ajoutant que « la honte l’emporte sur tout le reste ».',
      'Paul Durand',
    ],
    ['Anne Leroy raconte comment Paul Durand a vécu le drame : « On a vu de la fumée. »', 'Anne Leroy'],
  ];
  it.each(lines)('has the words of somebody named: %s', (text, name) => {
    expect(speakerOf(text, [PAUL, ANNE])).toBe(name);
  });
});

describe('somebody called by what they are', () => {
  it.each(['la nouvelle icône médiatique des campagnes', 'l’habitant du port', 'le Toulousain'])(
    'is the one just talked of: %s',
    phrase => {
      const text = `Paul Durand tient le barrage. « On veut du concret », lâche ${phrase}.`;
      expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
    },
  );

  it('is somebody else where another office spoke since', () => {
    const text =
      '« Ces trains sont silencieux », conjecturait Paul Durand.\n\nLe commissaire de la police cantonale neuchâteloise écarte le crime. « Les témoins sont entendus », précisait-il.\n\nLe porte-parole des Rails évoquait « quelques trains avec dix minutes de retard ».';
    expect(quotesOf(text, [PAUL]).at(-1)?.speaker?.name).toBe('Le porte-parole des Rails');
  });

  it('is the one whose valley it is', () => {
    const text =
      'Paul Durand a les traits tirés. Depuis l’attaque, l’éleveur du Val Ferret ne dort plus. « Nous nous relayons jour et nuit », nous dit-il.';
    expect(speakerOf(text, [PAUL])).toBe('Paul Durand');
  });

  it('is not whoever is only a likeness', () => {
    const text =
      '« C’est la presse qui nous informe », s’indigne Anne Leroy. L’an passé, comme sur les troupeaux de Paul Durand, le loup avait fait des ravages. « Cette année, nous ne déplorons pas de perte. »';
    expect(shortOf(text, [PAUL, ANNE])[1]).toBe('Cette année, nous ne déplorons pas de perte. — Anne Leroy');
  });

  it('is neither « the other times » nor an attack', () => {
    expect(
      shortOf(
        'Paul Durand les a vus, dit-il. Les autres fois, c’était un jeune loup : « Je gardais les bêtes au pré. »',
        [PAUL],
      ),
    ).toEqual(['Je gardais les bêtes au pré. — Paul Durand']);
  });

  it('is known by another word for the job and the same place', () => {
    const text =
      '« Je ne regarde pas le ciel », dit Anne Leroy, viticultrice à Malvoisin.\n\nPaul Durand compte les pertes. « C’est trop tard », dit-il. « Je la regarde trois fois par jour », admet la vigneronne de Malvoisin.';
    expect(shortOf(text, [PAUL, ANNE])[2]).toBe('Je la regarde trois fois par jour — Anne Leroy');
  });

  it.each([
    '« C’était l’horreur », explique le porte-parole du Service de protection contre les incendies de la Ville de Malvoisin (SPIM), Anne Leroy.',
    '« C’était l’horreur. » : une rescapée de l’embuscade meurtrière mercredi contre un convoi d’employés d’une mine d’or, Anne Leroy, témoigne.',
    'Les gens ont fui, d’après une autre survivante, Anne Leroy.\n\n« J’ai couru vers les bus, et les portes se sont ouvertes. »',
  ])('is the name after a long office: %s', text => {
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Anne Leroy');
  });

  it('is not the shop', () => {
    const text =
      'À Paris, Anne Leroy, la patronne de la librairie Durand, exprimait son intention : « Aujourd’hui, on a la culture du masque. »';
    expect(speakerOf(text, [PAUL, ANNE])).toBe('Anne Leroy');
  });
});
