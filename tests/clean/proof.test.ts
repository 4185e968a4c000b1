import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const [FIRST, SECOND, , LAST] = BODY;

describe('what stands above a headline', () => {
  const votes = [
    'Commune :',
    'Le plan de circulation « Une ville qui marche »',
    'NON à une très large majorité',
    'Le contre-projet du conseil, du 13 février',
    'OUI à la majorité',
    'Le crédit pour la salle de gymnastique',
    'NON à une très large majorité',
  ];

  it('is a list of the article where nothing there is known, though one of its lines is said twice', () => {
    expect(removedOf([...votes, SECOND])).not.toContain('Le contre-projet du conseil, du 13 février');
    expect(removedOf([...votes, SECOND])).not.toContain('OUI à la majorité');
  });

  it('is a menu where one of its lines is known', () => {
    expect(removedOf(['Accueil', 'Ma commune', 'Loue', 'Vaugrand', TITLE, FIRST, SECOND])).toEqual(
      expect.arrayContaining(['Ma commune', 'Loue', 'Vaugrand']),
    );
  });
});

describe('a list inside an article', () => {
  it('keeps an item that refers to another article once it is told', () => {
    const items = [
      '- Les traversées reprennent à six heures. Lire notre article.',
      '- Le tarif ne change pas pour les riverains. Lire notre entretien.',
    ];
    expect(removedOf([TITLE, FIRST, 'Ce qu’il faut retenir :', ...items, LAST])).toEqual([]);
  });

  it('loses an item that calls the reader somewhere else', () => {
    const calls = ['• Retrouvez notre dossier complet sur le bac. Cliquez ici.', '• Les horaires du bac, cliquez ici'];
    expect(removedOf([TITLE, FIRST, SECOND, ...calls, LAST])).toEqual(calls);
  });

  const crew = [
    'Bonneval',
    'Tauzin - Roche - Petit',
    'Duval - Carlier',
    'Roy - Lemoine - Faure',
    'Morel - Blanc',
    'Dumas',
  ];

  it('of any length does not end it, if another paragraph follows', () => {
    expect(removedOf([TITLE, FIRST, 'La composition de l’équipage :', ...crew, LAST])).toEqual([]);
  });

  it('below the site’s own marker goes, paragraph and all', () => {
    const foot = ['Les plus lus', ...crew, 'Inscrivez-vous à notre newsletter', 'Mentions légales'];
    expect(removedOf([TITLE, FIRST, SECOND, LAST, ...foot])).toEqual(expect.arrayContaining(crew));
  });
});

describe('a paragraph below the foot of a page', () => {
  const foot = ['Retour en haut', 'Plan du site', 'Mentions légales', 'Newsletter', 'Nous contacter'];

  it('goes if it is about something else, or if readers begin there', () => {
    const other =
      'Un conducteur de poids lourd a été relaxé mardi par le tribunal, faute de preuves suffisantes contre lui.';
    expect(removedOf([TITLE, FIRST, SECOND, LAST, ...foot, other])).toContain(other);
    const reader =
      'Les riverains de la Loue espèrent que le bac reprendra ses traversées entre les deux rives, barge ou non.';
    const comments = ['2 commentaires', 'Signaler', 'Répondre', 'Publié par Loulou39 le 3 mai 2021', reader];
    expect(removedOf([TITLE, FIRST, SECOND, LAST, ...foot, ...comments])).toContain(reader);
  });
});

describe('a name alone', () => {
  const told =
    'Odile Marchal a conduit le bac pendant trente ans, par tous les temps, avant de passer la main à son fils.';

  it('right above a paragraph that speaks of this person is a sub-heading', () => {
    const paul = 'Paul Roche a repris la barre en mars ; il habite à deux pas de l’embarcadère depuis son enfance.';
    expect(removedOf([TITLE, 'Odile MARCHAL', told, 'Paul Roche', paul])).toEqual([]);
  });

  it('is the headline of a brief that has no other', () => {
    expect(cleaned(['Se connecter', 'Odile Marchal', told]).title).toBe('Odile Marchal');
  });

  it('signs where the paragraph speaks of others', () => {
    expect(removedOf([TITLE, 'Odile Marchal', FIRST, SECOND])).toEqual(['Odile Marchal']);
  });
});

describe('a first line that looks like keywords or links', () => {
  it.each([
    ['Loue, Nandre, Vaugrand à l’arrêt, Beaulieu résiste'],
    ['Tag Hauser supprime vingt-deux emplois à la vallée'],
    ['Aviron - Coupe - Nandre bat Loue dans les derniers mètres de la course'],
  ])('is the headline right above the first paragraph: %j', title => {
    expect(cleaned([title, FIRST, SECOND]).title).toBe(title);
  });

  it.each([['Accueil > Sports > Aviron'], ['Tags : aviron, Nandre, Loue']])('is none: %j', line => {
    expect(cleaned([line, FIRST, SECOND]).title).toBeNull();
  });
});

describe('messages that begin with their times', () => {
  it('stay, below a link of the site’s too', () => {
    const live = [
      'À lire aussi',
      '22h55 : C’est la fin de ce direct, merci de l’avoir suivi !',
      '19h53 : Les demandes des riverains avant la réunion',
      'Le retour du bac est une condition préalable, a dit leur porte-parole.',
      '18h50 : Le maire prend la parole.',
    ];
    expect(removedOf([TITLE, FIRST, ...live])).toEqual(['À lire aussi']);
  });

  it('go with a site’s news of the day, which are headlines', () => {
    const ticker = ['20:44 : Un blessé à Loue', '20:37 : Nandre gagne à Vaugrand', '19:53 : Le marché déménage'];
    const removed = removedOf([
      TITLE,
      FIRST,
      SECOND,
      LAST,
      'Les plus lus',
      ...ticker,
      'Newsletter',
      'Mentions légales',
    ]);
    expect(removed).toEqual(expect.arrayContaining(ticker));
  });
});

describe('a line said twice', () => {
  it('announces anew in a list, item after item', () => {
    const items = [
      'Le conseil a élu, à l’unanimité :',
      'Présidente : Odile Marchal',
      'Le conseil a élu, à l’unanimité :',
      'Vice-président : Paul Roche',
    ];
    expect(removedOf([TITLE, FIRST, ...items, LAST])).toEqual([]);
  });

  it('the second time with a credit is a caption', () => {
    const caption = 'Le bac au départ de la rive gauche, lundi matin.';
    expect(removedOf([TITLE, caption, `${caption} AGENCE/Paul Roche`, FIRST, SECOND])).toEqual([
      `${caption} AGENCE/Paul Roche`,
    ]);
  });
});
