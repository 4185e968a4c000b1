import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  easter,
  fromNumber,
  isDay,
  isoWeek,
  mondayOf,
  monthBounds,
  toNumber,
  weekdayOf,
} from '../../src/lib/calendar.ts';

describe('calendar', () => {
  it('numbers days from the first of January 1970', () => {
    expect(toNumber('1970-01-01')).toBe(0);
    expect(toNumber('2000-03-01')).toBe(11017);
    expect(toNumber('1969-12-31')).toBe(-1);
  });

  it('comes back from the number for every day of eight centuries', () => {
    for (let n = toNumber('1600-01-01'); n < toNumber('2400-01-01'); n += 97) expect(toNumber(fromNumber(n))).toBe(n);
    expect(fromNumber(toNumber('2024-02-29'))).toBe('2024-02-29');
  });

  it('agrees with the built-in UTC calendar', () => {
    for (let n = -200_000; n < 200_000; n += 4_999)
      expect(fromNumber(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
  });

  it('knows weekdays, Monday first', () => {
    expect(weekdayOf('2023-09-12')).toBe(2);
    expect(weekdayOf('1789-07-14')).toBe(2);
    expect(weekdayOf('2024-02-29')).toBe(4);
    expect(mondayOf('2023-09-17')).toBe('2023-09-11');
  });

  it('refuses days that do not exist', () => {
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-13-01')).toBe(false);
    expect(isDay('2023-9-1')).toBe(false);
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it('adds days and months over the ends of months and years', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2023-01-15', -13)).toBe('2021-12-15');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(monthBounds(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('counts ISO weeks, whose year is not always that of the day', () => {
    expect(isoWeek('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(isoWeek('2018-12-31')).toEqual({ year: 2019, week: 1 });
    expect(isoWeek('2023-09-12')).toEqual({ year: 2023, week: 37 });
  });

  it('finds Easter', () => {
    expect([2018, 2019, 2020, 2024, 2025, 2038].map(easter)).toEqual([
      '2018-04-01',
      '2019-04-21',
      '2020-04-12',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });
});
