import { describe, expect, it } from 'vitest';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { chronicleOf } from '../../src/render/views/chronicle.ts';
import type { Row } from '../../src/render/views/shell.ts';
import { html } from '../../src/render/writing/html.ts';
import { chronicle } from '../../templates/components/chronicle.ts';
import { columns, jumps, periods, row } from '../../templates/components/lists.ts';
import { told } from '../../templates/components/told.ts';
import { type Draft, inferred, linked, SETTINGS } from '../fixtures/articles.ts';

const ROW: Row = {
  ...{ id: 'a', text: 'Titre', href: 'articles/a/', source: null, excerpt: null, sample: false },
  date: { text: '12 sept. 2023', value: '2023-09-12', inferred: false },
};

describe('an article in a list', () => {
  const excerpt = (text: string, words: string) =>
    /<p class="excerpt">(.*?)<\/p>/.exec(
      row({ ...ROW, text, excerpt: words }, { root: './', excerpt: true }).value,
    )?.[1];

  it('does not say twice the first words that its heading is made of', () => {
    const text = 'À la veille du vote, le maire de Brumeval a réuni ses adjoints pour';
    expect(excerpt('À la veille du vote, le maire de Brumeval…', text)).toBe('… a réuni ses adjoints pour');
    expect(excerpt('Le pont rouvre', 'Le pont rouvre. Les camions devront attendre le printemps.')).toBe(
      'Les camions devront attendre le printemps.',
    );
  });

  it('has its excerpt whole where the heading is another, or only the beginning of a word', () => {
    expect(excerpt('Le pont rouvre', 'Les camions devront attendre.')).toBe('Les camions devront attendre.');
    expect(excerpt('Guerre', 'Guerres et paix dans la vallée du Lac.')).toBe('Guerres et paix dans la vallée du Lac.');
  });

  it('knows its first words in a heading without their marks', () => {
    expect(
      excerpt('On lit encore Menu du jour…', 'On lit encore «\u00a0Menu du jour\u00a0» à la craie blanche et bleue.'),
    ).toBe('… à la craie blanche et bleue.');
  });

  it('has none of which nothing would be left', () => {
    expect(excerpt('Le pont rouvre', 'Le pont rouvre lundi')).toBeUndefined();
  });
});

describe('the chronicle', () => {
  it('names no source where the page is the source’s own', () => {
    const months = [
      { month: '2023-09', label: 'septembre 2023', gap: 0, days: [], approximate: [{ ...ROW, source: 'Le Lac' }] },
    ];
    const text = (source: boolean) => html`${chronicle({ months, undated: [] }, { root: './', source })}`.value;
    expect(text(true)).toContain('Le Lac');
    expect(text(false)).not.toContain('Le Lac');
  });

  it('tells a week and more without articles, before the month they lead to, not in it', () => {
    const day = (label: string, gap: number) => ({ day: '2023-09-12', label, gap, rows: [ROW] });
    const months = [
      { month: '2023-09', label: 'septembre 2023', gap: 0, days: [day('mardi 12 septembre 2023', 0)], approximate: [] },
      {
        ...{ month: '2023-08', label: 'août 2023', gap: 41, approximate: [] },
        days: [day('mardi 1er août 2023', 0), day('jeudi 10 août 2023', 8), day('lundi 14 août 2023', 3)],
      },
    ];
    const text = html`${chronicle({ months, undated: [] }, { root: './' })}`.value;
    const order = [
      'septembre 2023</h3>',
      '41\u00a0jours',
      'août 2023</h3>',
      '1<sup>er</sup>\u00a0août',
      '8\u00a0jours',
    ];
    const places = order.map(words => text.indexOf(words));
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
    expect(text.match(/sans article/g)).toHaveLength(2);
  });
});

describe('days without articles', () => {
  const gaps = (...published: NonNullable<Draft['published']>[]) => {
    const drafts = published.map((date, i) =>
      linked({ id: `a${i}`, title: `Titre ${i}`, body: ['Un.'], published: date }),
    );
    return chronicleOf(buildSiteModel(drafts, SETTINGS).entries).months.map(({ gap, days }) => [
      gap,
      ...days.map(day => day.gap),
    ]);
  };

  it('are told before the month that ends them, or within it', () => {
    expect(gaps('2023-08-01', '2023-08-11', '2023-09-01')).toEqual([
      [0, 0, 9],
      [20, 0],
    ]);
  });

  it('are told before an inferred date that lies among them', () => {
    expect(gaps('2023-08-01', inferred('2023-09-06', '2023-09-10', 'mercredi'), '2023-10-01')).toEqual([
      [0, 0],
      [60],
      [0, 0],
    ]);
  });
});

describe('told sentences', () => {
  const view = (label: string, text: string) => ({
    ...{ edtf: '', label, value: null, text, others: 0 },
    link: { text: 'Titre', href: 'articles/a/#p1' },
  });

  it('stand once below all the dates that they tell of in a row', () => {
    const views = [view('février 2019', 'A.'), view('avril 2019', 'A.'), view('mai 2019', 'B.')];
    const text = html`${told(views, './')}`.value;
    expect(text).toContain('<p class="day-label">février et avril 2019</p>');
    expect(text.match(/<li>/g)).toHaveLength(2);
  });

  it('have their date above the first of those that tell of it', () => {
    const text = html`${told([view('2023', 'A.'), view('2023', 'B.'), view('mai 2023', 'C.')], './')}`.value;
    expect(Array.from(text.matchAll(/day-label">([^<]*)/g), ([, label]) => label)).toEqual(['2023', 'mai 2023']);
  });
});

describe('lists of periods', () => {
  it('do not show the year again with each of its months, but tell it to who hears the page', () => {
    const parts = [{ text: 'septembre 2023', href: '2023/09/', count: 9 }];
    const text = html`${periods([{ text: '2023', href: '2023/', count: 9, parts }], './')}`.value;
    expect(text).toContain('septembre<span class="unseen"> 2023\u00a0:</span>');
  });
});

describe('the frame of lists', () => {
  it('has links to the sections that are there, if there are several', () => {
    const text = html`${jumps([
      ['a', 'A', 'x'],
      ['b', 'B', null],
      ['c', 'C', 'x'],
    ])}`.value;
    expect([...text.matchAll(/#(\w)/g)].map(match => match[1])).toEqual(['a', 'c']);
    expect(
      jumps([
        ['a', 'A', 'x'],
        ['b', 'B', null],
      ]),
    ).toBeNull();
  });

  it('has two columns only where there is something for both', () => {
    expect(html`${columns('a', 'b')}`.value).toContain('two even');
    expect(columns('a', null)).toBe('a');
    expect(columns(null, 'b')).toBe('b');
  });
});
