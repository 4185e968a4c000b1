import { describe, expect, it } from 'vitest';
import { stripOf } from '../../src/render/drawings/strip.ts';
import { buildSiteModel } from '../../src/render/model/site.ts';
import { fr } from '../../templates/strings.fr.ts';
import { inferred, linked, SETTINGS } from '../fixtures/articles.ts';

const entriesOf = (...dates: (string | ReturnType<typeof inferred> | null)[]) =>
  buildSiteModel(
    dates.map((published, i) => linked({ id: `a-${i}`, title: `Titre ${i}`, body: ['Texte.'], published })),
    SETTINGS,
  ).entries;

describe('the overview strip', () => {
  it('counts by day, week, month or year as the span asks', () => {
    const unit = (to: string) => stripOf(entriesOf('2020-01-01', to))!.unit;
    expect([unit('2020-02-01'), unit('2021-02-01'), unit('2026-02-01'), unit('2040-02-01')]).toEqual([
      'day',
      'week',
      'month',
      'year',
    ]);
  });

  it('gives a week to the month of its Thursday, or of the first day shown', () => {
    const strip = stripOf(entriesOf('2023-01-02'), { from: '2023-01-01', to: '2023-12-31' })!;
    // It begins with the Monday of 26 December.
    expect(strip.ticks.map(({ label }) => label).slice(0, 2)).toEqual(['janv. 2023', 'mars 2023']);
  });

  it('draws every stated day once, the tallest bar full', () => {
    const strip = stripOf(entriesOf('2023-09-04', '2023-09-04', '2023-09-08'))!;
    expect(strip.published.map(({ day, count, height }) => [day, count, height])).toEqual([
      ['2023-09-04', 2, 1],
      ['2023-09-08', 1, 0.5],
    ]);
  });

  it('leaves days without articles empty', () => {
    const [first, second] = stripOf(entriesOf('2023-09-04', '2023-09-08'))!.published;
    expect(second!.x - (first!.x + first!.width)).toBeGreaterThan(2 * first!.width);
  });

  it('draws inferred dates as ranges, and counts what has no place in time', () => {
    const strip = stripOf(
      entriesOf(
        '2023-09-01',
        '2023-09-30',
        inferred('2023-09-10', '2023-09-12', 'x'),
        inferred('2023-09-20', null, 'y'),
        null,
      ),
    )!;
    expect(strip.counts).toEqual({ exact: 2, approximate: 1, undated: 2 });
    expect(strip.ranges.map(({ x, width }) => Math.round(x + width))).toEqual([40]);
  });

  it('says how many of the inferred dates it draws where they crowd', () => {
    const crowd = Array.from({ length: 5 }, () => inferred('2023-09-10', '2023-09-12', 'x'));
    const caption = (...published: Parameters<typeof entriesOf>) => fr.strip.caption(stripOf(entriesOf(...published))!);
    expect(caption('2023-09-01', ...crowd)).toContain('5\u00a0articles au jour déduit ou incertain, dont 3 tracés.');
    expect(caption('2023-09-01', crowd[0]!)).not.toContain('tracé');
  });

  it('spans a given period even if the articles do not', () => {
    const strip = stripOf(entriesOf('2023-09-12'), { from: '2023-09-01', to: '2023-09-30' })!;
    expect(strip.published[0]!.x).toBeCloseTo((11 / 30) * 100, 1);
  });

  it('is not there without any date', () => {
    expect(stripOf(entriesOf(null))).toBeNull();
    expect(stripOf([])).toBeNull();
  });
});
