import { describe, expect, it } from 'vitest';
import { shownArticle } from '../../src/render/model/shown.ts';
import { marksOf, segmentsOf } from '../../src/render/writing/segments.ts';
import { linked } from '../fixtures/articles.ts';

const article = shownArticle(
  linked({
    id: 'a',
    title: 'Titre',
    body: ['Anne Roux viendra as well as tard mardi 3 mai, dit Anne Roux.'],
    actors: [['anne-roux', 'Anne Roux', 'person', ['Anne Roux']]],
    dates: [['mardi 3 mai', '2022-05-03']],
    repairs: [['as well as tard', 'plus tard']],
  }),
  { diffusion: 'full' },
);

describe('segments', () => {
  const marks = marksOf(article, 'text');

  it('join to the text that they were cut from', () => {
    const segments = segmentsOf(article.text, { start: 0, end: article.text.length }, marks);
    expect(segments.map(segment => segment.text).join('')).toBe(article.text);
  });

  it('carry one mark each, the first mention of an actor told apart', () => {
    const marked = segmentsOf(article.text, { start: 0, end: article.text.length }, marks).filter(
      ({ actor, date, repair }) => actor || date || repair,
    );
    expect(
      marked.map(({ text, actor, date, repair }) => [text, actor?.first ?? date?.label ?? repair?.suggestion]),
    ).toEqual([
      ['Anne Roux', true],
      ['as well as tard', 'plus tard'],
      ['mardi 3 mai', '3 mai 2022'],
      ['Anne Roux', false],
    ]);
  });

  it('link a name in the text rather than in a heading, unless it stands in headings only', () => {
    const headed = linked({
      id: 'a',
      title: 'Titre',
      body: ['Anne Roux et Luc Bel', 'Anne Roux viendra.'],
      actors: [
        ['anne-roux', 'Anne Roux', 'person', ['Anne Roux']],
        ['luc-bel', 'Luc Bel', 'person', ['Luc Bel']],
      ],
    });
    const blocks = headed.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'heading' as const } : block));
    const shown = shownArticle({ ...headed, blocks }, { diffusion: 'full' });
    expect(marksOf(shown, 'text').map(({ start, actor }) => [start, actor?.first])).toEqual([
      [0, false],
      [13, true],
      [22, true],
    ]);
  });

  it('put a proposal of repair over whatever else is marked there', () => {
    const repair = { ...article.repairs[0]!, ...{ start: 0, end: 17, text: article.text.slice(0, 17) } };
    const both = marksOf({ ...article, repairs: [repair] }, 'text');
    expect(both[0]).toMatchObject({ start: 0, end: 17, repair: { suggestion: 'plus tard' } });
    expect(both.filter(mark => mark.start < 17)).toHaveLength(1);
  });

  it('do not show proposals that the editor rejected', () => {
    const rejected = article.repairs.map(repair => ({ ...repair, decision: 'rejected' as const }));
    expect(marksOf({ ...article, repairs: rejected }, 'text').some(mark => mark.repair)).toBe(false);
  });

  it('hold an anchor wherever one is asked for, inside a mark too', () => {
    for (const offset of [0, 3, 12, 18, 40]) {
      const segments = segmentsOf(
        article.text,
        { start: 0, end: article.text.length },
        marks,
        new Map([[offset, 'ici']]),
      );
      expect(
        segments.filter(segment => segment.anchor === 'ici'),
        String(offset),
      ).toHaveLength(1);
      expect(segments.map(segment => segment.text).join('')).toBe(article.text);
    }
  });
});
