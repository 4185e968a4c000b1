import type { Problem } from '../../article.ts';
import { fingerprint } from '../../cache/fingerprint.ts';
import type { Store } from '../../cache/store.ts';
import type { ArticleEntry } from '../../load/files/kinds.ts';
import { type ArticleSurvey, furnitureOf, mergeSurveys } from '../../pipeline.ts';
import type { BuildOptions } from '../report.ts';
import { isMomentary, stampOf } from '../stamp.ts';
import type { AnalyseResult } from './analyse-work.ts';
import type { Pool } from './pool.ts';
import type { ReadResult } from './read-work.ts';
import { forgetFiles, keptRows, keptSample, keptSurveys, type Row, RowWriter } from './rows.ts';

/** Everything that reading a collection needs besides the list of files. */
export type CollectContext = {
  readonly store: Store;
  readonly pool: Pool;
  /** Of everything that an analysis depends on besides its file: code, vocabulary, settings. */
  readonly version: string;
  /** Milliseconds since the epoch at which the listing was made. */
  readonly listedAt: number;
  readonly progress: BuildOptions['progress'];
};

/**
 * Reads and tags every listed article, but for those of which the store knows the outcome. Rows come in the order of the
 * entries; those of files that give no article have problems instead.
 */
export async function collect(entries: readonly ArticleEntry[], context: CollectContext): Promise<Collected> {
  const { store } = context;
  const known = keptRows(store);
  const writer = new RowWriter(store);
  const read = await readAll(entries, { ...context, known, writer });
  const present = new Set(entries.map(entry => entry.file));
  const absent = [...known.keys()].filter(file => !present.has(file));
  const wanted = wantedOf(read, { absent, ...context });
  const before = textsBefore({ known, read, wanted }, store);
  forgetFiles(store, absent);
  const rows = await analyseAll(read, wanted, { ...context, entries, writer });
  return { rows, before };
}

/** The texts of the collection as the store knew them until now. */
export type Before = {
  readonly rows: readonly Row[];
  /** Files whose text is as it was. */
  readonly same: ReadonlySet<string>;
  /** Samples of the texts that went or are analysed anew. */
  readonly gone: readonly Uint32Array[];
};

export type Collected = { readonly rows: readonly Row[]; readonly before: Before };

type Reading = CollectContext & { readonly known: ReadonlyMap<string, Row>; readonly writer: RowWriter };

async function readAll(entries: readonly ArticleEntry[], context: Reading): Promise<readonly Row[]> {
  const { known, writer, pool, progress } = context;
  const rows: Row[] = [];
  const changed: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const stamp = stampFor(entry, context);
    const row = known.get(entry.file);
    rows[i] = row?.stamp === stamp ? row : unread(entry.file, stamp);
    if (rows[i] !== row) changed.push(i);
  }
  progress.stage('reading', changed.length);
  const jobs = changed.map(i => ({ kind: 'read' as const, entry: entries[i]! }));
  await pool.run(jobs, (result, at) => {
    const i = changed[at]!;
    const { survey, ...outcome } = result as ReadResult;
    rows[i] = readRow(rows[i]!, known.get(rows[i]!.file), outcome);
    writer.read(rows[i]!, survey);
    progress.advance(1);
  });
  writer.flush();
  return rows;
}

function stampFor(entry: ArticleEntry, { listedAt, version }: CollectContext): string {
  return isMomentary(entry, listedAt) ? `momentary ${listedAt}` : `${version} ${stampOf(entry)}`;
}

function unread(file: string, stamp: string): Row {
  return { file, stamp, hash: null, key: null, isArticle: false, problems: '[]' };
}

/** A file whose bytes are as before keeps its analysis until its key says otherwise. */
function readRow(row: Row, before: Row | undefined, { hash, problems }: Omit<ReadResult, 'survey'>): Row {
  if (hash !== null && before?.hash === hash) return { ...before, stamp: row.stamp };
  return { ...row, hash, problems: JSON.stringify(problems) };
}

/** By the place of a file of which the analysis is missing: what it has to be made from. */
type Wanted = ReadonlyMap<number, { readonly furniture: readonly string[]; readonly key: string }>;

type Surveyed = CollectContext & { readonly absent: readonly string[] };

function wantedOf(rows: readonly Row[], { store, version, absent }: Surveyed): Wanted {
  const gone = new Set(absent);
  const surveys = new Map<string, ArticleSurvey>();
  for (const survey of keptSurveys(store)) if (!gone.has(survey.file)) surveys.set(survey.file, survey);
  const merged = mergeSurveys(surveys.values());
  const wanted = new Map<number, { readonly furniture: readonly string[]; readonly key: string }>();
  for (const [at, { hash, file, key: known }] of rows.entries()) {
    if (hash === null) continue;
    const furniture = [...furnitureOf(merged, surveys.get(file)!)].sort();
    const key = keyOf(hash, file, furniture, version);
    if (key !== known) wanted.set(at, { furniture, key });
  }
  return wanted;
}

function keyOf(hash: string, ...[file, furniture, version]: [string, readonly string[], string]): string {
  return fingerprint(hash, file, furniture.join(' '), version);
}

type Change = { readonly known: ReadonlyMap<string, Row>; readonly read: readonly Row[]; readonly wanted: Wanted };

function textsBefore({ known, read, wanted }: Change, store: Store): Before {
  const same = new Set(read.filter((row, at) => row.isArticle && !wanted.has(at)).map(({ file }) => file));
  const rows = [...known.values()].filter(row => row.isArticle);
  const gone = rows.filter(({ file }) => !same.has(file));
  return { rows, same, gone: gone.map(({ file }) => keptSample(store, file)) };
}

type Analysing = CollectContext & { readonly entries: readonly ArticleEntry[]; readonly writer: RowWriter };

async function analyseAll(read: readonly Row[], wanted: Wanted, context: Analysing): Promise<readonly Row[]> {
  const { entries, pool, progress, writer, version } = context;
  const rows = [...read];
  const missing = [...wanted.keys()];
  progress.stage('understanding', missing.length);
  const jobs = missing.map(at => {
    return { kind: 'analyse' as const, entry: entries[at]!, furniture: wanted.get(at)!.furniture };
  });
  await pool.run(jobs, (result, i) => {
    const at = missing[i]!;
    const row = rows[at]!;
    const { made, hash, problems } = result as AnalyseResult;
    // A file that changed since it was surveyed is right in itself; the next build will read it again.
    const stamp = hash === row.hash ? row.stamp : 'changed while it was read';
    const key = hash && keyOf(hash, row.file, wanted.get(at)!.furniture, version);
    rows[at] = { ...row, stamp, hash, key, isArticle: made !== null, problems: JSON.stringify(problems) };
    writer.analysed(rows[at]!, made);
    progress.advance(1);
  });
  writer.flush();
  return rows;
}

/** What was wrong with files that gave no article. */
export function readingProblems(rows: readonly Row[]): Problem[] {
  return rows.flatMap(row => (row.isArticle ? [] : (JSON.parse(row.problems) as Problem[])));
}
