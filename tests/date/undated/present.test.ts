import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string, title: string | null = null) => dated({ text, title }).published?.edtf ?? null;

describe('what a text calls its own time', () => {
  it('is around a month, season or year that it calls this one', () => {
    expect(when('En cet automne 2024, les usines ferment.')).toBe('2024-07-18/2025-01-14');
    expect(when('Depuis le début de 2023, 57 commerces ont brûlé.')).toBe('2023-01-01/2023-12-31');
    expect(when('Entre le 1er janvier et le 11 mai, on a compté 220 feux, du jamais vu depuis le début de 2023.')).toBe(
      '2023-05-11/2023-06-10',
    );
  });

  it('is the year or the season that it calls this one, and the one that follows on the last', () => {
    expect(when('En cette année 2023, la ville plante des arbres.')).toBe('2023-01-01/2023-12-31');
    expect(when('En cette fin d’année 2023, la ville plante des arbres.')).toBe('2023-01-01/2023-12-31');
    expect(when('Cette saison 2022-2023, le club joue en première division.')).toBe('2022-07-01/2023-06-30');
    expect(when('L’an dernier, en 2022, la ville avait planté des arbres.')).toBe('2023-01-01/2023-12-31');
    expect(when('L’année dernière (2022), la ville avait planté des arbres.')).toBe('2023-01-01/2023-12-31');
    expect(when('Le mois dernier, en décembre 2022, la ville avait planté des arbres.')).toBe('2023-01-01/2023-01-31');
    expect(when('L’an dernier, contre 2022, la ville avait planté des arbres.')).not.toBe('2023-01-01/2023-12-31');
    expect(when('La saison 2022-2023 fut belle.')).toBeNull();
  });

  it('is not what it looks back on', () => {
    expect(when('En cet automne 2021, il vivait à Lyon et rêvait.')?.endsWith('/..') ?? true).toBe(true);
    expect(when(`${'La rue est calme. '.repeat(80)}En cet automne 2024, elle change.`)?.endsWith('/..') ?? true).toBe(
      true,
    );
  });

  it('is the week after a post or a picture of its weekday', () => {
    const post = '— Ana Pit (@AnaPit) November 17, 2020';
    expect(when(`Le jury a rendu son verdict ce mardi soir.\n\n${post}`)).toBe('2020-11-17/2020-11-23');
    expect(
      when(`La grève a commencé ce mardi 17 novembre.\n\n${post.replace('November 17, 2020', '17 novembre 2020')}`),
    ).toBe('2020-11-17/2020-11-23');
    expect(when('Fête du club à Lyon, le 18 juin 2023\n\nLe club fête son titre ce dimanche.')).toBe(
      '2023-06-18/2023-06-24',
    );
    // Wednesday is another day.
    expect(when(`Le jury a rendu son verdict ce mercredi soir.\n\n${post}`)).toBe('2020-11-17/..');
  });
});

describe('a post that calls the day before « hier »', () => {
  const arrest = 'Un homme a été arrêté ce lundi matin près d’Agen.\n\n';
  const post = '— Ana Pit (@AnaPit) September 15, 2020';

  it('is of the week after it, where the first lines tell of that day', () => {
    expect(when(`${arrest}Je pense au motard blessé hier. ${post}`)).toBe('2020-09-15/2020-09-21');
  });

  it('says nothing of another weekday, or without « hier »', () => {
    expect(when(`${arrest.replace('lundi', 'jeudi')}Je pense au motard blessé hier. ${post}`)).toBe('2020-09-15/..');
    expect(when(`${arrest}Je pense au motard blessé. ${post}`)).toBe('2020-09-15/..');
    expect(when(`${arrest}Hier, la ville était calme. ${'Elle dort. '.repeat(30)}${post}`)).toBe('2020-09-15/..');
  });
});

describe('the day of a picture', () => {
  it('is no day of the text', () => {
    const caption = 'Des manifestants place de la République samedi 1er décembre - Ana Pit / AFP';
    expect(when(`${caption}\n\nLe syndicat appelle à la grève.`)).toBeNull();
    expect(when('Des manifestants ont marché samedi 1er décembre.')).toBe('2018-12-01/2018-12-22');
  });

  it('begins the interval, with its credit or without', () => {
    expect(when('Des manifestants à Bordeaux, le 7 juin 2022 (ANA PIT / AFP)\n\nLa ville attend.')).toBe(
      '2022-06-07/..',
    );
  });
});

describe('a year that is only planned', () => {
  it('does not begin the interval', () => {
    expect(when('Le ministre n’a promis qu’une maigre rallonge de 200 millions pour les écoles en 2026.')).toBeNull();
    expect(when('Le club a échangé son gardien contre un choix de cinquième ronde en 2021.')).toBeNull();
    expect(when('Les partis menaient dimanche des discussions sur le budget 2026.')).toBeNull();
    expect(when('Le projet a été annoncé en 2021.')).toBe('2021-01-01/..');
  });

  it('is counted from the first day of what goes on', () => {
    expect(when('La trêve s’éloigne : jour 203 de la guerre de Gaza.')).toBe('2024-04-26/2024-04-28');
    expect(when('Au 100e jour de l’invasion russe, Kiev résiste.')).toBe('2022-06-03/2022-06-05');
    expect(when('Un jour de la guerre de Gaza, tout changera.')).not.toMatch(/^2023-10/);
  });
});

describe('of several years that fit', () => {
  it('none that only lies ahead', () => {
    const verdict = (more: string) =>
      dated({ text: `La cour a rendu son verdict ce vendredi 11 octobre. ${more}` }).published?.edtf;
    expect(verdict('Détenu depuis mai 2016, il pourra sortir à partir de 2024.')).toBeUndefined();
    expect(verdict('Détenu depuis mai 2016, il voit un médecin depuis 2024.')).toBe('2024-10-09/2024-10-17');
  });

  it('the one before a name went out of use', () => {
    const text = 'Deux hommes ont été jugés mercredi 27 mars au tribunal de grande instance.';
    expect(when(text)).toBe('2019-03-27/2019-04-17');
    expect(when(text.replace('de grande instance', 'de Lyon'))).toBeNull();
    expect(when(text.replace('au tribunal', 'dans l’ancien tribunal'))).toBeNull();
  });

  it('the first after the last of two years that the text names', () => {
    const text = 'Six soldats ont été tués jeudi 23 janvier. Les attaques ont doublé entre 2016 et 2019.';
    expect(when(text)).toBe('2020-01-23/2020-02-13');
    expect(when(text.replace('entre 2016 et 2019', 'sans fin'))).toBeNull();
  });

  it('the one after a year that is reviewed', () => {
    const text = 'Trois hommes ont été arrêtés jeudi 23 janvier. La police a présenté le bilan de l’année 2019.';
    expect(when(text)).toBe('2020-01-23/2020-02-13');
    expect(when(text.replace('le bilan de', 'les prix de'))).toBeNull();
    expect(when(text.replace('de l’année 2019', 'du maire élu en 2019'))).toBeNull();
    // Another year is named after it, or half a year is over.
    expect(when(`${text} Elle en attend moins en 2024.`)).toBeNull();
    expect(when(text.replace('jeudi 23 janvier', 'mercredi 2 septembre'))).toBeNull();
  });
});
