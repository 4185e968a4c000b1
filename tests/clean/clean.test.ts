import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { expectProportional } from '../growth.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { readGoldPages } from './lines.ts';
import { rawArticle } from './raw.ts';

const NOTHING = new Set<string>();
const clean = (text: string, changes: Parameters<typeof rawArticle>[1] = {}) =>
  cleanArticle(rawArticle(text, changes), NOTHING, LANGUAGE);

const BODY = [
  'Les pilotes du port ont voté lundi soir la reconduction de leur grève, a annoncé le syndicat majoritaire.',
  'La direction, qui refuse toute prime, a proposé une médiation. Elle doit commencer jeudi à la préfecture.',
].join('\n\n');

describe('the fields of an article', () => {
  it('has no caption for a headline, though it is said above the picture and below it', () => {
    const caption = 'Anne Petit, la sélectionneuse de l’équipe de Nandre';
    const lines = [
      'Handball, Anne Petit annonce sa liste',
      caption,
      'Crédit photo, AFP',
      'Légende image,',
      caption,
      'La sélectionneuse de l’équipe de Nandre a révélé lundi la liste des joueuses retenues pour la coupe du Bocage.',
      BODY,
    ];
    expect(cleanArticle(rawArticle(lines.join('\n')), new Set(), LANGUAGE).title).toBe(lines[0]);
  });

  it('reads the title above one paragraph that names firms like glued links and is cut off', () => {
    const { title } = clean(
      'Le dépôt bloqué, la direction maintient son offre\n\nLes salariés de GrandPort ne peuvent pas entrer dans le dépôt, qui ne fonctionne plus depuis lundi. La direction de NordEnergie a reçu les syndicats mardi, mais ils demandent une autre hausse des salaires. Une réunion doit se tenir jeudi dans la ville, selon les élus et les',
    );
    expect(title).toBe('Le dépôt bloqué, la direction maintient son offre');
  });

  it('reads title, author, agency and date above the body', () => {
    const article = clean(
      `Le port bloqué une semaine de plus\n\nPar Anne Petit avec AFP\nPublié le 3 mai 2022 à 8h12\n\n${BODY}`,
    );
    expect(article).toMatchObject({
      title: 'Le port bloqué une semaine de plus',
      authors: ['Anne Petit'],
      agencies: ['Agence France-Presse'],
      dateLines: [{ line: 3, text: 'Publié le 3 mai 2022 à 8h12' }],
      language: { code: 'fra' },
      excluded: null,
    });
    expect(article.removed.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'byline'],
      [3, 'date-line'],
    ]);
    expect(article.text).toBe(BODY);
  });

  it.each([
    'Nandre. Le port va-t-il rouvrir ?',
    'Le port ferme. Et après ?',
    'Grève : le port bloqué. Jusqu’à quand ?',
  ])('reads a title of two sentences: %s', title =>
    expect(clean(`${title}\n\n${BODY}`).title).toContain(title.slice(0, 5)),
  );

  it('has no paragraph that exclaims for a title', () => {
    expect(clean(`Ils ont attendu neuf ans. Neuf ans !\n\n${BODY}`).title).toBeNull();
  });

  it('reads a title that begins with a figure, and no first item of a list', () => {
    expect(clean(`18 navires attendent au large de Nandre\n\n${BODY}`).title).toBe(
      '18 navires attendent au large de Nandre',
    );
    expect(clean(`3e semaine de grève : ce qu’il faut savoir\n\n${BODY}`).title).toContain('3e semaine');
    expect(clean(`12 navires au large de Nandre\n4 navires dans le port de Loue\n\n${BODY}`).title).toBeNull();
  });

  it.each([
    'Port / Grève : Nandre attend (12 jours)',
    'Port/Grève : le préfet cède',
    'Culture | Le port rouvre ses portes',
    'Le port, la grève et la prime',
  ])('reads a title that begins with its section: %s', title => {
    expect(clean(`${title}\n3 mai 2022\n\n${BODY}`).title?.replaceAll('\u00a0', ' ')).toBe(title);
  });

  it.each(['Politique / Société', 'Sport / Football : D2', 'Culture | Le port'])(
    'has no row of sections for a title: %s',
    row => expect(clean(`${row}\n3 mai 2022\n\n${BODY}`).title).not.toBe(row),
  );

  it('takes the site’s name off a title of two words in the page’s bar', () => {
    const menu = ['Menu', 'Se connecter', 'Politique', 'Sport'];
    const lines = ['Port bloqué - Le Fanal de Nandre', ...menu, 'Port bloqué', '3 mai 2022', BODY];
    expect(clean(lines.join('\n')).title).toBe('Port bloqué');
    const section = ['Port bloqué - Le Fanal de Nandre', ...menu, 'Port ouvert', 'Le port reste bloqué lundi', BODY];
    expect(clean(section.join('\n')).title).not.toBe('Port ouvert');
  });

  it('has no title where a file has none', () => {
    expect(clean(BODY)).toMatchObject({ title: null, standfirst: null, text: BODY });
  });

  it('takes a first paragraph that the body tells again for the standfirst', () => {
    const summary = 'Les pilotes du port reconduisent leur grève.. La direction refuse toute prime..';
    const article = clean([summary, ...BODY.split('\n\n'), 'Le port reste fermé.'].join('\n'));
    expect(article.title).toBeNull();
    expect(article.standfirst).toBe('Les pilotes du port reconduisent leur grève. La direction refuse toute prime.');
  });

  it('takes sentences between headline and byline for the standfirst', () => {
    const article = clean(
      `Le port bloqué\nUne semaine de plus, et déjà deux millions perdus.\nPar Anne Petit\n${BODY}`,
    );
    expect(article.standfirst).toBe('Une semaine de plus, et déjà deux millions perdus.');
  });

  it.each([
    ['Le port bloqué une semaine de plus |', 'Le port bloqué une semaine de plus'],
    ['Le port bloqué une semaine de plus -', 'Le port bloqué une semaine de plus'],
    ['EN DIRECT – Le port bloqué une semaine de plus', 'EN DIRECT – Le port bloqué une semaine de plus'],
  ])('leaves no loose mark at the ends of « %s »', (line, title) => {
    expect(clean(`${line}\n\nPar Anne Petit\n\n${BODY}`).title).toBe(title);
  });

  it('tells the date of a page’s head from that of the article', () => {
    const dateLinesOf = (header: string) => clean(`${header}\n\n${BODY}`).dateLines;
    const masthead = 'samedi 4 mai 2024';
    expect(dateLinesOf(`${masthead}\nFaits divers\n\nLe port bloqué une semaine de plus`)).toEqual([
      { line: 0, text: masthead, masthead: true },
    ]);
    const own = (header: string) => dateLinesOf(header).every(line => !line.masthead);
    expect(own(`${masthead}\n\nLe port bloqué une semaine de plus`)).toBe(true);
    expect(own('samedi 4 mai 2024, 8h12\nFaits divers\n\nLe port bloqué une semaine de plus')).toBe(true);
    expect(own('Publié le samedi 4 mai 2024\nFaits divers\n\nLe port bloqué une semaine de plus')).toBe(true);
    expect(own(`Le port bloqué une semaine de plus\nFaits divers\n${masthead}`)).toBe(true);
  });

  it('reads the place line and leaves it in the text', () => {
    const article = clean(`Grève au port\n\nMARSEILLE, 3 mai (AFP) - ${BODY}`);
    expect(article).toMatchObject({ place: 'Marseille', agencies: ['Agence France-Presse'] });
    expect(article.dateLines).toEqual([{ line: 2, text: 'MARSEILLE, 3 mai (AFP)' }]);
    expect(article.text.startsWith('MARSEILLE, 3 mai (AFP) - Les pilotes')).toBe(true);
  });

  it('finds the day in a line that says who has given the news, and leaves such words in a sentence', () => {
    const header = 'Le port bloqué une semaine de plus\ninformation fournie par AFP • 04/06/2021 à 17:10';
    const article = clean(`${header}\n\n${BODY}`);
    expect(article.dateLines).toEqual([{ line: 1, text: 'information fournie par AFP • 04/06/2021 à 17:10' }]);
    const told = 'Information fournie par la préfecture : la route est fermée depuis lundi à Aurillac.';
    expect(clean(`Le port bloqué\n\n${told}\n\n${BODY}`).text).toContain('la route est fermée depuis lundi à Aurillac');
  });

  it('takes the site’s name off the title of a saved page, and names the source', () => {
    const article = clean(BODY, { page: { title: 'Grève au port - Le Monde' }, format: 'html' });
    expect(article).toMatchObject({ title: 'Grève au port', source: { name: 'Le Monde', url: null } });
  });

  it.each([
    ['Grève au port – Économie | Le Monde', 'Le Monde'],
    ['Grève au port - www.lemonde.fr', 'Le Monde'],
    ['Grève au port - rts.ch - Suisse', 'RTS'],
    ['Grève au port - gazette-de-nandre.fr', 'gazette-de-nandre.fr'],
  ])('… with its section, or its address: « %s »', (title, name) => {
    expect(clean(BODY, { page: { title } })).toMatchObject({ title: 'Grève au port', source: { name } });
  });

  it.each(['Le port\u00a0: service-public.fr', 'Grève au port - Politique'])('… but not « %s »', title => {
    expect(clean(BODY, { page: { title } }).title).toBe(title);
  });

  it('leaves « Paris - Nice » whole', () => {
    expect(clean(BODY, { page: { title: 'Paris - Nice, jour 1' } }).title).toBe('Paris - Nice, jour 1');
  });

  it('has one outlet, on paper or not', () => {
    const of = (source: string) => clean(BODY, { page: { source } }).source.name;
    expect(of('La Gazette (site web)')).toBe('La Gazette');
    expect(of('La Gazette (Loue)')).toBe('La Gazette (Loue)');
  });

  it('names the outlet of an address', () => {
    expect(clean(BODY, { page: { url: 'https://www.rtbf.be/info/1' } }).source.name).toBe('RTBF');
  });

  it('takes an agency that a page names as its author for an agency', () => {
    expect(clean(BODY, { page: { authors: ['AFP'] } })).toMatchObject({
      authors: [],
      agencies: ['Agence France-Presse'],
    });
  });

  it('keeps a title that stands alone as the text', () => {
    expect(clean('Séisme ressenti dans l’Ain dimanche')).toMatchObject({
      title: null,
      text: 'Séisme ressenti dans l’Ain dimanche',
      excluded: null,
    });
  });
});

describe('the editor’s word', () => {
  it('wins over what was found', () => {
    const article = clean(`Le port bloqué\nPar Anne Petit\n${BODY}`, {
      editor: { title: 'Un port en grève', authors: ['X'], source: 'Le Phare', language: 'fr' },
    });
    expect(article).toMatchObject({ title: 'Un port en grève', authors: ['X'], source: { name: 'Le Phare' } });
    expect(article.removed).toContainEqual({ line: 0, text: 'Le port bloqué', rule: 'replaced-title' });
  });

  it('gives a title, and the first paragraph is no other one', () => {
    const article = clean(BODY, { editor: { title: 'Un port en grève' } });
    expect(article).toMatchObject({ title: 'Un port en grève', text: BODY, removed: [] });
    expect(clean(`Les pilotes du port font grève.\n\n${BODY}`, { editor: { title: 'Grève' } }).text).toContain(
      'font grève.',
    );
  });

  it('has no outlet for an author', () => {
    const { authors } = clean(`Le port bloqué\nPar Gazette de Loue\nSource : La Gazette de Loue\n${BODY}`);
    expect(authors).toEqual([]);
  });

  it('keeps and drops lines', () => {
    const article = clean(`Grève au port, les pilotes votent\n${BODY}\nPartager\nFin de cette dépêche du soir.`, {
      editor: { keep: ['Partager'], drop: ['Fin de cette dépêche du soir.'] },
    });
    expect(article.text).toContain('Partager');
    expect(article.removed).toContainEqual({ line: 5, text: 'Fin de cette dépêche du soir.', rule: 'editor-drop' });
    expect(article.problems).toEqual([]);
  });

  it('is told of a line that it names in vain', () => {
    const article = clean(BODY, {
      editor: { drop: ['Rien de tel'], where: { drop: { file: 'article.yaml', line: 4 } } },
    });
    expect(article.problems).toMatchObject([{ code: 'unused-correction', file: 'article.yaml', line: 4 }]);
  });

  it('holds a draft back', () => {
    expect(clean(BODY, { editor: { draft: true } }).excluded).toBe('draft');
  });
});

describe('what is worth nothing', () => {
  it('excludes a body that is not French, and says so', () => {
    const english =
      'The pilots of the port voted on Monday evening to continue their strike, the main union announced. '.repeat(3);
    expect(clean(english)).toMatchObject({ excluded: 'not-french', language: { code: 'eng' } });
    expect(clean(english).problems[0]?.code).toBe('not-french');
  });

  it('believes an editor who says that it is French', () => {
    const odd = 'Ouagadougou Bobo Dioulasso Koudougou Banfora Kaya Tenkodogo Fada '.repeat(6);
    expect(clean(odd, { editor: { language: 'fr' } }).excluded).toBeNull();
  });

  it('names a foreign paragraph and keeps the article', () => {
    const foreign =
      'He said that the whole country was waiting for an answer and that nobody in the government was ready to give one before the summer.';
    const article = clean(`${BODY}\n\n${foreign}\n\n${BODY.replaceAll('pilotes', 'dockers')}`);
    expect(article.excluded).toBeNull();
    expect(article.problems).toMatchObject([{ code: 'foreign-passage', line: 4, passage: foreign }]);
  });

  it('doubts a page with a few words and no sentence', () => {
    const codes = (text: string, format: 'html' | 'text' = 'html') =>
      clean(text, { format }).problems.map(({ code }) => code);
    expect(codes('Modification de page en cours')).toEqual(['doubtful-text']);
    expect(codes('Modification de page en cours', 'text')).toEqual([]);
    expect(codes('Le port de Nandre a rouvert mardi.')).toEqual([]);
  });

  it('gives up a file with nothing but menus', () => {
    const menu = ['Accueil', 'Politique', 'Sport', 'Se connecter', 'S’abonner', 'Mentions légales', 'CGU'];
    expect(clean(menu.join('\n'))).toMatchObject({ excluded: 'hopeless', text: '' });
  });

  it('gives up gibberish', () => {
    expect(clean('qsdf jklm wxcv nbgh tyui oplk mjhg fdsq rtez aqwx '.repeat(5)).excluded).not.toBeNull();
  });

  it.each(['Bref.', 'Un mort à Namur.', '«\u00a0Non.\u00a0»'])('excludes nothing for being short: %s', text => {
    expect(clean(text)).toMatchObject({ text, excluded: null });
  });
});

describe('every line', () => {
  const pages = readGoldPages(new URL('./pages', import.meta.url).pathname);

  it.each(pages.map(page => [page.file, page] as const))('of %s is kept or removed, once', (_, page) => {
    const article = clean(page.text);
    const removed = new Set(article.removed.map(({ line }) => line));
    const whole = [article.title, article.standfirst, article.text].join('\n').replace(/[^\p{L}\p{N}]/gu, '');
    page.text.split('\n').forEach((line, i) => {
      const letters = line.replace(/[^\p{L}\p{N}]/gu, '');
      if (!line.trim() || (!letters && removed.has(i))) return;
      expect(removed.has(i) || whole.includes(letters), `line ${i}: ${line}`).toBe(true);
    });
  });

  it.each(pages.map(page => [page.file, page] as const))('of %s has blocks that cover its text', (_, page) => {
    const { text, blocks } = clean(page.text);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  it('stands in removed as it was found, also where an e-mail cut it', () => {
    const mail = [
      'Le conseil municipal a adopté mardi soir le budget de la commune par',
      'dix-huit voix contre neuf, au terme de cinq heures d’un débat que le',
      'maire a lui-même qualifié de long, répétitif et pour finir inutile à',
      'tous ceux qui l’ont suivi depuis les bancs du public jusqu’à minuit.',
      '',
      'Pour recevoir chaque matin notre newsletter dans votre boîte mail et',
      'ne rien manquer, inscrivez-vous gratuitement en suivant ce lien.',
    ];
    const article = clean(mail.join('\n'));
    expect(article.blocks).toHaveLength(1);
    expect(article.text).toBe(mail.slice(0, 4).join(' '));
    expect(article.removed.map(({ line, text }) => [line, text])).toEqual([
      [5, mail[5]],
      [6, mail[6]],
    ]);
  });
});

describe('a quotation between two paragraphs', () => {
  const PARAGRAPH = 'Le conseil municipal a adopté mardi soir le budget de la commune par dix-huit voix contre neuf.';
  const kinds = (line: string) =>
    clean(['Le budget est voté', PARAGRAPH, line, PARAGRAPH.replace('mardi', 'jeudi')].join('\n\n')).blocks.map(
      ({ kind }) => kind,
    );

  it.each(['« Trois chantiers à l’arrêt »', '“Trois chantiers à l’arrêt”'])('is a heading without a stop: %s', line => {
    expect(kinds(line)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it.each(['« Trois chantiers sont à l’arrêt. »', '« On arrête tout ! »', '« Arrêtez tout », dit-il.'])(
    'is said by somebody: %s',
    line => {
      expect(kinds(line)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    },
  );
});

describe('hostile input', () => {
  it.each([
    ['one line of 2 MB', 500_000, 'mot '],
    ['one line without a space', 500_000, 'x'],
    ['50 000 short lines', 25_000, 'Accueil\nUn titre sans fin\n'],
    ['50 000 sentences', 50_000, 'La préfecture a pris mardi un arrêté, a indiqué le maire.\n'],
    ['the same marks', 20_000, '« « " ( [ – - . . .\n'],
    ['an address of mail', 100_000, 'a@'],
    ['an address', 100_000, 'https://x.'],
    ['addresses', 100_000, '&http://'],
    ['a path', 100_000, 'le/'],
    ['colons', 100_000, 'bien : '],
    ['lines that could be signatures', 6000, '° Anna Roche Delmas °\n\n'],
  ])('takes time in proportion to its length: %s', (_, times, piece) => {
    expectProportional(times, length => piece.repeat(length), clean);
  });

  it('takes time in proportion to the length of a word in a row of links', () => {
    expectProportional(100_000, length => `${'x'.repeat(length)} > Accueil > Sport`, clean);
  });
});
