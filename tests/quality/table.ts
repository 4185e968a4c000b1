import { type Figure, isLowBetter } from './figure.ts';
import { type Floors, isBelow } from './floors.ts';

/** One row a figure: what, on what, how much, of how many, floor, what it must reach and the aim. */
export function table(figures: readonly Figure[], floors: Floors): string {
  const head = ['figure', 'set', 'value', 'n', 'floor', 'must', 'aim', ''];
  const rows = figures.map(figure => [
    figure.id.replace(/\/.*/, ''),
    figure.id.replace(/.*\//, ''),
    number(figure.value),
    String(figure.n),
    number(floors[figure.id] ?? null),
    number(figure.must),
    number(figure.aim),
    verdict(figure, floors[figure.id]),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]!.length)));
  return all
    .map(row =>
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(value >= 10 ? 1 : 3);
}

function verdict(figure: Figure, floor: number | undefined): string {
  if (floor !== undefined && isBelow(figure, floor)) return 'BELOW ITS FLOOR';
  if (figure.value === null || figure.must === null) return '';
  if (!reaches(figure, figure.must)) return 'short';
  return figure.aim !== null && reaches(figure, figure.aim) ? 'aim' : 'ok';
}

function reaches(figure: Figure, goal: number): boolean {
  return isLowBetter(figure) ? figure.value! < goal : figure.value! >= goal;
}
