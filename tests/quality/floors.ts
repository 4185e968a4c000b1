/** Floors: what no change may fall below. They rise by `--update`, and sink by `--lower-floors` alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, isLowBetter } from './figure.ts';

export type Floors = Readonly<Record<string, number>>;

const FILE = join(import.meta.dirname, 'floors.json');
/** Room for one item more or less in small sets; floors are cut, not rounded, to hundredths. */
const HUNDREDTH = 100;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
}

/** For a rate where less is better the floor is a ceiling. */
export function isBelow(figure: Figure, floor: number): boolean {
  if (figure.value === null) return true;
  return isLowBetter(figure) ? figure.value > floor : figure.value < floor;
}

/** @param lower whether floors may sink to what is measured now */
export function writeFloors(figures: readonly Figure[], lower: boolean): void {
  const floors: Record<string, number> = { ...readFloors() };
  for (const figure of figures) {
    if (figure.value === null) continue;
    const measured = floorOf(figure, figure.value);
    const old = floors[figure.id];
    if (old === undefined || lower || isBelow({ ...figure, value: old }, measured)) floors[figure.id] = measured;
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

function floorOf(figure: Figure, value: number): number {
  return isLowBetter(figure) ? Math.ceil(value * 10) / 10 : Math.floor(value * HUNDREDTH + 1e-9) / HUNDREDTH;
}
