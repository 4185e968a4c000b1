import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/date/undated/happening-days.ts';
import { type Proof, proofsOfDate } from '../../src/render/views/date-proof.ts';
import { html } from '../../src/render/writing/html.ts';
import { evidence } from '../../templates/components/evidence.ts';
import { linked } from '../fixtures/articles.ts';

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

  it('marks them in their sentence and leads to their paragraph', () => {
    const around = { before: 'Il arrive ', after: ' à Lyon.', anchor: 'p3' };
    expect(said('text', { text: 'mardi 5 mai', around })).toBe(
      '<q>Il arrive <mark>mardi 5 mai</mark> à Lyon.</q> <a href="#p3">dans le texte</a>',
    );
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

describe('the words around a proof', () => {
  const article = linked({
    id: 'a',
    title: 'T',
    body: [`Un début. ${'Loin '.repeat(30)}le 5 mai, ils partent.`, 'Puis 2022.'],
  });
  const words = (start: number, end: number) => {
    return { text: article.text.slice(start, end), field: 'text' as const, start, end };
  };
  const at = article.text.indexOf('le 5 mai');

  it('are those of its sentence, cut between words', () => {
    const [day, year] = proofsOfDate(article, [
      words(at, at + 8),
      words(article.text.length - 5, article.text.length - 1),
    ]);
    expect(day!.around!.before).toMatch(/^… (?:Loin )+$/);
    expect(day!.around!.before.length).toBeLessThan(75);
    expect(day!.around!.after).toBe(', ils partent.');
    expect(year!.around).toEqual({ before: 'Puis ', after: '.', anchor: 'p2' });
  });

  it('are not cut for the sake of a few letters', () => {
    const end = `${'mot '.repeat(18)}fini.`;
    const long = linked({ id: 'a', title: 'T', body: [`Le 5 mai, ${end}`] });
    const [proof] = proofsOfDate(long, [{ text: 'Le 5 mai', field: 'text', start: 0, end: 8 }]);
    expect(proof!.around!.after).toBe(`, ${end}`);
  });

  it('are shown once where one proof stands within another', () => {
    expect(proofsOfDate(article, [words(at, at + 8), words(at + 3, at + 8)]).map(({ text }) => text)).toEqual([
      'le 5 mai',
    ]);
  });

  it('are none for what stands outside the text', () => {
    const outside = { text: 'Publié le 5 mai', field: null, start: null, end: null };
    expect(proofsOfDate(article, [outside])).toEqual([{ text: 'Publié le 5 mai' }]);
  });
});
