/** Pages of years, months, days and weeks. */
import type { Day } from '../../lib/calendar.ts';
import type { Entry } from '../entry.ts';
import { firstDay, statedDay } from '../order.ts';
import { type ToldIndex, toldIndex, weeksOf } from '../periods.ts';
import { everyShelf, type Shelf } from '../shelves.ts';
import type { SiteModel } from '../site.ts';
import { type Around, dayView, monthView, TOLD_A_DAY, type Week, weekView, yearView } from '../views/period.ts';
import { periodLabel } from '../views/shelf.ts';
import type { Link } from '../views/shell.ts';
import { hashOf, type Make, type Page } from './page.ts';

export function* calendarPages(site: SiteModel, calendar: Shelf, make: Make): Generator<Page> {
  const told = toldIndex(site.entries);
  const weeks = weeksOf(site.entries);
  const dated = [...everyShelf(calendar)].filter(shelf => shelf.period);
  for (const [i, shelf] of dated.entries())
    yield calendarPage(site, shelf, { told, weeks, around: aroundOf(dated, i) }, make);
  yield* toldDays(site, dated, told, make);
  for (const [i, week] of weeks.entries()) {
    const around = { before: weekLink(weeks[i - 1]), after: weekLink(weeks[i + 1]), up: null };
    const inputs = [hashOf(week.entries), newIn(site, week.entries, week.period.from), around];
    yield make('week', `digest/${week.period.id}/index.html`, inputs, () => weekView(site, week, around));
  }
}

type CalendarContext = { readonly told: ToldIndex; readonly weeks: readonly Week[]; readonly around: Around };

function calendarPage(site: SiteModel, shelf: Shelf, context: CalendarContext, make: Make): Page {
  const period = shelf.period!;
  const refs = [...context.told].filter(([key]) => key.startsWith(period)).flatMap(([, found]) => found);
  const weeks = context.weeks.filter(week => overlaps(week, period)).map(week => [week.period.id, week.entries.length]);
  const isNew = newIn(site, shelf.entries, period);
  const inputs = [hashOf(shelf.entries), hashOf(refs.map(({ entry }) => entry)), weeks, isNew, context.around];
  const path = `${shelf.path}index.html`;
  if (period.length === 4) return make('year', path, inputs, () => yearView(site, shelf, context));
  if (period.length === 7) return make('month', path, inputs, () => monthView(site, shelf, context));
  return make('day', path, inputs, () => dayView(site, period, { ...context, shelf }));
}

/** Actors that no article before the period names: a digest says so. */
function newIn(site: SiteModel, entries: readonly Entry[], from: string): readonly string[] {
  const ids = new Set(entries.flatMap(({ actors }) => actors.map(({ id }) => id)));
  return [...ids].filter(id => !((firstDay(site.actors.get(id)!.entries[0]!) ?? '~') < from));
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
    const inputs = [hashOf(refs.map(({ entry }) => entry)), hashOf(own)];
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

/** The pages before and after of the same kind, and the one that holds it. */
function aroundOf(shelves: readonly Shelf[], at: number): Around {
  const { period, path } = shelves[at]!;
  const same = shelves.filter(shelf => shelf.period!.length === period!.length);
  const place = same.findIndex(shelf => shelf.path === path);
  const upper =
    period!.length === 4 ? null : shelves.find(shelf => shelf.period === period!.slice(0, period!.length - 3));
  return { before: shelfLink(same[place - 1]), after: shelfLink(same[place + 1]), up: shelfLink(upper) };
}

function shelfLink(shelf: Shelf | null | undefined): Link | null {
  return shelf ? { text: periodLabel(shelf.period!), href: shelf.path } : null;
}

function weekLink(week: Week | undefined): Link | null {
  return week ? { text: periodLabel(week.period.id), href: `digest/${week.period.id}/` } : null;
}
