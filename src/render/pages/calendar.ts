/** Pages of years, months, days and weeks. */
import type { Day } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay, statedDay } from '../model/order.ts';
import { type ToldIndex, toldIndex, weeksOf } from '../model/periods.ts';
import { everyShelf, type Shelf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { type Around, dayView, monthView, TOLD_A_DAY, type Week, weekView, yearView } from '../views/period.ts';
import { periodLabel } from '../views/shelf.ts';
import type { Link } from '../views/shell.ts';
import { hashOf, hashOfShelf, type Make, type Page } from './page.ts';

export function* calendarPages(site: SiteModel, calendar: Shelf, make: Make): Generator<Page> {
  const told = toldIndex(site.entries);
  const weeks = weeksOf(site.entries);
  const within = { told: once(() => hashesTold(told)), weeks: weeksByYear(weeks), isNew: newcomers(site) };
  const dated = [...everyShelf(calendar)].filter(shelf => shelf.period);
  const around = aroundEach(dated);
  for (const [i, shelf] of dated.entries())
    yield calendarPage(site, shelf, { told, weeks, within, around: around[i]! }, make);
  yield* toldDays(site, dated, told, make);
  for (const [i, week] of weeks.entries()) {
    const around = { before: weekLink(weeks[i - 1]), after: weekLink(weeks[i + 1]), up: null };
    const inputs = () => [hashOf(week.entries), within.isNew(week.entries, week.period.from), around];
    yield make('week', `digest/${week.period.id}/index.html`, inputs, () => weekView(site, week, around));
  }
}

type CalendarContext = {
  readonly told: ToldIndex;
  readonly weeks: readonly Week[];
  readonly within: Within;
  readonly around: Around;
};

/** What lies in a year, a month or a day, worked out once for all pages. */
type Within = {
  readonly told: () => ReadonlyMap<string, readonly string[]>;
  readonly weeks: ReadonlyMap<string, readonly Week[]>;
  readonly isNew: (entries: readonly Entry[], from: string) => readonly string[];
};

/** By period: hashes of the articles that tell of it or of a part of it. */
function hashesTold(told: ToldIndex): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, refs] of told) {
    const own = hashOf(refs.map(({ entry }) => entry));
    for (const length of [4, 7, 10]) if (length <= key.length) pushAll(found, key.slice(0, length), [own]);
  }
  return found;
}

function weeksByYear(weeks: readonly Week[]): Map<string, Week[]> {
  const found = new Map<string, Week[]>();
  for (const week of weeks)
    for (const year of new Set([week.period.from.slice(0, 4), week.period.to.slice(0, 4)]))
      pushAll(found, year, [week]);
  return found;
}

function pushAll<T>(lists: Map<string, T[]>, key: string, more: readonly T[]): void {
  const list = lists.get(key);
  if (list) for (const one of more) list.push(one);
  else lists.set(key, [...more]);
}

/** Actors that no article before the period names: a digest says so. */
function newcomers(site: SiteModel): Within['isNew'] {
  const first = new Map([...site.actors].map(([id, { entries }]) => [id, firstDay(entries[0]!) ?? '~']));
  return (entries, from) => {
    const ids = new Set(entries.flatMap(({ actors }) => actors.map(({ id }) => id)));
    return [...ids].filter(id => !(first.get(id)! < from));
  };
}

function calendarPage(site: SiteModel, shelf: Shelf, context: CalendarContext, make: Make): Page {
  const period = shelf.period!;
  const { told, weeks: byYear, isNew } = context.within;
  const weeks = (byYear.get(period.slice(0, 4)) ?? [])
    .filter(week => overlaps(week, period))
    .map(week => [week.period.id, week.entries.length]);
  const inputs = () => [
    hashOfShelf(shelf),
    told().get(period) ?? [],
    weeks,
    isNew(shelf.entries, period),
    context.around,
  ];
  const path = `${shelf.path}index.html`;
  if (period.length === 4) return make('year', path, inputs, () => yearView(site, shelf, context));
  if (period.length === 7) return make('month', path, inputs, () => monthView(site, shelf, context));
  return make('day', path, inputs, () => dayView(site, period, { ...context, shelf }));
}

function overlaps({ period }: Week, other: string): boolean {
  return period.from.slice(0, other.length) <= other && period.to.slice(0, other.length) >= other;
}

/** Days with more to tell than their month's page shows, and no page as a shelf. */
function* toldDays(site: SiteModel, dated: readonly Shelf[], told: ToldIndex, make: Make): Generator<Page> {
  const shelves = new Set(dated.map(shelf => shelf.period));
  const published = Map.groupBy(site.entries, statedDay);
  for (const [day, refs] of told) {
    if (day.length < 10 || refs.length <= TOLD_A_DAY || shelves.has(day) || !shelves.has(day.slice(0, 7))) continue;
    const own = published.get(day) ?? [];
    const inputs = () => [hashOf(refs.map(({ entry }) => entry)), hashOf(own)];
    const context = { shelf: dayShelf(day, own), told, around: { before: null, after: null, up: monthLink(day) } };
    yield make('day', `${pathOf(day)}index.html`, inputs, () => dayView(site, day, context));
  }
}

function dayShelf(day: Day, entries: readonly Entry[]): Shelf | null {
  return entries.length > 0 ? { path: pathOf(day), period: day, entries, shelves: [] } : null;
}

function monthLink(day: Day): Link {
  const month = day.slice(0, 7);
  return { text: periodLabel(month), href: pathOf(month) };
}

function pathOf(period: string): string {
  return `${period.replaceAll('-', '/')}/`;
}

/** For each shelf the pages before and after of the same kind, and the one that holds it. */
function aroundEach(shelves: readonly Shelf[]): Around[] {
  const links = shelves.map(shelfLink);
  const upper = new Map<string, Link>();
  for (const [i, { period }] of shelves.entries()) if (!upper.has(period!)) upper.set(period!, links[i]!);
  const around: Around[] = [];
  for (const same of Map.groupBy(shelves.keys(), i => shelves[i]!.period!.length).values())
    for (const [place, i] of same.entries()) {
      const period = shelves[i]!.period!;
      const up = upper.get(period.slice(0, Math.max(0, period.length - 3))) ?? null;
      around[i] = { before: links[same[place - 1]!] ?? null, after: links[same[place + 1]!] ?? null, up };
    }
  return around;
}

function shelfLink(shelf: Shelf): Link {
  return { text: periodLabel(shelf.period!), href: shelf.path };
}

function weekLink(week: Week | undefined): Link | null {
  return week ? { text: periodLabel(week.period.id), href: `digest/${week.period.id}/` } : null;
}
