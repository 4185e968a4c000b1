import { fold } from '../../../lib/words.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { absorb, type Group } from './group.ts';
import { groupsByKey } from './groups-by-key.ts';
import { textOf } from './text-of.ts';

/** A club that an article names by its town alone. */
export type TownClub = { readonly town: string; readonly group: Group };

/**
 * « Laval » after « Stade lavallois », « Caen » beside « SM Caen »: one club, if only one organisation bears the town.
 *
 * @param known the clubs of a town, as the vocabulary has them
 */
export function joinFullNames(
  clubs: readonly TownClub[],
  organisations: readonly Group[],
  known: ReadonlyMap<string, readonly Entry[]>,
): void {
  const byWord = groupsByKey(organisations.map(group => ({ group, keys: fullName(group).split(' ') })));
  const byEntry = new Map(organisations.map(group => [group.entry, group]));
  for (const { town, group } of clubs) {
    const named = [...(byWord.get(longestWord(town)) ?? [])].filter(other => bears(other, town));
    const listed = (known.get(town) ?? []).flatMap(entry => byEntry.get(entry) ?? []);
    const [bearer, another] = new Set([...named, ...listed]);
    if (bearer && !another) absorb(bearer, group);
  }
}

/** « Esbjerg » after « Team Esbjerg »: the last word of the one club that ends so. */
export function joinLastWords(organisations: readonly Group[]): void {
  const byEnd = groupsByKey(
    organisations.filter(isClub).map(group => ({ group, keys: [fullName(group).split(' ')[1]!] })),
  );
  for (const group of organisations) {
    const [only, second] = group.entry || group.finds.length === 0 ? [] : (byEnd.get(group.key) ?? []);
    if (only && !second) absorb(only, group);
  }
}

/** « Team Esbjerg », « FC Crasville ». */
function isClub({ entry, finds }: Group): boolean {
  const [find] = finds;
  if (entry || !find || find.to - find.from !== 2) return false;
  return (find.reading.wordClass(find.from) & WordClass.organisationWord) !== 0;
}

function bears(group: Group, town: string): boolean {
  return ` ${fullName(group)} `.includes(` ${town} `);
}

function fullName({ entry, finds }: Group): string {
  return fold(entry?.name ?? textOf(finds[0]!)).replaceAll("d'", '');
}

/** The one that the fewest names have. */
function longestWord(town: string): string {
  return town.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}
