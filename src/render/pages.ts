/**
 * Every page of the site as path, kind, hash and a view that is made only when it is asked for. `hash` is that of all
 * that the view is made from, so that an unchanged page is known without making its view.
 */
import { hash } from 'node:crypto';
import { titles } from '../../templates/strings.fr.ts';
import type { Entry } from './entry.ts';
import { type ToldIndex, toldIndex, weeksOf } from './periods.ts';
import { everyShelf, PAGE_LENGTH, type Shelf, shelvesOf } from './shelves.ts';
import type { SiteModel } from './site.ts';
import { methodView, notFoundView, type QualityFigure, searchView } from './views/about.ts';
import { articleView, neighboursOf } from './views/article.ts';
import { dossierParts, dossierView } from './views/dossier.ts';
import { frontView } from './views/front.ts';
import {
  articlesView,
  lettersOf,
  letterView,
  type NamesOptions,
  namesView,
  quotationsView,
  undatedView,
} from './views/lists.ts';
import { FOLDERS, type Member, memberView } from './views/member.ts';
import { type Around, dayView, monthView, TOLD_A_DAY, type Week, weekView, yearView } from './views/period.ts';
import { periodLabel } from './views/shelf.ts';
import type { Link } from './views/shell.ts';

/** Views by kind of page; each kind has a template of its name in `templates/`. */
export type Views = {
  readonly front: ReturnType<typeof frontView>;
  readonly article: ReturnType<typeof articleView>;
  readonly articles: ReturnType<typeof articlesView>;
  readonly names: ReturnType<typeof namesView>;
  readonly member: ReturnType<typeof memberView>;
  readonly year: ReturnType<typeof yearView>;
  readonly month: ReturnType<typeof monthView>;
  readonly day: ReturnType<typeof dayView>;
  readonly week: ReturnType<typeof weekView>;
  readonly quotations: ReturnType<typeof quotationsView>;
  readonly undated: ReturnType<typeof undatedView>;
  readonly search: ReturnType<typeof searchView>;
  readonly method: ReturnType<typeof methodView>;
  readonly dossier: ReturnType<typeof dossierView>;
  readonly 'not-found': ReturnType<typeof notFoundView>;
};

export type Kind = keyof Views;

export const KINDS: readonly Kind[] = [
  'front',
  'article',
  'articles',
  'names',
  'member',
  'year',
  'month',
  'day',
  'week',
  'quotations',
  'undated',
  'search',
  'method',
  'dossier',
  'not-found',
];

/** `path` is that of the file under the output folder: `articles/ID/index.html`. */
export type Page<K extends Kind = Kind> = K extends Kind
  ? { readonly path: string; readonly kind: K; readonly hash: string; readonly view: () => Views[K] }
  : never;

/** @param figures the measured quality of the machine, for the page that tells how the site is made */
export function* pagesOf(site: SiteModel, figures: readonly QualityFigure[] = []): Generator<Page> {
  const make = pageMaker(site);
  const all = hashOf(site.entries);
  const calendar = shelvesOf(site.entries, 2);
  yield make('front', 'index.html', [all], () => frontView(site, calendar));
  for (const [at, entry] of site.entries.entries()) yield articlePage(site, entry, at, make);
  yield make('articles', 'articles/index.html', [all], () => articlesView(site, calendar, titles.articles));
  yield* namePages(site, all, make);
  yield* memberPages(site, make);
  yield* calendarPages(site, calendar, make);
  yield* quotationPages(site, make);
  yield* undatedPages(site, make);
  yield make('search', 'recherche/index.html', [all], () => searchView(site));
  const about = [all, figures, site.withheld, site.problems];
  yield make('method', 'methode/index.html', about, () => methodView(site, figures));
  yield* dossierPages(site, make);
  yield make('not-found', '404.html', [], () => notFoundView(site));
}

type Make = <K extends Kind>(kind: K, path: string, inputs: readonly unknown[], view: () => Views[K]) => Page;

function pageMaker(site: SiteModel): Make {
  const common = hash('sha1', JSON.stringify([site.settings, site.allSamples]));
  return (kind, path, inputs, view) =>
    ({ path, kind, hash: hash('sha1', JSON.stringify([common, kind, path, inputs])), view }) as Page;
}

function hashOf(entries: readonly Entry[]): string {
  return hash('sha1', entries.map(entry => entry.hash).join());
}

function articlePage(site: SiteModel, entry: Entry, at: number, make: Make): Page {
  const neighbours = neighboursOf(site, entry, at);
  const shown = [...entry.duplicates, ...entry.related].map(id => site.byId.get(id)?.hash);
  const inputs = [entry.hash, neighbours.earlier?.hash, neighbours.later?.hash, ...shown];
  return make('article', `articles/${entry.id}/index.html`, inputs, () => articleView(site, entry, neighbours));
}

function* namePages(site: SiteModel, all: string, make: Make): Generator<Page> {
  const lists = [
    {
      kind: 'actor',
      folder: 'acteurs',
      title: titles.actors,
      types: ['person', 'organisation', 'country'],
      of: site.actors,
    },
    { kind: 'topic', folder: 'themes', title: titles.topics, types: [null], of: site.topics },
    { kind: 'source', folder: 'sources', title: titles.sources, types: [null], of: site.sources },
  ] as const;
  for (const { of, ...options } of lists) {
    const members = [...of.values()];
    const view = namesView(site, members, options);
    yield make('names', `${options.folder}/index.html`, [all], () => view);
    if (view.letters.length > 0) yield* letterPages(site, members, options, make);
  }
}

function* letterPages(
  site: SiteModel,
  members: readonly { readonly id: string; readonly name: string; readonly entries: readonly Entry[] }[],
  options: NamesOptions,
  make: Make,
): Generator<Page> {
  const letters = lettersOf(members);
  const counts = [...letters].map(([letter, names]) => [letter, names.length]);
  for (const [letter, names] of letters) {
    const inputs = [counts, names.map(({ id, name, entries }) => [id, name, entries.length])];
    const view = () => letterView(site, members, { ...options, letter });
    yield make('names', `${options.folder}/a-z/${letter}/index.html`, inputs, view);
  }
}

function* memberPages(site: SiteModel, make: Make): Generator<Page> {
  for (const actor of site.actors.values()) yield* pagesOfMember(site, { kind: 'actor', ...actor }, make);
  const topics = [...site.topics.values()].map(({ id, label, entries }) => [id, label, entries.length]);
  const tree = hash('sha1', JSON.stringify(topics));
  for (const topic of site.topics.values()) yield* pagesOfMember(site, { kind: 'topic', ...topic }, make, tree);
  for (const source of site.sources.values()) yield* pagesOfMember(site, { kind: 'source', ...source }, make);
}

function* pagesOfMember(site: SiteModel, member: Member, make: Make, more?: string): Generator<Page> {
  for (const shelf of everyShelf(shelvesOf(member.entries))) {
    const path = `${FOLDERS[member.kind]}/${member.id}/${shelf.path}index.html`;
    const { entries: _entries, ...about } = member;
    yield make('member', path, [about, hashOf(shelf.entries), more], () => memberView(site, member, shelf));
  }
}

function* calendarPages(site: SiteModel, calendar: Shelf, make: Make): Generator<Page> {
  const told = toldIndex(site.entries);
  const weeks = weeksOf(site.entries);
  const dated = [...everyShelf(calendar)].filter(shelf => shelf.period);
  for (const [i, shelf] of dated.entries())
    yield calendarPage(site, shelf, { told, weeks, around: aroundOf(dated, i) }, make);
  yield* toldDays(site, dated, told, make);
  for (const [i, week] of weeks.entries()) {
    const around = { before: weekLink(weeks[i - 1]), after: weekLink(weeks[i + 1]), up: null };
    const isNew = week.entries.flatMap(({ actors }) => actors.map(({ id }) => site.actors.get(id)!.entries[0]!.hash));
    const inputs = [week.period.id, hashOf(week.entries), isNew, around];
    yield make('week', `digest/${week.period.id}/index.html`, inputs, () => weekView(site, week, around));
  }
}

type CalendarContext = { readonly told: ToldIndex; readonly weeks: readonly Week[]; readonly around: Around };

function calendarPage(site: SiteModel, shelf: Shelf, context: CalendarContext, make: Make): Page {
  const period = shelf.period!;
  const refs = [...context.told].filter(([key]) => key.startsWith(period)).flatMap(([, found]) => found);
  const weeks = context.weeks.filter(week => overlaps(week, period)).map(week => [week.period.id, week.entries.length]);
  const isNew = shelf.entries.flatMap(({ actors }) => actors.map(({ id }) => site.actors.get(id)!.entries[0]!.id));
  const inputs = [hashOf(shelf.entries), hashOf(refs.map(({ entry }) => entry)), weeks, isNew, context.around];
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
  for (const [day, refs] of told) {
    if (day.length < 10 || refs.length <= TOLD_A_DAY || shelves.has(day) || !shelves.has(day.slice(0, 7))) continue;
    const month = day.slice(0, 7);
    const up = { text: periodLabel(month), href: `${month.replace('-', '/')}/` };
    const own = site.entries.filter(entry => entry.published?.edtf === day);
    const inputs = [hashOf(refs.map(({ entry }) => entry)), hashOf(own)];
    const around = { before: null, after: null, up };
    const shelf =
      own.length > 0 ? { path: `${day.replaceAll('-', '/')}/`, period: day, entries: own, shelves: [] } : null;
    yield make('day', `${day.replaceAll('-', '/')}/index.html`, inputs, () =>
      dayView(site, day, { shelf, told, around }),
    );
  }
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

function* quotationPages(site: SiteModel, make: Make): Generator<Page> {
  const quoting = site.entries.filter(entry => entry.quotes.length > 0);
  for (const shelf of everyShelf(shelvesOf(quoting))) {
    const view = () => quotationsView(site, shelf, titles.quotations);
    yield make('quotations', `citations/${shelf.path}index.html`, [hashOf(shelf.entries)], view);
  }
}

function* dossierPages(site: SiteModel, make: Make): Generator<Page> {
  const parts = dossierParts(site);
  const names = parts.map(part => [part.path, part.entries.length]);
  for (const part of parts) {
    const view = () => dossierView(site, part, parts, titles.dossier);
    yield make('dossier', `${part.path}index.html`, [names, hashOf(part.entries)], view);
  }
}

function* undatedPages(site: SiteModel, make: Make): Generator<Page> {
  const undated = site.entries.filter(entry => entry.published?.basis !== 'stated');
  const count = Math.max(1, Math.ceil(undated.length / PAGE_LENGTH));
  const parts = Array.from({ length: count }, (_, i) => undated.slice(i * PAGE_LENGTH, (i + 1) * PAGE_LENGTH));
  const pages = parts.map((part, i) => ({
    ...{ text: String(i + 1), href: i === 0 ? 'sans-date/' : `sans-date/${i + 1}/`, count: part.length },
  }));
  for (const [i, part] of parts.entries()) {
    const options = { title: titles.undated, page: i + 1, pages: count > 1 ? pages : [], total: undated.length };
    yield make('undated', `${pages[i]!.href}index.html`, [hashOf(part), options], () =>
      undatedView(site, part, options),
    );
  }
}
