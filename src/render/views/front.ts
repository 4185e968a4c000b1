import { monthOf, periodHolding } from '../../digest/period.ts';
import type { Entry } from '../entry.ts';
import { firstDay } from '../order.ts';
import type { Shelf } from '../shelves.ts';
import type { SiteModel } from '../site.ts';
import { type Strip, stripOf } from '../strip.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import { type DigestView, digestView } from './digest.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Choice, choicesOf } from './filter.ts';
import { periodLabel, type ShelfLink, shelfLinks } from './shelf.ts';
import { type Link, type Row, rowOf, type Shell, shellOf } from './shell.ts';

export type FrontView = {
  readonly shell: Shell;
  readonly figures: Figures;
  /** The last week that has articles, as its digest tells it; of a small dossier the whole, without a week. */
  readonly last: { readonly week: Link | null; readonly digest: DigestView } | null;
  /** The articles that entered the story last, the newest first. */
  readonly latest: readonly Row[];
  readonly strip: Strip | null;
  /** The newest articles, newest first; all of them in a small collection. */
  readonly chronicle: Chronicle;
  readonly isWhole: boolean;
  readonly years: readonly ShelfLink[];
  readonly undated: number;
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
    last: entries.length <= SMALL ? wholeOf(site) : lastWeek(site, dated),
    latest: [...dated.slice(-LATEST).reverse(), ...unknown].slice(0, LATEST).map(rowOf),
    strip: stripOf(entries),
    chronicle: chronicleOf([...newest, ...(unknown.length <= LANE ? unknown : [])], true),
    isWhole: newest.length === dated.length,
    years: shelfLinks(calendar.shelves, ''),
    undated: entries.filter(entry => entry.published?.basis !== 'stated').length,
    choices: {
      actors: choicesOf(site.actors.values()),
      topics: choicesOf(site.topics.values()),
      sources: choicesOf(site.sources.values()),
    },
  };
}

/** Up to so many articles their whole is told at once: who opens five articles wants all five. */
const SMALL = 12;

function wholeOf(site: SiteModel): FrontView['last'] {
  if (site.entries.length === 0) return null;
  // A digest is of a period; that of the whole has none that a reader would be told.
  const period = monthOf(firstDay(site.entries[0]!) ?? '2000-01-01');
  return { week: null, digest: digestView(site, period, site.entries) };
}

function lastWeek(site: SiteModel, dated: readonly Entry[]): FrontView['last'] {
  const held = dated.findLast(entry => periodHolding('week', entry.published));
  const week = held && periodHolding('week', held.published);
  if (!week) return null;
  const inWeek = dated.filter(entry => periodHolding('week', entry.published)?.id === week.id);
  const link = { text: periodLabel(week.id), href: `digest/${week.id}/` };
  return { week: link, digest: digestView(site, week, inWeek) };
}
