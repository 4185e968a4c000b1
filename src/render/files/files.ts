import type { SiteModel } from '../model/site.ts';
import type { SiteFile } from '../site-file.ts';
import { articleFiles } from './article-files.ts';
import { dataFiles } from './data.ts';
import { feedFiles } from './feeds.ts';
import { previewImage } from './preview-image.ts';
import { sitemapFiles } from './sitemap.ts';
import { timelineFiles } from './timeline-data.ts';

/** Feeds, data files, reference files of each article, sitemap, robots.txt, the preview image. */
export function* siteFiles(site: SiteModel): Generator<SiteFile> {
  yield* feedFiles(site);
  yield* dataFiles(site);
  yield* articleFiles(site);
  yield* sitemapFiles(site);
  yield* timelineFiles(site);
  yield previewImage(site);
}
