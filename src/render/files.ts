import { dataFiles } from './data.ts';
import { feedFiles } from './feeds.ts';
import type { SiteModel } from './site.ts';
import { sitemapFiles } from './sitemap.ts';

/** A file of the site that no template makes: `content` is worked out only if `hash` says that it changed. */
export type SiteFile = {
  /** Under the output folder, with `/`. */
  readonly path: string;
  /** Of everything that the content depends on. */
  readonly hash: string;
  readonly content: () => string;
};

/** Feeds, data files, sitemap and robots.txt. */
export function* siteFiles(site: SiteModel): Generator<SiteFile> {
  yield* feedFiles(site);
  yield* dataFiles(site);
  yield* sitemapFiles(site);
}
