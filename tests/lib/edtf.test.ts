import { describe, expect, it } from 'vitest';
import { compareEdtf, edtfBounds, edtfMeet, edtfOfDays, edtfSet, isEdtf } from '../../src/lib/edtf.ts';

describe('EDTF', () => {
  it.each([
    ['2023-09-12', '2023-09-12', '2023-09-12'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2022-03~', '2022-03-01', '2022-03-31'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['2014/2019', '2014-01-01', '2019-12-31'],
    ['2023-08-18/..', '2023-08-18', null],
    ['../2023-08-18', null, '2023-08-18'],
    ['[2023-08-23,2023-08-30]', '2023-08-23', '2023-08-30'],
    ['[2023-08-01..2023-08-05,2023-09-01]', '2023-08-01', '2023-09-01'],
  ])('reads %s', (edtf, from, to) => {
    expect(edtfBounds(edtf)).toEqual({ from, to });
  });

  it.each([
    '',
    '2023-9-12',
    '2023-02-30',
    '2023-25',
    '2023-13',
    '12/09/2023',
    '2019/2014',
    '../..',
    '[2023',
    '2023-08-18T10:00',
    '19X3',
    '2020/2021/2022',
    '[]',
  ])('refuses %j', text => {
    expect(isEdtf(text)).toBe(false);
  });

  it('writes days, intervals and sets', () => {
    expect(edtfOfDays({ from: '2023-01-01', to: '2023-01-01' })).toBe('2023-01-01');
    expect(edtfOfDays({ from: '2023-01-01', to: null })).toBe('2023-01-01/..');
    expect(edtfOfDays({ from: null, to: null })).toBeNull();
    expect(edtfSet(['2023-08-30', '2023-08-23', '2023-08-30'])).toBe('[2023-08-23,2023-08-30]');
    expect(edtfSet(['2023-08', '2023-08'])).toBe('2023-08');
  });

  it('tells whether two dates share a day', () => {
    expect(edtfMeet('2023-08-18/..', '2023-08-23/2023-08-31')).toBe(true);
    expect(edtfMeet('2023-08', '2023-09')).toBe(false);
    expect(edtfMeet('2023', '2023-12-31')).toBe(true);
    expect(edtfMeet('nonsense', '2023')).toBe(false);
  });

  it('sorts by first day, then by last', () => {
    expect(['2024', '2023-12', '../2020', '2024-01-01', '2023'].sort(compareEdtf)).toEqual([
      '../2020',
      '2023',
      '2023-12',
      '2024-01-01',
      '2024',
    ]);
  });
});
