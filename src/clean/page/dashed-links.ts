import type { Unit } from '../lines/units.ts';

/** Fewer may be the article's. */
const MIN_LINKS = 3;

/**
 * The links with which a file begins, each below the bullet that a scraper left on a line of its own: no article begins
 * with a list.
 */
export function dashedLinks(units: readonly Unit[]): ReadonlySet<number> {
  const links: number[] = [];
  for (let i = 0; isBullet(units[i]) && isLink(units[i + 1]); i += 2) links.push(i + 1);
  return new Set(links.length >= MIN_LINKS ? links : []);
}

/** A mark without a word. */
function isBullet(unit: Unit | undefined): boolean {
  return unit?.key === '';
}

function isLink(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.key !== '' && !unit.shape.stopped && !unit.shape.announces;
}
