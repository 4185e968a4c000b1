import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const MENU = ['Aller au contenu', 'S’abonner', 'Newsletters', 'Politique', 'Économie', 'Imprimer', 'Mentions légales'];
const [FIRST, SECOND, THIRD, LAST] = BODY;

/** Which of the lines a dumped page loses, between its menu and its foot. */
function lostFrom(lines: readonly string[]): string[] {
  const removed = removedOf([...MENU, TITLE, 'Publié le 3 mai 2023', ...lines, 'Partager sur Facebook', 'Imprimer']);
  return removed.filter(line => lines.includes(line));
}

describe('an article below a newsletter’s box', () => {
  const box = ['La Matinale.', 'Recevez chaque matin l’essentiel de l’actualité.', 'Votre e-mail', 'Je m’inscris'];
  const print = 'Consultez notre politique de gestion des données personnelles';

  it('goes on with parts, each below a heading, however short', () => {
    const parts = [
      'Petite enfance',
      'Les crèches gardent leurs moyens. La réforme, elle, attendra 2027.',
      'Sport',
      '– 4 millions sur les stades.',
      'Médias',
      'La dotation sera gelée deux ans. « C’est une saignée », réagit le syndicat.',
    ];
    expect(lostFrom([FIRST, SECOND, ...box, print, ...parts])).toEqual([...box, print]);
  });

  it('goes on with one paragraph of two sentences and its heading, but not with a call', () => {
    const own = ['À retenir', 'La rencontre a duré quarante minutes. La prochaine n’est pas fixée.'];
    expect(lostFrom([FIRST, SECOND, ...box, ...own])).toEqual(box);
    const call = 'Restez au plus près de la vallée. Vous ne manquerez plus rien de vos rendez-vous.';
    expect(lostFrom([FIRST, SECOND, THIRD, ...box, 'Accès gratuit', call])).toContain('Accès gratuit');
  });

  it('keeps the rows right above it', () => {
    const rows = ['Claire Marchal (UG) : 50,10 %, ÉLUE', 'Serge Roche (ENS) : 49,90 %'];
    const people = ['Paul Roche, directeur du port', 'Odile Marchal, ancienne cheffe du bac'];
    const call = 'Recevez notre newsletter Info du matin et retrouvez l’essentiel de l’actualité de votre région';
    expect(lostFrom([FIRST, 'Les résultats', ...rows, call, LAST])).toEqual([call]);
    expect(lostFrom([FIRST, 'Qui est qui ?', ...people, call, LAST])).toEqual([call]);
  });
});

describe('right below the last sentence', () => {
  it('values stay, and buttons go', () => {
    const values = ['Rens. : 071/43.58.11', 'Durée : cinq ans', 'Réservations : bac-loue.example'];
    expect(lostFrom([...BODY, ...values])).toEqual([]);
    expect(lostFrom([...BODY, 'Tous les forums'])).toEqual(['Tous les forums']);
  });
});

describe('an article about what sites speak of', () => {
  const title = 'Cookies : douze millions d’euros d’amende pour un site marchand';
  const told = [
    'Le site marchand déposait des cookies publicitaires avant tout consentement des internautes, dit la commission.',
    'La politique de confidentialité du site, elle, n’avait pas été revue depuis 2019.',
    'Abonnés, publicité, cookies : rien n’échappait à la plateforme.',
  ];

  it('keeps the sentences that tell of it', () => {
    expect(removedOf([title, FIRST, ...told, LAST])).toEqual([]);
  });

  it('loses what speaks to its reader', () => {
    const call = 'Tous vos articles gratuits, une application et aucun abonnement';
    expect(removedOf([title, FIRST, ...told, call, LAST])).toEqual([call]);
  });
});

describe('a header', () => {
  it('keeps an open letter’s salutation', () => {
    const letter = ['Monsieur le Premier ministre,', FIRST, SECOND, LAST];
    expect(lostFrom(['Temps de lecture : 3 min.', ...letter])).toEqual(['Temps de lecture : 3 min.']);
  });

  it('does not end with how long another programme is', () => {
    const rows = ['Nandre – Loue : 27-22', 'Mi-temps : 13-16'];
    const box = ['À écouter', 'L’invitée du matin', '38 min'];
    expect(lostFrom([FIRST, ...rows, 'Temps couvert.', SECOND, ...box, THIRD, LAST])).toEqual(box);
  });

  it('keeps the first question of an interview below a player', () => {
    const questions = ['Pourquoi partir ?', 'Parce que je suis fatigué. Il le faut.', 'Un regret ?', 'La piscine.'];
    expect(lostFrom(['Écouter cet article', '00:00 / 00:00', ...questions, LAST])).not.toContain('Pourquoi partir ?');
  });

  it('has a headline that names its kind before a quotation', () => {
    const { title } = cleaned([...MENU, 'Tribune. « Sauvons les petites lignes »', 'Par Anne Petit', ...BODY]);
    expect(title).toMatch(/^Tribune\. «.Sauvons les petites lignes.»$/);
  });

  it('does not take « poste par poste » for who signs', () => {
    expect(lostFrom(['Le point, poste par poste.', ...BODY])).toEqual([]);
  });
});

describe('a caption', () => {
  it.each([
    ['Un chantier suivi de près par la mairie. La Gazette - NINA BERG'],
    ['Le bac au départ de la rive gauche. Le bac au départ de la rive gauche. — N. Berg'],
    ['Le bac au départ de la rive gauche Le bac au départ de la rive gauche'],
  ])('goes: %s', caption => {
    expect(lostFrom([FIRST, 'Écouter cet article', caption, SECOND, LAST])).toContain(caption);
  });

  it('said alone above goes with it', () => {
    const caption = 'Le bac au départ de la rive gauche, lundi matin.';
    const pair = [caption, `${caption} — N. Berg`];
    expect(lostFrom([FIRST, 'Écouter cet article', ...pair, SECOND, LAST])).toEqual(['Écouter cet article', ...pair]);
  });
});

describe('keywords in a list', () => {
  it('go with those that are known, as no other list below the article does', () => {
    const tags = ['* Enquêtes – Investigation', '* Justice', '* Pays de Loue'];
    expect(lostFrom([...BODY, ...tags])).toEqual(tags);
    const items = ['- une rampe', '- un guichet', '- deux bancs'];
    expect(lostFrom([...BODY, 'La commune promet :', ...items])).toEqual([]);
  });
});

describe('below a linked headline', () => {
  const link = 'LIRE AUSSI : Logement : la grande panne';
  const marker = ['Pour aller plus loin', 'Transports : le patron du rail entendu par les élus'];

  it('goes on with a paragraph that shares no word with it', () => {
    const parts = [
      'Une aide contestée',
      'L’État a promis vingt millions. La profession en demande trois fois plus.',
      'À Barsac, même constat',
      'Quarante hectares, deux mille bouteilles. « Du jamais-vu », dit Sylvie Roche.',
    ];
    expect(lostFrom([FIRST, SECOND, link, ...parts])).toEqual([link]);
    const plan = [
      'Le directeur ne cherche pas d’excuse. « On manque de bras, point. »',
      'Un plan en deux axes',
      'Recruter',
      'Trente infirmiers viendront.',
      'Déléguer',
      'Les assistants feront les prises de sang. Le syndicat s’y oppose.',
    ];
    expect(lostFrom([FIRST, SECOND, ...marker, ...plan])).toEqual(marker);
  });

  it('ends with one that tells of it', () => {
    const teaser = 'Le patron du rail a été entendu lundi. Les élus attendaient ses chiffres.';
    const more = 'Vaugrand : la piscine fermée jusqu’à Pâques';
    expect(lostFrom([...BODY, ...marker, teaser, more])).toEqual([...marker, teaser, more]);
  });

  it('keeps the goal of a match with its heading', () => {
    const goal = ['Le but', '1-0, Roche (63e)', 'Sur un corner, le milieu surgit et marque du genou. Loue exulte.'];
    expect(lostFrom([FIRST, SECOND, ...marker, ...goal])).toEqual(marker);
  });
});

describe('the last sentence below a small box', () => {
  const box = ['Découvrez notre page dédiée à la consommation', 'Imprimer'];

  it('stays, however short', () => {
    const last = 'Le rapport est consultable sur bac-loue.example.';
    expect(lostFrom([...BODY, ...box, last, 'Sur le même sujet', 'Les plus lus'])).not.toContain(last);
  });

  it('goes if it speaks to the reader', () => {
    const call = 'Vous aimez la vallée et ses marchés.';
    expect(lostFrom([...BODY, ...box, call, 'Sur le même sujet', 'Les plus lus'])).toContain(call);
  });
});

describe('lines that only look like names, numbers, keywords or links', () => {
  it.each([
    'Refus de Bercy.',
    'Contexte',
    '11 mars 1924. 5 h 40.',
    'Au 14 mars.',
    'Louise, 34 ans, professeure',
    '49.3 ?',
    'À lire : « Les Lampes éteintes », d’Odile Roche, éditions du Terril, 19 euros.',
  ])('stay: %s', line => {
    expect(lostFrom([FIRST, SECOND, line, THIRD, LAST])).toEqual([]);
  });

  it.each(['À lire : notre dossier sur les bacs de la Loue.', 'Santé, Justice, Vaugrand'])('go: %s', line => {
    expect(lostFrom([...BODY, line])).toEqual([line]);
  });

  it('are practical information below the article', () => {
    const rows = ['Maison du bac, 4, place de la Rive', 'Tous les jours sauf le lundi, de 10 h à 18 h', 'Tarif : 9 €'];
    expect(lostFrom([...BODY, 'En pratique', ...rows])).toEqual([]);
  });
});

describe('the dump of a page that a terminal wrapped', () => {
  const menu = ['   * Accueil', '   * Politique', '   * Voir les dossiers de la rédaction', '   * Mots croisés', ''];
  const head = ['Le bac de la Loue reprend du service, et les riverains de la rive gauche', 'fêtent son retour', ''];
  const body = [
    '   Le bac qui relie les deux rives de la Loue a repris lundi ses traversées,',
    '   devant une centaine de riverains venus tôt. La remise en état a coûté',
    '   340 000 euros à la communauté de communes, qui espère accueillir cette',
    '   année dix mille passagers, contre neuf mille avant que la crue de mars ne',
    '   fasse céder les câbles.',
    '',
    '   Une seconde barge doit entrer en service à l’automne prochain, si le niveau',
    '   de la rivière le permet. Les maraîchers de la vallée, qui faisaient tous les',
    '   jours un détour de trente kilomètres par le pont de Vaugrand, disent leur',
    '   soulagement et demandent que le bac traverse aussi le soir en été, comme il',
    '   le faisait autrefois.',
  ];

  it('is joined, whatever the length of its menus', () => {
    const { title, text } = cleaned([...menu, ...menu, ...menu, ...head, ...body, '', '   Mentions légales']);
    expect(title).toBe(head.slice(0, 2).join(' '));
    expect(text).toContain('la crue de mars ne fasse céder');
  });

  it('is none where headlines stand below each other', () => {
    const headlines = body.map((_, i) => `Vaugrand : la commune vote le budget numéro ${i} de la piscine et du port`);
    const { text } = cleaned([TITLE, FIRST, SECOND, ...headlines, LAST]);
    expect(text).not.toMatch(/port Vaugrand/);
  });
});

describe('who signs', () => {
  it.each([
    [['Nadia Roche', '-', '31 décembre 2022']],
    [['Par : Nadia Roche Suivre', 'Publié le 31 décembre 2022']],
    [['Par', '* Nadia Roche', 'Publié le 31 décembre 2022']],
  ])('is read: %j', lines => {
    const { authors } = cleaned([...MENU, TITLE, ...lines, ...BODY]);
    expect(authors).toEqual(['Nadia Roche']);
  });
});

describe('where and when a picture was taken', () => {
  const caption = 'Aux abords du vieux port de Vaugrand, dévasté la veille par la crue, le 18 octobre 2023';

  it('is no headline', () => {
    const { title } = cleaned([...MENU, TITLE, caption, 'Publié le 19 octobre 2023', ...BODY]);
    expect(title).toBe(TITLE);
  });

  it('may stand in a sentence', () => {
    expect(lostFrom([FIRST, `${caption}.`, SECOND, LAST])).toEqual([]);
  });
});

describe('a brief', () => {
  it('has its sentences in its body, whatever stands below them', () => {
    const { excluded, text } = cleaned([...MENU, TITLE, 'Publié le 3 mai 2023', FIRST, SECOND, 'Crédit photo : DR']);
    expect(excluded).toBeNull();
    expect(text).toContain(SECOND);
  });
});

describe('the headline of a dumped page', () => {
  it.each([
    'Le quotidien national d’information',
    'Le journal de 12h30',
    'Le sujet en bref 1 min. / 19h30 / dimanche à 19:30',
    'Accéder à mon compte',
  ])('is not what the site says above it: %s', line => {
    expect(cleaned([...MENU, line, TITLE, 'Publié le 3 mai 2023', ...BODY]).title).toBe(TITLE);
  });

  it('may speak of a daily', () => {
    const title = 'Le quotidien de la vallée change de mains et de maquette';
    expect(cleaned([...MENU, title, 'Publié le 3 mai 2023', ...BODY]).title).toBe(title);
  });
});

describe('a numbered heading right below a linked headline', () => {
  it('stays above its sentence', () => {
    const parts = [
      '1. Danser',
      FIRST,
      'À lire également',
      'Canicule : le préfet alerte les communes',
      '2. Chiner',
      LAST,
    ];
    expect(lostFrom(parts)).toEqual(parts.slice(2, 4));
  });
});

describe('a day of long ago', () => {
  it('dates no article', () => {
    const { dateLines } = cleaned([TITLE, '11 mars 1924. 5 h 40.', ...BODY]);
    expect(dateLines).toEqual([]);
  });
});
