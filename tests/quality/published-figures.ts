/** `figures.json`: the same figures for the method page of the site. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

export type PublishedFigure = Pick<Figure, 'id' | 'label' | 'measure' | 'set' | 'value' | 'unit' | 'n' | 'aim'>;

const FILE = join(import.meta.dirname, 'figures.json');
const PLACES = 3;

export function readPublished(): PublishedFigure[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { figures: PublishedFigure[] }).figures : [];
}

/** Figures that rest on data which is not there now stay as they were. */
export function writePublished(figures: readonly Figure[]): void {
  const known = new Set(figures.map(({ id }) => id));
  const kept = readPublished().filter(({ id }) => !known.has(id));
  const all = [...figures.flatMap(published), ...kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ figures: all }, null, 2)}\n`);
}

function published({ id, label, measure, set, value, unit, n, aim }: Figure): PublishedFigure[] {
  if (value === null) return [];
  return [{ id, label, measure, set, value: Number(value.toFixed(PLACES)), unit, n, aim }];
}
