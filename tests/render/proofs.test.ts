import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/render/views/article.ts';
import { html } from '../../src/render/writing/html.ts';
import { proofs } from '../../templates/components/proofs.ts';
import { segments } from '../../templates/components/prose.ts';

const NOTHING = { actors: [], topics: [], dates: [], repairs: [], removed: 0, cleaned: [] };
const CITE = { line: ['', '', ''] as const, bibtex: '', ris: '', textHref: 'article.txt' };

/** The terms and descriptions of the lists of proofs, tags left out. */
function terms(view: Partial<ArticleView>): string[] {
  const shown =
    html`${proofs({ ...NOTHING, cite: CITE, shell: { root: '../../' }, date: { method: null }, ...view } as ArticleView)}`
      .value;
  const rows = shown.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g);
  return Array.from(rows, ([, term, said]) => `${term} = ${said}`.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '));
}

function actor(text: string, ...forms: string[]) {
  return { text, href: `acteurs/${text}/`, type: 'person', forms };
}

describe('the proofs of an article', () => {
  it('give actors that are named by their name alone one line', () => {
    expect(
      terms({ actors: [actor('Anne', 'Anne'), actor('Paul', 'Paul', 'le maire'), actor('Jean', 'Jean')] }),
    ).toEqual(['Paul = « Paul », « le maire »', 'Nommés tels quels dans le texte = « Anne », « Jean »']);
  });

  it('give dates that mean what they say, or nothing that is known, one line each', () => {
    const dates = [
      { words: 'Janvier 2021', meaning: 'janvier\u00a02021', value: '2021-01' },
      { words: 'mardi', meaning: '3 mai 2022', value: '2022-05-03' },
      { words: 'jadis', meaning: null, value: null },
    ];
    expect(terms({ dates })).toEqual([
      'mardi = 3 mai 2022',
      'Dites en toutes lettres = « Janvier 2021 »',
      'Sans date calculable = « jadis »',
    ]);
  });
});

describe('a date marked in the text', () => {
  it('has what it means beside it, unless its own words say so', () => {
    const marked = (text: string, label: string) =>
      html`${segments([{ text, date: { value: null, label } }], './')}`.value;
    expect(marked('mardi', '3 mai 2022')).toContain('data-is="3 mai 2022"');
    expect(marked('Janvier\u00a02021', 'janvier 2021')).not.toContain('data-is');
  });
});

describe('figures in the text', () => {
  it.each([
    ['Il y a 7 000 tonnes et 1 234 567 sacs.', 'Il y a 7_000 tonnes et 1_234_567 sacs.'],
    ['Soit 12 % de plus, 20 € la tonne.', 'Soit 12_% de plus, 20_€ la tonne.'],
    ['En 2018 250 personnes sont venues, 12 de plus.', 'En 2018 250 personnes sont venues, 12 de plus.'],
    ['Le 06 12 34 56 78 répond.', 'Le 06 12 34 56 78 répond.'],
  ])('are not cut: « %s »', (text, expected) => {
    expect(html`${segments([{ text }], './')}`.value.replaceAll('\u00a0', '_')).toBe(expected);
  });
});
