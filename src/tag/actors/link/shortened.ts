import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { isFirstName } from '../find/runs.ts';
import { DEMONYM } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { absorb, type Group, isOrganisation } from './group.ts';
import { textOf } from './text-of.ts';

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
  const organisations = groups.filter(isOrganisation);
  const byHead = Map.groupBy(organisations, group => nameKey(group).split(/[ -]/, 1)[0]!);
  for (const family of byHead.values()) for (const group of family.slice(0, MAX_FAMILY)) shorten(group, family);
  for (const group of groups) if (isLoneWord(group)) shorten(group, byHead.get(group.key) ?? []);
}

/**
 * « le Conseil d’État » of an article that names the « Conseil d’État vaudois »: not the one that the vocabulary knows, unless
 * it is called otherwise, too.
 */
export function linkLocal(groups: readonly Group[]): void {
  const local = groups.filter(group => isOrganisation(group) && nameKey(group).includes(' '));
  for (const group of groups) {
    if (group.entry?.type !== 'organisation' || group.finds.length === 0) continue;
    const [name, another] = new Set(group.finds.map(find => fold(textOf(find))));
    if (another || !name!.includes(' ')) continue;
    const [only, second] = local.filter(other => isLocal(nameKey(other), name!) && other.finds.length > 0);
    if (only && !second) absorb(only, group);
  }
}

/** « cour supreme des etats-unis », « conseil d’etat de geneve ». */
const OF_A_LAND = /^(?:du |des |de |de la |d['’]|de l['’])[a-z-]+$/;

/** « conseil d’etat vaudois » of « conseil d’etat »: one adjective of a land more, or the land itself. */
function isLocal(key: string, name: string): boolean {
  if (!key.startsWith(`${name} `)) return false;
  const rest = key.slice(name.length + 1);
  return OF_A_LAND.test(rest) || (DEMONYM.test(rest) && !rest.includes(' '));
}

/** Beyond so many names of one head nobody compares them all. */
const MAX_FAMILY = 40;

/** The name, folded: the vocabulary’s, if it has one. */
export function nameKey({ entry, key }: Group): string {
  return entry ? fold(entry.name) : key;
}

/** « Hydro »: a word that nobody has for an organisation yet, and that is no first name. */
function isLoneWord({ type, entry, finds }: Group): boolean {
  const find = finds[0];
  if (!find || entry || type === 'organisation' || find.to - find.from > 1) return false;
  return !isFirstName(find.reading, find.from) && !find.weak;
}

/**
 * « RichesMonts » of « Compagnie des fromages & RichesMonts »: the last word, if only one name ends with it. It is joined by
 * « & », which no small word of a sentence stands for.
 */
export function linkEndings(groups: readonly Group[]): void {
  const joined = groups.filter(({ type, entry, key }) => type === 'organisation' && !entry && key.includes('& '));
  if (joined.length === 0) return;
  const byEnding = Map.groupBy(joined, ({ key }) => key.slice(key.lastIndexOf('& ') + 2));
  for (const group of groups) {
    if (!isLoneWord(group) && !(group.type === 'organisation' && isOneWord(group))) continue;
    const find = group.finds[0]!;
    if (find.reading.wordClass(find.from) & (WordClass.place | WordClass.institution | WordClass.opener)) continue;
    const longer = byEnding.get(group.key)?.filter(other => other.finds.length > 0) ?? [];
    if (longer.length === 1) absorb(longer[0]!, group);
  }
}

/** « le Groupe Valmec » and « Valmec », « le Mouvement Ennahdha »: one body. */
export function linkHoldings(groups: readonly Group[]): void {
  const byName = new Map<string, Group>();
  for (const group of groups.filter(isOrganisation))
    for (const find of group.finds) byName.set(fold(textOf(find)), group);
  for (const group of groups) {
    const rest = group.entry || !isOrganisation(group) ? null : afterHead(group.finds[0]!);
    const short = rest === null ? undefined : byName.get(rest);
    if (short && short.finds.length > 0) absorb(short, group);
  }
}

/** « valmec » of « Groupe Valmec ». */
function afterHead({ reading, from, to, end }: Find): string | null {
  if (to - from < 2 || !reading.is('optionalHead', from)) return null;
  return fold(reading.text.slice(reading.tokens[from + 1]!.start, end));
}

function isOneWord({ entry, finds }: Group): boolean {
  const [find] = finds;
  return !entry && find !== undefined && find.to - find.from === 1 && !find.weak;
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
