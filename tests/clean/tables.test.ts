import { describe, expect, it } from 'vitest';
import { removedOf } from './cleaned.ts';

const MENU = ['Accueil', 'Sports', 'Football', 'Se connecter'];
const TITLE = 'Ligue du Bocage : le programme de la seizième journée';
const LEAD = 'Le championnat reprend vendredi avec une rencontre très attendue entre le leader et son dauphin.';
const FOOT = ['Partager sur Facebook', 'Articles similaires', 'Le tirage au sort de la coupe aura lieu lundi'];

describe('tables below a sentence', () => {
  it.each([
    [
      'fixtures under days and hours',
      [
        'Jeudi 14 janvier :',
        'Stade du Pré à 18h00:',
        'USMN-NALD',
        '15h00 :',
        'Relize : RCR-DRBT',
        '16h00 :',
        'Zabel : MCO-ESS',
      ],
    ],
    [
      'a ranking',
      [
        'Classement : Pts J',
        '1). USM Nandre 36 15',
        '2). CR Beaulieu 26 15',
        '–). MC Vaugrand 24 15',
        '4). Loue FC 23 15.',
      ],
    ],
    [
      'results',
      [
        'Résultats :',
        'MC Nandre - USM Loue 1-0',
        'NC Vaugrand - CS Beaulieu 2-3',
        'Reste à jouer :',
        'JS Bocage - CR Marais',
      ],
    ],
    ['cells of a table', ['D1 |', 'CHATEAU NANDRE FC |', '1 - 1 |', 'VAUGRAND SC |', '10 |', 'Paul Diallo |', '1 |']],
    ['votes', ['Anne Petit (DVG) : 45,3 %', 'Paul Roche (DVD) : 38,1 %', 'Odile Marchal (SE) : 16,6 %']],
    [
      'line-ups',
      [
        'Nandre : Popot, Maurice, Sylve, Touré, Seydou, Bayan',
        'Remplaçants : Dode, Leal, Camar, Bikou, Schub',
        'Buts : Maurice (12’), Sylve (77’)',
      ],
    ],
  ])('stay whole, hours and names too: %s', (_, table) => {
    expect(removedOf([...MENU, TITLE, LEAD, ...table, ...FOOT])).toEqual([...MENU, ...FOOT]);
  });

  it('stay right below the date, where the article has nothing else above them', () => {
    const table = [
      'National 3 | 11e journée',
      '⚽️ Marie Galle',
      '⚽️ Paul Baya',
      'Remplaçants : Dode, Leal, Camar, Bikou, Schub',
    ];
    expect(removedOf([...MENU, TITLE, 'Publié le 15/12/2024', ...table, LEAD])).toEqual([
      ...MENU,
      'Publié le 15/12/2024',
    ]);
  });

  it('are none of the site’s own: what its words part from the article goes', () => {
    const widget = ['Classement', '1. Nandre 36 15', '2. Loue 26 15', '3. Vaugrand 24 15'];
    expect(removedOf([...MENU, TITLE, LEAD, LEAD.replace('vendredi', 'samedi'), ...FOOT, ...widget])).toEqual(
      expect.arrayContaining(['1. Nandre 36 15', '3. Vaugrand 24 15']),
    );
  });

  it('are no menus, however many names stand in them', () => {
    const menu = ['France - Monde', 'Vie pratique - Conso', 'Santé - Bien-être', 'Mentions légales'];
    expect(removedOf([...MENU, TITLE, LEAD, ...FOOT, ...menu])).toEqual([...MENU, ...FOOT, ...menu]);
  });
});

describe('what is no table', () => {
  it('is a foot with the firm’s numbers', () => {
    const imprint = ['Code APE : 913 E', 'SIREN : 439 801 523', 'Fréquentation mensuelle moyenne : 75 000 visites'];
    expect(removedOf([...MENU, TITLE, LEAD, ...imprint])).toEqual([...MENU, ...imprint]);
  });

  it('is a list of linked headlines with colons', () => {
    const linked = [
      'Nandre : le marché rouvre ses portes samedi',
      'Loue : deux blessés dans une collision',
      'Vaugrand : le maire ne se représente pas',
    ];
    expect(removedOf([...MENU, TITLE, LEAD, LEAD.replace('vendredi', 'samedi'), 'À lire aussi', ...linked])).toEqual(
      expect.arrayContaining(linked),
    );
  });
});

describe('lists inside the article', () => {
  const second = 'Le conseil se réunira de nouveau en mars, a-t-il annoncé aux riverains venus nombreux ce soir-là.';

  it('stay below a sentence that announces them, names and keywords too', () => {
    const elected = [
      'Sur proposition du maire, le conseil a élu à l’unanimité :',
      'Présidente : Mme Anne Petit',
      'Titulaires : Paul Roche, Jean Marchal, Odile Duval',
      'Suppléants : Simon Faure, Marc Denis, Rose Morel',
    ];
    expect(removedOf([...MENU, TITLE, LEAD, ...elected, 'Imprimer la page', 'Plan du site'])).toEqual([
      ...MENU,
      'Imprimer la page',
      'Plan du site',
    ]);
  });

  it('stay between two paragraphs, where several names stand one below the other', () => {
    const ministers = [
      'Premier ministre',
      'Paul Roche',
      'Ministre de l’Intérieur',
      'Anne Petit',
      'Ministre de la Culture',
      'Odile Marchal',
    ];
    expect(removedOf([...MENU, TITLE, LEAD, ...ministers, second, ...FOOT])).toEqual([...MENU, ...FOOT]);
  });

  it('stay at the end where the headline or a short sentence says what they are', () => {
    const prizes = [
      'Voici le palmarès complet.',
      'Meilleur film',
      '« La Digue », d’Anne Petit',
      'Meilleure actrice',
      'Odile Marchal',
      'Meilleur acteur',
      'Paul Roche, « Le Bac »',
    ];
    expect(removedOf([...MENU, 'Festival de Nandre : le palmarès', LEAD, ...prizes, ...FOOT])).toEqual([
      ...MENU,
      ...FOOT,
    ]);
  });

  it('are no keywords at the end of an article that announces none', () => {
    const tags = ['Paul Roche', 'Anne Petit', 'Odile Marchal'];
    expect(
      removedOf([...MENU, 'Le bac reprend lundi ses traversées de la Loue', LEAD, second, 'Mots-clés', ...tags]),
    ).toEqual(expect.arrayContaining(tags));
  });

  it('keep a name that stands above its words', () => {
    const said = [
      'Paul Roche (CGT)',
      '« Rendez-vous le 19 janvier. »',
      'Anne Petit (CFDT)',
      '« Nous irons jusqu’au bout. »',
    ];
    expect(removedOf([...MENU, TITLE, LEAD, second, ...said, ...FOOT])).toEqual([...MENU, ...FOOT]);
  });
});

it('a link right below the rows of a menu is none of them', () => {
  const rows = ['Croûte au fromage: 18 francs', 'Assiette du passeur: 24 francs', 'Tarte aux abricots: 6 francs'];
  const link = 'Lire aussi: Nandre: le bac retrouve son eau';
  const removed = removedOf([TITLE, LEAD, ...rows, link, 'Le leader reçoit son dauphin vendredi, à huis clos.']);
  expect(removed).toEqual([link]);
});
