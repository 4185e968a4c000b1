/** The search page, how the site is made, and the page for addresses that do not exist. */

import { described, titles } from '../../../templates/strings.fr.ts';
import type { Diffusion } from '../../article.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Choice, choicesOf } from './filter.ts';
import { columnsOf, type QualityFigure, type QualityRow, qualityRows } from './quality.ts';
import { type Shell, shellOf } from './shell.ts';

export type { QualityFigure };

export type SearchView = {
  readonly shell: Shell;
  readonly count: number;
  readonly actors: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly years: readonly { readonly id: string; readonly name: string; readonly count: number }[];
};

function yearsOf({ entries }: SiteModel): SearchView['years'] {
  const years = Map.groupBy(entries, entry => firstDay(entry)?.slice(0, 4) ?? '');
  return [...years]
    .filter(([year]) => year !== '')
    .map(([year, { length }]) => ({ id: year, name: year, count: length }));
}

export function searchView(site: SiteModel): SearchView {
  return {
    shell: shellOf(site, 'recherche/', {
      title: titles.search,
      description: described(site.settings.title, titles.search),
    }),
    count: site.entries.length,
    actors: choicesOf(site.actors.values()),
    topics: choicesOf(site.topics.values()),
    sources: choicesOf(site.sources.values()),
    years: yearsOf(site),
  };
}

export type MethodView = {
  readonly shell: Shell;
  readonly figures: Figures;
  readonly withheld: number;
  readonly dates: { readonly stated: number; readonly inferred: number; readonly unknown: number };
  readonly discovered: number;
  readonly samples: number;
  readonly diffusion: Diffusion;
  readonly warnings: number;
  /** Measured quality, as the project's own checks left it; empty if not given. */
  readonly quality: readonly QualityRow[];
  /** Names of the sets that have a column of their own. */
  readonly sets: readonly string[];
};

export function methodView(site: SiteModel, quality: readonly QualityFigure[]): MethodView {
  const count = (is: (entry: Entry) => boolean) => site.entries.filter(is).length;
  return {
    shell: shellOf(site, 'methode/', {
      title: titles.method,
      description: described(site.settings.title, titles.method),
    }),
    figures: figuresOf(site),
    withheld: site.withheld,
    dates: {
      stated: count(({ published }) => published?.basis === 'stated'),
      inferred: count(({ published }) => published?.basis === 'inferred'),
      unknown: count(({ published }) => published === null),
    },
    discovered: [...site.actors.values()].filter(actor => actor.origin === 'discovered').length,
    samples: count(({ sample }) => sample),
    diffusion: site.settings.diffusion,
    warnings: site.problems.length,
    sets: columnsOf(quality),
    quality: qualityRows(quality),
  };
}

/** Served at any address: its links cannot be relative. */
export function notFoundView(site: SiteModel): { readonly shell: Shell } {
  const shell = shellOf(site, '404.html', { title: titles.notFound, description: titles.notFound });
  const { url } = site.settings;
  return { shell: { ...shell, canonical: null, root: url ? new URL(`${url}/`).pathname : '/' } };
}
