import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/date/undated/happening-days.ts';
import type { Proof } from '../../src/render/views/article.ts';
import { html } from '../../src/render/writing/html.ts';
import { evidence } from '../../templates/components/evidence.ts';

const said = (method: string, proof: string | Proof) =>
  /<li>(.*)<\/li>/.exec(
    html`${evidence({ method, evidence: [typeof proof === 'string' ? { text: proof } : proof], inferred: true, text: '', value: null })}`
      .value,
  )?.[1];

describe('the proof of a date', () => {
  it('quotes the words of the article', () => {
    expect(said('text', 'mardi 5 mai')).toBe('<q>mardi 5 mai</q>');
    expect(said('header-line', 'Publié le 5 mai 2020')).toBe('<q>Publié le 5 mai 2020</q>');
  });

  it('shows what a page or an editor declares as it is written', () => {
    expect(said('html-metadata', '<time>: 2024-06-19')).toBe('<code>&lt;time&gt;: 2024-06-19</code>');
  });

  it('tells in words of its own what no article says', () => {
    const happening = { from: '2023-07-30', to: '2023-07-31', text: 'cedeao + niger, niamey' };
    expect(said('text', themeOf(happening as Parameters<typeof themeOf>[0]).evidence[0]!)).toBe(
      'Ces mots réunis, qui disent une nouvelle connue (du 30 au 31\u00a0juillet 2023)\u00a0: «\u00a0cedeao\u00a0», «\u00a0niger\u00a0».',
    );
    expect(said('text', { text: '', reason: { kind: 'expected', since: '2018-01-01' } })).toBe(
      'Faute d’indice plus ancien, une parution depuis le 1<sup>er</sup>\u00a0janvier 2018 est supposée.',
    );
    const copy = { kind: 'copy', title: 'Un, deux', published: '2023-09-12' } as const;
    expect(said('related-articles', { text: '', reason: copy })).toBe(
      'Presque le même texte que «\u00a0Un, deux\u00a0» (12\u00a0septembre 2023).',
    );
  });

  it('is nothing where there is none', () => {
    expect(evidence({ method: null, evidence: [], inferred: false, text: '', value: null })).toBeNull();
  });
});
