import { rememberedWith } from '../../../lib/remembered.ts';
import { fold } from '../../../lib/words.ts';
import type { Find } from '../find/find.ts';
import { Gap, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { OF_THE } from '../find/small-words.ts';
import { votesOf } from '../judge/votes.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { type Lexicon, WordClass } from '../vocabulary/word-class.ts';
import { absorb, type Group } from './group.ts';
import { groupsByKey } from './groups-by-key.ts';
import { firstSurnameOf, personName, personNameOf, surnamesOf } from './person-name.ts';
import { type Bearer, mergeGivenVariants, mergeParts, mergeVariants } from './same-person.ts';
import { textOf } from './text-of.ts';

/**
 * Gives surnames and first names that stand alone to the one person whose full name the article has. Where two bear the
 * name, nobody gets it.
 */
export function linkPeople(groups: readonly Group[], lexicon: Lexicon): void {
  const bearers = groups.flatMap(group => bearerOf(group, lexicon));
  mergeVariants(bearers);
  mergeGivenVariants(bearers);
  mergeParts(bearers);
  const alive = bearers.filter(({ group }) => group.finds.length > 0);
  const surnames = groupsByKey(alive.map(({ group, name }) => ({ group, keys: surnamesOf(name) })));
  const firstNames = groupsByKey(alive.map(({ group, name }) => ({ group, keys: name.given.slice(0, 1) })));
  const firstOfTwo = groupsByKey(alive.map(({ group, name }) => ({ group, keys: firstSurnameOf(name) })));
  for (const group of groups)
    linkGroup(group, surnames.get(group.key) ?? firstNameBearers(group, firstNames) ?? civilBearers(group, firstOfTwo));
  for (const group of groups) if (isTwoSurnames(group, surnames)) group.type = null;
  for (const group of groups) if (group.entry?.type === 'organisation') giveBack(group, surnames);
}

/** « le tête-à-tête Duval-Vasseur » of an article that names both. */
function isTwoSurnames({ entry, key, type }: Group, surnames: ReadonlyMap<string, Set<Group>>): boolean {
  const halves = type === 'person' && !entry && !key.includes(' ') ? key.split('-') : [];
  return halves.length === 2 && halves.every(half => surnames.has(half));
}

/** « Leclerc », where the article names Charles Leclerc and nothing around it says that the firm is meant. */
function giveBack(group: Group, surnames: ReadonlyMap<string, Set<Group>>): void {
  const [first] = group.finds;
  if (!first || !group.finds.every(isSurnameToo)) return;
  const [only, second] = surnames.get(fold(textOf(first))) ?? [];
  if (!only || second) return;
  const { person, organisation } = votesOf(group.finds);
  // A name that is hardly anything else is the person's only after the whole one: « Paul Danone … Danone », or in the headline.
  const own = group.finds.filter(find => find.careful || find.reading.field !== 'title');
  const isHers = own.length > 0 && own.every(find => find.careful || isNamedBefore(find, only));
  if (isHers && person >= organisation) absorb(only, group);
}

/** One word, and no sigle. */
function isSurnameToo({ reading, from, to }: Find): boolean {
  return to - from === 1 && reading.shape(from) === Shape.capital;
}

/** A person named with at least two words. */
function bearerOf(group: Group, lexicon: Lexicon): Bearer[] {
  if (group.type !== 'person') return [];
  const { entry, finds } = group;
  const [{ reading, from, to }] = finds as [Find];
  if (entry ? !finds.some(find => find.to - find.from > 1) : to - from < 2) return [];
  const name = entry ? nameOfEntry(lexicon)(entry) : personNameOf(reading.tokens.slice(from, to), lexicon);
  return name ? [{ group, name }] : [];
}

/** The same for every article. */
const nameOfEntry = rememberedWith((lexicon: Lexicon) =>
  rememberedWith((entry: Entry) => personName(entry.name, lexicon)),
);

function firstNameBearers(group: Group, firstNames: ReadonlyMap<string, Set<Group>>): Set<Group> | undefined {
  const find = group.finds[0];
  if (!find || find.to - find.from > 1) return undefined;
  // « Zélina Duval … confie Zélina »: a first name in no list, but somebody's.
  if (group.type !== 'person' && !isFirstName(find.reading, find.from)) return undefined;
  const bearers = firstNames.get(group.key);
  const isAnother = (own: Find, bearer: Group) => isNamedBefore(own, bearer) && isIntroduced(own, bearer);
  return group.finds.some(own => [...(bearers ?? [])].some(bearer => isAnother(own, bearer))) ? undefined : bearers;
}

/** « Pedro Vasseur Mirandol », then « M. Vasseur »: the first of two surnames, where it has its civility. */
function civilBearers(group: Group, bearers: ReadonlyMap<string, Set<Group>>): Set<Group> | undefined {
  return group.type === 'person' && group.finds.some(isCivil) ? bearers.get(group.key) : undefined;
}

function isNamedBefore({ reading, start }: Find, { finds }: Group): boolean {
  return finds.some(find => find.reading === reading && find.start < start);
}

/**
 * « Benoît, 31 ans », « un agriculteur de 31 ans, Benoît »: as somebody is presented. « Benoît, gérant d’un hôtel » may be
 * said again of whom the article has named, but not of somebody famous.
 */
function isIntroduced({ reading, from, to }: Find, bearer: Group): boolean {
  if ((reading.gap(from) & Gap.comma) !== 0 && reading.norm(from - 1) === 'ans') return true;
  if (!(reading.gap(to) & Gap.comma)) return false;
  if (reading.shape(to) === Shape.number && reading.norm(to + 1) === 'ans') return true;
  if (!bearer.entry) return false;
  const noun = reading.norm(to) === 'un' || reading.norm(to) === 'une' ? to + 1 : to;
  return (reading.wordClass(noun) & WordClass.role) !== 0 && reading.shape(noun) === Shape.lower;
}

function linkGroup(group: Group, bearers: Set<Group> | undefined): void {
  if (!bearers || group.entry || bearers.has(group) || isSomethingElse(group)) return;
  const [only, second] = bearers;
  if (second || (isKinOfBearer(only!) && !group.finds.some(isCivil))) group.type = null;
  else absorb(only!, withParticles(group));
}

/** « Kim Jong-il, le père du dirigeant actuel », said once: who is meant by « Kim » may be the other one. */
function isKinOfBearer({ finds: [find, ...others] }: Group): boolean {
  if (!find || others.length > 0 || !(find.reading.gap(find.to) & Gap.comma)) return false;
  const { reading, to } = find;
  const noun = KIN_DETERMINERS.has(reading.norm(to)) ? to + 1 : to;
  return reading.is('kin', noun) && OF_THE.has(reading.norm(noun + 1));
}

const KIN_DETERMINERS = new Set(['le', 'la', "l'", 'un', 'une']);

function isCivil({ reading, from }: Find): boolean {
  return reading.is('civility', from - 1);
}

/** « Orange a vendu… » at the head of a sentence, once « Orange » was found elsewhere. */
export function linkCareful(groups: readonly Group[]): void {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const find = group.finds[0];
    if (group.entry && group.type && find && find.to - find.from === 1) known.set(fold(textOf(find)), group);
  }
  for (const group of groups) {
    const owner = group.entry || group.type ? undefined : known.get(group.key);
    if (owner) owner.finds = owner.finds.concat(group.finds.filter(find => find.weak));
  }
}

/** Its own words or context make it an organisation or a place, whatever people are called. */
export function isSomethingElse({ votes }: Group): boolean {
  return votes.organisation >= 4 || votes.place >= 4 || votes.other >= 4;
}

const CAPITAL_PARTICLES = new Set([
  'le',
  'la',
  'de',
  'du',
  'des',
  'el',
  'al',
  'ben',
  'van',
  'von',
  'der',
  'den',
  'di',
  "d'",
]);

/** « Le Pen » at the head of a sentence was found as « Pen »: takes the particle back. */
function withParticles(group: Group): Group {
  group.finds = group.finds.map(find => {
    let { from } = find;
    while (find.reading.joined(from) && isCapitalParticle(find, from - 1)) from--;
    return from === find.from ? find : { ...find, from, start: find.reading.tokens[from]!.start };
  });
  return group;
}

function isCapitalParticle({ reading }: Find, index: number): boolean {
  return reading.isCapitalised(index) && CAPITAL_PARTICLES.has(reading.norm(index));
}
