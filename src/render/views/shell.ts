/** What every page has around its content, and the small pieces that many pages share. */
import type { Published } from '../../article.ts';
import type { Settings } from '../../settings.ts';
import type { Entry } from '../model/entry.ts';
import type { SiteModel } from '../model/site.ts';
import { publishedShort, timeValue } from '../writing/dates.ts';
import { safeUrl } from '../writing/html.ts';

/** Addresses in views are relative to the site's root, without a leading `/`; templates put `root` before them. */
export type Shell = {
  /** `articles/ID/`; the front page is ``. */
  readonly path: string;
  /** Of the page, without the site's name; `null` on the front page. */
  readonly title: string | null;
  readonly description: string;
  /** From the page to the site's root: `../../`, or `./`. */
  readonly root: string;
  readonly canonical: string | null;
  readonly site: Pick<Settings, 'title' | 'description' | 'url' | 'publisher'>;
  /** Every article of the site is an invented example. */
  readonly allSamples: boolean;
  /** Folder that has `feed.xml` and `feed.json` of just this page's subject. */
  readonly feeds: string | null;
};

export function shellOf(
  site: SiteModel,
  path: string,
  page: { readonly title: string | null; readonly description: string; readonly feeds?: string },
): Shell {
  const { title, description, url, publisher } = site.settings;
  return {
    ...{
      path,
      title: page.title,
      description: page.description,
      feeds: page.feeds ?? null,
      allSamples: site.allSamples,
    },
    root: '../'.repeat(path.split('/').length - 1) || './',
    canonical: url && safeUrl(`${url}/${path}`),
    site: { title, description, url, publisher },
  };
}

export type Link = { readonly text: string; readonly href: string };
export type CountedLink = Link & { readonly count: number };

export type DateView = { readonly text: string; readonly value: string | null; readonly inferred: boolean };

/** One article in a list. */
export type Row = Link & {
  readonly id: string;
  readonly date: DateView;
  readonly source: string | null;
  readonly excerpt: string | null;
  readonly sample: boolean;
};

export function rowOf(entry: Entry): Row {
  const { id, heading, source, excerpt, sample } = entry;
  return {
    ...{ id, source, excerpt, sample },
    text: heading,
    href: `articles/${id}/`,
    date: dateView(entry.published),
  };
}

export function dateView(published: Pick<Published, 'edtf' | 'basis'> | null): DateView {
  return {
    text: publishedShort(published),
    value: published?.basis === 'stated' ? timeValue(published.edtf) : null,
    inferred: published?.basis === 'inferred',
  };
}
