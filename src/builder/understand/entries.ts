/** The entries of a collection, kept between builds. */
import type { Store } from '../../cache/store.ts';
import { type Entry, entryOf } from '../../render/model/entry.ts';
import { packEntry, Unpacker } from '../../render/model/packed-entry.ts';
import { packText, unpackText } from '../../render/model/packed-text.ts';
import type { ShownArticle } from '../../render/model/shown.ts';
import { type ShownText, textOf } from '../../render/model/text.ts';
import type { Session } from '../session.ts';
import { analysisText, withRelations } from './articles.ts';
import type { EntryJob, EntryResult } from './entry-work.ts';
import { forgetTerms, putTerms } from './search-words.ts';
import type { Collection, Threads } from './understand.ts';

type Listed = Pick<Collection, 'rows' | 'links'>;
type Sources = { readonly store: Store; readonly article: (id: string) => ShownArticle };

/** The entries of all articles on the site; what the store does not know is worked out here. */
export function entriesOf(collection: Listed, { store, article }: Sources): Entry[] {
  const places = placesOf(collection);
  const keys = new Map(Array.from(places.values(), at => [collection.rows[at]!.file, collection.rows[at]!.key]));
  const entries = new Map(entriesIn(store, (file, key) => keys.get(file) === key));
  store.transaction(() => {
    for (const [id, at] of places) {
      const { file } = collection.rows[at]!;
      if (entries.has(file)) continue;
      forgetTerms(store, file);
      const shown = article(id);
      const entry = entryOf(shown);
      put(store, { file, key: keys.get(file)!, entry: packEntry(entry), text: packText(textOf(shown, entry)) });
      entries.set(file, entry);
    }
  });
  return [...entries.values()];
}

/** The same where the store has them all. */
export function storedEntries(collection: Listed, store: Store): Entry[] {
  const files = new Set([...placesOf(collection).values()].map(at => collection.rows[at]!.file));
  return [...entriesIn(store, file => files.has(file))].map(([, entry]) => entry);
}

/** Read one after another: all of them packed and unpacked at once would be twice what a build may take. */
function* entriesIn(store: Store, isWanted: (file: string, key: string) => boolean): Generator<[string, Entry]> {
  const unpacker = new Unpacker();
  const query = store.prepare('SELECT file, key, entry FROM entry');
  for (const { file, key, entry } of query.iterate() as Iterable<KeptEntry>)
    if (isWanted(file, key)) yield [file, unpacker.entry(entry)];
}

/** @param entry of the file's article, which the store has */
export function storedText(store: Store, file: string, entry: Entry): ShownText {
  return unpackText(store.prepare('SELECT text FROM entry WHERE file = ?').get(file)!.text as string, entry);
}

/** Missing entries that are worth the start of threads, where no text was worth it. */
const WORTH_THREADS = 1_000;
/** Articles a transaction. */
const BATCH = 256;

/**
 * Where much is new, the threads that understood the articles work out their entries and search terms too, and the store
 * keeps them for `entriesOf`.
 */
export async function keepEntries(collection: Collection, session: Session, threads: Threads): Promise<void> {
  const { pool, store, progress } = threads;
  const missing = missingFrom(collection, store);
  if (missing.length < (pool.isRunning() ? 1 : WORTH_THREADS)) return;
  progress.stage('indexing', missing.length);
  const waiting: (() => void)[] = [];
  const flush = () =>
    store.transaction(() => {
      for (const keep of waiting.splice(0)) keep();
    });
  const onDone = (result: unknown, i: number) => {
    const { id, hash, entry, text, terms } = result as EntryResult;
    waiting.push(() => {
      put(store, { ...missing[i]!, entry, text });
      putTerms(store, { id, hash, terms }, session);
    });
    if (waiting.length >= BATCH) flush();
    progress.advance(1);
  };
  const jobs = missing.map(({ file, at }) => {
    return { kind: 'entry' as const, file, analysis: '', links: { ...collection.links[at]!, related: [] } };
  });
  // Analyses and relations are too large to wait in a queue all together.
  const laden = (job: EntryJob): EntryJob => {
    const { file, links } = job;
    return { ...job, analysis: analysisText(store, file), links: withRelations(store, file, links) };
  };
  await pool.run(jobs, onDone, job => (job.kind === 'entry' ? laden(job) : job));
  flush();
}

/** Every build asks this: the keys are read without the entries that they are of. */
function missingFrom(collection: Collection, store: Store) {
  const rows = store.prepare('SELECT file, key FROM entry').all();
  const known = new Map(rows.map(({ file, key }) => [file, key]));
  const wanted = Array.from(placesOf(collection).values(), at => ({ at, ...collection.rows[at]! }));
  return wanted.filter(({ file, key }) => known.get(file) !== key);
}

/** Articles on the site by their id: their places in the collection. */
export function placesOf({ links }: Pick<Collection, 'links'>): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { id, publishedOnSite }] of links.entries()) if (publishedOnSite) places.set(id, at);
  return places;
}

type KeptEntry = { readonly file: string; readonly key: string; readonly entry: string };

function put(store: Store, { file, key, entry, text }: KeptEntry & { readonly text: string }): void {
  store
    .prepare('INSERT OR REPLACE INTO entry (file, key, entry, text) VALUES (?, ?, ?, ?)')
    .run(file, key, entry, text);
}
