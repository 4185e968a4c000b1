import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const TITLE = 'Le marché couvert de Vaugrand rouvre après dix mois de travaux';
const BODY = [
  'Le marché couvert a rouvert samedi matin devant quelque trois cents habitants, après dix mois de travaux.',
  'La charpente, attaquée par les capricornes, a été refaite pour 1,2 million d’euros, dont la moitié payée par la région.',
  '« On a perdu des clients, mais on les retrouvera », veut croire Odile Marchal, maraîchère depuis vingt ans.',
];

/** Title, and which of the lines below (or above) an article stay. */
function read(rows: readonly string[]) {
  const { removed, title } = cleanArticle(rawArticle(rows.join('\n')), new Set(), LANGUAGE);
  const gone = new Set(removed.map(({ text }) => text));
  for (const row of [TITLE, ...BODY]) if (rows.includes(row)) expect(gone.has(row), row).toBe(false);
  return { title, stays: (line: string) => !gone.has(line.trim()) };
}

const below = (lines: readonly string[]) => lines.filter(read([TITLE, ...BODY, ...lines]).stays);

describe('what a page lists below an article without a word that says so', () => {
  it.each([
    [
      'headlines and excerpts that break off',
      [
        'Handball : les juniors de Nandre filent en finale face à…',
        'COMMUNIQUÉ – Coupures d’eau Le syndicat des eaux informe les abonnés que…',
        'Le conseil vote un budget en baisse de deux pour…',
      ],
    ],
    [
      'excerpts as long as paragraphs, below their headlines',
      [
        'Lire plus',
        'Un nouveau médecin dans la vallée',
        'Le docteur Bastien Roche s’installera en mars dans l’ancienne poste, que la commune a rachetée il y a deux ans pour en faire une maison de santé ouverte à tous. ...',
        'Lire plus',
        'La foire aux plants change de date',
        'Les organisateurs ont choisi le deuxième dimanche de mai afin de ne plus gêner la course cycliste, qui traversait le champ de foire depuis 1998 au grand dam des exposants. ...',
      ],
    ],
    [
      'headlines with the days of their articles',
      [
        'Trois blessés légers dans une collision à Nandre',
        '5 novembre 2025, 8 h 39',
        'La maire dit non à l’antenne. « Qu’on la mette ailleurs, et qu’on nous laisse en paix. »',
        '4 novembre 2025, 20 h 00',
        'Le temps demain dans la vallée',
        '4 novembre 2025, 19 h 36',
      ],
    ],
    [
      'headlines with the lengths of their films',
      [
        'Comment les capricornes gagnent les vieilles charpentes',
        '01:35',
        'En 2024, la moitié des marchés ont perdu un étal',
        '02:04',
        'Nandre : dix ans de prison pour le faux éleveur',
      ],
    ],
    [
      'excerpts as long as paragraphs, without their headlines',
      [
        'Depuis le lancement, fin novembre, de la commission d’enquête sur les marchés de la vallée, les maires se succèdent devant les élus, qui leur demandent des comp…',
        'Dans l’univers des halles, les histoires de charpente ne manquent pas. Après les déboires bien connus de celle de Loue, qui a brûlé trois fois en un siècle, voi…',
        'L’année touche à sa fin. Partout les villages s’illuminent, les tables se chargent de plats de fête, et les étals de la plaine débordent de huîtres et de mandar…',
      ],
    ],
    [
      'headlines as long as paragraphs, where every paragraph of the article has its stop',
      [
        'Trois élèves de Nandre interdits d’accès à leur lycée après des menaces envers un professeur et son remplaçant, venu de la ville voisine en décembre',
        'L’entreprise de la Loue dit avoir perdu son principal client, qui représentait le tiers de ses ventes et la moitié de ses bénéfices depuis dix ans',
        'Le bac de Vaugrand à quai jusqu’en mars',
      ],
    ],
  ])('goes: %s', (_, lines) => {
    expect(below(lines)).toEqual([]);
  });

  it.each([
    [
      'a last paragraph that breaks off',
      ['Reste à savoir qui paiera la suite, et personne ne se presse de répondre...'],
    ],
    [
      'a last part with a sub-heading',
      ['Et maintenant, la halle aux grains', 'La commune veut refaire la halle aux grains, si la région suit…'],
    ],
    ['results', ['Les résultats :', 'Nandre – Vaugrand : 2-1', 'Loue – Plaine : 0-0', 'Val – Rive droite : 3-2']],
  ])('stays: %s', (_, lines) => {
    expect(below(lines)).toEqual(lines);
  });
});

it('leaves paragraphs that nobody ended, where the article is careless all along', () => {
  const bare = [
    'La commune a vendu la halle en mars dernier, sans que personne n’en sache rien, disent les opposants de la rive droite, qui ont saisi le tribunal',
    'La maire répond que tout le monde était prévenu, que l’avis avait été affiché en mairie et que nul n’était venu la voir pour lui en parler',
    'Le préfet doit trancher avant la fin du mois, une fois lu le rapport que les deux experts lui ont remis hier soir à la préfecture de région',
    'Les marchands, eux, attendent de savoir où ils déballeront samedi prochain, et beaucoup parlent déjà d’aller à Nandre si rien ne bouge d’ici là',
  ];
  const { stays } = read([TITLE, BODY[0]!, ...bare]);
  expect(bare.filter(stays)).toEqual(bare);
});

it('leaves paragraphs that break off, where the article’s own do', () => {
  const cut = [
    'Il y avait les étals du haut, ceux du bas, et entre les deux ces allées où nous courions, enfants, jusqu’à la cloche du soir, sans penser à rien…',
    'Il y avait la marchande d’oeufs, qui comptait par treize et ne rendait jamais la monnaie juste, et son fils qui nous donnait les coquilles vides en riant…',
    'Il y avait le vieux Cavin et ses trois couteaux, qu’il aiguisait sur la pierre du seuil en racontant la guerre à ceux qui voulaient bien l’entendre encore…',
    'Il y avait le samedi, enfin, quand tout le canton descendait par la route de la crête et que les charrettes barraient le pont de la Loue jusqu’à midi…',
  ];
  const { stays } = read([TITLE, cut[0]!, ...BODY, ...cut.slice(1)]);
  expect(cut.filter(stays)).toEqual(cut);
});

describe('one card below a marker', () => {
  const card = [
    'RECOMMANDÉS POUR VOUS',
    'Publié hier à 17h00',
    'La mobilité des locataires plus élevée dans la vallée',
    'Une récente analyse met en lumière une mobilité plus élevée chez les locataires de la vallée que chez les propriétaires.',
  ];

  it('goes with its excerpt', () => expect(below(card)).toEqual([]));

  it.each([
    [
      'says nothing of the headline’s',
      'Les marchands du samedi reviendront en octobre, une fois les étals du bas repeints.',
    ],
    ['is followed by another', card[3]!],
  ])('leaves a paragraph that %s', (_, line) => {
    const lines = [...card.slice(0, 3), line, ...(line === card[3] ? [BODY[0]!.replace('samedi', 'dimanche')] : [])];
    expect(below(lines)).toContain(line);
  });
});

describe('a paragraph that a wall cuts short', () => {
  const wall = ['Article réservé aux abonnés', 'Abonnez-vous et accédez immédiatement à tout le contenu du site'];
  const cut = 'Par exemple, pour la foire de printemps, toutes les places des marchands ont été prises dès';

  it('stays below a sentence, or its last word', () => {
    expect(below([cut, ...wall])).toEqual([cut]);
    expect(below(['Mieux vaut prévoir !', cut, ...wall])).toEqual(['Mieux vaut prévoir !', cut]);
  });

  it('is no short line between the two', () => {
    expect(below(['Mieux vaut prévoir !', 'La Gazette du jour', ...wall])).toEqual(['Mieux vaut prévoir !']);
  });
});

describe('a chronicle, whose days stand above its paragraphs', () => {
  it('stays', () => {
    const told = ['Le chantier commence sous la pluie.', 'Les étals reviennent, sauf deux.', 'La halle est bénie.'];
    const days = ['3 mai 2024', '12 mars 2025', '4 avril 2025'];
    const lines = told.flatMap((line, i) => [days[i]!, line]);
    expect(below(lines)).toEqual(expect.arrayContaining(told));
  });
});

describe('a copy that breaks off', () => {
  it('goes above the headline, with the trail before it', () => {
    const trail = 'Accueil Vie locale Le marché couvert de Vaugrand rouvre après dix...';
    const { title, stays } = read([trail, TITLE, ...BODY]);
    expect(stays(trail)).toBe(false);
    expect(title).toBe(TITLE);
  });

  it('goes below the paragraph that it shortens', () => {
    const summary = 'Le marché couvert a rouvert samedi matin devant quelque trois cents habitants ...';
    expect(below([summary])).toEqual([]);
  });

  it('stays where it is a headline made of the first words of its text', () => {
    const title = 'La charpente, attaquée par les capricornes…';
    expect(read([title, BODY[1]!, BODY[2]!]).title).toBe(title);
  });
});

describe('a headline', () => {
  it('is the one below its copy with a section glued to it', () => {
    const { title, stays } = read([`LOCAL${TITLE}`, TITLE, ...BODY]);
    expect(title).toBe(TITLE);
    expect(stays(`LOCAL${TITLE}`)).toBe(false);
  });

  it('is rather a short line below a newspaper’s name than the name', () => {
    const { title, stays } = read(['Le Courrier de Vaugrand', 'Incendie : deux blessés légers', ...BODY]);
    expect(title?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe('Incendie : deux blessés légers');
    expect(stays('Le Courrier de Vaugrand')).toBe(false);
  });

  it('that lists towns is no row of keywords', () => {
    const title = 'Victoires pour Nandre, La Loue, Vaugrand et Saint-Ours';
    expect(read([title, ...BODY]).title).toBe(title);
  });

  it('that names a council and its day is no byline', () => {
    const title = 'Communiqué du Conseil des Ministres du mercredi 6 février 2019';
    expect(read([title, ...BODY]).title).toBe(title);
  });
});

it('a programme’s names on their days and at their places are no bylines', () => {
  const rows = ['Anne Petit, le 9 juillet à Nandre', 'Jean Roche, le 10 juillet à Vaugrand'];
  const { stays } = read([BODY[0]!, 'Deux concerts sont confirmés :', ...rows, ...BODY.slice(1)]);
  for (const row of rows) expect(stays(row)).toBe(true);
});

describe('a caption in the language of an agency', () => {
  const credit = '(AP Photo/Ana Perez)';

  it('goes with its credit', () => {
    const caption = `Customers walk through the rebuilt market hall in Vaugrand, eastern France, Saturday, May 3, 2025. ${credit}`;
    expect(read([caption, ...BODY]).stays(caption)).toBe(false);
  });

  it('goes in French, too', () => {
    const caption = `Des clients se promènent sous la charpente de la halle de Vaugrand, dans l’est de la France, samedi 3 mai. ${credit}`;
    expect(read([TITLE, caption, ...BODY]).stays(caption)).toBe(false);
  });

  it('is none where the agency wrote the last sentence', () => {
    const last =
      'Le marché couvert accueillera ses premiers concerts à l’automne, a promis la mairie de Vaugrand (AFP).';
    expect(read([TITLE, ...BODY, last]).stays(last)).toBe(true);
  });
});

describe('a call that ends with a colon', () => {
  const titles = ['- Le trou dans la caisse – Félicien Roche', '- Musiques de cet automne – Jean Cavin', '- Notes'];

  it('takes the titles below it along, however long it is', () => {
    expect(below(['Au sommaire de cette même édition de La Revue du Val :', ...titles])).toEqual([]);
  });

  it('is the article’s own where it announces its list', () => {
    const list = ['Trois livres de la vallée à lire cet été sous la halle :', ...titles];
    expect(below(list)).toEqual(list);
  });
});

describe('lines between and below the paragraphs', () => {
  it.each([
    ['Actualité Publié le vendredi 18 février 2011 | La Gazette'],
    ['Hockey vendredi, 26 nov. 2010. 22:33'],
    ['Source : Insee'],
    ['(fil AFP)'],
    ['chantier-02.jpg'],
    ['Le marché en images / Vie locale / 2 min. / le 27 mai 2016'],
    ['gazette 660dc0487008c gazette 65f229d49ed46 marché couvert'],
    ['Dossier réalisé par Jeanne Roche'],
    ['- J.R.'],
    ['Photo de Jeanne Roche.'],
    ['Au sommaire de ce numéro'],
  ])('go: %s', line => {
    expect(below([line])).toEqual([]);
  });

  it.each([
    ['Publié le 3 mai, le rapport des experts tient en dix pages.'],
    ['Source de fierté pour les anciens, la charpente date de 1887.'],
    ['Deux étals / trois clients : le compte n’y est pas.'],
    ['Au sommaire de la réunion, un seul point : la toiture.'],
    ['15 mars : retour des étals au complet.'],
  ])('stay: %s', line => {
    expect(below([line])).toEqual([line]);
  });
});

describe('a last paragraph that lost its stop', () => {
  it('is no headline of other articles, as it holds two sentences', () => {
    const last =
      'La ville promet des loyers gelés pendant deux ans. Il serait temps que les autres communes de la vallée suivent cet exemple sans attendre op';
    expect(below([last, 'Recevez notre newsletter gratuite.', 'Mentions légales'])).toEqual([last]);
  });
});

describe('a quotation in the list of headlines at a file’s end', () => {
  const others = [
    'Les pompiers de Nandre fêtent leurs cent ans d’existence',
    'La piscine de Vaugrand fermée jusqu’au mois de juin',
    'Un nouveau directeur à la tête de l’école de musique',
    'Le syndicat des eaux augmente ses tarifs de trois pour cent',
  ];
  const withThird = (line: string) => [...others.slice(0, 2), line, ...others.slice(2)];

  it('is one of them without a stop', () => {
    expect(below(withThird('« Nous refusons de payer pour les erreurs des anciens élus du canton »'))).toEqual([]);
  });

  it('is a line of the article with its stop', () => {
    const quote = '« Nous refusons de payer pour les erreurs des anciens élus du canton. »';
    expect(below(withThird(quote))).toContain(quote);
  });
});
