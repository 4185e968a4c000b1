import { describe, expect, it } from 'vitest';
import { dated } from '../article.ts';

const when = (text: string) => dated({ text, title: null }).published?.edtf ?? null;

describe('a plan whose day is set months before', () => {
  it('leaves the year before it', () => {
    expect(when('Le tribunal rendra sa décision le 26 janvier 2023.')).toBe('2022-01-29/2023-01-29');
    expect(when('Le jugement a été mis en délibéré au 26 janvier 2023.')).toBe('2022-01-29/2023-01-29');
    expect(when('Le festival revient du 5 au 9 juillet 2023.')).toBe('2022-07-12/2023-07-12');
    expect(when('L’exposition est à voir jusqu’au 15 janvier 2024.')).toBe('2023-01-18/2024-01-18');
  });

  it('is a programme of days where no verb tells them as over', () => {
    expect(when('Canal Un propose un cycle, diffusé du lundi 14 au jeudi 24 février.')).toBe('2022-01-28/2022-02-27');
    expect(when('Le cycle a été diffusé du lundi 14 au jeudi 24 février.')).toBe('2022-02-15/2022-03-17');
  });

  it('gives a day of the text its year', () => {
    const accident = 'Deux hommes ont comparu le 12 décembre à Agen.';
    expect(when(accident)).toBeNull();
    expect(when(`${accident} Le tribunal rendra sa décision le 26 janvier 2023.`)).toBe('2022-12-12/2023-01-11');
  });

  it('says nothing where years may pass until then, where it is over, or in old words', () => {
    expect(when('Le prix du gaz augmentera le 1er janvier 2024.')).toBeNull();
    expect(when('La ligne de métro ouvrira le 3 mars 2026.')).toBeNull();
    expect(when('Le tribunal a rendu sa décision le 26 janvier 2023.')).toBe('2023-01-26/..');
    expect(when('« Le tribunal rendra sa décision le 26 janvier 2023 », disait l’avocat.')).toBeNull();
    expect(when('Le festival aura lieu en 2026.')).toBeNull();
  });

  it('says nothing beside a plan of another time', () => {
    const plan = 'Le tribunal rendra sa décision le 26 janvier 2023.';
    expect(when(`${plan} L’audience est fixée au 14 novembre 2023.`)).toBeNull();
  });
});
