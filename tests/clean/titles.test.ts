/** Which of several lines above an article is its headline. */
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean/clean.ts';
import { cleaned, removedOf } from './cleaned.ts';
import { LANGUAGE } from './language-of-tests.ts';
import { rawArticle } from './raw.ts';

const TITLE = 'Le bac qui ne voulait pas couler';
const BODY = [
  'La barge qui relie les deux rives de la Loue a repris lundi ses traversées, devant une centaine de riverains.',
  'La remise en état a coûté 340 000 euros à la communauté de communes, qui espère dix mille passagers par an.',
  'Une seconde embarcation doit entrer en service à l’automne, si le niveau de la rivière le permet.',
];
const titleOf = (lines: readonly string[]) => cleaned([...lines, ...BODY]).title;

describe('the headline', () => {
  it.each([
    ['an outlet’s words about itself', ['Vallées, le média de la montagne', 'Faire un don', TITLE]],
    [
      'what a site offers',
      [
        'La Gazette',
        'Sports',
        'Tous les résultats de la vallée sur La Gazette',
        TITLE,
        'Anne Petit',
        '3 mai 2021 12:10',
      ],
    ],
    ['a part’s series', ['Dossier : Traverser : ponts, bacs et gués de la vallée', TITLE]],
    [
      'the headlines of a list of news',
      [
        'Accueil',
        'Dernière minute',
        'La ligne vers Vaugrand : ce qui change lundi',
        'Le prix du bois recule encore',
        'Société',
        TITLE,
      ],
    ],
    ['an excerpt', ['La barge qui relie les deux rives de la Loue a repris lundi ses traversées, devant […]', TITLE]],
  ])('is not %s', (_, lines) => expect(titleOf(lines)).toBe(TITLE));

  it('is not that of an excerpt above, which goes with it', () => {
    const teaser = [
      'Le prix du bois recule encore dans la vallée',
      '27 juinLe bois vaut moins que l’an dernier, selon « ce (…)',
    ];
    const lines = [...teaser, TITLE, '3 mai 2021'];
    expect(titleOf(lines)).toBe(TITLE);
    expect(removedOf([...lines, ...BODY]).slice(0, 2)).toEqual(teaser);
    const own = [TITLE, 'La barge relie les deux rives depuis lundi (…)', 'Une seconde barge'];
    expect(titleOf(own)).toBe(TITLE);
  });

  it('is not the few words above it, which go', () => {
    const title = 'La barge reprend ses traversées devant une centaine de riverains venus tôt';
    const lines = ['À la hauteur de Vaugrand', title];
    expect(titleOf(lines)).toBe(title);
    expect(removedOf([...lines, ...BODY])).toEqual(['À la hauteur de Vaugrand']);
    const [own, standfirst] = ['Bac : retour à Vaugrand', 'La barge reprend ses traversées ce lundi dans la vallée'];
    expect(removedOf([own, standfirst, ...BODY])).not.toContain(own);
  });

  it('begins with « EN DIRECT »', () => {
    const title = 'EN DIRECT - Crue de la Loue : le bac à l’arrêt';
    const lines = ['Les riverains face à la crue', 'En Direct', title, 'Publié le 3 mai 2022 à 5h58'];
    expect(titleOf(lines)?.replaceAll('\u00a0', ' ')).toBe(title);
    expect(removedOf([...lines, ...BODY])).not.toContain(title);
  });

  it('is not a first line whose words the article says again, where the title is known', () => {
    const [quote, first] = ['Nous attendions cela depuis un an', `${BODY[0]} Elle porte le nom du passeur.`];
    const lines = [quote, first, BODY[1]!, quote, BODY[2]!];
    const raw = rawArticle(lines.join('\n\n'), { page: { title: TITLE } });
    expect(cleanArticle(raw, new Set(), LANGUAGE).text).toContain(quote);
    expect(titleOf([quote, first, quote])).toBe(quote);
  });

  it('may be about a newspaper', () => {
    const title = 'Vaugrand, le journal des lycéens primé à Nandre';
    expect(titleOf([title])).toBe(title);
  });

  it('stands below its only paragraph, if that says its words', () => {
    const lines = [BODY[0]!, 'La barge de la Loue reprend ses traversées'];
    expect(cleaned(lines).title).toBe(lines[1]);
    expect(cleaned([BODY[0]!, 'Le marché de Nandre déménage samedi']).title).toBeNull();
  });

  it.each([
    'Accueil Sports / Aviron / Coupe de la Loue',
    'Accueil / Vallée / Vaugrand',
    'Accueil | Sports | Aviron',
    'Accueil > Sports > Aviron',
  ])('stands below « %s », however long', trail => {
    const title =
      'Coupe de la Loue : menée de deux longueurs et privée de son barreur, Odile Marchal s’offre la course de sa vie devant la barge de Nandre';
    const standfirst = 'La passeuse, 36 ans, l’a emporté dans le dernier coude. Elle n’avait plus gagné depuis un an.';
    const lines = ['Loue info : la voix de la vallée', trail, title, standfirst, 'Publié le 31/05/2023 01:26'];
    expect(titleOf(lines)?.replaceAll('\u00a0', ' ')).toBe(title);
    expect(removedOf([...lines, ...BODY])).not.toContain(standfirst);
  });

  it.each(['Accueil des passagers / Le plan de la mairie', 'Accueil, écoute, secours / La vallée se mobilise'])(
    'may speak of a welcome: %s',
    title => expect(titleOf([title])).toBe(title),
  );

  it('is no paragraph below a trail', () => {
    expect(titleOf([TITLE, 'Publié le 31/05/2023', BODY[0]!, 'Accueil / Vallée / Vaugrand', BODY[1]!])).toBe(TITLE);
  });

  it('with a year and a colon is no byline', () => {
    const title = 'Crue Centenaire / Inondations mai 2017 : Loue et Petite-Nandre';
    expect(removedOf([title, ...BODY])).not.toContain(title);
  });
});

describe('who signs', () => {
  it.each(['R. G.-V. & J.-L. D.', 'R. G.-V. et M. A.'])('with initials goes: %s', line =>
    expect(removedOf([TITLE, line, ...BODY])).toContain(line),
  );

  it('goes below « - par », in a list', () => {
    expect(removedOf([TITLE, BODY[0]!, '- par', '- Anne Petit', ...BODY.slice(1)])).toContain('- Anne Petit');
  });

  it('has a life at the foot, though no word says who signs', () => {
    const life = 'Anne Petit est entrée à la rubrique de la vallée en 2015. Elle suit le bocage et la montagne.';
    const lines = [TITLE, 'Anne Petit', 'Publié: 21.05.2021, 18h03', ...BODY, life, 'Plus d’infos'];
    expect(removedOf(lines)).toContain(life);
  });
});

describe('a paragraph with a link at its end', () => {
  it('is no row of links', () => {
    const line = `${BODY[0]} >>> Plus d’informations à venir`;
    expect(removedOf([TITLE, line, ...BODY.slice(1)])).not.toContain(line);
  });
});

describe('a section before the headline', () => {
  it('is none of it', () => {
    expect(titleOf([`Actualités :: ${TITLE}`])).toBe(TITLE);
    expect(titleOf([`SÉNÉGAL :: ${TITLE} :: SENEGAL`])).toBe(TITLE);
  });
});

describe('a day and a name between headline and text', () => {
  it('say when and by whom it was posted', () => {
    const lines = [TITLE, '12 mars 2021 lefanal', ...BODY];
    expect(cleaned(lines)).toMatchObject({ title: TITLE, dateLines: [{ text: '12 mars 2021 lefanal' }] });
    expect(cleaned(lines).text).toBe(BODY.join('\n\n'));
  });

  it('are a keyword elsewhere', () => {
    expect(cleaned([TITLE, ...BODY.slice(0, 2), '12 mars 2021 grève', BODY[2]!]).dateLines).toEqual([]);
  });
});
