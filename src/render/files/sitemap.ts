import { hash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import { statedDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import type { SiteFile } from '../site-file.ts';
import { type SafeHtml, html as xml } from '../writing/html.ts';

/** Past this many articles the sitemap is an index of one file a month, so that a new article touches a small file. */
const ONE_FILE = 1000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** sitemap.xml (sitemaps.org 0.9) and robots.txt. Sitemaps want absolute addresses: without one of the site it is empty. */
export function* sitemapFiles(site: SiteModel): Generator<SiteFile> {
  const { url } = site.settings;
  yield { path: 'robots.txt', hash: () => hash('sha1', String(url)), content: () => robots(url) };
  if (!url) yield { path: 'sitemap.xml', hash: () => 'empty', content: () => document('urlset', []) };
  else if (site.entries.length <= ONE_FILE)
    yield urlset('sitemap.xml', url, [...fixedPages(site), ...articlePages(site.entries)]);
  else yield* byMonth(site, url);
}

type Location = { readonly path: string; readonly day: string | null };

function* byMonth(site: SiteModel, url: string): Generator<SiteFile> {
  const months = Map.groupBy(site.entries, entry => statedDay(entry)?.slice(0, 7) ?? 'autres');
  const names = ['pages', ...[...months.keys()].sort()];
  yield urlset('sitemaps/pages.xml', url, fixedPages(site));
  for (const [month, entries] of months) yield urlset(`sitemaps/${month}.xml`, url, articlePages(entries));
  yield {
    path: 'sitemap.xml',
    hash: () => hash('sha1', JSON.stringify([url, names])),
    content: () =>
      document(
        'sitemapindex',
        names.map(name => xml`<sitemap><loc>${url}/sitemaps/${name}.xml</loc></sitemap>\n`),
      ),
  };
}

function fixedPages(site: SiteModel): Location[] {
  const own = [
    '',
    'articles/',
    'acteurs/',
    'themes/',
    'sources/',
    'citations/',
    'recherche/',
    'sans-date/',
    'methode/',
  ];
  const members = [
    ...[...site.actors.keys()].map(id => `acteurs/${id}/`),
    ...[...site.topics.keys()].map(id => `themes/${id}/`),
    ...[...site.sources.keys()].map(id => `sources/${id}/`),
  ];
  return [...own, ...members].map(path => ({ path, day: null }));
}

function articlePages(entries: readonly Entry[]): Location[] {
  return entries.map(entry => ({ path: `articles/${entry.id}/`, day: statedDay(entry) }));
}

function urlset(path: string, url: string, locations: readonly Location[]): SiteFile {
  return {
    path,
    hash: () => hash('sha1', JSON.stringify([url, locations])),
    content: () =>
      document(
        'urlset',
        locations.map(
          ({ path: page, day }) => xml`<url><loc>${url}/${page}</loc>${day && xml`<lastmod>${day}</lastmod>`}</url>\n`,
        ),
      ),
  };
}

function document(root: 'urlset' | 'sitemapindex', members: readonly SafeHtml[]): string {
  const body = members.map(member => member.value).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${body}</${root}>\n`;
}

function robots(url: string | null): string {
  return `User-agent: *\nAllow: /\n${url ? `Sitemap: ${url}/sitemap.xml\n` : ''}`;
}
