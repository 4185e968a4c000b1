import { describe, expect, it } from 'vitest';
import { isBelow, readFloors } from './floors.ts';
import { HAS_SHARED, measureAll } from './measure.ts';
import { readPublished } from './published-figures.ts';

const { figures } = await measureAll();
const floors = readFloors();
const isShared = new Map(figures.map(({ id, shared }) => [id, shared]));

describe('no figure falls below its floor (only `npm run quality -- --lower-floors` lowers one)', () => {
  it.each(figures.map(figure => [figure.id, figure] as const))('%s', (id, figure) => {
    const floor = floors[id];
    expect(floor, `${id} has no floor: run npm run quality -- --update`).toBeDefined();
    expect(isBelow(figure, floor!), `${figure.value} is worse than the floor ${floor}`).toBe(false);
  });
});

describe('every floor is measured', () => {
  it.each(Object.keys(floors))('%s', id => {
    // Without ../shared its figures are skipped, and only those.
    if (!HAS_SHARED && !isShared.has(id)) expect(id).toMatch(/\/(seeds|pages|sentences|phrases)$/);
    else expect(isShared.has(id)).toBe(true);
  });
});

describe('the figures that the method page shows', () => {
  it('are those measured, within two hundredths (npm run quality -- --write)', () => {
    const shown = new Map(readPublished().map(figure => [figure.id, figure.value]));
    const off = figures.filter(({ id, value, unit }) => {
      const tolerance = unit === 'share' ? 0.02 : 1;
      return value !== null && !(Math.abs((shown.get(id) ?? Number.NaN) - value) <= tolerance);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });
});
