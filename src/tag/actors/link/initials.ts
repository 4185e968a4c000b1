import { compare } from '../../../lib/compare.ts';
import { firstFrom } from '../../../lib/first-from.ts';
import { fold } from '../../../lib/words.ts';
import { Shape } from '../find/reading.ts';
import type { TownClub } from './club-names.ts';
import { absorb, type Group, isOrganisation } from './group.ts';
import { nameKey } from './shortened.ts';
import { textOf } from './text-of.ts';

/** « l’USM » of an article that names the « Union syndicale des magistrats »: its very initials, and no other’s. */
export function linkInitials(groups: readonly Group[]): void {
  link(groups.filter(isLoneSigle), ownersIn(groups, initialsOf));
}

/** « la FFS » of an article that names the « Fédération française de ski », and nowhere the party known by these letters. */
export function linkKnownSigles(groups: readonly Group[]): void {
  const owners = ownersIn(groups, initialsOf).filter(({ initials }) => initials.length > 2);
  const known = groups.filter(group => group.entry?.type === 'organisation' && isSigleOnly(group));
  for (const sigle of known) {
    const letters = fold(textOf(sigle.finds[0]!));
    const [only, second] = owners.filter(({ group, initials }) => initials === letters && group !== sigle);
    if (only && !second && initialsOf(sigle.entry!.name) === letters) absorb(only.group, sigle);
  }
}

/**
 * « le CRB » of an article about a match that names the « CR Belouizdad »; « le CSC » beside « CS Constantine », whatever
 * union is called so elsewhere.
 */
export function linkClubSigles(groups: readonly Group[]): void {
  const owners = ownersIn(groups, clubInitials).filter(({ initials }) => initials.length > 2);
  link(groups.filter(isSigleOnly), owners);
}

/** « le SQBB » of an article in which only Saint-Quentin plays under such letters. */
export function linkTownSigles(groups: readonly Group[], towns: readonly TownClub[]): void {
  const playing = towns.filter(({ group }) => group.finds.length > 0);
  for (const sigle of groups.filter(isLoneSigle)) {
    if (sigle.type !== 'organisation' || sigle.key.length > LONGEST_CLUB) continue;
    const [only, second] = playing.filter(({ town }) => sigle.key.startsWith(initialsOf(town)));
    if (only && !second) absorb(only.group, sigle);
  }
}

const LONGEST_CLUB = 5;

function link(sigles: readonly Group[], owners: readonly Owner[]): void {
  for (const sigle of sigles) {
    const owner = ownerOf(sigle, owners);
    if (owner) absorb(owner, sigle);
  }
}

type Owner = { readonly group: Group; readonly initials: string };

/** Organisations of several words, in the order of their initials. */
function ownersIn(groups: readonly Group[], initials: (name: string) => string): Owner[] {
  const owners = groups.flatMap(group => {
    const isName = isOrganisation(group) && nameKey(group).includes(' ');
    return isName ? [{ group, initials: initials(group.entry?.name ?? textOf(group.finds[0]!)) }] : [];
  });
  return owners.sort((a, b) => compare(a.initials, b.initials));
}

/**
 * The only organisation with these initials; else the only one whose initials begin so: « le CSS » of an article that names
 * the « Centre de services scolaire de la Capitale » alone.
 */
function ownerOf(sigle: Group, owners: readonly Owner[]): Group | null {
  const key = fold(textOf(sigle.finds[0]!));
  const at = firstFrom(owners, ({ initials }) => initials >= key);
  const [one, next] = [owners[at], owners[at + 1]];
  if (!one?.initials.startsWith(key)) return null;
  const isAble = ({ initials }: Owner) => (one.initials === key ? initials === key : initials.startsWith(key));
  return one.group === sigle || (next && isAble(next)) ? null : one.group;
}

/** A sigle of three letters and more that no vocabulary has. */
function isLoneSigle({ entry, finds, key }: Group): boolean {
  const [find] = finds;
  if (entry || !find || key.length < 3 || find.to - find.from > 1) return false;
  return find.reading.shape(find.from) === Shape.allCapitals;
}

/** A sigle that stands nowhere beside the name that the vocabulary gives it. */
function isSigleOnly({ type, entry, finds }: Group): boolean {
  if (finds.length === 0 || (entry && type !== 'organisation')) return false;
  return finds.every(({ reading, from, to }) => to - from === 1 && reading.shape(from) === Shape.allCapitals);
}

/** « CRB » of « CR Belouizdad », « PFC » of « Paris FC »; empty for a name without a sigle of a club. */
function clubInitials(name: string): string {
  const words = name.split(/[^\p{L}]+/u).filter(Boolean);
  if (!words.some(word => CLUB.test(word))) return '';
  return fold(words.map(word => (CLUB.test(word) ? word : word[0])).join(''));
}

const CLUB = /^\p{Lu}{2,4}$/u;

const SMALL = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux', 'pour', 'en', 'sur']);

/** Of the words that count in a sigle. */
export function initialsOf(name: string): string {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter(word => !SMALL.has(word))
    .map(word => word[0])
    .join('');
}
