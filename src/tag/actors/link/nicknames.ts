import type { Find } from '../find/find.ts';
import { absorb, type Group, linkNeighbours } from './group.ts';

/** What stands between a name and another of the same person. */
const CALLED = /^(?:, | )(?:dite?|alias|surnommée?|de son vrai nom|né|née) $/;
/** « , dit Marcel, » is closed; « , dit Marcel Petit » may tell who speaks. */
const CLOSED = /^(?:[,;)\n]|\.(?:\s|$)| (?:et|est|a|était|avait) |$)/;

/** « Paul Durand, dit Marcel, », « Paul Durand alias Marcel »: one person, by two names. */
export function linkNicknames(finds: readonly Find[], groups: readonly Group[]): void {
  linkNeighbours({ finds, groups }, isCalled, ([one, nick]) => {
    if (one.type === 'person' && nick !== one && !nick.entry) absorb(one, nick);
  });
}

/** Farther apart they are read by nobody. UTF-16 code units. */
const LONGEST_GAP = 20;

function isCalled(name: Find, other: Find): boolean {
  if (other.start - name.end > LONGEST_GAP || name.to - name.from < 2) return false;
  const { text } = name.reading;
  return CALLED.test(text.slice(name.end, other.start)) && CLOSED.test(text.slice(other.end, other.end + 8));
}
