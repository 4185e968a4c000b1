import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const year = (text: string) => dated({ text }).published?.from?.slice(0, 4);
/** A Friday in 2015, 2020 and 2026. */
const DAY = 'Il est 7 heures, vendredi 10 avril, et la forge est ouverte.';

describe('an age beside a year of birth', () => {
  it.each([
    'À 42 ans, Odile Roche dirige une forge. Née à Nandre en 1984, elle a six ouvriers.',
    'Odile Roche, 42 ans, dirige une forge. Rien ne l’y destinait : elle est née en mai 1984 à Nandre.',
    'Né en 1953 à Nandre, Jean Dol, 72 ans, bat le fer.',
    'La forgeronne (42 ans), née le 3 mai 1984, bat le fer.',
  ])('chooses among the years that fit a weekday: « %s »', text => expect(year(`${DAY}\n\n${text}`)).toBe('2026'));

  it.each([
    'Née à Nandre en 1984, elle quitte l’école à 42 ans de ses parents.',
    'Il y a 42 ans, la forge brûlait. Odile Roche est née en 1984.',
    'Odile Roche, 42 ans de métier, est née en 1984.',
    'Odile Roche, 19 ans, dirige une forge. Elle est née en 1984.',
    'À 42 ans, Odile Roche dirige une forge, née d’un atelier de 1984.',
  ])('says nothing where it is no age, or fits none of them: « %s »', text =>
    expect(year(`${DAY}\n\n${text}`)).toBeUndefined(),
  );

  it('gives no year by itself', () => {
    expect(year('À 42 ans, Odile Roche dirige une forge. Née à Nandre en 1984, elle a six ouvriers.')).toBeUndefined();
  });
});
