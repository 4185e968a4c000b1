import type { ActorLanguage } from '../vocabulary/prepare.ts';
import type { SurnameHint } from '../vocabulary/read-yaml.ts';
import type { Group } from './group.ts';
import { personName, surnamesOf } from './person-name.ts';

/**
 * « Kim » alone beside « Corée du Nord »: the person whom the vocabulary gives for that company, if the article names
 * nobody of the surname in full.
 */
export function linkHinted(groups: Group[], language: ActorLanguage): void {
  for (const hint of language.hints) {
    const name = personName(hint.entry.name, language.lexicon);
    if (!name || !isInCompany(groups, hint)) continue;
    const surnames = surnamesOf(name);
    const bearers = groups.some(group => isBearer(group, surnames, language));
    for (const group of bearers ? [] : groups) if (isSurname(group, surnames)) groups.push(given(group, hint));
  }
}

function isInCompany(groups: readonly Group[], { beside }: SurnameHint): boolean {
  return groups.some(group => group.entry && group.type && group.finds.length > 0 && beside.includes(group.entry.name));
}

function isBearer(group: Group, surnames: ReadonlySet<string>, { lexicon }: ActorLanguage): boolean {
  const find = group.finds[0];
  if (group.type !== 'person' || !find || find.to - find.from < 2) return false;
  const name = personName(group.entry?.name ?? find.reading.text.slice(find.start, find.end), lexicon);
  return name !== null && [...surnamesOf(name)].some(surname => surnames.has(surname));
}

function isSurname({ key, entry, finds }: Group, surnames: ReadonlySet<string>): boolean {
  return !entry && finds.length > 0 && surnames.has(key);
}

/** The same places under the person of the vocabulary. */
function given(group: Group, { entry }: SurnameHint): Group {
  const taken: Group = { ...group, key: `person ${entry.name}`, entry, type: 'person' };
  group.finds = [];
  group.type = null;
  return taken;
}
