import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { insideVotes } from '../judge/inside.ts';
import { noVotes } from '../judge/tally.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { absorb, type Group } from './group.ts';
import { textOf } from './text-of.ts';

/**
 * « l’Académie du Goncourt » and « l’Académie Goncourt », « le tribunal de Lormeau » and « le tribunal judiciaire de
 * Lormeau »: the same words but small ones, or head and last word of one other name.
 */
export function linkContracted(groups: readonly Group[]): void {
  const named = groups.filter(isInstitution).map(group => ({ group, words: bareWords(group.key) }));
  const byHead = Map.groupBy(named, ({ words }) => words[0]);
  for (const family of byHead.values())
    for (const one of family.slice(0, MAX_FAMILY)) {
      const longer = family.filter(other => other !== one && isInstitution(other.group) && isContraction(one, other));
      if (isInstitution(one.group) && longer.length === 1) absorb(longer[0]!.group, one.group);
    }
}

type Named = { readonly group: Group; readonly words: readonly string[] };

/** Beyond so many names of one head nobody compares them all. */
const MAX_FAMILY = 40;

function isInstitution({ type, entry, finds }: Group): boolean {
  return type === 'organisation' && !entry && finds[0]?.kind === 'institution';
}

/** « Collège Jean-Moulin » and « collège Jean Moulin » have the same. */
function bareWords(key: string): string[] {
  return key.split(/[^a-z0-9]+/).filter(word => word && !SMALL.has(word));
}

const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'a', 'au', 'aux']);

function isContraction({ words: short }: Named, { words: long, group: { key } }: Named): boolean {
  const town = key.slice(key.lastIndexOf(' ') + 1);
  if (short.length < 2 || short.length > long.length) return false;
  if (short.length === long.length) return short.every((word, i) => word === long[i]);
  // « tribunal de Villefranche » of « tribunal de commerce de Villefranche-sur-Saône »
  return short.length === 2 && (short[1] === long.at(-1) || town.startsWith(`${short[1]}-`));
}

/**
 * « la directrice de Jules Vallès » of an article about the « collège Jules Vallès », « Tenon et Robert Debré » beside
 * « l’hôpital Robert Debré »: what was called after somebody whom nothing else shows to be alive.
 */
export function linkNamesakes(groups: readonly Group[]): void {
  const institutions = groups.filter(group => isInstitution(group) && isBaptised(group.finds[0]!));
  for (const group of institutions.length > 0 ? groups : []) {
    if (group.type !== 'person' || group.entry || !group.key.includes(' ') || isAlive(group)) continue;
    const name = ` ${bareWords(group.key).join(' ')}`;
    const [only, second] = institutions.filter(
      other => other.finds.length > 0 && bareWords(other.key).join(' ').endsWith(name),
    );
    if (only && !second) absorb(only, group);
  }
}

/** A school, a hospital; a foundation or a party may have the name of whoever leads it. */
function isBaptised({ reading, from }: Find): boolean {
  return reading.is('baptised', from);
}

/** Do the words around the name, besides its own, speak for a person? */
function isAlive({ votes, finds }: Group): boolean {
  // « Mme Duval »: nobody calls a school so.
  if (finds.some(find => find.to - find.from === 1)) return true;
  const inside = noVotes();
  insideVotes(finds[0]!, inside);
  return votes.person - inside.person >= ALIVE;
}

/** Points: more than « de X » and a verb give. */
const ALIVE = 1.2;

/** « Affinity » of « Certain Affinity et Ubisoft licencient »: with the word before it, a name that stands elsewhere, too. */
export function linkOpened(groups: readonly Group[]): void {
  const byKey = new Map(groups.filter(({ finds, type }) => type && finds.length > 0).map(group => [group.key, group]));
  for (const group of groups) {
    if (group.entry || group.finds.length === 0) continue;
    const wholes = new Set(group.finds.map(find => byKey.get(openedKey(find))));
    const [whole] = wholes;
    if (whole && wholes.size === 1) absorb(whole, group);
  }
}

function openedKey({ reading, from, end }: Find): string {
  const opens = from > 0 && reading.joined(from) && reading.opensSentence(from - 1) && reading.isCapitalised(from - 1);
  return opens ? fold(reading.text.slice(reading.tokens[from - 1]!.start, end)) : '';
}

/** « Cargill Haubourdin », « WestJet Airlines » beside « Cargill », « WestJet » of the vocabulary: the same firm. */
export function linkBranches(groups: readonly Group[]): void {
  const known = new Map<string, Group>();
  for (const group of groups)
    if (group.entry?.type === 'organisation')
      for (const find of group.finds) if (find.to - find.from === 1) known.set(fold(textOf(find)), group);
  for (const group of known.size > 0 ? groups : []) {
    const find = group.finds[0];
    if (!find || group.entry || group.type !== 'organisation' || !isBranchName(find)) continue;
    const firm = known.get(group.key.slice(0, group.key.indexOf(' ')));
    if (firm && firm.finds.length > 0) absorb(firm, group);
  }
}

/** Of two words, the second a place or what firms add: « Orange Bank » is another one. */
function isBranchName({ reading, from, to, kind }: Find): boolean {
  if (kind !== 'run' || to - from !== 2 || !reading.joined(from + 1)) return false;
  return reading.is('firmForm', to - 1) || !(reading.wordClass(to - 1) & WordClass.organisationWord);
}
