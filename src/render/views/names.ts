/** Lists of names: actors, themes, sources; the most present first, or all of one letter. */
import { described } from '../../../templates/strings.fr.ts';
import { fold } from '../../lib/words.ts';
import type { Entry } from '../model/entry.ts';
import { alphabetically } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import { unsourced } from './figures.ts';
import { type CountedLink, type Link, type Shell, shellOf } from './shell.ts';

/** One name in a list of names. */
export type NameRow = CountedLink & {
  readonly type: string | null /** Themes below a theme. */;
  readonly parts: readonly CountedLink[];
};
export type NamesView = {
  readonly shell: Shell;
  readonly kind: 'actor' | 'topic' | 'source';
  readonly count: number;
  /** Articles that name no source, on the list of sources. */
  readonly unsourced: number;
  /** The most present, by type; all of them if they are few. */
  readonly groups: readonly {
    readonly type: string | null;
    readonly names: readonly NameRow[];
    readonly total: number;
  }[];
  /** Pages of all names by their first letter; empty where all stand above. */
  readonly letters: readonly (Link & { readonly count?: number })[];
  /** `null` on the first page. */
  readonly letter: string | null;
};

/** Names a type on the first page. */
const NAMES = 60;
export type Named = {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly entries: readonly Entry[];
};

export type NamesOptions = {
  readonly kind: NamesView['kind'];
  readonly folder: string;
  readonly title: string;
  readonly types: readonly (string | null)[];
};

export function namesView(site: SiteModel, members: readonly Named[], options: NamesOptions): NamesView {
  const { kind, folder, title, types } = options;
  const groups = types.map(type => {
    const all = members.filter(member => (member.type ?? null) === type && !isBelow(member, members));
    return { type, total: all.length, names: all.slice(0, NAMES).map(member => withParts(member, members, folder)) };
  });
  return {
    shell: shellOf(site, `${folder}/`, { title, description: described(site.settings.title, title) }),
    ...{ kind, count: members.length, letter: null },
    unsourced: kind === 'source' ? unsourced(site) : 0,
    groups: groups.filter(group => group.total > 0),
    letters: groups.some(group => group.total > NAMES) ? letterLinks(lettersOf(members), folder) : [],
  };
}

/** A theme of which the theme above is listed too stands below that one. */
function isBelow({ id }: Named, members: readonly Named[]): boolean {
  return id.includes('/') && members.some(member => id.startsWith(`${member.id}/`));
}

function withParts(member: Named, members: readonly Named[], folder: string): NameRow {
  const below = members.filter(({ id }) => id.startsWith(`${member.id}/`));
  return { ...nameRow(member, folder), parts: below.map(part => nameRow(part, folder)) };
}

function nameRow({ id, name, type, entries }: Named, folder: string): NameRow {
  return { text: name, href: `${folder}/${id}/`, count: entries.length, type: type ?? null, parts: [] };
}

/** `a` to `z`, or `0` for what begins with anything else. */
export type Letters = ReadonlyMap<string, readonly Named[]>;

/** In order, each in alphabetical order. */
export function lettersOf(members: readonly Named[]): Letters {
  const letter = ({ name }: Named) => /^[a-z]/.exec(fold(name))?.[0] ?? '0';
  return Map.groupBy(members.toSorted(alphabetically), letter);
}

/** A folder that no id of an actor can be, as it lies below one. */
function letterPath(folder: string, letter: string): string {
  return `${folder}/a-z/${letter}/`;
}

function letterLinks(letters: Letters, folder: string): CountedLink[] {
  return [...letters].map(([letter, names]) => ({
    text: letter === '0' ? '0–9' : letter.toUpperCase(),
    href: letterPath(folder, letter),
    count: names.length,
  }));
}

export function letterView(site: SiteModel, letters: Letters, options: NamesOptions & { letter: string }): NamesView {
  const { kind, folder, letter } = options;
  const names = letters.get(letter) ?? [];
  const label = letter === '0' ? '0–9' : letter.toUpperCase();
  const title = `${options.title}\u00a0: ${label}`;
  return {
    shell: shellOf(site, letterPath(folder, letter), { title, description: `${site.settings.title}, ${title}` }),
    ...{ kind, count: names.length, unsourced: 0, letter: label },
    groups: [{ type: null, total: names.length, names: names.map(member => nameRow(member, folder)) }],
    // Without counts: another name in one letter must not change the pages of all.
    letters: letterLinks(letters, folder).map(({ text, href }) => ({ text, href })),
  };
}
