/** What is written below pictures, boxes inside the text, and what stands right below them. */

import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

/** A line inside the article. */
const within = (...lines: string[]) => removedOf([TITLE, BODY[0]!, ...lines, ...BODY.slice(1)]);

describe('a caption that ends with who took the picture', () => {
  it.each([
    'Les riverains attendent le bac, lundi matin, sur la rive gauche. © Agence Roche / Paul Roche',
    'Le bac au départ de la rive droite, lundi 3 mai 2021. (Photo : Nina Berg)',
    'Le passeur plaide sa cause, assis derrière son avocate. (Croquis : Nina 8)',
    'Les passeurs de la Loue le jour de la réouverture - Illustration Adobe Stock',
    'Une barge amarrée à Vaugrand, en 2019. [Keystone - Paul Roche]',
    'Une barge amarrée à Vaugrand, le 3 mai 2019 - PAUL ROCHE © 2019 AFP',
    'Paul Roche est venu de Nandre à vélo. Il attendait depuis six heures. (Nina Berg/Reuters)',
    'La barge est à quai depuis lundi. - N.B.',
    'La barge à quai ce samedi matin. LGV - NINA BERG',
    'Le passeur Paul Roche tend la main à une maraîchère de Vaugrand au départ de la première traversée du bac de la Loue, entre la rive gauche, où il habite depuis trente ans, et la rive droite, où elle vend ses légumes, le lundi 3 mai 2021. (Photo by Nina BERG / AFP)',
    'Le quai de Vaugrand, lundi matin. NINA BERG / La Gazette de Nandre',
    'Le quai de Vaugrand, lundi matin. NINA BERG POUR « LA GAZETTE »',
    'Les riverains devant le bac, hier, à Vaugrand. Photo Nina Berg',
    'La buvette de Vaugrand a rouvert lundi. Nina Berg',
    'Le bac de la Loue à quai devant la mairie (image d’illustration)',
    'Le pont de Vaugrand. (archives)',
    'La gendarmerie sur la rive gauche. Symbolbild: Kapo Nandre',
    'Des riverains attendent le bac sur la rive gaucheImage : Nina Berg',
    'Photo: Nina Berg Agence France-Presse Les riverains attendent le bac, lundi matin.',
    'Le bac à quai sur la rive gauche (illustration). — Nina Berg',
    'Odile Marchal sur le bac. / PHOTO NINA BERG',
    'Odile Marchal, lundi à Vaugrand. Photo d’archives Nina Berg',
    'Odile Marchal, lundi à Vaugrand. | LA GAZETTE-DU-BAC',
    'Le bac est à quai. Image d’illustration.',
    'Le bac a repris dans la nuit. Photo d’archives La Gazette/Nina BERG',
    'Le bac a repris dans la nuit. Photo NB',
    'Le bac a repris dans la nuit. Archives N. Berg',
    'Odile Marchal est la maire de Vaugrand depuis 2014. Getty Images',
    'Odile Marchal est la maire de Vaugrand depuis 2014. REUTERS/Nina Berg',
    'Odile Marchal. [Nina Berg - Keystone]',
    'Photo: Ville de Nandre / Fanal/Nina Berg – Le bac à quai devant la mairie, vendredi.',
    'Photo : Nina Berg — Les riverains attendent le bac, lundi matin.',
    'Crédit : Région-Loue / Cour grand-ducale | Le bac à quai, vendredi.',
    'Le bac dans le dernier coude de la Loue, à 20 %. (N. Berg/L’Étrave)',
    'Les riverains attendent le bac, lundi matin. (J.-P. Roche / La Voix de la Loue)',
    'NINA BERG POUR « LE FANAL DE NANDRE »',
    'Paul Roche pour « Le Fanal »',
  ])('goes: %s', line => expect(within(line)).toContain(line));

  it('goes with what the page says of it to those who do not see it', () => {
    const alt = 'Des riverains attendent le bac sur la rive gauche';
    expect(within(alt, `${alt}. Photo : Nina Berg`)).toContain(alt);
  });

  it('goes where it was cut in the language of an agency, above its name', () => {
    const cut = 'Residents wait for the ferry across the river in Vaugrand, eastern France, after two years of ...';
    expect(removedOf([TITLE, cut, 'Keystone', ...BODY])).toContain(cut);
  });

  it.each([
    'Les riverains attendent le bac, lundi matin, sur la rive gauche de la Loue.',
    'La mairie prévoit trois rotations par heure [une seule en hiver].',
    '« Une photo : voilà ce qui restait du vieux bac », sourit Odile Marchal.',
    'Sur la rive droite, on ne parle plus que du retour du bac. LES RIVERAINS',
    'Photo : la police en a pris une, devant le bac, pour le procès-verbal de la mairie.',
    'Les riverains réclament des preuves. Photos à l’appui, ils ont écrit à la mairie de Vaugrand.',
    'Les riverains ont porté plainte contre la mairie. Images à l’appui.',
    'Photo : Paul Roche expose à Nandre – une rétrospective de ses trente ans sur le bac.',
    'Photo de famille – Les passeurs se retrouvent chaque année sur la rive gauche.',
    'Image du bac – La mairie veut en finir avec les quolibets de la rive droite.',
    'Nandre a gagné le tournoi de la vallée (P. Roche/J. Petit)',
    'Nandre a gagné le tournoi de la vallée. Une paire est née. (P. Roche/J. Petit)',
    'Le passeur s’est blessé au genou (P. Roche/Nandre).',
    'DERNIER RAPPEL POUR « LE BAC »',
    'Un dernier tour pour « Le Bac »',
    'Le bac a coûté deux millions – Paul Roche en promettait la moitié.',
    'La maire a reçu les riverains avec le passeur. Odile Marchal et Paul Roche se sont serré la main.',
  ])('is none: %s', line => expect(within(line)).not.toContain(line));

  it('is no last sentence with its agency', () => {
    const last = 'Les traversées resteront gratuites pour les écoliers, a promis la mairie de Vaugrand. © AFP';
    expect(removedOf([TITLE, ...BODY, last])).not.toContain(last);
  });
});

describe('the date beside the photographer', () => {
  it('still says when', () => {
    const { dateLines } = cleaned([TITLE, 'mercredi 28 mars 2012 - © Paul Roche', ...BODY]);
    expect(dateLines.map(({ text }) => text)).toEqual(['mercredi 28 mars 2012 - © Paul Roche']);
  });
});

describe('below « Lire aussi »', () => {
  const LINK = 'Lire aussi : La passerelle fermée tout l’été';

  it('a last short paragraph stays, whatever foot the page has', () => {
    const foot = [
      'Publicité',
      'Restez informés !',
      'Suivez-nous sur Facebook',
      'Les plus lus',
      'Le marché déménage à Nandre',
    ];
    const menu = ['Accueil', 'Politique', 'Économie', 'Sports', 'Culture', 'Se connecter'];
    const lines = [...menu, TITLE, ...BODY.slice(0, 3), LINK, BODY[3]!, ...foot, 'La piscine rouvre lundi', 'Contact'];
    expect(removedOf(lines)).not.toContain(BODY[3]);
  });

  it.each([
    [
      'a marker with its headline, glued',
      'À LIRE AUSSILe bac en dix dates',
      'La barge de Nandre (rive gauche) dès le 22 juillet',
    ],
    ['a marker with its headline', 'Lire aussi : La crue', 'La barge de Nandre (rive gauche) dès le 22 juillet'],
    ['a bare marker', 'À voir aussi sur Gazette', 'Samedi'],
  ])('%s does not take the sub-heading', (_, marker, heading) => {
    const removed = within(marker, heading);
    expect(removed).toContain(marker);
    expect(removed).not.toContain(heading);
  });

  it('a short line right below a bare marker is a sub-heading between two sentences', () => {
    const removed = within('À lire aussi', 'Un été sans bac');
    expect(removed).toContain('À lire aussi');
    expect(removed).not.toContain('Un été sans bac');
  });

  it('headlines that name their places go, the last one too', () => {
    const links = ['Nandre : la friterie ferme ses portes', 'Vaugrand : un bébé naît sur le bac'];
    expect(within('À lire aussi', ...links)).toEqual(['À lire aussi', ...links]);
    const heading = 'Un été sans bac';
    expect(within('À lire aussi', links[0]!, heading)).not.toContain(heading);
  });

  it('dated cards go', () => {
    const cards = [
      'Publié le 19 février 2023',
      'La semaine en bref sur la Loue',
      'Les gendarmes de Vaugrand ont relevé lundi douze excès de vitesse, dont deux sur le pont, selon le bulletin hebd',
      'Publié le 18 février 2023',
      'Un camion en travers à Nandre',
      'Les pompiers ont été appelés vers six heures pour une remorque qui barrait la route. Le conducteur n’a pas été ...',
    ];
    expect(removedOf([TITLE, ...BODY, 'RECOMMANDÉS POUR VOUS', ...cards])).toEqual(['RECOMMANDÉS POUR VOUS', ...cards]);
  });

  it('a headline goes with its bare marker', () => {
    expect(within('À lire aussi', 'La passerelle de Nandre fermée tout l’été')).toContain(
      'La passerelle de Nandre fermée tout l’été',
    );
  });
});

describe('an ordinary word below a newsletter’s box', () => {
  const box = [
    'Le meilleur de la vallée : notre sélection',
    'Recevez chaque matin la newsletter « Le meilleur de la vallée : notre sélection ». Vous pouvez vous désinscrire à tout moment.',
  ];

  it('is a sub-heading above a sentence', () => expect(within(...box, 'Économie')).not.toContain('Économie'));
  it('is none above no sentence', () => expect(removedOf([TITLE, ...BODY, ...box, 'Économie'])).toContain('Économie'));
});

describe('a wall', () => {
  const wall = 'Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.';
  const more = 'Vous ne pouvez ouvrir La Gazette que sur un seul appareil à la fois, ordinateur ou téléphone.';

  it('ends the article', () => expect(removedOf([TITLE, ...BODY, wall, more])).toEqual([wall, more]));

  it('is a notice where more of the article stands below than above', () => {
    expect(removedOf([TITLE, BODY[3]!, wall, ...BODY.slice(0, 3)])).toEqual([wall]);
  });
});

describe('a sentence signed off', () => {
  it.each(['(abc/ats)', '(ats)', '(AFP)', '(abc/sda/ats)'])('with %s is one, whatever stands above', sign => {
    const last = `La mairie dit avoir pris sa décision lundi soir. ${sign}`;
    expect(removedOf([TITLE, ...BODY, 'Les riverains de nouveau à quai', last, 'Thèmes'])).not.toContain(last);
  });
});

describe('links in a text that was converted to Markdown', () => {
  it.each(['- [Le bac en dix dates](https://gazette.example/bac)', '* [La crue de mai](/crue)'])('go: %s', link =>
    expect(within(link)).toContain(link),
  );
  it('are none inside a sentence', () => {
    const line = '- Le [bac](https://gazette.example/bac) rouvre lundi, la passerelle en juin.';
    expect(within(line)).not.toContain(line);
  });
});

describe('the form for comments', () => {
  it('ends an article without any', () => {
    const next =
      'À Nandre, une voiture a fini lundi matin dans la rivière, sans faire de blessé, a dit la gendarmerie...';
    const lines = [
      TITLE,
      ...BODY,
      'Aucun commentaire:',
      'Enregistrer un commentaire',
      'Nandre : une voiture à l’eau',
      next,
    ];
    expect(removedOf(lines)).toContain(next);
  });
});

describe('a caption by where it stands', () => {
  it('goes below the credit as the Canadian press writes it', () => {
    const lines = ['PHOTO NINA BERG, LA GAZETTE', 'Une trentaine de riverains ont fait la traversée.'];
    expect(within(...lines)).toEqual(expect.arrayContaining(lines));
  });

  it('goes with the name that it ends with', () => {
    const lines = ['La barge, rive gauche. Nina Berg', 'Nina Berg'];
    expect(within(...lines)).toEqual(expect.arrayContaining(lines));
  });

  it('stays a paragraph below another credit', () => {
    expect(within('Photo Nina Berg', 'Une trentaine de riverains ont fait la traversée.')).toHaveLength(1);
  });
});
