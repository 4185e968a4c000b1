import { hash } from 'node:crypto';
import { exported } from '../../../templates/strings.fr.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Entry } from '../model/entry.ts';
import { statedDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import type { SiteFile } from '../site-file.ts';
import { addressOf, permanentId } from '../writing/address.ts';
import { html as xml } from '../writing/html.ts';

/** Readers of feeds want what is new; the rest is on the site. */
const ITEMS = 20;

type Feed = {
  /** Folder of the feed and of the page it follows, with a final `/`, or empty for the site. */
  readonly folder: string;
  readonly title: string;
  /** Newest first; each has a stated day. */
  readonly entries: readonly Entry[];
};

/** `feed.xml` (Atom, RFC 4287) and `feed.json` (JSON Feed 1.1) of the site and of each actor and theme. */
export function* feedFiles(site: SiteModel): Generator<SiteFile> {
  const { settings } = site;
  yield* filesOf(site, feed('', settings.title, site.entries));
  for (const actor of site.actors.values())
    yield* filesOf(site, feed(`acteurs/${actor.id}/`, exported.feedOfActor(actor.name), actor.entries));
  for (const topic of site.topics.values())
    yield* filesOf(site, feed(`themes/${topic.id}/`, exported.feedOfTopic(topic.label), topic.entries));
}

/** Only a stated day makes an item: what is inferred must not travel without its proof. */
function feed(folder: string, title: string, entries: readonly Entry[]): Feed {
  return { folder, title, entries: newest(entries) };
}

function newest(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (let i = entries.length - 1; i >= 0 && found.length < ITEMS; i--) {
    const entry = entries[i]!;
    if (statedDay(entry)) found.push(entry);
  }
  return found;
}

function* filesOf(site: SiteModel, feed: Feed): Generator<SiteFile> {
  const { url, title, publisher, language } = site.settings;
  const key = () =>
    hash('sha1', JSON.stringify([url, title, publisher, language, feed.title, feed.entries.map(e => e.hash)]));
  yield { path: `${feed.folder}feed.xml`, hash: key, content: () => atom(site, feed) };
  yield { path: `${feed.folder}feed.json`, hash: key, content: () => jsonFeed(site, feed) };
}

/** From a feed to the site's root, where addresses are relative to it; empty where they are absolute. */
function wayUp(site: SiteModel, { folder }: Feed): string {
  return site.settings.url ? '' : '../'.repeat(folder.split('/').length - 1);
}

/** No time of day is known, and RFC 3339 has no days: noon UTC is that day for readers from Alaska to Nouméa. */
function moment(entry: Entry): string {
  return `${statedDay(entry)}T12:00:00Z`;
}

/** Atom wants a date of change; a feed without items has had none. */
const NEVER = '1970-01-01T00:00:00Z';

function atom(site: SiteModel, feed: Feed): string {
  const { folder, title, entries } = feed;
  const base = wayUp(site, feed);
  const at = (path: string) => addressOf(site.settings, path);
  const author = site.settings.publisher ?? site.settings.title;
  const feedXml = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.settings.language}"${base && xml` xml:base="${base}"`}>
  <title>${title}</title>
  <id>${permanentId(`feed ${folder}`)}</id>
  <updated>${entries[0] ? moment(entries[0]) : NEVER}</updated>
  <author><name>${author}</name></author>
  <link rel="self" type="application/atom+xml" href="${at(`${folder}feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${at(folder)}"/>
${entries.map(atomEntries(site))}</feed>
`;
  return feedXml.value;
}

/** An article stands in the feeds of all its actors and themes: what it is in each is made once. */
function ofEach<T extends object>(
  make: (entry: Entry, site: SiteModel) => T,
): (site: SiteModel) => (entry: Entry) => T {
  return rememberedWith(site => rememberedWith(entry => make(entry, site)));
}

const atomEntries = ofEach(
  (entry, { settings }) => xml`  <entry>
    <title>${entry.heading}</title>
    <id>${permanentId(`article ${entry.id}`)}</id>
    <published>${moment(entry)}</published>
    <updated>${moment(entry)}</updated>
    <link rel="alternate" type="text/html" href="${addressOf(settings, `articles/${entry.id}/`)}"/>
${entry.authors.map(name => xml`    <author><name>${name}</name></author>\n`)}${entry.topics.map(({ id, label }) => xml`    <category term="${id}" label="${label}"/>\n`)}${entry.excerpt && xml`    <summary>${entry.excerpt}</summary>\n`}  </entry>
`,
);

function jsonFeed(site: SiteModel, feed: Feed): string {
  const { folder, title, entries } = feed;
  const up = wayUp(site, feed);
  const at = (path: string) => up + addressOf(site.settings, path);
  const feedJson = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: folder === '' ? site.settings.description : undefined,
    home_page_url: at(folder),
    feed_url: at(`${folder}feed.json`),
    language: site.settings.language,
    authors: site.settings.publisher ? [{ name: site.settings.publisher }] : undefined,
    items: entries.map(jsonItems(site)).map(item => ({ ...item, url: up + item.url })),
  };
  return `${JSON.stringify(feedJson, null, 1)}\n`;
}

const jsonItems = ofEach((entry, { settings }) => ({
  id: permanentId(`article ${entry.id}`),
  url: addressOf(settings, `articles/${entry.id}/`),
  title: entry.heading,
  content_text: entry.excerpt ?? '',
  date_published: moment(entry),
  authors: entry.authors.map(name => ({ name })),
  tags: entry.topics.map(topic => topic.label),
}));
