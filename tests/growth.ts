import { expect } from 'vitest';

const TIMES = 4;
/** Work in proportion to its length takes 4 times as long for 4 times the length, quadratic work 16 times. */
const AT_MOST = 11;
/** Where a run takes less, the figure is the clock's. */
const FLOOR_MS = 5;
/** A machine that is busy with other things makes a run longer, never shorter: the shortest of several is the work's own. */
const RUNS = 6;

/**
 * Expects that `work` takes time in proportion to what it is given: no time limit, which another machine would not hold, but
 * one length against another on the same machine.
 *
 * @param input of the length that it is asked for, in whatever unit
 * @param length the longer of the two that are compared
 */
export function expectProportional<Input>(
  length: number,
  input: (length: number) => Input,
  work: (input: Input) => void,
): void {
  const [short, long] = [input(Math.ceil(length / TIMES)), input(length)];
  let ofShort = Number.POSITIVE_INFINITY;
  let ofLong = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && (run === 0 || ofLong > allowed(ofShort)); run++) {
    ofShort = Math.min(
      ofShort,
      milliseconds(() => work(short)),
    );
    ofLong = Math.min(
      ofLong,
      milliseconds(() => work(long)),
    );
  }
  expect(ofLong).toBeLessThanOrEqual(allowed(ofShort));
}

function allowed(ofShort: number): number {
  return AT_MOST * Math.max(ofShort, FLOOR_MS);
}

/** Of the processor. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
