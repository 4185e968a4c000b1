import { Shape } from '../find/reading.ts';
import { absorb, type Group } from './group.ts';
import { nameKey } from './shortened.ts';

/** « l’USM » of an article that names the « Union syndicale des magistrats »: its very initials, and no other’s. */
export function linkInitials(groups: readonly Group[]): void {
  const sigles = groups.filter(isLoneSigle);
  if (sigles.length === 0) return;
  const owners = groups.flatMap(group => {
    const isName = group.type === 'organisation' && group.finds.length > 0 && nameKey(group).includes(' ');
    return isName ? [{ group, initials: initialsOf(nameKey(group)) }] : [];
  });
  for (const sigle of sigles) {
    const whole = owners.filter(({ initials }) => initials === sigle.key);
    // « le CSS » of an article that names the « Centre de services scolaire de la Capitale » alone.
    const able = whole.length > 0 ? whole : owners.filter(({ initials }) => initials.startsWith(sigle.key));
    if (able.length === 1) absorb(able[0]!.group, sigle);
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
