import type { Find } from '../find/find.ts';
import type { Group } from './group.ts';
import { isListed } from './lists.ts';
import { isAbbreviated, isBareName, mayBePlayer } from './players.ts';

/** Fewer bare names in a row may be towns, or anything. */
const LEAST = 8;

/** What stands between the names of a line-up: marks, shirt numbers, « (cap.) », « (m) », « Ri. ». */
const BETWEEN = /^(?:[\s,;:/–—-]|\bet\b|\d{1,2}\.?|\([a-zé]{1,4}\.?\)|\p{Lu}\p{Ll}{0,2}\.)+$/u;

/**
 * « Ramos ; Lebel, Tauzin, Holmes… » of an article about a team sport: who plays. A long row of bare names, none of them a
 * place or a club; then whoever a list puts beside a player.
 */
export function nameLineUps(finds: readonly Find[], groups: readonly Group[]): void {
  const owner = new Map(groups.flatMap(group => group.finds.map(find => [find, group] as const)));
  for (const row of rowsOf(finds)) if (isLineUp(row, owner)) name(row, owner);
  for (let i = 1; i < finds.length; i++) spread([finds[i - 1]!, finds[i]!], owner);
  for (let i = finds.length - 1; i > 0; i--) spread([finds[i]!, finds[i - 1]!], owner);
}

type Owners = ReadonlyMap<Find, Group>;

/** « Flament » looks like a plain word: one of them in five. */
const MOST_DOUBTFUL = 1 / 5;

function isLineUp(row: readonly Find[], owner: Owners): boolean {
  if (row.length < LEAST || !row.every(find => isNobodyElse(owner.get(find)))) return false;
  return row.filter(find => !isPlayer(owner.get(find)!)).length <= row.length * MOST_DOUBTFUL;
}

/** No place, no club, nothing that the vocabulary knows but people. */
function isNobodyElse(group: Group | undefined): boolean {
  return group !== undefined && (group.type === 'person' || (!group.type && !group.entry));
}

function isPlayer(group: Group): boolean {
  return group.type === 'person' || mayBePlayer(group);
}

function name(row: readonly Find[], owner: Owners): void {
  for (const find of row) owner.get(find)!.type = 'person';
}

/** « avec Mauvaka, Baille, Roumat ou encore Willis »: the next as the one before. */
function spread([from, to]: readonly [Find, Find], owner: Owners): void {
  const [player, group] = [owner.get(from), owner.get(to)];
  if (player?.type !== 'person' || !group || !mayBePlayer(group) || !isBareName(from)) return;
  if (from.start < to.start ? isListed(from, to) : isListed(to, from)) group.type = 'person';
}

/** Names with nothing but marks and numbers between them. */
function rowsOf(finds: readonly Find[]): Find[][] {
  const rows: Find[][] = [];
  for (const find of finds.filter(own => !isAbbreviated(own))) {
    const row = rows.at(-1);
    if (row && isNext(row.at(-1)!, find)) row.push(find);
    else rows.push([find]);
  }
  return rows;
}

/** Longest of what stands between two names of a row, UTF-16 code units. */
const WIDTH = 12;

function isNext(one: Find, next: Find): boolean {
  if (one.reading !== next.reading || next.start - one.end > WIDTH) return false;
  return BETWEEN.test(one.reading.text.slice(one.end, next.start));
}
