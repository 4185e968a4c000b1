/** The pages that list: articles, actors, themes, sources, quotations, and what has no stated date. */
import { fold } from '../../lib/words.ts';
import type { Entry } from '../entry.ts';
import { alphabetically, firstDay } from '../order.ts';
import type { Shelf } from '../shelves.ts';
import type { SiteModel } from '../site.ts';
import { type Strip, stripOf } from '../strip.ts';
import { type Statement, statementsOf } from './quotes.ts';
import { periodLabel, type ShelfLink, shelfLinks } from './shelf.ts';
import { type CountedLink, type Link, type Row, rowOf, type Shell, shellOf } from './shell.ts';

export type ArticlesView = {
  readonly shell: Shell;
  readonly count: number;
  readonly newest: readonly Row[];
  readonly years: readonly ShelfLink[];
  readonly undated: number;
};

const NEWEST = 40;

export function articlesView(site: SiteModel, calendar: Shelf, title: string): ArticlesView {
  const dated = site.entries.filter(entry => firstDay(entry));
  return {
    shell: shellOf(site, 'articles/', { title, description: `${site.settings.title} : ${title}` }),
    count: site.entries.length,
    newest: dated.slice(-NEWEST).reverse().map(rowOf),
    years: shelfLinks(calendar.shelves, ''),
    undated: site.entries.filter(entry => entry.published?.basis !== 'stated').length,
  };
}

/** One name in a list of names. */
export type NameRow = CountedLink & {
  readonly type: string | null /** Themes below a theme. */;
  readonly parts: readonly CountedLink[];
};
export type NamesView = {
  readonly shell: Shell;
  readonly kind: 'actor' | 'topic' | 'source';
  readonly count: number;
  /** The most present, by type; all of them if they are few. */
  readonly groups: readonly {
    readonly type: string | null;
    readonly names: readonly NameRow[];
    readonly total: number;
  }[];
  /** Pages of all names by their first letter; empty where all stand above. */
  readonly letters: readonly CountedLink[];
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
    shell: shellOf(site, `${folder}/`, { title, description: `${site.settings.title} : ${title}` }),
    ...{ kind, count: members.length, letter: null },
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

/** `a` to `z`, or `0` for what begins with anything else; in order, each in alphabetical order. */
export type Letters = ReadonlyMap<string, readonly Named[]>;

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
  const title = `${options.title} : ${label}`;
  return {
    shell: shellOf(site, letterPath(folder, letter), { title, description: `${site.settings.title}, ${title}` }),
    ...{ kind, count: names.length, letter: label },
    groups: [{ type: null, total: names.length, names: names.map(member => nameRow(member, folder)) }],
    letters: letterLinks(letters, folder),
  };
}

export type QuotationsView = {
  readonly shell: Shell;
  readonly period: string | null;
  readonly up: Link | null;
  readonly count: number;
  readonly statements: readonly Statement[];
  readonly shelves: readonly ShelfLink[];
  /** Who is quoted, most often first. */
  readonly speakers: readonly CountedLink[];
};

/** Of a long list the first page shows the quotations of this many articles, the newest. */
const QUOTED = 30;
const SPEAKERS = 80;

/** @param shelf of the articles that have quotations */
export function quotationsView(site: SiteModel, shelf: Shelf, title: string): QuotationsView {
  const label = shelf.period && periodLabel(shelf.period);
  const shown = shelf.shelves.length === 0 ? shelf.entries : shelf.entries.slice(-QUOTED);
  return {
    shell: shellOf(site, `citations/${shelf.path}`, {
      title: label ? `${title}, ${label}` : title,
      description: `${site.settings.title} : ${title}`,
    }),
    period: label,
    up: shelf.path === '' ? null : { text: title, href: 'citations/' },
    count: shelf.entries.reduce((sum, entry) => sum + entry.quotes.length, 0),
    statements: statementsOf(site, shown),
    shelves: shelfLinks(shelf.shelves, 'citations/'),
    speakers: speakersOf(site, shelf.entries),
  };
}

function speakersOf(site: SiteModel, entries: readonly Entry[]): CountedLink[] {
  const counts = new Map<string, number>();
  for (const { quotes } of entries)
    for (const { speaker } of quotes) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const actor = site.actors.get(id);
      return actor ? [{ text: actor.name, name: actor.name, href: `acteurs/${id}/#citations`, count }] : [];
    })
    .sort((a, b) => b.count - a.count || alphabetically(a, b))
    .slice(0, SPEAKERS)
    .map(({ text, href, count }) => ({ text, href, count }));
}

export type UndatedView = {
  readonly shell: Shell;
  readonly count: number;
  /** With an inferred interval, by its beginning. */
  readonly inferred: readonly Row[];
  readonly unknown: readonly Row[];
  readonly strip: Strip | null;
  readonly pages: readonly CountedLink[];
  readonly page: number;
};

/** One page of the articles without a stated date. @param page from 1 */
export function undatedView(
  site: SiteModel,
  entries: readonly Entry[],
  options: {
    readonly title: string;
    readonly page: number;
    readonly pages: readonly CountedLink[];
    readonly total: number;
  },
): UndatedView {
  const { title, page, pages, total } = options;
  return {
    shell: shellOf(site, page === 1 ? 'sans-date/' : `sans-date/${page}/`, {
      title,
      description: `${site.settings.title} : ${title}`,
    }),
    ...{ count: total, pages, page },
    inferred: entries.filter(entry => entry.published).map(rowOf),
    unknown: entries.filter(entry => !entry.published).map(rowOf),
    strip: stripOf(entries),
  };
}
