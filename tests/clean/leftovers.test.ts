/** What careless scrapers leave: addresses, lone bullets, sections glued to dates, standfirsts said twice. */
import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

describe('what a button or picture was made of', () => {
  it.each([
    '- Tweet /home/clients/a0d5/site/wp-content/plugins/boutons/boutons.php on line 72',
    'https://gazette.example/2024/05/bac.jpg&description=Le bac de la Loue reprend du service, pinterestShare',
    '/t:r(unknown)/fit-in/500x375/filters:format(webp)/medias/Capture_d_e_cran-format4by3.png)',
  ])('goes: %s', line => expect(removedOf([TITLE, line, ...BODY])).toContain(line));

  it.each([
    'Les horaires sont sur https://www.bac-loue.example et à la mairie.',
    'Le bac/la passerelle : le choix des riverains',
    'Le serveur PHP de la mairie, en panne lundi, a repris mardi.',
  ])('is none: %s', line => expect(removedOf([TITLE, BODY[0]!, line, ...BODY.slice(1)])).not.toContain(line));
});

describe('links below lone bullets', () => {
  const links = ['Trois blessés sur la route de Vaugrand', 'Le budget de Nandre en baisse', 'La piscine rouvre lundi'];
  const dashed = (lines: readonly string[]) => lines.flatMap(line => ['-', line]);

  it('go at the top of a file', () => {
    expect(removedOf([...dashed(links), ...BODY])).toEqual(expect.arrayContaining(links));
    expect(cleaned([...dashed(links), ...BODY]).title).toBeNull();
  });

  it.each([
    ['below the headline', [TITLE, BODY[0]!, ...dashed(links), ...BODY.slice(1)]],
    ['if there are two', [...dashed(links.slice(0, 2)), ...BODY]],
    ['if they are sentences', [...dashed(links.map(link => `${link}.`)), ...BODY]],
  ])('stay %s', (_, lines) => {
    const removed = removedOf(lines);
    for (const link of links) expect(removed).not.toContain(link);
  });
});

describe('the headline below a standfirst that is said again', () => {
  it.each([
    ['above and below it', [BODY[0]!, 'Depuis Vaugrand', TITLE, ...BODY]],
    ['twice above it', [BODY[0]!, BODY[0]!, TITLE, 'Anne Petit', ...BODY.slice(1)]],
  ])('is found: %s', (_, lines) => expect(cleaned(lines).title).toBe(TITLE));

  it.each([
    ['a sub-heading below a paragraph that is said once', [...BODY.slice(0, 2), TITLE, BODY[2]!]],
    ['a headline above both', ['Le bac de retour', BODY[0]!, TITLE, ...BODY]],
  ])('is no %s', (_, lines) => expect(cleaned(lines).title).not.toBe(TITLE));
});

describe('the headline again, with a credit', () => {
  it.each([`${TITLE}© AFP/Anne Petit`, `${TITLE} - AFP`, `${TITLE} (© DR)`])('goes: %s', line =>
    expect(removedOf([TITLE, '3 mai 2022', line, ...BODY])).toContain(line),
  );

  it.each([`${TITLE} avec une barge neuve et deux passeurs.`, `${TITLE} - et il est gratuit pour les enfants du pays`])(
    'is none: %s',
    line => expect(removedOf([TITLE, BODY[0]!, line, ...BODY.slice(1)])).not.toContain(line),
  );
});

describe('a caption with its credit', () => {
  it.each([
    'Les passeurs de la Loue le jour de la réouverture - Illustration Adobe Stock',
    'Le bac de la Loue au premier jour | Photo Anne Petit',
  ])('is no headline: %s', line => expect(cleaned([line, ...BODY]).title).toBeNull());

  it.each(['Le bac de la Loue rouvre - Photos', 'Les archives du bac - une illustration de Vaugrand'])(
    'is none, but a headline: %s',
    line => expect(cleaned([line, ...BODY]).title).toBe(line),
  );
});

describe('a kicker that breaks off', () => {
  it('is not the headline above which it stands', () => {
    expect(cleaned(['Malgré la crue de la Loue...', TITLE, ...BODY]).title).toBe(TITLE);
  });

  it('is one where there is no other', () => {
    expect(cleaned(['Le bac de la Loue, la passerelle, le gué…', ...BODY]).title).toBe(
      'Le bac de la Loue, la passerelle, le gué…',
    );
  });
});

describe('who signs, as scrapers leave it', () => {
  it.each([
    ['lines of their own', [TITLE, 'Écrit par', 'Anne Petit', ',', 'Paul Roche', 'et', 'Nina Berg', ...BODY], 3],
    ['the first paragraph', [TITLE, `Par Anne Petit ‑ ${BODY[0]}`, ...BODY.slice(1)], 1],
    ['a line below a first paragraph without a headline', [BODY[0]!, 'Anne Petit, Agence QMI', ...BODY.slice(1)], 1],
  ])('is read from %s', (_, lines, count) => {
    expect(cleaned(lines).authors).toEqual(['Anne Petit', 'Paul Roche', 'Nina Berg'].slice(0, count));
  });

  it.each([
    ['a sentence that begins so', [TITLE, `Par Vaugrand - la route est coupée -, on rejoint le bac à pied.`, ...BODY]],
    ['two names below who signs, unjoined', [TITLE, 'Par Nina Berg', 'Publié le 3 mai 2022', ...BODY]],
    ['a source that breaks off', [TITLE, ...BODY, 'Selon Anne Petit, ...']],
  ])('is not read from %s', (_, lines) => expect(cleaned(lines).authors).not.toContain('Anne Petit'));

  it.each(['ABC et D.E.', 'F.G., H.I.', 'Avec gazette-loue.fr'])('goes: %s', line =>
    expect(removedOf([TITLE, ...BODY, line])).toContain(line),
  );

  it.each(['PS et LR', 'Avec la Loue'])('is none: %s', line =>
    expect(removedOf([TITLE, BODY[0]!, line, ...BODY.slice(1)])).not.toContain(line),
  );
});

describe('a date among other words', () => {
  const dated = (line: string) => cleaned([line, TITLE, ...BODY]).dateLines.map(({ text }) => text);

  it.each([
    'Faits divers1 mars 2016',
    'Politique12 avril 2021 à 10:15',
    'Accueil > Actualités > Société • • vendredi 24 juillet 2020 à 09h31min',
    'Accueil > Sports | 3 mai 2022 à 18:40',
    '28 - Mars - 2017',
  ])('is stated: %s', line => expect(dated(line)).toEqual([line]));

  it.each([
    'Accueil > Agenda > Concert du 24 juillet 2020',
    'Accueil > Crue de la Loue en 2020',
    'Vitamine B12 mars 2021',
  ])('is not: %s', line => expect(dated(line)).toEqual([]));
});

describe('a headline with a quotation and a word in brackets', () => {
  it('is no row of links', () => {
    const headline = 'Le maire dénonce des «attaques en règle contre les passeurs» (vidéo)';
    expect(cleaned([headline, ...BODY]).title).toBe(headline);
  });

  it.each(['Accueil » Faits divers » Vidéo', 'Sports » (vidéo)'])('a row is: %s', line =>
    expect(removedOf([line, TITLE, ...BODY])).toContain(line),
  );
});

describe('a section that is glued to the headline', () => {
  it.each([
    ['VotationsVaugrand refuse le bac', 'Vaugrand refuse le bac', 'Les gens de Vaugrand ont dit non dimanche.'],
    ['FestivalsLa chasse aux places', 'La chasse aux places', 'Des festivals se tiendront dans la vallée cet été.'],
    ['Faits diversL’homme du bac arrêté', 'L’homme du bac arrêté', 'Le suspect dormait sur la barge.'],
  ])('goes: %s', (line, title, said) => expect(cleaned([line, said, ...BODY]).title).toBe(title));

  it.each([
    ['TotalEnergies quitte la vallée', 'TotalEnergies, le groupe des énergies, quitte la vallée.'],
    ['Le VéloVallée arrive à Nandre', 'Les vélos de la vallée arrivent à Nandre lundi.'],
    ['PromoBac fait rouvrir la Loue', 'La société PromoBac a racheté le bac.'],
    ['McDonald ferme à Nandre', 'Le restaurant ferme lundi.'],
  ])('is none: %s', (line, said) => expect(cleaned([line, said, ...BODY]).title).toBe(line));
});

describe('a headline with its stop', () => {
  const headline = 'La cour confirme la victoire du maire de Nandre.';

  it.each([
    ['a credit', ['Crédit photo, Getty Images']],
    ['a byline', ['Par Anne Petit']],
    ['a date', ['Publié le 3 mai 2022']],
  ])('is one above %s', (_, lines) => expect(cleaned([headline, ...lines, ...BODY]).title).toBe(headline));

  it.each([
    ['above a paragraph', [headline, ...BODY]],
    ['of two sentences', [`${headline} Il était temps.`, 'Par Anne Petit', ...BODY]],
    ['as long as a paragraph', [BODY[0]!, 'Par Anne Petit', ...BODY.slice(1)]],
  ])('is none %s', (_, lines) => expect(cleaned(lines).title).not.toBe(lines[0]));
});

describe('who said the quotation above', () => {
  const quotation = '« On cherche des passeurs, jeunes ou vieux, et on les formera nous-mêmes cet hiver. »';

  it.each(['Anne Petit – Source : Conférence de presse', '- Anne Petit, maire de Nandre'])('stays: %s', line =>
    expect(removedOf([TITLE, ...BODY, quotation, line])).not.toContain(line),
  );
});

describe('a wall below a sentence that it cut', () => {
  const cut = 'Les efforts des passeurs sont salués sur les réseaux sociaux, dans les journaux, voire dans le';
  const wall = 'Si vous avez déjà créé un compte, connectez-vous pour lire la suite de cet article. Inscrivez-vous';

  it('goes alone', () => {
    const removed = removedOf([TITLE, ...BODY, cut, wall]);
    expect(removed).toContain(wall);
    expect(removed).not.toContain(cut);
  });

  it('is no other line, which belongs to the sentence', () => {
    const { text } = cleaned([TITLE, ...BODY, cut, 'Journal des Passeurs de la vallée, qui en parle chaque semaine.']);
    expect(text).toContain('voire dans le Journal des Passeurs');
  });
});

describe('the name of a picture’s file', () => {
  it('goes without its ending', () => {
    expect(removedOf([TITLE, BODY[0]!, 'le-temps-des-passeurs-septembre', ...BODY.slice(1)])).toEqual([
      'le-temps-des-passeurs-septembre',
    ]);
  });

  it.each(['va-t-en-guerre', 'Le bac-passerelle-gué de Nandre'])('is no word: %s', line =>
    expect(removedOf([TITLE, BODY[0]!, line, ...BODY.slice(1)])).not.toContain(line),
  );
});

describe('a sentence that ends with an address', () => {
  const site = [
    'Les inscriptions sont ouvertes jusqu’à vendredi midi par téléphone au 079 000 00 00 ou par mail bac@loue.example.ch',
    'Venez découvrir la nouvelle barge dimanche : les billets pour la fête sont en vente à la mairie et sur www.bac-loue.fr',
    'La fête aura lieu dans trois villages dont Vaugrand et Nandre, et le programme est à lire sur https://bac-loue.fr/fete',
  ];

  it.each(site)('stays: %s', line => {
    const rows = [TITLE, 'Publié le 3 mai 2022', ...BODY.slice(0, 2), line, BODY[2]!, 'Laisser un commentaire'];
    expect(removedOf(rows)).not.toContain(line);
  });

  it.each([
    'Retrouvez toute l’actualité de la vallée et nos offres d’abonnement sur notre site www.gazette-loue.fr',
    'Pour ne rien manquer, abonnez-vous à notre newsletter gratuite et à nos alertes sur gazette-loue.fr',
  ])('goes if the site speaks: %s', line => expect(removedOf([TITLE, ...BODY, line])).toContain(line));
});

describe('a thing with its day', () => {
  it.each(['Horaires des bacs de la Loue le jeudi 19 mai 2016', 'Tarifs du Bac de la Loue - 3 mai 2022'])(
    'is nobody: %s',
    line => expect(cleaned([TITLE, line, ...BODY]).authors).toEqual([]),
  );

  it('but somebody is', () => {
    expect(cleaned([TITLE, 'Anne du Bellay - 3 mai 2022', ...BODY]).authors).toEqual(['Anne du Bellay']);
  });
});

describe('the title of a newsletter', () => {
  const box = [
    'L’essentiel du jour : notre sélection exclusive',
    'Chaque jour, notre rédaction vous réserve le meilleur de l’info régionale. Une sélection rien que pour vous.',
    'La Gazette utilise votre adresse e-mail afin de vous envoyer la newsletter « L’essentiel du jour : notre sélection exclusive ». Vous pouvez vous désinscrire à tout moment.',
  ];

  it('goes with the call that names it', () => {
    expect(removedOf([TITLE, ...BODY.slice(0, 2), ...box, BODY[2]!])).toEqual(expect.arrayContaining(box));
  });

  it('is no sub-heading that nothing names', () => {
    const heading = 'Les passeurs de la Loue, une vieille histoire';
    expect(removedOf([TITLE, ...BODY.slice(0, 2), heading, ...box.slice(1), BODY[2]!])).not.toContain(heading);
  });
});
