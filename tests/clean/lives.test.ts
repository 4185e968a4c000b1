import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { BODY, TITLE } from './ferry.ts';

const LIFE = 'Anne Petit est journaliste à La Gazette depuis 2012. Elle suit la vallée et ses élus.';

describe('the life of who signs, at the foot', () => {
  it.each([
    ['begins with the name', ['Par Anne Petit', ...BODY, LIFE]],
    ['begins with the name, and says no trade', ['Par Anne Petit', ...BODY, 'Anne Petit vit à Nandre depuis dix ans.']],
    ['names a trade', ['Par Anne Petit', ...BODY, 'Diplômée de Nandre, Anne Petit couvre la vallée depuis dix ans.']],
    ['stands below the name', [...BODY, 'Anne Petit', LIFE]],
    ['stands above buttons', ['Par Anne Petit', ...BODY, LIFE, 'Partager sur Facebook', 'Mentions légales']],
  ])('goes where it %s', (_, lines) => {
    const life = lines.find(line => line.includes('Anne Petit ') && line !== BODY[0])!;
    expect(removedOf([TITLE, ...lines])).toContain(life);
    expect(cleaned([TITLE, ...lines]).authors).toEqual(['Anne Petit']);
  });

  it('goes for each of two authors', () => {
    const lives = [LIFE, 'Paul Roche est photographe et vit à Vaugrand avec ses deux chiens.'];
    expect(removedOf([TITLE, 'Par Anne Petit et Paul Roche', ...BODY, ...lives])).toEqual(
      expect.arrayContaining(lives),
    );
  });

  it.each([
    ['nobody signs', [TITLE, ...BODY, LIFE]],
    ['another signs', [TITLE, 'Par Nina Berg', ...BODY, LIFE]],
    ['the article speaks of her', [TITLE, 'Par Anne Petit', BODY[0]!, 'Anne Petit a dit non.', BODY[1]!, LIFE]],
    ['another paragraph follows', [TITLE, 'Par Anne Petit', BODY[0]!, LIFE, BODY[1]!]],
    ['it is most of the text', [TITLE, 'Par Anne Petit', BODY[0]!, LIFE]],
    ['it is said', [TITLE, 'Par Anne Petit', ...BODY, '« Anne Petit, journaliste, ne prend pas le bac », dit-on.']],
  ])('stays where %s', (_, lines) =>
    expect(removedOf(lines)).not.toContain(lines.findLast(l => l.includes('Anne Petit') && !l.startsWith('Par'))),
  );
});

describe('who signs beside the date', () => {
  it.each([
    'Publié le 3 mai 2022 à 8h12 par Anne Petit',
    'Publié le 03.05.2022 à 08h12 par Anne Petit',
    'Publié le 03/05/2022 à 08:12, mis à jour le 04/05/2022 à 09:00 par Anne Petit',
    'Anne Petit | lundi 9 décembre 2019 à 09h08',
    'Accueil | Par Anne Petit | 30 septembre 2018',
    'Une chronique d’Anne Petit',
    'Un billet signé Anne Petit.',
  ])('is read: %s', line => expect(cleaned([TITLE, line, ...BODY]).authors).toEqual(['Anne Petit']));

  it.each([
    'Publié le 3 mai 2022 à 8h12 par la rédaction',
    'Une chronique de la vallée',
    'Un billet pour Vaugrand.',
    'Monde Afrique | 3 mai 2022',
    'Faits divers - 3 mai 2022',
  ])('is nobody: %s', line => expect(cleaned([TITLE, line, ...BODY]).authors).toEqual([]));

  it('and the date is still stated', () => {
    const { dateLines } = cleaned([TITLE, 'Publié le 3 mai 2022 à 8h12 par Anne Petit', ...BODY]);
    expect(dateLines.map(({ text }) => text)).toEqual(['Publié le 3 mai 2022 à 8h12 par Anne Petit']);
  });

  it.each(['S Hadjar', 'S. Hadjar'])('and no headline: %s', line => {
    expect(removedOf([line, ...BODY])).toContain(line);
    expect(cleaned([line, ...BODY]).title).toBeNull();
  });

  it.each(['S.HADJAR', 'S. HADJAR', 'S.HADJAR.'])('is read in capitals below the article: %s', line => {
    expect(removedOf([TITLE, ...BODY, line])).toContain(line);
    expect(cleaned([TITLE, ...BODY, line]).authors).toEqual(['S. Hadjar']);
  });

  it.each(['S.N.C.F.', 'J.-C. HADJAR : 12 voix', 'S.HADJAR 12, P.ROCHE 9'])('is no result: %s', line =>
    expect(cleaned([TITLE, ...BODY, line]).authors).toEqual([]),
  );

  it('is no place', () => expect(removedOf([TITLE, BODY[0]!, 'A Vaugrand', BODY[1]!])).toEqual([]));
});

describe('a headline below a standfirst', () => {
  it.each(['Publié le 3 mai 2022 à 8h12', 'Par Anne Petit'])('is known by « %s » below it', line => {
    expect(cleaned([BODY[0]!, TITLE, line, BODY[1]!]).title).toBe(TITLE);
    expect(cleaned([BODY[0]!, TITLE, line]).title).toBe(TITLE);
  });

  it.each([
    ['without them', [BODY[0]!, TITLE, BODY[1]!]],
    ['with a short line', [BODY[0]!, 'Le bac', 'Par Anne Petit', BODY[1]!]],
  ])('is none %s', (_, lines) => expect(cleaned(lines).title).toBeNull());
});

describe('a headline that is said again above the body', () => {
  const headline = 'Qui paiera le bac ?';

  it('is one, below a section in capitals', () => {
    const lines = ['PRESSE ET MEDIAS', headline, 'Mardi 3 mai 2022', headline, ...BODY];
    expect(cleaned(lines).title?.replaceAll(/\s/g, ' ')).toBe(headline);
  });
});

it('an outlet that is glued to an age is a date line', () => {
  for (const line of ['La Gazette3 days ago', 'La Gazetteil y a 3 jours'])
    expect(removedOf([TITLE, line, ...BODY])).toContain(line);
  expect(removedOf([TITLE, BODY[0]!, 'La crue date d’il y a 3 jours', BODY[1]!])).toEqual([]);
});

it('a line of date and hour does not go on with the headline', () => {
  const title = 'Le bac de la Loue en route pour son premier jour de service après deux ans';
  const { dateLines } = cleaned([title, 'information fournie par AFP Video 28/12/2025 à 19:25', ...BODY]);
  expect(dateLines).toHaveLength(1);
});
