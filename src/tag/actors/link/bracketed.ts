import type { Find } from '../find/find.ts';
import { Gap, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { absorb, type Group, linkNeighbours } from './group.ts';
import { isSomethingElse } from './people.ts';

/** « (Brian) Duval », « Brian (Duval) »: a first name and a surname, one of them added by the journalist. */
export function linkBracketed(finds: readonly Find[], groups: readonly Group[]): void {
  linkNeighbours({ finds, groups }, isParted, ([one, other]) => {
    if (one === other || one.entry || isSomethingElse(other)) return;
    if (other.type === 'organisation' || (other.entry && other.type !== 'person')) return;
    other.type = 'person';
    absorb(other, one);
  });
}

/** A lone first name and a lone name, with a bracket between them. */
function isParted(given: Find, family: Find): boolean {
  const { reading } = given;
  if (given.to !== family.from || given.to - given.from > 1) return false;
  if (!isFirstName(reading, given.from)) return false;
  if (reading.gap(given.from) & Gap.open) return (reading.gap(given.to) & ~Gap.space) === Gap.close;
  if (isFirstName(reading, family.from)) return false;
  if (reading.shape(family.from) === Shape.allCapitals && family.to - family.from === 1) return false;
  return (reading.gap(given.to) & ~Gap.space) === Gap.open && family.to - family.from === 1;
}
