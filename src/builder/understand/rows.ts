import type { Store } from '../../cache/store.ts';
import { type ArticleSurvey, type Facts, factsUnpacker } from '../../pipeline.ts';
import type { Analysis } from './analyse-work.ts';
import { forgetTerms } from './search-words.ts';

/**
 * What a build holds in memory of each file; survey, facts, sample and content stay in the store. `key` is that of the
 * analysis, `null` if there is none; `problems` is JSON.
 */
export type Row = {
  readonly file: string;
  readonly stamp: string;
  readonly hash: string | null;
  readonly key: string | null;
  /** The analysis made an article of it: the store has its facts and its sample. */
  readonly isArticle: boolean;
  readonly problems: string;
};

export function keptRows(store: Store): Map<string, Row> {
  const query = store.prepare('SELECT file, stamp, hash, key, facts IS NOT NULL AS isArticle, problems FROM article');
  const rows = query.all() as unknown as (Omit<Row, 'isArticle'> & { readonly isArticle: 0 | 1 })[];
  return new Map(rows.map(row => [row.file, { ...row, isArticle: row.key !== null && row.isArticle === 1 }]));
}

/** What the collection must know of each file that was read, one after another. */
export function* keptSurveys(store: Store): Generator<ArticleSurvey> {
  const query = store.prepare("SELECT survey FROM article WHERE survey <> ''");
  for (const { survey } of query.iterate()) yield JSON.parse(survey as string);
}

/** By file; of those without an analysis as they were before. */
export function keptFacts(store: Store): Map<string, Facts> {
  const unpack = factsUnpacker();
  const found = new Map<string, Facts>();
  const query = store.prepare('SELECT file, facts FROM article WHERE facts IS NOT NULL');
  for (const { file, facts } of query.iterate()) found.set(file as string, unpack(facts as string));
  return found;
}

/** The samples of texts, by file; of those without an analysis as they were before. */
export function keptSamples(store: Store): Map<string, Uint32Array> {
  const query = store.prepare('SELECT file, sample FROM article WHERE sample IS NOT NULL');
  query.setReturnArrays(true);
  const rows = query.all() as unknown as [string, Uint8Array][];
  return new Map(rows.map(([file, sample]) => [file, numbersOf(sample)]));
}

/** That of one file that has a sample. */
export function keptSample(store: Store, file: string): Uint32Array {
  return numbersOf(store.prepare('SELECT sample FROM article WHERE file = ?').get(file)!.sample as Uint8Array);
}

/** The bytes of the store begin anywhere; numbers of 32 bits do not. */
function numbersOf(sample: Uint8Array): Uint32Array {
  return new Uint32Array(sample.slice().buffer);
}

/** Rows a transaction: a kill costs the work on so many files at most. */
const BATCH = 64;

type Write = (store: Store) => void;

/** Writes rows, each together with the content that its key stands for. */
export class RowWriter {
  readonly #store: Store;
  readonly #waiting: Write[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** A file that was read: of another content, it has no analysis any more. @param survey JSON */
  read(row: Row, survey: string): void {
    this.#put(store => putRead(store, row, survey));
  }

  /** A file that was analysed. @param made `null` if it gave no article */
  analysed(row: Row, made: Analysis | null): void {
    this.#put(store => putAnalysis(store, row, made));
  }

  #put(write: Write): void {
    this.#waiting.push(write);
    if (this.#waiting.length >= BATCH) this.flush();
  }

  flush(): void {
    this.#store.transaction(() => {
      for (const write of this.#waiting) write(this.#store);
    });
    this.#waiting.length = 0;
  }
}

function putRead(store: Store, { file, stamp, hash, key, problems }: Row, survey: string): void {
  const statement = store.prepare(`
    INSERT INTO article (file, stamp, hash, survey, key, problems) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (file) DO UPDATE SET
      stamp = excluded.stamp, hash = excluded.hash, survey = excluded.survey, key = excluded.key,
      problems = excluded.problems`);
  statement.run(file, stamp, hash, survey, key, problems);
}

function putAnalysis(store: Store, { file, stamp, hash, key, problems }: Row, made: Analysis | null): void {
  store
    .prepare('UPDATE article SET stamp = ?, hash = ?, key = ?, facts = ?, sample = ?, problems = ? WHERE file = ?')
    .run(stamp, hash, key, made?.facts ?? null, made?.sample ?? null, problems, file);
  if (!made) return;
  const content = store.prepare('INSERT OR REPLACE INTO content (file, text, analysis) VALUES (?, ?, ?)');
  content.run(file, made.text, made.analysis);
}

/** Forgets files that are no longer there. */
export function forgetFiles(store: Store, files: readonly string[]): void {
  if (files.length === 0) return;
  const statements = ['article', 'content', 'entry'].map(table => store.prepare(`DELETE FROM ${table} WHERE file = ?`));
  store.transaction(() => {
    for (const file of files) {
      forgetTerms(store, file);
      for (const statement of statements) statement.run(file);
    }
  });
}
