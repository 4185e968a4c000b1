import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string) => dated({ text, title: null }).published?.edtf ?? null;

describe('a day that the text tells again', () => {
  it('has no year of its own where an earlier year that it names fits', () => {
    expect(when('Mardi 6 juin, à l’aube, les premières barges touchent le sable.')).toBe('2023-05-28/2023-06-27');
    expect(when('Normandie, 1944. Mardi 6 juin, à l’aube, les premières barges touchent le sable.')).toBeNull();
  });

  it('is that of an event that it names', () => {
    expect(when('Le Débarquement heure par heure. Mardi 6 juin, les barges touchent le sable.')).toBeNull();
    expect(when('Le Débarquement est au programme. Mercredi 7 juin, les élèves ont visité le musée.')).toBe(
      '2023-06-07/2023-06-28',
    );
  });

  it('may be any day of a text that looks back over many years', () => {
    const text = 'Le village se souvient de l’incendie du mardi 7 août.';
    expect(when(text)).toBe('2018-07-29/2018-08-28');
    expect(when(`Un siècle après, ${text}`)).toBeNull();
    expect(when(`${text} Deux ans après, il pleure encore.`)).toBe('2018-07-29/2018-08-28');
  });

  it('tells the year that lies so many years after one that it names', () => {
    const text = (gap: string) =>
      `Le procès du hangar brûlé s’est ouvert lundi 5 septembre${gap} l’incendie. Celui-ci avait duré trois jours, le 14 juillet 2016.`;
    expect(when(text(', un peu plus de six ans après'))).toBe('2022-09-05/2022-09-26');
    expect(when(text(', peu après'))).not.toBe('2022-09-05/2022-09-26');
  });

  it('is no day of its own after « un »', () => {
    expect(when('Le roman s’ouvre un mardi 9 novembre, devant le mur.')).toBeNull();
  });

  it('is that of a deed which is judged later', () => {
    expect(when('Les faits remontent au vendredi 3 mars. Deux hommes ont été jugés cette semaine.')).toBeNull();
    expect(when('Un homme a été jugé hier pour un vol commis vendredi 3 mars à Lens.')).toBeNull();
    expect(when('Un homme a été condamné vendredi 3 mars à Lens.')).toBe('2023-03-03/2023-03-24');
    expect(when('Un homme a été tué vendredi 3 mars à Lens.')).toBe('2023-03-03/2023-03-24');
  });

  it('is not its own where it is cited with its year', () => {
    const text =
      'Au procès des attentats du 13 novembre 2015, on a relu les faits : « Le vendredi 13 novembre 2015, trois équipes… »';
    expect(when(text)).toBe('2015-11-13/..');
  });

  it('is not of a year long ago that it names as the last time', () => {
    const text = 'Ce vendredi 7 juin, la terre a tremblé près du lac.';
    expect(when(`${text} Le dernier séisme marquant était celui de 1996.`)).toBeNull();
    expect(when(`${text} C’est la troisième fois en 2019.`)).toBe('2019-06-05/2019-06-13');
  });
});
