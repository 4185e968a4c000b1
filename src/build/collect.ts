import type { Problem } from '../article.ts';
import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import type { ArticleEntry } from '../load/kinds.ts';
import { type ArticleSurvey, furnitureOf, mergeSurveys } from '../pipeline.ts';
import type { Pool } from './pool.ts';
import { forgetFiles, keptRows, type Row, RowWriter } from './rows.ts';
import { isMomentary, stampOf } from './stamp.ts';
import type { AnalyseResult, ReadResult } from './text-work.ts';

/** Everything that reading a collection needs besides the list of files. */
export type CollectContext = {
  readonly store: Store;
  readonly pool: Pool;
  /** Of everything that an analysis depends on besides its file: code, vocabulary, settings. */
  readonly version: string;
  /** Milliseconds since the epoch at which the listing was made. */
  readonly listedAt: number;
  readonly progress: {
    readonly stage: (name: string, total: number | null) => void;
    readonly advance: (by: number) => void;
  };
};

/**
 * Reads and tags every listed article, but for those of which the store knows the outcome. Rows come in the order of the
 * entries; those of files that give no article have no facts, but problems.
 */
export async function collect(entries: readonly ArticleEntry[], context: CollectContext): Promise<Collected> {
  const known = keptRows(context.store);
  const writer = new RowWriter(context.store);
  const read = await readAll(entries, { ...context, known, writer });
  const rows = await analyseAll(wantedOf(read, entries, context.version), { ...context, writer });
  writer.flush();
  const present = new Set(entries.map(entry => entry.file));
  forgetFiles(
    context.store,
    [...known.keys()].filter(file => !present.has(file)),
  );
  return { rows, known };
}

/** `known`: what the store had before, by file. */
export type Collected = { readonly rows: readonly Row[]; readonly known: ReadonlyMap<string, Row> };

type Reading = CollectContext & { readonly known: ReadonlyMap<string, Row>; readonly writer: RowWriter };

async function readAll(entries: readonly ArticleEntry[], context: Reading): Promise<Row[]> {
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
    rows[i] = readRow(rows[i]!, known.get(rows[i]!.file), result as ReadResult);
    writer.put(rows[i]!, null);
    progress.advance(1);
  });
  return rows;
}

function stampFor(entry: ArticleEntry, { listedAt, version }: CollectContext): string {
  return isMomentary(entry, listedAt) ? `momentary ${listedAt}` : `${version} ${stampOf(entry)}`;
}

function unread(file: string, stamp: string): Row {
  return { file, stamp, hash: null, survey: '', key: null, facts: null, sample: null, problems: '[]' };
}

/** A file whose bytes are as before keeps its analysis until its key says otherwise. */
function readRow(row: Row, before: Row | undefined, { hash, survey, problems }: ReadResult): Row {
  if (hash !== null && before?.hash === hash) return { ...before, stamp: row.stamp, survey };
  return { ...row, hash, survey, problems: JSON.stringify(problems) };
}

type Wanted = {
  readonly row: Row;
  readonly entry: ArticleEntry;
  readonly furniture: readonly string[];
  readonly key: string | null;
};

/** What each file's analysis has to be made from. */
function wantedOf(rows: readonly Row[], entries: readonly ArticleEntry[], version: string): Wanted[] {
  const surveys = rows.map(row => (row.hash ? (JSON.parse(row.survey) as ArticleSurvey) : null));
  const merged = mergeSurveys(surveys.filter(survey => survey !== null));
  return rows.map((row, i) => {
    const survey = surveys[i];
    const furniture = survey ? [...furnitureOf(merged, survey)].sort() : [];
    return { row, entry: entries[i]!, furniture, key: row.hash && keyOf(row.hash, row.file, furniture, version) };
  });
}

function keyOf(hash: string, ...[file, furniture, version]: [string, readonly string[], string]): string {
  return fingerprint(hash, file, furniture.join(' '), version);
}

type Analysing = CollectContext & { readonly writer: RowWriter };

async function analyseAll(wanted: readonly Wanted[], context: Analysing): Promise<Row[]> {
  const { pool, progress, writer, version } = context;
  const rows = wanted.map(({ row }) => row);
  const missing = [...wanted.keys()].filter(i => wanted[i]!.key !== null && wanted[i]!.key !== rows[i]!.key);
  progress.stage('understanding', missing.length);
  const jobs = missing.map(i => {
    const { entry, furniture } = wanted[i]!;
    return { kind: 'analyse' as const, entry, furniture };
  });
  await pool.run(jobs, (result, at) => {
    const i = missing[at]!;
    const { row, furniture } = wanted[i]!;
    const { made, hash, problems } = result as AnalyseResult;
    // A file that changed since it was surveyed is right in itself; the next build will read it again.
    const stamp = hash === row.hash ? row.stamp : 'changed while it was read';
    const key = hash && keyOf(hash, row.file, furniture, version);
    const { facts, sample } = made ?? { facts: null, sample: null };
    rows[i] = { ...row, ...{ stamp, hash, key, facts, sample }, problems: JSON.stringify(problems) };
    writer.put(rows[i]!, made);
    progress.advance(1);
  });
  return rows;
}

/** What was wrong with files that gave no article. */
export function readingProblems(rows: readonly Row[]): Problem[] {
  return rows.flatMap(row => (row.facts ? [] : (JSON.parse(row.problems) as Problem[])));
}
