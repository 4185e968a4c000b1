import { byPlace } from '../../../article.ts';
import type { Find, Scope } from '../find/find.ts';
import { linkBracketed } from './bracketed.ts';
import { linkClubs } from './clubs.ts';
import { linkBranches, linkContracted, linkNamesakes, linkOpened } from './contracted.ts';
import { gather } from './gather.ts';
import type { Group } from './group.ts';
import { linkHinted } from './hints.ts';
import { linkInitials, linkKnownSigles } from './initials.ts';
import { nameLineUps } from './line-ups.ts';
import { linkLoose } from './loose-names.ts';
import { linkNicknames } from './nicknames.ts';
import { linkCareful, linkPeople } from './people.ts';
import { namePlayers } from './players.ts';
import { linkBareHeads, linkEndings, linkHoldings, linkLocal, linkShortened } from './shortened.ts';
import { linkSigles } from './sigles.ts';
import { nameFirms } from './young-firms.ts';

/** From names found to actors: one group each, typed, its finds in text order. What is no actor is left out. */
export function settle(finds: readonly Find[], scope: Scope): Group[] {
  return inOrder(groupsOf(finds, scope).filter(group => group.type !== null));
}

/** Names that no vocabulary has and that were taken for nobody's: places, works, unexplained ones. */
export function unsettled(finds: readonly Find[], scope: Scope): Group[] {
  return inOrder(groupsOf(finds, scope).filter(({ type, entry }) => type === null && entry === null));
}

function groupsOf(finds: readonly Find[], scope: Scope): Group[] {
  const { language, isMatch } = scope;
  const groups = gather(finds);
  linkLoose(groups, language);
  linkSigles(finds, groups);
  linkBracketed(finds, groups);
  linkNicknames(finds, groups);
  linkPeople(groups, language.lexicon);
  if (isMatch()) linkClubs(groups, finds, language);
  linkHinted(groups, language);
  linkCareful(groups);
  linkKnownSigles(groups);
  linkInitials(groups);
  linkBareHeads(groups);
  linkShortened(groups);
  linkEndings(groups);
  linkHoldings(groups);
  linkLocal(groups);
  linkContracted(groups);
  linkNamesakes(groups);
  linkOpened(groups);
  if (isMatch()) {
    namePlayers(groups);
    nameLineUps(finds, groups);
  } else {
    linkBranches(groups);
    nameFirms(groups, scope);
  }
  return groups;
}

function inOrder(groups: readonly Group[]): Group[] {
  const named = groups.filter(group => group.finds.length > 0);
  for (const group of named) if (group.finds.length > 1) group.finds.sort(inOrderOfReading);
  return named.sort((a, b) => inOrderOfReading(a.finds[0]!, b.finds[0]!));
}

function inOrderOfReading(a: Find, b: Find): number {
  return byPlace({ field: a.reading.field, start: a.start }, { field: b.reading.field, start: b.start });
}
