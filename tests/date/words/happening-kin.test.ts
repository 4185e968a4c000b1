import { describe, expect, it } from 'vitest';
import { isOfAnotherTime, kinOf } from '../../../src/date/words/happening-kin.ts';

const on = (from: string, to = from) => ({ from, to });

describe('news that is told alike', () => {
  const match = on('2024-06-28');
  const [before, again, cup, week] = [on('2021-06-25'), on('2023-06-17'), on('2019-05-11'), on('2024-06-22')];

  it('shares a word with all groups but one', () => {
    const sharing = [
      [match, before, again, cup],
      [match, before],
      [match, before, again],
    ];
    expect(kinOf(match, sharing, 1)).toEqual({ alike: 2, rarest: 1 });
    // In a list of twice as much news as was measured.
    expect(kinOf(match, sharing, 0.5)).toEqual({ alike: 1, rarest: 1 });
  });

  it('is of another time, not of the same weeks', () => {
    const sharing = [[match, week], [match, week], [match]];
    expect(kinOf(match, sharing, 1)).toEqual({ alike: 0, rarest: 0 });
  });

  it('is of another time from three months before its first day, or after its last', () => {
    const trial = on('2021-09-08', '2022-06-29');
    expect(isOfAnotherTime(trial, on('2022-02-01'))).toBe(false);
    expect(isOfAnotherTime(trial, on('2022-09-01'))).toBe(false);
    expect(isOfAnotherTime(on('2022-10-01'), trial)).toBe(true);
    expect(isOfAnotherTime(trial, on('2021-05-01'))).toBe(true);
  });
});
