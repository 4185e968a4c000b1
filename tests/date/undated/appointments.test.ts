import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string) => dated({ text, title: null }).published?.edtf ?? null;

describe('what is set long before', () => {
  it('gives its own day the year, months around, or before and after as the verb says', () => {
    expect(when('Les élections européennes du 9 juin approchent.')).toBe('2023-08-14/2024-08-08');
    expect(when('Les JO-2024 de Paris ouvriront le 26 juillet.')).toBe('2023-09-30/2024-07-26');
    expect(when('Les élections européennes du 26 mai approchent.')).toBe('2018-07-30/2019-07-25');
    expect(when('Les Jeux olympiques se tiendront du 26 juillet au 11 août.')).toBe('2023-10-16/2024-08-11');
    expect(when('Présidentielle : le premier tour aura lieu le 10 avril.')).toBe('2021-06-14/2022-04-10');
  });

  it('is told for months with its weekday, too, but not as « ce dimanche »', () => {
    expect(when('Les élections européennes ont lieu dimanche 26 mai en France.')).toBe('2019-03-12/2019-05-26');
    expect(when('Le vote a lieu dimanche 26 mai 2019.')?.slice(0, 10)).not.toBe('2019-03-12');
  });

  it('is told by a step, a round, a sale or a hearing, too', () => {
    expect(when('Le déconfinement doit débuter le 11 mai.')).toBe('2020-03-17/2020-05-11');
    expect(when('Le second tour aura lieu le 19 juin.')).toBe('2021-08-23/2022-06-19');
    expect(when('Les soldes débuteront le 28 juin.')).toBe('2022-09-01/2023-06-28');
    // Of 2019 and of 2024.
    expect(when('Les soldes débuteront le 26 juin.')).toBeNull();
  });

  it('says nothing on a day of several years, on another day, or where the word is an adjective', () => {
    // In 2020 and in 2026.
    expect(when('Le premier tour des municipales aura lieu le 15 mars.')).toBeNull();
    expect(when('Les élections européennes du 8 juin approchent.')).toBeNull();
    expect(when('Les institutions européennes se réunissent le 9 juin.')).toBeNull();
    expect(when('Les européennes approchent. Le marché se réunit le 9 juin.')).toBeNull();
  });

  it('counts the days until what is of one season', () => {
    expect(when('À cent jours des Jeux olympiques de Paris, la ville se prépare.')).toBe('2024-04-14/2024-04-20');
    expect(when('À J-100 des JO de Paris, la ville se prépare.')).toBe('2024-04-14/2024-04-20');
    expect(when('Trois mois avant les JO de Paris, la ville se prépare.')).toBe('2024-04-06/2024-05-16');
    expect(when('À deux semaines du premier tour de la présidentielle de 2022, on s’active.')).toBe(
      '2022-03-22/2022-04-01',
    );
    expect(when('À la veille du premier tour de la présidentielle de 2022, on s’active.')).toBe(
      '2022-03-31/2022-04-24',
    );
    expect(when('À l’approche des municipales de 2026, les candidats se déclarent.')).toBe('2025-05-19/2026-03-22');
  });

  it('counts the days until what comes again where somebody in office tells its year', () => {
    expect(when('À trois jours du Salon de l’agriculture, le premier ministre, Gabriel Attal, est attendu.')).toBe(
      '2024-02-18/2024-02-24',
    );
    expect(when('À trois jours de l’ouverture du Salon de l’agriculture, le président Macron est attendu.')).toBe(
      '2017-05-14/2027-05-27',
    );
  });

  it('counts the days until the vote of a day', () => {
    expect(when('Il reste quatre jours avant le scrutin du 3 octobre, au Québec.')).toBe('2022-09-26/2022-10-02');
  });

  it('does not count until what comes again, nor what is told from afar', () => {
    expect(when('À cent jours des élections européennes, les listes s’affrontent.')).toBeNull();
    expect(when('Trois mois avant les JO de Paris, la ville n’était pas prête.')).toBeNull();
  });
});
