import { describe, expect, it } from 'vitest';
import type { Diffusion, LinkedArticle } from '../../src/article.ts';
import { NO_WORD } from '../../src/load/editor/editor-word.ts';
import { extractEnd, shownArticle } from '../../src/render/model/shown.ts';
import { linked } from '../fixtures/articles.ts';

const FIRST = 'Le maire a parlé mardi.';
const SECRET = `Cette phrase retenue dépasse la limite ${'et continue longtemps '.repeat(14)}jusqu’au bout.`;

function article(diffusion: Diffusion | null): LinkedArticle {
  return linked({
    id: 'a',
    title: 'Un titre sur le port',
    standfirst: 'Le chapeau du port.',
    published: {
      edtf: '2023-05-01',
      from: '2023-05-01',
      to: '2023-05-01',
      basis: 'stated',
      method: 'text',
      evidence: [],
    },
    body: [`${FIRST} « Nous ouvrirons le port », a dit Anne Roux.`, SECRET, '« Rien de plus », a dit Anne Roux.'],
    actors: [['anne-roux', 'Anne Roux', 'person', ['Anne Roux']]],
    topics: [['politics', 'Politique', 'maire', 'retenue']],
    quotes: [
      ['Nous ouvrirons le port', 'anne-roux', 'a dit'],
      ['Rien de plus', 'anne-roux', 'a dit'],
    ],
    dates: [['mardi', '2023-04-25']],
    repairs: [['retenue', 'gardée']],
    more: {
      editor: { ...NO_WORD, diffusion },
      removed: [{ line: 0, text: 'Une ligne ôtée', rule: 'menu' }],
      related: [{ id: 'b', score: 1, because: ['Anne Roux', 'retenue', '2 jours d’écart', 'port'] }],
    },
  });
}

describe('names', () => {
  it('have the apostrophe of print, as texts do', () => {
    const { source, topics } = shownArticle(
      linked({ id: 'a', title: 'T', body: ['X.'], source: "L'Écho", topics: [['x', "Droits de l'homme"]] }),
      { diffusion: 'full' },
    );
    expect([source.name, topics[0]!.label]).toEqual(['L’Écho', 'Droits de l’homme']);
  });

  it('of themes are as a newspaper prints them', () => {
    const draft = linked({ id: 'a', title: 'T', body: ['X.'], topics: [['x', "Coup d'Etat"]] });
    expect(shownArticle(draft, { diffusion: 'full' }).topics[0]!.label).toBe('Coup d’État');
  });
});

const shown = (diffusion: Diffusion | null) => shownArticle(article(diffusion), { diffusion: 'full' });

describe('what may be shown of an article', () => {
  it('is everything under « full »', () => {
    const all = shown('full');
    expect(all.text).toBe(article(null).text);
    expect([all.removed.length, all.repairs.length, all.quotes.length]).toEqual([1, 1, 2]);
  });

  it('is decided by the article, else by the site', () => {
    expect(shown(null).diffusion).toBe('full');
    expect(shownArticle(article(null), { diffusion: 'reference' }).text).toBe('');
    expect(shownArticle(article('full'), { diffusion: 'reference' }).text).not.toBe('');
  });

  it('is whole sentences of at most 300 characters under « extract »', () => {
    const { text, blocks } = shown('extract');
    expect(text).toBe(`${FIRST} « Nous ouvrirons le port », a dit Anne Roux.`);
    expect(blocks).toEqual([{ start: 0, end: text.length, kind: 'paragraph', line: 0 }]);
  });

  it('keeps under « extract » only what stands in the shown words', () => {
    const extract = shown('extract');
    expect(extract.quotes.map(quote => quote.text)).toEqual(['Nous ouvrirons le port']);
    expect(extract.removed).toEqual([]);
    expect(extract.repairs).toEqual([]);
    expect(extract.topics[0]!.evidence).toEqual(['maire']);
    expect(extract.actors[0]!.mentions).toHaveLength(1);
    expect(extract.related[0]!.because).toEqual(['Anne Roux', '2 jours d’écart', 'port']);
  });

  it('is title, source, authors, date and link under « reference », beside names and ids', () => {
    const reference = shown('reference');
    expect(reference.standfirst).toBeNull();
    expect(reference.text).toBe('');
    expect(reference.quotes).toEqual([]);
    expect(reference.dates).toEqual([]);
    expect(reference.actors.map(actor => actor.name)).toEqual(['Anne Roux']);
    expect(JSON.stringify(reference)).not.toContain('maire');
  });

  it('leaves no word of a withheld sentence anywhere', () => {
    for (const diffusion of ['extract', 'reference'] as const)
      expect(JSON.stringify(shown(diffusion))).not.toMatch(/retenue|longtemps|ôtée|Rien de plus/);
  });

  it('drops evidence for the date that stands outside the shown words', () => {
    const stated = { ...article('extract') };
    const evidence = [
      { text: 'Publié hier par la rédaction', field: null, start: null, end: null },
      { text: 'mardi', field: 'text' as const, start: 17, end: 22 },
    ];
    const kept = shownArticle({ ...stated, published: { ...stated.published!, evidence } }, { diffusion: 'full' });
    expect(kept.published!.evidence.map(e => e.text)).toEqual(['mardi']);
  });

  it('never cuts a sentence: a first one that is too long is not shown at all', () => {
    expect(extractEnd(`${'mot '.repeat(90)}fin.`)).toBe(0);
    expect(extractEnd('')).toBe(0);
    expect(extractEnd(`${'a'.repeat(299)}.`)).toBe(300);
    expect(extractEnd(`${'a'.repeat(300)}.`)).toBe(0);
  });

  it('has a heading even without a title', () => {
    const untitled = linked({
      id: 'x',
      title: null,
      body: ['Les élus du canton ont voté hier le budget de la piscine après un long débat.'],
    });
    expect(shownArticle(untitled, { diffusion: 'full' }).heading).toBe(
      'Les élus du canton ont voté hier le budget de la piscine…',
    );
    expect(shownArticle(untitled, { diffusion: 'reference' }).heading).toBe('x');
  });
});
