import { monthOf, type Period, periodHolding } from '../../digest/period.ts';
import { type Strip, stripOf } from '../drawings/strip.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { Shelf } from '../model/shelves.ts';
import type { SiteModel } from '../model/site.ts';
import { edtfText } from '../writing/dates.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import { type DigestView, digestView } from './digest.ts';
import { type Figures, figuresOf, uncertain } from './figures.ts';
import { type Choice, choicesOf } from './filter.ts';
import type { Week } from './period.ts';
import { calendarLinks, type ShelfLink } from './shelf.ts';
import { type CountedLink, type Link, type Row, rowOf, type Shell, shellOf } from './shell.ts';

export type FrontView = {
  readonly shell: Shell;
  readonly figures: Figures;
  /** The last week that has articles, named by its days, as its digest tells it; the latest articles, where that week has hardly any; of a small dossier the whole. */
  readonly last: {
    readonly of: 'week' | 'latest' | 'whole';
    readonly week: Link | null;
    readonly digest: DigestView;
  } | null;
  /** The articles that entered the story last, the newest first. */
  readonly latest: readonly Row[];
  readonly strip: Strip | null;
  /** The newest articles, newest first; all of them in a small collection. */
  readonly chronicle: Chronicle;
  readonly isWhole: boolean;
  readonly years: readonly ShelfLink[];
  readonly undated: number;
  /** Who and what the whole dossier is about; empty where the digest above is of the whole. */
  readonly most: {
    readonly actors: readonly (CountedLink & { readonly type: string })[];
    readonly topics: readonly CountedLink[];
  };
  readonly choices: {
    readonly actors: readonly Choice[];
    readonly topics: readonly Choice[];
    readonly sources: readonly Choice[];
  };
};

const LATEST = 6;
/** Up to so many dated articles the front page lists them all, beyond only the newest: the others are on the pages of their months. */
const WHOLE = 60;
const LISTED = 40;
/** Undated articles that it lists beside; more have a link to their page. */
const LANE = 12;

export function frontView(site: SiteModel, calendar: Shelf): FrontView {
  const { entries, settings } = site;
  const dated = entries.filter(entry => firstDay(entry));
  const newest = dated.length <= WHOLE ? dated : dated.slice(-LISTED);
  const unknown = entries.slice(dated.length);
  return {
    shell: shellOf(site, '', { title: null, description: settings.description, feeds: '' }),
    figures: figuresOf(site),
    last: entries.length <= SMALL ? wholeOf(site) : lastOf(site, dated),
    latest: [...dated.slice(-LATEST).reverse(), ...unknown].slice(0, LATEST).map(rowOf),
    strip: stripOf(entries),
    chronicle: chronicleOf([...newest, ...(unknown.length <= LANE ? unknown : [])], { newestFirst: true }),
    isWhole: newest.length === dated.length,
    years: calendarLinks(calendar),
    undated: uncertain(entries),
    most: entries.length <= SMALL ? { actors: [], topics: [] } : mostOf(site),
    choices: {
      actors: choicesOf(site.actors.values()),
      topics: choicesOf(site.topics.values()),
      sources: choicesOf(site.sources.values()),
    },
  };
}

/** Up to so many articles their whole is told at once: who opens five articles wants all five. */
const SMALL = 12;

const MOST = { actors: 15, topics: 8 };

/** Named in most articles; once is not often. */
function mostOf(site: SiteModel): FrontView['most'] {
  const often = <T extends { readonly entries: readonly Entry[] }>(members: Iterable<T>, most: number) =>
    [...members].slice(0, most).filter(({ entries }) => entries.length > 1);
  return {
    actors: often(site.actors.values(), MOST.actors).map(({ id, name, type, entries }) => ({
      ...{ text: name, href: `acteurs/${id}/`, type, count: entries.length },
    })),
    topics: often(site.topics.values(), MOST.topics).map(({ id, name, entries }) => ({
      ...{ text: name, href: `themes/${id}/`, count: entries.length },
    })),
  };
}

function wholeOf(site: SiteModel): FrontView['last'] {
  return site.entries.length === 0 ? null : { of: 'whole', week: null, digest: digestOfAll(site, site.entries) };
}

/** A digest is of a period; that of just some articles has none that a reader would be told. */
function digestOfAll(site: SiteModel, entries: readonly Entry[]): DigestView {
  return digestView(site, monthOf(firstDay(entries[0]!) ?? '2000-01-01'), entries);
}

/** A week of fewer articles does not make a front page: then the latest ones do, the newest on top. */
const FEW = 3;

function lastOf(site: SiteModel, dated: readonly Entry[]): FrontView['last'] {
  const last = lastWeek(site, dated);
  if (!last) return null;
  const { articles, ...week } = last;
  if (articles >= FEW) return week;
  const digest = digestOfAll(site, dated.slice(-LATEST));
  if (digest.essential.length <= week.digest.essential.length) return week;
  return { of: 'latest', week: null, digest: { ...digest, essential: digest.essential.toReversed() } };
}

type LastWeek = NonNullable<FrontView['last']> & { readonly articles: number };

/** So many weeks with articles are looked at for one of which a sentence can be told. */
const WEEKS = 4;

/** The last week of which there is something to tell; the very last, if there is nothing of any. */
function lastWeek(site: SiteModel, dated: readonly Entry[]): LastWeek | null {
  let newest: LastWeek | null = null;
  for (const { period, entries } of lastWeeks(dated)) {
    const week = { text: edtfText(`${period.from}/${period.to}`), href: `digest/${period.id}/` };
    const last: LastWeek = { of: 'week', week, digest: digestView(site, period, entries), articles: entries.length };
    if (last.digest.essential.length > 0) return last;
    newest ??= last;
  }
  return newest;
}

/** The newest first. */
function lastWeeks(dated: readonly Entry[]): Week[] {
  const weeks = new Map<string, { period: Period; entries: Entry[] }>();
  for (const entry of dated.toReversed()) {
    const period = periodHolding('week', entry.published);
    if (!period) continue;
    const known = weeks.get(period.id);
    if (!known && weeks.size === WEEKS) break;
    if (known) known.entries.unshift(entry);
    else weeks.set(period.id, { period, entries: [entry] });
  }
  return [...weeks.values()];
}
