import { Shape } from '../find/reading.ts';
import { absorb, type Group } from './group.ts';
import { nameKey } from './shortened.ts';

/** « l’USM » of an article that names the « Union syndicale des magistrats »: its very initials, and no other’s. */
export function linkInitials(groups: readonly Group[]): void {
  const sigles = groups.filter(isLoneSigle);
  if (sigles.length === 0) return;
  const owners = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.type !== 'organisation' || group.finds.length === 0 || !nameKey(group).includes(' ')) continue;
    const initials = initialsOf(nameKey(group));
    owners.set(initials, [...(owners.get(initials) ?? []), group]);
  }
  for (const sigle of sigles) {
    const [only, second] = owners.get(sigle.key) ?? [];
    if (only && !second) absorb(only, sigle);
  }
}

/** A sigle of three letters and more that no vocabulary has. */
function isLoneSigle({ entry, finds, key }: Group): boolean {
  const [find] = finds;
  if (entry || !find || key.length < 3 || find.to - find.from > 1) return false;
  return find.reading.shape(find.from) === Shape.allCapitals;
}

const SMALL = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux', 'pour', 'en', 'sur']);

export function initialsOf(name: string): string {
  return name
    .split(/[^a-z0-9]+/)
    .filter(word => !SMALL.has(word))
    .map(word => word[0])
    .join('');
}
