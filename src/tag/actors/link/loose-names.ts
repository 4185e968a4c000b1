import { fold } from '../../../lib/words.ts';
import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { absorb, type Group } from './group.ts';

/**
 * « les Bleus », « l’équipe de France » beside « le XV de France »: one team. Known names first, so that what two could be
 * called is left to the one that remains.
 */
export function linkLoose(groups: readonly Group[], { loose }: ActorLanguage): void {
  const owners = groups.filter(({ entry, type }) => entry !== null && type === 'organisation');
  if (owners.length === 0) return;
  for (const group of [...owners, ...groups.filter(({ entry }) => entry === null)]) link(group, owners, loose);
}

function link(group: Group, owners: readonly Group[], loose: ActorLanguage['loose']): void {
  const entries = loose.get(group.entry ? fold(group.entry.name) : group.key);
  if (!entries || group.finds.length === 0) return;
  const able = owners.filter(
    ({ entry, finds }) => finds.length > 0 && entries.some(({ name }) => name === entry!.name),
  );
  if (able.length === 1) absorb(able[0]!, group);
}
