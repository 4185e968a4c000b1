import { editDistance } from '../../../lib/nearest.ts';
import { absorb, type Group } from './group.ts';
import type { PersonName } from './person-name.ts';

/** A person whom the article names in full. */
export type Bearer = { readonly group: Group; readonly name: PersonName };

/**
 * « Brice Oligui », « Mbaye Thiam »: beginning or end of the one longer name « Brice Oligui Nguema », « Serigne Mbaye
 * Thiam », or both ends of it.
 */
export function mergeParts(bearers: readonly Bearer[]): void {
  if (bearers.length > MAX_NAMESAKES) return;
  const people = bearers.map(({ group, name: { given, family } }) => ({
    group,
    name: [...given, ...family].join(' '),
  }));
  for (const { group, name } of people) {
    if (group.entry || group.finds.length === 0) continue;
    const whole = people.filter(other => isPart(name, other.name) && other.group.finds.length > 0);
    const label = whole.length === 1 && !whole[0]!.group.entry && isLabel(whole[0]!.group) ? whole[0]!.group : null;
    if (label) {
      label.type = 'organisation';
      continue;
    }
    if (whole.length === 1) absorb(whole[0]!.group, group);
  }
}

/** « la ligne "Anne Petit Lingerie" », between marks wherever it stands: what she founded, and not she. */
function isLabel({ finds }: Group): boolean {
  return finds.every(
    ({ reading: { text }, start, end }) =>
      /[«"“]\s?$/.test(text.slice(start - 2, start)) && /^\s?[»"”]/.test(text.slice(end, end + 2)),
  );
}

function isPart(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) || isWithoutMiddle(short, long);
}

/** « Maurice Guikahué » of « Maurice Kakou Guikahué ». */
function isWithoutMiddle(short: string, long: string): boolean {
  const words = short.split(' ');
  return words.length === 2 && long.startsWith(`${words[0]} `) && long.endsWith(` ${words[1]}`);
}

/** « Sergueï Choïgu » and « Sergueï Choïgou »: same first name, almost the same surname, one person. */
export function mergeVariants(bearers: readonly Bearer[]): void {
  // « Marie-Odile », « Marie Odile »
  const byGiven = Map.groupBy(bearers, ({ name }) => name.given.join(' ').replaceAll('-', ' '));
  for (const people of byGiven.values()) {
    for (let i = 1; i < Math.min(people.length, MAX_NAMESAKES); i++) {
      const twin = people.slice(0, i).find(other => isVariant(other.name, people[i]!.name));
      if (twin && !(twin.group.entry && people[i]!.group.entry)) merge(twin.group, people[i]!.group);
    }
  }
}

/** « Elizabeth Borne » and the Élisabeth Borne whom the vocabulary knows. */
export function mergeGivenVariants(bearers: readonly Bearer[]): void {
  const known = bearers.filter(({ group }) => group.entry !== null && group.finds.length > 0);
  for (const { group, name } of known.length > 0 ? bearers : []) {
    if (group.entry || group.finds.length === 0) continue;
    const same = known.filter(other => isGivenVariant(other.name, name));
    if (same.length === 1) absorb(same[0]!.group, group);
  }
}

function isGivenVariant(one: PersonName, other: PersonName): boolean {
  const [a, b] = [one.given.join(' '), other.given.join(' ')];
  return (
    one.family.join(' ') === other.family.join(' ') &&
    Math.min(a.length, b.length) >= 6 &&
    a[0] === b[0] &&
    within(a, b, 1)
  );
}

/** Beyond so many people of one first name nobody compares them all. */
const MAX_NAMESAKES = 40;

function merge(one: Group, other: Group): void {
  if (other.entry) absorb(other, one);
  else absorb(one, other);
}

function isVariant(one: PersonName, other: PersonName): boolean {
  const [a, b] = [one.family.join(' '), other.family.join(' ')];
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 5 && a[0] === b[0] && within(a, b, a.length >= 8 ? 2 : 1);
}

/** Is the edit distance at most `limit`? */
function within(a: string, b: string, limit: number): boolean {
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit;
}
