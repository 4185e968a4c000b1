/** Articles of short parts, cut by boxes and by the scraper: their lines stay, and what stands around pictures goes. */
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { cleaned, removedOf } from './cleaned.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const MENU = ['Accueil', 'Sports', 'Politique', 'Économie', 'Culture', 'Se connecter', 'S’abonner', 'Newsletters'];
const FOOT = ['Mentions légales', 'Contact', 'Plan du site'];
const TITLE = 'Ce qui change au 1er mai sur les bacs de la Loue';
const LEAD = 'Plusieurs règles changent lundi sur la rivière. Voici ce qu’il faut savoir avant de monter à bord.';
const PARTS = [
  ['Un billet plus cher', 'Le passage coûte désormais deux euros. Les moins de douze ans ne paient rien.'],
  ['Des chiens en laisse', 'Nul animal ne voyage plus sans laisse. Conservez la vôtre à portée de main.'],
  ['Le vélo à la poupe', 'Il faut descendre de selle avant la rampe. Un marin aide les plus chargés.'],
] as const;
const BOX = ['À découvrir', 'Passer la publicité'];

/** The lines as they are, each right below the other. */
const glued = (lines: readonly string[]) => cleanArticle(rawArticle(lines.join('\n')), new Set<string>(), LANGUAGE);
const said = (lines: readonly string[]) => glued(lines).text.replaceAll(/\s/g, ' ');

describe('parts with their sub-headings, below a box', () => {
  const page = (parts: readonly string[]) => [
    ...MENU,
    TITLE,
    LEAD,
    ...PARTS[0],
    ...BOX,
    ...parts,
    'Commentaires',
    ...FOOT,
  ];

  it('are the article’s, though no two sentences stand together', () => {
    const removed = removedOf(page([...PARTS[1], ...PARTS[2]]));
    for (const line of PARTS.flat()) expect(removed).not.toContain(line);
  });

  it('are not headlines of others with their excerpts', () => {
    const others = [
      'Le préfet interdit la pêche sur toute la rivière jusqu’à la fin de l’été',
      'La décision a surpris les pêcheurs de la vallée.',
      'Un sanglier se promène au milieu du marché couvert de Vaugrand',
      'Les commerçants ont eu plus de peur que de mal.',
    ];
    expect(removedOf(page(others))).toEqual(expect.arrayContaining(others));
  });
});

describe('a sentence alone below a box', () => {
  const BODY = [
    'Le bac de la Loue a repris son service lundi matin, après trois mois de travaux au port de Vaugrand.',
    'Les riverains attendent depuis l’hiver que la commune baisse le prix du passage, qui a doublé.',
  ];
  const LINK = ['Sur le même sujet', 'La mairie de Vaugrand rouvre sa passerelle aux cyclistes'];
  const page = (...below: readonly string[]) =>
    removedOf([...MENU, TITLE, 'Publié le 3 mai 2022', ...BODY, ...below, 'Commentaires', ...FOOT]);

  it.each([
    ['somebody says it', LINK, '« Deux euros, c’est trop », soupire Anne Petit, qui passe la rivière tous les jours.'],
    ['nothing was linked', ['À voir en vidéo'], 'Le conseil tranchera le 7 juin.'],
    [
      'it says the article again',
      LINK,
      'La commune de Vaugrand promet que les riverains auront un passage gratuit lundi.',
    ],
  ])('is the article’s where %s', (_, box, line) => expect(page(...box, line)).not.toContain(line));

  it('may be a ranking, below a linked headline', () => {
    const after = [
      'Le vainqueur passe le bac de la Loue tous les jours.',
      'Ils étaient six mille au départ, lundi matin.',
    ];
    const ranks = ['Messieurs', '1. Simon Petit (Loue) 2 h 14’ 07’’', '2. Jean Roche (Vaugrand) 2 h 14’ 18’’'];
    const removed = page(...LINK, ...ranks, 'Dames', '1. Nina Berg (Loue) 2 h 35’ 40’’', ...after);
    for (const line of ranks) expect(removed).not.toContain(line);
  });
});

describe('a sentence that was cut around its links', () => {
  const REST = 'Le passeur fera appel, a dit son avocat. Il reste à quai.';

  it('is whole again', () => {
    const lines = [TITLE, 'Le tribunal de Vaugrand a condamné mardi', 'Jean Roche', 'à trois mois de prison.', REST];
    expect(said(lines)).toContain('a condamné mardi Jean Roche à trois mois de prison.');
    const point = [
      TITLE,
      'Le passeur promet à tous les riverains des jours',
      '« meilleurs et moins longs »',
      '.',
      REST,
    ];
    expect(said(point)).toContain('des jours « meilleurs et moins longs ».');
  });

  it.each([
    ['who signs', ['Le tribunal de Vaugrand condamne le passeur du bac', 'Jean Roche', 'publié le 3 mai 2022.', REST]],
    ['a menu', ['Toutes les nouvelles de la vallée de la Loue', 'Sports', 'en direct', REST]],
  ])('is not %s', (_, lines) => expect(said(lines)).not.toContain(`${lines[0]} ${lines[1]}`));
});

describe('what stands around pictures', () => {
  const BODY = [
    'Le bac de la Loue a repris son service lundi matin, après trois mois de travaux au port de Vaugrand.',
    'Les riverains attendent depuis l’hiver que la commune baisse le prix du passage, qui a doublé.',
  ];

  it.each([
    ['an outlet that no list knows', 'Le bac à quai, le 11 mars 2024. (NINA BERGUE / RADIOLOUE)'],
    ['the outlet before the name', 'Le bac est resté à quai toute la journée du... (Le Soleil, Nina Berg)'],
    ['the archives', 'Le bac au départ, mardi. (Photo archives Nina Berg)'],
    [
      'who is to be seen',
      'De gauche à droite, Nina Berg, présidente du port, et Jean Roche, passeur du bac depuis dix ans.',
    ],
    ['a surname’s initial', 'Le bac à quai, ce jeudi matin. Photo Nina B.'],
    ['the first of some pictures', '1/3'],
  ])('goes with %s', (_, caption) => {
    expect(removedOf([TITLE, 'Publié le 3 mai 2022', BODY[0]!, caption, BODY[1]!])).toContain(caption);
  });

  it('goes where only its copy has the credit', () => {
    const alt = 'Illustration d’un bac de la Loue, ici à Vaugrand.';
    expect(removedOf([TITLE, 'Publié le 3 mai 2022', alt, `${alt} — N. Berg / AFP`, ...BODY])).toContain(alt);
  });

  it('is no headline', () => {
    expect(cleaned(['Le bac au départ, mardi. (Photo archives Nina Berg)', ...BODY]).title).toBeNull();
  });

  it('leaves a sentence about left and right', () => {
    const line = 'De gauche à droite, personne ne veut plus payer le passage, et le conseil le dit d’une seule voix.';
    expect(removedOf([TITLE, BODY[0]!, line, BODY[1]!])).not.toContain(line);
  });
});

describe('sentences that look like the site’s', () => {
  const BODY = ['Le bac de la Loue reste à quai depuis lundi, faute de passeur, et la commune en cherche un autre.'];

  it.each([
    'À lire leurs comptes, rien n’est gagné : il manque deux euros au prix du passage.',
    'Le parquet de Vaugrand n’a fait aucun commentaire.',
  ])('stay: %s', line => {
    const lines = [...MENU, TITLE, ...BODY, 'Lire aussi : Le préfet ferme le port', line, ...BODY, ...FOOT];
    expect(removedOf(lines)).not.toContain(line);
  });

  it('keep one of two copies without their stop', () => {
    const cut =
      'Les riverains attendent depuis l’hiver que la commune baisse le prix du passage, que nul ne veut plus payer, et que le préfet, qui se tait, rouvre enfin le port où tout le monde attend suite de l’article sur La Gazette';
    expect(glued([...BODY, cut, cut]).text).toContain('Les riverains attendent');
  });
});

describe('what a newsletter promises', () => {
  const BODY = [
    'Le bac de la Loue a repris son service lundi matin, après trois mois de travaux au port de Vaugrand.',
    'Les riverains attendent depuis l’hiver que la commune baisse le prix du passage, qui a doublé.',
  ];
  const promise = 'Tous les vendredis, ce qu’il ne fallait pas manquer dans la vallée.';

  it('goes with its name, above the button', () => {
    const box = ['« La semaine en bref »', promise, 'Autres newsletters'];
    const removed = removedOf([...MENU, TITLE, 'Publié le 3 mai 2022', BODY[0]!, ...box, BODY[1]!, ...FOOT]);
    expect(removed).toEqual(expect.arrayContaining(box));
  });

  it('is a sentence of the article elsewhere', () => {
    expect(removedOf([...MENU, TITLE, 'Publié le 3 mai 2022', BODY[0]!, promise, BODY[1]!, ...FOOT])).not.toContain(
      promise,
    );
  });
});

describe('the head of a printed page', () => {
  const BODY = ['Le bac de la Loue a repris son service mardi, après trois mois de travaux.', 'Nul n’y croyait plus.'];

  it.each([
    'MERCREDI 13 SEPTEMBRE 2023   LA GAZETTE DE LOUE   5',
    '6 | LA GAZETTE DE LOUE | MERCREDI 13 SEPTEMBRE 2023',
  ])('says the day: %s', head => {
    const { title, dateLines } = cleaned([head, TITLE, ...BODY]);
    expect(title).toBe(TITLE);
    expect(dateLines.map(({ text }) => text)).toEqual([head]);
  });

  it('is no headline in capitals with a day', () => {
    expect(cleaned(['14 JUILLET 2023 LE BAL DU PORT DE LOUE', ...BODY]).dateLines).toEqual([]);
  });
});

describe('a message without a headline', () => {
  const MAIL = ['Envoyé : jeudi 19 octobre 2023 18:40', 'À : liste-presse', 'Objet : TR: Le bac de la Loue rouvre'];
  const BODY =
    'Le bac de la Loue a repris son service jeudi, après neuf jours de grève, et la commune paie les billets.';

  it('has its subject as title, and its day', () => {
    const { title, dateLines } = cleaned([...MAIL, BODY]);
    expect(title).toBe('Le bac de la Loue rouvre');
    expect(dateLines.map(({ text }) => text)).toEqual([MAIL[0]]);
  });
});

describe('the menu above a headline', () => {
  it('holds no headline, though one of its lines is not known', () => {
    const menu = ['Recherche', 'L’école de la vallée en photos', 'Météo', 'Jeux', 'Accueil', 'Société'];
    const body = [
      'Le bac de la Loue a repris son service mardi. Nul n’y croyait plus.',
      'Le passage est gratuit jeudi.',
    ];
    expect(cleaned([...MENU, ...menu, TITLE, 'Publié le 3 mai 2022', ...body, ...FOOT]).title).toBe(TITLE);
  });
});

describe('the days of a programme', () => {
  const DAYS = [
    'Samedi 16, place du port : parade à 15 h',
    'Samedi 16, salle des bacs : « Le Petit Passeur » à 20 h 30',
    'Dimanche 17, musée : atelier pour les enfants à 10 h',
  ];
  const LEAD_IN = 'Pendant dix jours, cent compagnies venues de vingt pays vont occuper les places et les bacs.';

  it('stay below a linked headline, with what heads them', () => {
    const lines = [TITLE, LEAD_IN, 'À lire aussi : Trois expositions à voir', 'Le programme du week-end', ...DAYS];
    const removed = removedOf([...MENU, ...lines, ...FOOT]);
    expect(removed).toContain('À lire aussi : Trois expositions à voir');
    for (const line of ['Le programme du week-end', ...DAYS]) expect(removed).not.toContain(line);
  });
});
