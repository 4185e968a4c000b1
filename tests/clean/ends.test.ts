import { describe, expect, it } from 'vitest';
import { cleaned, removedOf } from './cleaned.ts';
import { LEAD, MENU, TITLE } from './mayor.ts';

describe('the ends of an article', () => {
  const second = 'Une deuxième réunion est prévue en mars, a-t-il annoncé aux riverains venus nombreux ce soir-là.';

  it('keeps a last word, however it ends', () => {
    expect(
      removedOf([...MENU, TITLE, LEAD, second, 'Nous y reviendrons…', 'Partager sur Facebook', 'Newsletter']),
    ).not.toContain('Nous y reviendrons…');
  });

  it('keeps a short sentence that an agency signs, and the sub-heading above it', () => {
    const end = ['Élections tacites', 'Dix-neuf candidats visent un des huit sièges. /ATS'];
    expect(removedOf([...MENU, TITLE, LEAD, second, ...end, 'Partager sur Facebook', 'Imprimer'])).toEqual([
      ...MENU,
      'Partager sur Facebook',
      'Imprimer',
    ]);
  });

  it('keeps a date and a name that a line announces', () => {
    const form = ['Date limite de dépôt :', '12 mars 2024', 'Conseillère technique :', 'Madame Anne PETIT, médecin'];
    const removed = removedOf([...MENU, TITLE, LEAD, ...form, second]);
    expect(removed).toEqual(MENU);
  });

  it('goes at a row of other headlines, columns apart', () => {
    const row =
      'Deux blessés à Nandre    Le maire ne se représente pas    La piscine rouvre en juin    Le marché change de place';
    expect(removedOf([row, TITLE, LEAD, second])).toEqual([row]);
  });
});

describe('the headline', () => {
  const body = [LEAD, LEAD.replace('vendredi', 'samedi'), LEAD.replace('vendredi', 'lundi')];

  it('stands below the proverb of the day', () => {
    const motto =
      'Proverbe du jour : “Une personne patiente est un repère de qualité, et certaines gens ne connaissent pas un environnement où chacun attend l’excellence.” Sagesse d’ailleurs';
    const { title, removed } = cleaned([
      'LeNandrais.net',
      motto,
      TITLE,
      'Publié le lundi 3 mars 2014 à 10h44',
      ...body,
    ]);
    expect(title).toBe(TITLE);
    expect(removed.map(({ text }) => text)).toContain(motto);
  });

  it('is the first of two copies where the second stands below a picture', () => {
    const { title, standfirst, removed } = cleaned([
      ...MENU,
      TITLE,
      'Une rencontre animée.',
      TITLE,
      'Publié le 25-07-2021 à 18h52',
      ...body,
    ]);
    expect(title).toBe(TITLE);
    expect(standfirst).toBe('Une rencontre animée.');
    expect(removed.filter(({ text }) => text === TITLE)).toHaveLength(1);
  });

  it('is not what a site says of itself on its first line', () => {
    const { title } = cleaned([
      'La voix de la grande vallée du Bocage depuis 1935',
      ...MENU,
      'Restez en contact avec nous',
      TITLE,
      ...body,
    ]);
    expect(title).toBe(TITLE);
  });
});
