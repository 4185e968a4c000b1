import { describe, expect, it } from 'vitest';
import type { DateMeaning } from '../../../src/lib/date-meaning.ts';
import { type Anchor, resolveMeanings, resolveMentions } from '../../../src/lib/dates/resolve.ts';

const on = (day: string) => ({ from: day, to: day });
const weekday = (number: number, toward: 'past' | 'future' | 'last' | 'next' | 'near'): DateMeaning => ({
  kind: 'weekday',
  weekday: number,
  toward,
  week: null,
});
const resolveMeaning = (meaning: DateMeaning, anchor: Anchor | null) => resolveMeanings([meaning], anchor)[0]!;
const edtf = (meaning: DateMeaning, from: string, to = from) => resolveMeaning(meaning, { from, to })?.edtf ?? null;

describe('a meaning seen from a known day', () => {
  it('finds weekdays before and after, its own day included unless « dernier » or « prochain » forbid', () => {
    expect(
      ['past', 'future', 'last', 'next', 'near'].map(toward => edtf(weekday(2, toward as 'past'), '2023-09-12')),
    ).toEqual([...['2023-09-12', '2023-09-12', '2023-09-05', '2023-09-19', '2023-09-12']]);
    expect(edtf(weekday(1, 'near'), '2023-09-15')).toBe('2023-09-18');
  });

  it('takes a day against its tense only when that is much nearer', () => {
    const day = (month: number, number: number, toward: 'past' | 'future'): DateMeaning => ({
      ...{ kind: 'month-day', month, day: number, weekday: null, toward },
    });
    expect(edtf(day(9, 20, 'past'), '2023-09-12')).toBe('2023-09-20');
    expect(edtf(day(12, 20, 'past'), '2023-09-12')).toBe('2022-12-20');
    expect(edtf(day(9, 10, 'future'), '2023-09-12')).toBe('2023-09-10');
    expect(edtf(day(2, 29, 'past'), '2025-03-12')).toBe('2024-02-29');
  });

  it('needs no anchor for what is fixed, and has no answer without one for the rest', () => {
    expect(resolveMeaning({ kind: 'fixed', edtf: '2014/2019' }, null)).toEqual({
      edtf: '2014/2019',
      from: '2014-01-01',
      to: '2019-12-31',
    });
    expect(resolveMeaning(weekday(2, 'past'), null)).toBeNull();
    expect(resolveMeaning({ kind: 'open' }, on('2023-09-12'))).toBeNull();
  });

  it('knows quarters, halves and nth days', () => {
    const year: DateMeaning = { kind: 'fixed', edtf: '2020' };
    const nth = (number: number, unit: 'quarter' | 'half' | 'week' | 'day', of: DateMeaning | null): DateMeaning => ({
      ...{ kind: 'nth', nth: number, unit, weekday: null, of, toward: 'near' },
    });
    expect(edtf(nth(3, 'quarter', year), '2023-09-12')).toBe('2020-07/2020-09');
    expect(edtf(nth(2, 'half', null), '2023-09-12')).toBe('2023-07/2023-12');
    expect(edtf(nth(-1, 'day', { kind: 'fixed', edtf: '2024-02' }), '2023-09-12')).toBe('2024-02-29');
    expect(edtf(nth(10, 'week', year), '2023-09-12')).toBe('2020-03-02/2020-03-08');
    expect(edtf(nth(5, 'quarter', year), '2023-09-12')).toBeNull();
  });
});

describe('a meaning seen from an interval', () => {
  it('has one value where all days agree', () => {
    expect(edtf({ kind: 'unit', unit: 'month', shift: -1 }, '2023-08-23', '2023-08-31')).toBe('2023-07');
    expect(edtf({ kind: 'unit', unit: 'year', shift: 0 }, '2022-02-01', '2022-12-20')).toBe('2022');
  });

  it('is a set where they give few days, and a stretch where they give adjoining weeks', () => {
    expect(edtf(weekday(3, 'past'), '2023-08-23', '2023-08-31')).toBe('[2023-08-23,2023-08-30]');
    expect(edtf({ kind: 'unit', unit: 'week', shift: 0 }, '2023-08-23', '2023-08-31')).toBe('2023-08-21/2023-09-03');
    expect(edtf({ kind: 'unit', unit: 'weekend', shift: 0 }, '2023-08-23', '2023-08-31')).toBe(
      '[2023-08-26..2023-08-27,2023-09-02..2023-09-03]',
    );
  });

  it('is unknown where they give many, or the interval is open', () => {
    expect(edtf(weekday(3, 'past'), '2023-08-01', '2023-09-30')).toBeNull();
    expect(edtf(weekday(3, 'past'), '2020-01-01', '2023-09-30')).toBeNull();
    expect(resolveMeaning(weekday(3, 'past'), { from: '2023-08-18', to: null })).toBeNull();
  });
});

describe('the meanings of one article', () => {
  const meanings: DateMeaning[] = [
    weekday(4, 'past'),
    { kind: 'earlier', index: 0, step: { kind: 'unit', unit: 'day', shift: -1 } },
    { kind: 'earlier', index: 7, step: { kind: 'unit', unit: 'day', shift: -1 } },
  ];

  it('count from each other day by day', () => {
    const values = resolveMeanings(meanings, { from: '2024-06-13', to: '2024-06-30' }).map(
      value => value?.edtf ?? null,
    );
    expect(values).toEqual(['[2024-06-13,2024-06-20,2024-06-27]', '[2024-06-12,2024-06-19,2024-06-26]', null]);
  });

  it('can be resolved again from a better anchor, and keep all else', () => {
    const mentions = meanings.map((meaning, i) => ({
      meaning,
      text: `mention ${i}`,
      edtf: null,
      from: null,
      to: null,
    }));
    expect(resolveMentions(mentions, on('2024-06-21')).slice(0, 2)).toMatchObject([
      { text: 'mention 0', edtf: '2024-06-20', from: '2024-06-20', to: '2024-06-20' },
      { text: 'mention 1', edtf: '2024-06-19' },
    ]);
  });

  it('survive JSON', () => {
    expect(resolveMeanings(JSON.parse(JSON.stringify(meanings)), on('2024-06-21'))).toEqual(
      resolveMeanings(meanings, on('2024-06-21')),
    );
  });
});

describe('a weekday that can be several days', () => {
  const dated: DateMeaning = { kind: 'month-day', month: 3, day: 7, weekday: 2, toward: 'near' };
  const interval = { from: '2023-03-08', to: '2023-03-20' };
  const values = (...meanings: DateMeaning[]) => resolveMeanings(meanings, interval).map(value => value?.edtf ?? null);

  it('is the one that is told with its date', () => {
    expect(values(weekday(2, 'past'))).toEqual(['[2023-03-07,2023-03-14]']);
    expect(values(dated, weekday(2, 'past'))).toEqual(['2023-03-07', '2023-03-07']);
  });

  it('stays open where two are, or none that it can be', () => {
    expect(values(dated, { ...dated, day: 14 }, weekday(2, 'past'))[2]).toBe('[2023-03-07,2023-03-14]');
    expect(values({ ...dated, month: 2 }, weekday(2, 'past'))[1]).toBe('[2023-03-07,2023-03-14]');
    expect(values(dated, weekday(3, 'past'))[1]).toBe('[2023-03-08,2023-03-15]');
  });
});
