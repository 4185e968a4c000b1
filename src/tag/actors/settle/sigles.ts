import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { Gap, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { absorb, type Group } from './group.ts';
import { textOf } from './text-of.ts';

/** « Ibrahim Boubacar Keïta (IBK) »: somebody’s own initials. */
function isInitialsOf(name: Find, sigle: Find): boolean {
  if (!isSigle(sigle) || !isFirstName(name.reading, name.from)) return false;
  const letters = fold(textOf(sigle));
  return letters.length === name.to - name.from && letters.length > 1 && letters === initialsOf(fold(textOf(name)));
}

/** « Conseil de sécurité nationale (NSC) », « CSIS (Centre d’études…) »: a name and its sigle are one organisation. */
export function linkSigles(finds: readonly Find[], groups: readonly Group[]): void {
  let owners: ReadonlyMap<Find, Group> | null = null;
  for (let i = 1; i < finds.length; i++) {
    const [before, find] = [finds[i - 1]!, finds[i]!];
    if (before.to !== find.from || before.reading !== find.reading || !isBracketed(find)) continue;
    owners ??= ownersOf(groups);
    linkPair(owners.get(before)!, owners.get(find)!, [before, find]);
  }
}

/** To whom each find belongs before anything is linked. */
function ownersOf(groups: readonly Group[]): Map<Find, Group> {
  return new Map(groups.flatMap(group => group.finds.map(find => [find, group] as const)));
}

function isBracketed({ reading, from, to }: Find): boolean {
  return (reading.gap(from) & Gap.open) !== 0 && (reading.gap(to) & Gap.close) !== 0;
}

function linkPair(one: Group, other: Group, [first, second]: readonly [Find, Find]): void {
  if (one === other || (one.entry && other.entry)) return;
  if (one.type === 'person' && isInitialsOf(first, second)) {
    absorb(one, other);
    return;
  }
  if (one.type === 'person' && !isNamedBySigle(first, second)) {
    if (
      second.reading.shape(second.from) === Shape.allCapitals &&
      isSigle(second) &&
      !other.entry &&
      // « Duval (GE) »: from the canton of Geneva.
      textOf(second).length > 2 &&
      !/\d/.test(textOf(second))
    )
      other.type = 'organisation';
    return;
  }
  const [long, short] = isSigle(second) ? [first, second] : [second, first];
  if (!isSigle(short) || isSigle(long)) return;
  if (!abbreviates(textOf(short), textOf(long)) && !(long === first && isForeignSigle(long, short))) return;
  const kept = keptOf(one, other, textOf(long));
  absorb(kept, kept === one ? other : one);
  kept.type = kept.entry ? kept.type : 'organisation';
}

/** The one that the vocabulary knows, unless the article spells out something else (« CPE (Conseil de participation…) »). */
function keptOf(one: Group, other: Group, name: string): Group {
  const known = one.entry ? one : other;
  if (known.entry && isSameName(known.entry.name, name)) return known;
  return one.entry ? other : one;
}

/** « Benno Bokk Yakaar (BBY) »: no person has a sigle of three letters. */
function isNamedBySigle(name: Find, sigle: Find): boolean {
  const text = textOf(sigle);
  return text.length > 2 && isSigle(sigle) && !isFirstName(name.reading, name.from) && abbreviates(text, textOf(name));
}

/** « Institut géologique américain (USGS) »: the letters are another language's. */
function isForeignSigle(name: Find, { reading, from }: Find): boolean {
  return name.kind === 'institution' && reading.shape(from) === Shape.allCapitals && reading.norm(from).length > 2;
}

/** Does the vocabulary's bearer of a sigle have half the words of the name in the article? If not, the article is right. */
function isSameName(known: string, name: string): boolean {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 3);
  const shared = words.filter(word => fold(known).includes(word));
  return shared.length * 2 >= words.length;
}

/** « (NSC) », also read as a word: « (Anem) ». */
function isSigle(find: Find): boolean {
  const { reading, from, to } = find;
  return to - from === 1 && (reading.shape(from) === Shape.allCapitals || isBracketed(find));
}

/** Are all letters of the sigle among the initials of the name's words, in whatever order (languages differ)? */
function abbreviates(sigle: string, name: string): boolean {
  const initials = fold(name)
    .split(/[^a-z0-9]+/)
    .map(word => word[0]);
  return [...fold(sigle).replace(/[^a-z]/g, '')].every(letter => {
    const at = initials.indexOf(letter);
    if (at < 0) return false;
    initials.splice(at, 1);
    return true;
  });
}

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

function initialsOf(name: string): string {
  return name
    .split(/[^a-z0-9]+/)
    .filter(word => !SMALL.has(word))
    .map(word => word[0])
    .join('');
}

/** « la Fédération », « le Conseil » with a capital and nothing after: the one such organisation of the article. */
export function linkBareHeads(groups: readonly Group[]): void {
  const heads = new Map<string, Set<Group>>();
  for (const group of groups) {
    const find = group.finds[0];
    if (group.type !== 'organisation' || !find || find.to - find.from < 2) continue;
    const head = fold(find.reading.tokens[find.from]!.text);
    heads.set(head, (heads.get(head) ?? new Set()).add(group));
  }
  for (const group of groups) if (isBareHead(group)) linkHead(group, heads.get(group.key));
}

/** « le Ministère public » after « Ministère public de la Confédération »: a name cut short belongs to the one it begins. */
export function linkShortened(groups: readonly Group[]): void {
  const organisations = groups.filter(group => group.type === 'organisation' && group.finds.length > 0);
  const byHead = new Map<string, Group[]>();
  for (const group of organisations) {
    const head = nameKey(group).split(/[ -]/, 1)[0]!;
    byHead.set(head, [...(byHead.get(head) ?? []), group]);
  }
  for (const family of byHead.values()) for (const group of family.slice(0, MAX_FAMILY)) shorten(group, family);
  for (const group of groups) if (isLoneWord(group)) shorten(group, byHead.get(group.key) ?? []);
}

/** Beyond so many names of one head nobody compares them all. */
const MAX_FAMILY = 40;

function nameKey({ entry, key }: Group): string {
  return entry ? fold(entry.name) : key;
}

/** « Hydro »: a word that nobody has for an organisation yet, and that is no first name. */
function isLoneWord({ type, entry, finds }: Group): boolean {
  const find = finds[0];
  if (!find || entry || type === 'organisation' || find.to - find.from > 1) return false;
  return !isFirstName(find.reading, find.from) && !find.weak;
}

/** « RichesMonts » of « Compagnie des fromages & RichesMonts »: the last word, if only one name ends with it. */
export function linkEndings(groups: readonly Group[]): void {
  for (const group of groups) {
    if (!isLoneWord(group) && !(group.type === 'organisation' && isOneWord(group))) continue;
    const find = group.finds[0]!;
    if (find.reading.wordClass(find.from) & (WordClass.place | WordClass.institution | WordClass.opener)) continue;
    const longer = groups.filter(other => other.type === 'organisation' && endsWith(other, group));
    if (longer.length === 1) absorb(longer[0]!, group);
  }
}

function isOneWord({ entry, finds }: Group): boolean {
  const [find] = finds;
  return !entry && find !== undefined && find.to - find.from === 1 && !find.weak;
}

/** Joined by « & », which no small word of a sentence stands for. */
function endsWith(other: Group, { key }: Group): boolean {
  return !other.entry && other.finds.length > 0 && other.key.endsWith(`& ${key}`);
}

function shorten(group: Group, family: readonly Group[]): void {
  if (group.entry || group.finds.length === 0) return;
  const longer = family.filter(
    other => other !== group && other.finds.length > 0 && isBeginning(group.key, nameKey(other)),
  );
  if (longer.length === 1) absorb(longer[0]!, group);
}

/** « Ministère public » of « Ministère public de la Confédération », « Hydro » of « Hydro-Québec ». */
function isBeginning(short: string, long: string): boolean {
  const next = long[short.length];
  return (next === ' ' || (next === '-' && short.length > 3)) && long.startsWith(short);
}

function isBareHead({ entry, finds }: Group): boolean {
  const find = finds.find(({ weak }) => !weak);
  return (
    !entry &&
    find !== undefined &&
    find.to - find.from === 1 &&
    (find.reading.wordClass(find.from) & WordClass.institution) !== 0
  );
}

function linkHead(group: Group, owners: Set<Group> | undefined): void {
  group.finds = group.finds.filter(find => !find.weak);
  group.type = null;
  if (owners?.size === 1) absorb([...owners][0]!, group);
}
