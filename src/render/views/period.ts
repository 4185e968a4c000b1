/** Pages of the calendar: a year, a month, a day, and the digest of a week. */
import { dates, describedPeriod, describedWeek } from '../../../templates/strings.fr.ts';
import type { Period } from '../../digest/period.ts';
import { monthOf, periodHolding } from '../../digest/period.ts';
import { type Day, daysInMonth, padded, partsOf } from '../../lib/calendar.ts';
import { type Strip, stripOf } from '../drawings/strip.ts';
import type { Entry } from '../model/entry.ts';
import type { ToldIndex, ToldRef } from '../model/periods.ts';
import type { Shelf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { daysShort, longDay, monthName } from '../writing/dates.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import { type DigestView, digestView } from './digest.ts';
import { uncertain } from './figures.ts';
import { periodLabel, type ShelfLink, shelfLinks } from './shelf.ts';
import { type CountedLink, type Link, type Row, rowOf, type Shell, shellOf } from './shell.ts';
import { type ToldView, toldViews } from './told.ts';

export type Around = { readonly before: Link | null; readonly after: Link | null; readonly up: Link | null };

/** Dated sentences of one day, the first few of them, and where the others are. */
export type ToldDay = {
  readonly day: Day;
  readonly label: string;
  readonly sentences: readonly ToldView[];
  readonly more: (Link & { readonly count: number }) | null;
};

export type YearView = {
  readonly shell: Shell;
  readonly label: string;
  readonly around: Around;
  readonly count: number;
  /** Of these, the articles that do not state their date. */
  readonly uncertain: number;
  readonly strip: Strip | null;
  readonly months: readonly (ShelfLink & { readonly rows: readonly Row[] })[];
  readonly weeks: readonly CountedLink[];
  /** Sentences that tell of the year or of a month of it, not of a day. */
  readonly told: readonly ToldView[];
};

export type MonthView = {
  readonly shell: Shell;
  readonly label: string;
  readonly around: Around;
  readonly count: number;
  readonly uncertain: number;
  readonly strip: Strip | null;
  readonly digest: DigestView;
  readonly weeks: readonly CountedLink[];
  readonly chronicle: Chronicle;
  /** Where the month has too many articles for a page: its days. */
  readonly shelves: readonly ShelfLink[];
  readonly told: { readonly month: readonly ToldView[]; readonly days: readonly ToldDay[] };
};

export type DayView = {
  readonly shell: Shell;
  readonly label: string;
  readonly around: Around;
  readonly count: number;
  readonly uncertain: number;
  readonly rows: readonly Row[];
  readonly approximate: readonly Row[];
  readonly shelves: readonly ShelfLink[];
  readonly told: readonly ToldView[];
};

export type WeekView = {
  readonly shell: Shell;
  readonly label: string;
  readonly days: string;
  readonly around: Around;
  readonly count: number;
  readonly uncertain: number;
  readonly digest: DigestView;
  readonly chronicle: Chronicle;
};

export type Week = { readonly period: Period; readonly entries: readonly Entry[] };

/** Sentences a day that a month's page shows; a day with more has a page of its own. */
export const TOLD_A_DAY = 3;
/** Sentences of a list that has no days. */
const MOST_TOLD = 30;
const ROWS_A_MONTH = 3;

function countsOf(entries: readonly Entry[]) {
  return { count: entries.length, uncertain: uncertain(entries) };
}

export function yearView(
  site: SiteModel,
  shelf: Shelf,
  context: { told: ToldIndex; weeks: readonly Week[]; around: Around },
): YearView {
  const year = shelf.period!;
  const refs = [year, ...monthsOf(year)].flatMap(period => context.told.get(period) ?? []);
  return {
    shell: shellOf(site, shelf.path, {
      title: year,
      description: describedPeriod(site.settings.title, year, shelf.entries.length),
    }),
    ...{ label: year, around: context.around, ...countsOf(shelf.entries) },
    strip: stripOf(shelf.entries, { from: `${year}-01-01`, to: `${year}-12-31` }),
    months: shelfLinks(shelf.shelves, '').map((link, i) => ({
      ...link,
      rows: shelf.shelves[i]!.entries.slice(0, ROWS_A_MONTH).map(rowOf),
    })),
    weeks: context.weeks.filter(({ period }) => period.id.startsWith(year)).map(weekLink),
    told: toldViews(site, refs.slice(0, MOST_TOLD)),
  };
}

function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, i) => `${year}-${padded(i + 1, 2)}`);
}

function weekLink({ period, entries }: Week): CountedLink {
  return { text: daysShort(period.from, period.to), href: `digest/${period.id}/`, count: entries.length };
}

export function monthView(
  site: SiteModel,
  shelf: Shelf,
  context: { told: ToldIndex; weeks: readonly Week[]; around: Around },
): MonthView {
  const month = shelf.period!;
  const label = monthName(month);
  const period = monthOf(`${month}-01`);
  const inMonth = shelf.entries.filter(entry => periodHolding('month', entry.published)?.id === month);
  return {
    shell: shellOf(site, shelf.path, {
      title: label,
      description: describedPeriod(site.settings.title, label, shelf.entries.length),
    }),
    ...{ label, around: context.around, ...countsOf(shelf.entries) },
    strip: stripOf(shelf.entries, period),
    digest: digestView(site, period, inMonth),
    weeks: context.weeks.filter(week => week.period.from <= period.to && week.period.to >= period.from).map(weekLink),
    chronicle: chronicleOf(shelf.shelves.length === 0 ? shelf.entries : []),
    shelves: shelfLinks(shelf.shelves, ''),
    told: {
      month: toldViews(site, (context.told.get(month) ?? []).slice(0, MOST_TOLD)),
      days: daysOf(month).flatMap(day => toldDay(site, day, context.told.get(day) ?? [])),
    },
  };
}

function daysOf(month: string): Day[] {
  const { year, month: m } = partsOf(`${month}-01`);
  return Array.from({ length: daysInMonth(year, m) }, (_, i) => `${month}-${padded(i + 1, 2)}`);
}

function toldDay(site: SiteModel, day: Day, refs: readonly ToldRef[]): ToldDay[] {
  if (refs.length === 0) return [];
  const sentences = toldViews(site, refs);
  const more = sentences.length - TOLD_A_DAY;
  return [
    {
      ...{ day, label: longDay(day), sentences: sentences.slice(0, TOLD_A_DAY) },
      more: more > 0 ? { text: longDay(day), href: `${day.replaceAll('-', '/')}/`, count: more } : null,
    },
  ];
}

/** @param shelf of the day, or one of its numbered pages; `null` for a day that is only told of */
export function dayView(
  site: SiteModel,
  day: Day,
  context: { shelf: Shelf | null; told: ToldIndex; around: Around },
): DayView {
  const { shelf, told, around } = context;
  const label = longDay(day);
  const chronicle = chronicleOf(shelf?.shelves.length === 0 ? shelf.entries : []);
  return {
    shell: shellOf(site, shelf?.path ?? `${day.replaceAll('-', '/')}/`, {
      title: label,
      description: describedPeriod(site.settings.title, label, shelf?.entries.length ?? 0),
    }),
    ...{ label, around, ...countsOf(shelf?.entries ?? []) },
    rows: chronicle.months.flatMap(month => month.days.flatMap(({ rows }) => rows)),
    approximate: chronicle.months.flatMap(month => month.approximate),
    shelves: shelf ? shelfLinks(shelf.shelves, '') : [],
    told: toldViews(site, told.get(day) ?? []),
  };
}

export function weekView(site: SiteModel, { period, entries }: Week, around: Around): WeekView {
  const label = dates.week(Number(period.id.slice(-2)), Number(period.id.slice(0, 4)));
  const title = dates.ofWeek(periodLabel(period.id));
  return {
    shell: shellOf(site, `digest/${period.id}/`, {
      title,
      description: describedWeek(site.settings.title, title, entries.length),
    }),
    ...{ label, around, ...countsOf(entries) },
    days: `${period.from}/${period.to}`,
    digest: digestView(site, period, entries),
    chronicle: chronicleOf(entries),
  };
}
