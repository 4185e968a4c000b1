import { describe, expect, it } from 'vitest';
import { dated } from './article.ts';

const DAY = { editor: { date: '2024-10-29' } } as const;
const first = (title: string, text: string) => dated({ ...DAY, title, text }).dates[0]?.edtf;

describe('a day of the headline', () => {
  it('has the year that the text tells', () => {
    expect(first('Usine de Loue : clap de fin le 28 février', 'L’usine fermera le 28 février 2025.')).toBe(
      '2025-02-28',
    );
    expect(first('Ils ont perdu, fermeture le 3 avril', 'Le bac fermera le 3 avril 2026.')).toBe('2026-04-03');
  });

  it('has none of a day that is remembered, or of two', () => {
    expect(first('Une gerbe le 8 novembre', 'Le 8 novembre 1945, on dansait. En 2023, il pleuvait.')).toBe(
      '2024-11-08',
    );
    expect(first('Une gerbe le 8 novembre', 'On se souvient des morts du 8 novembre 2015.')).toBe('2024-11-08');
    expect(first('Deux fois le 8 mai', 'Il a fermé le 8 mai 2021, puis le 8 mai 2022.')).toBe('2024-05-08');
  });
});
