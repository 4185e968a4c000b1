import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string) => dated({ text }).published;

describe('a length of time from a day that the text names', () => {
  it('tells when the text was written, in years and months', () => {
    const fire = when('Deux ans après l’incendie du 26 septembre 2019, les riverains de l’usine ont manifesté.');
    expect(fire?.edtf).toBe('2021-08-26/2022-08-26');
    expect(fire?.evidence.map(({ text }) => text)).toEqual(['Deux ans après l’incendie du 26 septembre 2019']);
    expect(when('Quatre ans après la fermeture de la gare en septembre 2015, rien ne bouge.')?.edtf).toBe(
      '2019-08-01/2020-07-31',
    );
    expect(when('Neuf mois après le coup d’État du 24 janvier 2022, les soldats attendent.')?.edtf).toBe(
      '2022-10-04/2022-12-03',
    );
  });

  it('may be said beside the day', () => {
    expect(when('Il y a un an, le 12 mars 2021, un pont s’effondrait. La ville se recueille.')?.edtf).toBe(
      '2022-02-09/2023-02-09',
    );
    expect(when('Le 12 mars 2015, il y a cinq ans, un pont s’est effondré à Nandre.')?.from).toBe('2020-02-10');
  });

  it('is counted by « il y a » far down, too, but not in somebody’s words', () => {
    const far = (text: string) => when(`${'La salle est pleine et personne ne part. '.repeat(20)}${text}`)?.edtf;
    expect(far('Il y a huit ans, le 4 mars 2018, la ville avait voté non.')).toBe('2026-02-01/2027-02-01');
    expect(far('« Il y a huit ans, le 4 mars 2018, la ville votait non », lit-on.')).toBe('2018-03-04/..');
    expect(far('Huit ans après le vote du 4 mars 2018, la ville hésite.')).toBeUndefined();
  });

  it('is not counted from the day of another clause, nor in weeks or days, nor where it is told as long past', () => {
    expect(
      when('Neuf mois après l’effondrement du pont, le 24 janvier 2022, les familles ont manifesté.')?.to,
    ).toBeNull();
    expect(
      when('Trois semaines après le séisme du 8 septembre 2023, les secours ont quitté la région.')?.to,
    ).toBeNull();
    expect(when('Deux ans après l’incendie du 26 septembre 2019, les riverains avaient manifesté.')?.to).toBeNull();
  });

  it('« plus tard » is a day before which the text was not written', () => {
    const text = (more: string) => `Le 12 mars 2015, un pont s’est effondré à Nandre. ${more}`;
    expect(when(text('Cinq ans plus tard, les familles ont manifesté.'))?.edtf).toBe('2020-02-10/..');
    expect(when(text('Cinq ans plus tard, le procès s’ouvre devant le tribunal.'))?.edtf).toBe('2020-02-10/..');
    expect(when(text('Cinq ans plus tôt, une fissure était apparue.'))?.edtf).toBe('2015-03-12/..');
    expect(when(text('Cinq ans plus tard, il sera reconstruit.'))?.edtf).toBe('2015-03-12/..');
    expect(when(text('Un mois plus tard, jeudi 12 mars, elles ont manifesté.'))?.from).not.toBe('2015-03-12');
  });
});
