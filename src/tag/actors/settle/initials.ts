import { compare } from '../../../lib/compare.ts';
import { firstFrom } from '../../../lib/first-from.ts';
import { Shape } from '../find/reading.ts';
import { absorb, type Group } from './group.ts';
import { nameKey } from './shortened.ts';

/** « l’USM » of an article that names the « Union syndicale des magistrats »: its very initials, and no other’s. */
export function linkInitials(groups: readonly Group[]): void {
  const sigles = groups.filter(isLoneSigle);
  if (sigles.length === 0) return;
  const owners = ownersIn(groups);
  for (const sigle of sigles) {
    const owner = ownerOf(sigle, owners);
    if (owner) absorb(owner, sigle);
  }
}

type Owner = { readonly group: Group; readonly initials: string };

/** Organisations of several words, in the order of their initials. */
function ownersIn(groups: readonly Group[]): Owner[] {
  const owners = groups.flatMap(group => {
    const isName = group.type === 'organisation' && group.finds.length > 0 && nameKey(group).includes(' ');
    return isName ? [{ group, initials: initialsOf(nameKey(group)) }] : [];
  });
  return owners.sort((a, b) => compare(a.initials, b.initials));
}

/**
 * The only organisation with these initials; else the only one whose initials begin so: « le CSS » of an article that names
 * the « Centre de services scolaire de la Capitale » alone.
 */
function ownerOf({ key }: Group, owners: readonly Owner[]): Group | null {
  const at = firstFrom(owners, ({ initials }) => initials >= key);
  const [one, next] = [owners[at], owners[at + 1]];
  if (!one?.initials.startsWith(key)) return null;
  const isAble = ({ initials }: Owner) => (one.initials === key ? initials === key : initials.startsWith(key));
  return next && isAble(next) ? null : one.group;
}

/** A sigle of three letters and more that no vocabulary has. */
function isLoneSigle({ entry, finds, key }: Group): boolean {
  const [find] = finds;
  if (entry || !find || key.length < 3 || find.to - find.from > 1) return false;
  return find.reading.shape(find.from) === Shape.allCapitals;
}

const SMALL = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux', 'pour', 'en', 'sur']);

/** Of the words that count in a sigle. @param name folded */
export function initialsOf(name: string): string {
  return name
    .split(/[^a-z0-9]+/)
    .filter(word => !SMALL.has(word))
    .map(word => word[0])
    .join('');
}
