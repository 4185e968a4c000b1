import { hash } from 'node:crypto';
import { partsOf } from '../lib/calendar.ts';
import { once } from '../lib/once.ts';
import { addressOf } from './address.ts';
import { publishedText } from './dates.ts';
import type { Entry } from './entry.ts';
import { html } from './html.ts';
import { firstDay } from './order.ts';
import { hashOf } from './pages/page.ts';
import type { SiteModel } from './site.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The files under `/data/`: what lists know of every article, with where its plain text lies; actors, themes, and the timeline for TimelineJS 3.
 */
export function* dataFiles(site: SiteModel): Generator<SiteFile> {
  const { title, description, url } = site.settings;
  const file = (path: string, key: unknown, content: () => string): SiteFile => ({
    path: `data/${path}`,
    hash: () => hash('sha1', JSON.stringify([url, hashOf(site.entries), key])),
    content,
  });
  // Both hold the same lines; whoever writes one writes the other.
  const lines = once(() => site.entries.map(entry => JSON.stringify(record(site, entry))));
  yield file('articles.json', null, () => `[\n${lines().join(',\n')}\n]\n`);
  yield file('articles.jsonl', null, () => [...lines(), ''].join('\n'));
  yield file('articles.csv', null, () => csv(site));
  yield file('actors.json', null, () =>
    list(
      [...site.actors.values()].map(({ entries: where, ...actor }) => ({ ...actor, articles: where.map(e => e.id) })),
    ),
  );
  yield file('topics.json', null, () =>
    list(
      [...site.topics.values()].map(({ entries: where, name: _, ...topic }) => ({
        ...topic,
        articles: where.map(e => e.id),
      })),
    ),
  );
  yield file('timeline.json', [title, description], () => `${JSON.stringify(timeline(site))}\n`);
}

function list(members: readonly unknown[]): string {
  return `[\n${members.map(member => JSON.stringify(member)).join(',\n')}\n]\n`;
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
function csv(site: SiteModel): string {
  const rows = site.entries.map(entry => {
    const { id, heading, published, source, authors, words, sample } = entry;
    const { edtf, from, to, basis } = published ?? NO_DATE;
    const names = entry.actors.map(actor => actor.name).join(' | ');
    const labels = entry.topics.map(topic => topic.label).join(' | ');
    const address = addressOf(site.settings, `articles/${id}/`);
    const texts = [id, address, heading, source ?? '', authors.join(' | '), edtf].map(cell);
    return [...texts, from ?? '', to ?? '', basis, cell(names), cell(labels), words, sample].join(',');
  });
  return `\ufeff${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
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

/** https://timeline.knightlab.com/docs/json-format.html; its texts are HTML. Undated articles have no place in it. */
function timeline(site: SiteModel) {
  const events = site.entries.flatMap(entry => {
    const { published } = entry;
    const from = firstDay(entry);
    if (!published || !from) return [];
    const link = html`<a href="${addressOf(site.settings, `articles/${entry.id}/`)}">${entry.heading}</a>`;
    return [
      {
        unique_id: entry.id,
        start_date: partsOf(from),
        ...(published.to && published.to !== from ? { end_date: partsOf(published.to) } : {}),
        display_date: publishedText(published),
        text: { headline: link.value, text: html`<p>${entry.excerpt ?? ''}</p>`.value },
        ...(entry.source ? { group: html`${entry.source}`.value } : {}),
      },
    ];
  });
  const { title, description } = site.settings;
  return { title: { text: { headline: html`${title}`.value, text: html`<p>${description}</p>`.value } }, events };
}
