import { hash } from 'node:crypto';
import { partsOf } from '../../lib/calendar.ts';
import { once } from '../../lib/once.ts';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import { hashOf } from '../pages/page.ts';
import type { Content, SiteFile } from '../site-file.ts';
import { addressOf } from '../writing/address.ts';
import { publishedText } from '../writing/dates.ts';
import { html } from '../writing/html.ts';

/**
 * The files under `/data/`: what lists know of every article, with where its plain text lies; actors, themes, and the timeline for TimelineJS 3.
 */
export function* dataFiles(site: SiteModel): Generator<SiteFile> {
  const { title, description, url } = site.settings;
  const file = (path: string, key: unknown, content: () => Content): SiteFile => ({
    path: `data/${path}`,
    hash: () => hash('sha1', JSON.stringify([url, hashOf(site.entries), key])),
    content,
  });
  // Both hold the same lines; whoever writes one writes the other.
  const lines = once(() => site.entries.map(entry => JSON.stringify(record(site, entry))));
  yield file('articles.json', null, () => list(lines()));
  yield file('articles.jsonl', null, () => ended(lines(), '\n'));
  yield file('articles.csv', null, () => csv(site));
  yield file('actors.json', null, () =>
    list(map(site.actors.values(), ({ entries, ...actor }) => JSON.stringify({ ...actor, articles: idsOf(entries) }))),
  );
  yield file('topics.json', null, () =>
    list(
      map(site.topics.values(), ({ entries, name: _, ...topic }) =>
        JSON.stringify({ ...topic, articles: idsOf(entries) }),
      ),
    ),
  );
  yield file('timeline.json', [title, description], () => timeline(site));
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ id }) => id);
}

function* map<T>(items: Iterable<T>, change: (item: T) => string): Generator<string> {
  for (const item of items) yield change(item);
}

/** A JSON list, a member a line. */
function* list(members: Iterable<string>): Generator<string> {
  yield '[\n';
  yield* separated(members, ',\n');
  yield '\n]\n';
}

function* separated(pieces: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece : separator + piece;
    isFirst = false;
  }
}

function* ended(pieces: Iterable<string>, end: string): Generator<string> {
  for (const piece of pieces) yield piece + end;
}

function record(site: SiteModel, entry: Entry) {
  const { id, heading, excerpt, published, source, authors, words, quotes, sample } = entry;
  return {
    ...{ id, url: addressOf(site.settings, `articles/${id}/`), title: heading, excerpt, source, authors, published },
    text: addressOf(site.settings, `articles/${id}/article.txt`),
    actors: entry.actors.map(({ id, name }) => ({ id, name })),
    topics: entry.topics.map(({ id, label }) => ({ id, label })),
    ...{ words, quotes: quotes.length, sample },
  };
}

const COLUMNS = [
  'id',
  'url',
  'title',
  'source',
  'authors',
  'date',
  'date_from',
  'date_to',
  'date_basis',
  'actors',
  'topics',
  'words',
  'sample',
];

const NO_DATE = { edtf: '', from: '', to: '', basis: '' };

/** RFC 4180 with a byte order mark, so that spreadsheets read the accents; several values in a cell are joined by ` | `. */
function* csv(site: SiteModel): Generator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for (const entry of site.entries) yield `${row(site, entry)}\r\n`;
}

function row(site: SiteModel, entry: Entry): string {
  const { id, heading, published, source, authors, words, sample } = entry;
  const { edtf, from, to, basis } = published ?? NO_DATE;
  const names = entry.actors.map(actor => actor.name).join(' | ');
  const labels = entry.topics.map(topic => topic.label).join(' | ');
  const address = addressOf(site.settings, `articles/${id}/`);
  const texts = [id, address, heading, source ?? '', authors.join(' | '), edtf].map(cell);
  return [...texts, from ?? '', to ?? '', basis, cell(names), cell(labels), words, sample].join(',');
}

/** A cell that a spreadsheet would take for a formula is made text (OWASP, “CSV Injection”). */
function cell(value: string): string {
  if (!NEEDS_CARE.test(value)) return value;
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^[=+\-@\t\r]/;
/** Most cells need none: one look tells. */
const NEEDS_CARE = /^[=+\-@\t\r]|[",\r\n]/;

/** https://timeline.knightlab.com/docs/json-format.html; its texts are HTML. */
function* timeline(site: SiteModel): Generator<string> {
  const { title, description } = site.settings;
  const about = { text: { headline: html`${title}`.value, text: html`<p>${description}</p>`.value } };
  yield `{"title":${JSON.stringify(about)},"events":[`;
  yield* separated(events(site), ',');
  yield ']}\n';
}

/** Undated articles have no place in it. */
function* events(site: SiteModel): Generator<string> {
  for (const entry of site.entries) {
    const { published } = entry;
    const from = firstDay(entry);
    if (!published || !from) continue;
    const link = html`<a href="${addressOf(site.settings, `articles/${entry.id}/`)}">${entry.heading}</a>`;
    yield JSON.stringify({
      unique_id: entry.id,
      start_date: partsOf(from),
      ...(published.to && published.to !== from ? { end_date: partsOf(published.to) } : {}),
      display_date: publishedText(published),
      text: { headline: link.value, text: html`<p>${entry.excerpt ?? ''}</p>`.value },
      ...(entry.source ? { group: html`${entry.source}`.value } : {}),
    });
  }
}
