import { hash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import { firstDay } from '../model/order.ts';
import type { SiteModel } from '../model/site.ts';
import type { FileGroup } from '../site-file.ts';
import { publishedShort } from '../writing/dates.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { SegmentIndex } from './shards.ts';
import { type WeightedTerms, weightedTerms } from './terms.ts';

/** Articles a file of results: a page of results needs one or two. */
const DOCUMENTS_A_FILE = 25;
/** Raise when what the files mean changes, together with `templates/assets/search-index.js`. */
const FORMAT = 1;
const FOLDER = 'recherche/index';

/** What the index knows besides the site. */
export type SearchWords = {
  /** Changes with the aliases, so that they need not be asked for to compare. */
  readonly version: string;
  /** Other names of an actor, by its id. */
  readonly aliases: (actor: string) => readonly string[];
  /** The weighted terms of an article, made or remembered. */
  readonly termsOf: (entry: Entry, make: () => WeightedTerms) => WeightedTerms;
};

/**
 * The search index: `manifest.json` names the segments; each has `PREFIX.json` files of terms and `docs-N.json` files of
 * what results show. A segment is one group: nothing of it is made again while its articles stay the same.
 */
export function* searchFiles(site: SiteModel, words: SearchWords): Generator<FileGroup> {
  const segments = segmentsOf(site.entries);
  for (const segment of segments) yield segmentGroup(site, segment, words);
  const manifest = () =>
    JSON.stringify({ format: FORMAT, segments: segments.map(({ id, entries }) => ({ id, articles: entries.length })) });
  yield {
    name: `${FOLDER}/manifest`,
    hash: hash('sha1', manifest()),
    files: () => [[`${FOLDER}/manifest.json`, manifest()]],
  };
}

function segmentGroup(site: SiteModel, { id, entries }: Segment, words: SearchWords): FileGroup {
  const key = JSON.stringify([FORMAT, entries.map(entry => entry.hash), words.version]);
  return {
    name: `${FOLDER}/${id}`,
    hash: hash('sha1', key),
    files: () => segmentFiles(site, { id, entries }, words),
  };
}

function segmentFiles(
  site: SiteModel,
  { id, entries }: Segment,
  words: SearchWords,
): [path: string, content: string][] {
  const index = new SegmentIndex();
  for (const [n, entry] of entries.entries()) {
    const make = () => weightedTerms(site.article(entry.id), entry, words.aliases);
    index.add(n, words.termsOf(entry, make));
  }
  const shards = [...index.shards()];
  const files: [string, string][] = shards.map(([prefix, json]) => [`${FOLDER}/${id}/${fileName(prefix)}.json`, json]);
  for (let from = 0; from < entries.length; from += DOCUMENTS_A_FILE) {
    const documents = entries.slice(from, from + DOCUMENTS_A_FILE).map(documentOf);
    files.push([`${FOLDER}/${id}/docs-${from / DOCUMENTS_A_FILE}.json`, JSON.stringify(documents)]);
  }
  const about = {
    prefixes: shards.map(([prefix]) => prefix),
    documentsAFile: DOCUMENTS_A_FILE,
    articles: entries.length,
  };
  files.push([`${FOLDER}/${id}/segment.json`, JSON.stringify(about)]);
  return files;
}

/** `t-` and the code points in hexadecimal: a term may hold any letter, a file name may not. */
function fileName(prefix: string): string {
  return `t-${/^[a-z0-9]*$/.test(prefix) ? prefix : `x${[...prefix].map(c => c.codePointAt(0)!.toString(16)).join('-')}`}`;
}

/** id, title, date to read, day to sort by, source, excerpt. */
function documentOf(entry: Entry): (string | null)[] {
  return [entry.id, entry.heading, publishedShort(entry.published), firstDay(entry), entry.source, entry.excerpt];
}
