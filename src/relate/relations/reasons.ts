import type { Trait, Traits } from './trait.ts';

/** Besides the distance in days. */
const MOST = 3;
const LONGEST_IN_DAYS = 45;

/** What two articles have in common, for a French reader: « Kim Jong-un », « munitions », « 2 jours d’écart ». */
export function reasonsOf(shared: readonly Trait[], one: Traits, other: Traits): string[] {
  const said: string[] = [];
  for (const { label } of shared) {
    if (said.length === MOST) break;
    const isSaid = said.some(reason => reason.toLowerCase().includes(label.toLowerCase()));
    if (!isSaid) said.push(label);
  }
  const distance = distanceOf(one, other);
  return distance ? [...said, distance] : said;
}

/** `null` where a day is only inferred, or where the distance is no reason. */
function distanceOf(one: Traits, other: Traits): string | null {
  if (one.day === null || other.day === null || !one.isExact || !other.isExact) return null;
  const days = Math.abs(one.day - other.day);
  if (days === 0) return 'le même jour';
  if (days > LONGEST_IN_DAYS) return null;
  return days === 1 ? '1 jour d’écart' : `${days} jours d’écart`;
}
