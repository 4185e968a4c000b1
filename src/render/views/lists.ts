/** The pages that list: articles, quotations, and what has no stated date. */
import { described } from '../../../templates/strings.fr.ts';
import { type Strip, stripOf } from '../drawings/strip.ts';
import type { Entry } from '../model/entry.ts';
import { alphabetically, firstDay } from '../model/order.ts';
import type { Shelf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { uncertain } from './figures.ts';
import { type Statement, statementsOf } from './quotes.ts';
import { calendarLinks, newestOf, type ShelfLink, shelfLabel, shelfLinks } from './shelf.ts';
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
    shell: shellOf(site, 'articles/', { title, description: described(site.settings.title, title) }),
    count: site.entries.length,
    newest: dated.slice(-NEWEST).reverse().map(rowOf),
    years: calendarLinks(calendar),
    undated: uncertain(site.entries),
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
  const label = shelfLabel(shelf);
  const shown = shelf.shelves.length === 0 ? shelf.entries : newestOf(shelf, QUOTED);
  return {
    shell: shellOf(site, `citations/${shelf.path}`, {
      title: label ? `${title}, ${label}` : title,
      description: described(site.settings.title, title),
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
  /** Of all of them, on the first page. */
  readonly strip: Strip | null;
  readonly pages: readonly CountedLink[];
  readonly page: number;
};

type UndatedPage = {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly pages: readonly CountedLink[];
};

/** One page of the articles without a stated date. @param all on whichever page @param entries on this one */
export function undatedView(
  site: SiteModel,
  [all, entries]: readonly [all: readonly Entry[], entries: readonly Entry[]],
  { title, page, pages }: UndatedPage,
): UndatedView {
  return {
    shell: shellOf(site, page === 1 ? 'sans-date/' : `sans-date/${page}/`, {
      title,
      description: described(site.settings.title, title),
    }),
    ...{ count: all.length, pages, page },
    inferred: entries.filter(entry => entry.published).map(rowOf),
    unknown: entries.filter(entry => !entry.published).map(rowOf),
    strip: page === 1 ? stripOf(all) : null,
  };
}
