import type { Problem, QuotedArticle } from '../article.ts';
import { fingerprint } from '../cache/fingerprint.ts';
import type { Store } from '../cache/store.ts';
import type { ArticleEntry } from '../load/kinds.ts';
import { type ArticleSurvey, furnitureOf, mergeSurveys } from '../pipeline.ts';
import type { Pool } from './pool.ts';
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

export type Collected = { readonly articles: readonly QuotedArticle[]; readonly problems: readonly Problem[] };

/** What the store keeps of a file: `survey`, `raw` and `analysis` are JSON. */
type Kept = {
  readonly file: string;
  readonly stamp: string;
  readonly hash: string | null;
  readonly survey: string;
  readonly raw: string | null;
  readonly key: string | null;
  readonly analysis: string | null;
  readonly problems: string;
};

/**
 * Reads and tags every listed article, from the store where nothing that it depends on has changed. Articles come in the
 * order of the entries; files that give none leave problems.
 */
export async function collect(entries: readonly ArticleEntry[], context: CollectContext): Promise<Collected> {
  const kept = await readAll(entries, context);
  const surveys = kept.map(row => (row.hash ? (JSON.parse(row.survey) as ArticleSurvey) : null));
  const merged = mergeSurveys(surveys.filter(survey => survey !== null));
  const wanted = kept.map((row, i) => {
    const survey = surveys[i];
    const furniture = survey ? [...furnitureOf(merged, survey)].sort() : [];
    return {
      row,
      entry: entries[i]!,
      furniture,
      key: row.hash && fingerprint(row.hash, row.file, JSON.stringify(furniture), context.version),
    };
  });
  const rows = await analyseAll(wanted, context);
  remember(rows, entries, context.store);
  return {
    articles: rows.flatMap(row => (row.analysis ? [JSON.parse(row.analysis) as QuotedArticle] : [])),
    problems: rows.flatMap(row => JSON.parse(row.problems) as Problem[]),
  };
}

async function readAll(
  entries: readonly ArticleEntry[],
  { store, pool, progress, listedAt, version }: CollectContext,
): Promise<Kept[]> {
  const known = keptRows(store);
  const rows: Kept[] = [];
  const changed: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const stamp = isMomentary(entry, listedAt) ? `momentary ${listedAt}` : `${version} ${stampOf(entry)}`;
    const row = known.get(entry.file);
    if (row && row.stamp === stamp) rows[i] = row;
    else {
      changed.push(i);
      rows[i] = {
        file: entry.file,
        stamp,
        hash: null,
        survey: '',
        raw: null,
        key: row?.key ?? null,
        analysis: row?.analysis ?? null,
        problems: '[]',
      };
    }
  }
  progress.stage('reading', changed.length);
  const jobs = changed.map(i => ({ kind: 'read' as const, entry: entries[i]! }));
  await pool.run(jobs, (result, at) => {
    const { hash, survey, raw, problems } = result as ReadResult;
    const i = changed[at]!;
    rows[i] = { ...rows[i]!, hash, survey, raw, problems: JSON.stringify(problems) };
    progress.advance(1);
  });
  return rows;
}

function keptRows(store: Store): Map<string, Kept> {
  const rows = store.prepare('SELECT file, stamp, hash, survey, raw, key, analysis, problems FROM article').all();
  return new Map(rows.map(row => [row.file as string, row as unknown as Kept]));
}

type Wanted = {
  readonly row: Kept;
  readonly entry: ArticleEntry;
  readonly furniture: readonly string[];
  readonly key: string | null;
};

async function analyseAll(wanted: readonly Wanted[], { pool, progress }: CollectContext): Promise<Kept[]> {
  const rows = wanted.map(({ row, key }) => (row.key === key && row.analysis ? row : { ...row, key, analysis: null }));
  const missing = [...rows.keys()].filter(i => rows[i]!.key !== null && rows[i]!.analysis === null);
  progress.stage('understanding', missing.length);
  const jobs = missing.map(i => ({
    kind: 'analyse' as const,
    entry: wanted[i]!.entry,
    raw: wanted[i]!.row.raw,
    furniture: wanted[i]!.furniture,
  }));
  await pool.run(jobs, (result, at) => {
    const { analysis, hash, problems } = result as AnalyseResult;
    const i = missing[at]!;
    const row = rows[i]!;
    // A file that changed since it was surveyed is right in itself; the next build will read it again.
    const stamp = hash === row.hash ? row.stamp : 'changed while it was read';
    rows[i] = { ...row, stamp, analysis, problems: problems.length ? JSON.stringify(problems) : row.problems };
    progress.advance(1);
  });
  return rows;
}

function remember(rows: readonly Kept[], entries: readonly ArticleEntry[], store: Store): void {
  const before = new Map(
    store
      .prepare('SELECT file, stamp, key FROM article')
      .all()
      .map(row => [row.file as string, `${row.stamp}\n${row.key}`]),
  );
  const put = store.prepare(
    'INSERT OR REPLACE INTO article (file, stamp, hash, survey, raw, key, analysis, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = store.prepare('DELETE FROM article WHERE file = ?');
  const present = new Set(entries.map(entry => entry.file));
  store.transaction(() => {
    for (const row of rows)
      if (before.get(row.file) !== `${row.stamp}\n${row.key}`)
        put.run(row.file, row.stamp, row.hash, row.survey, row.raw, row.key, row.analysis, row.problems);
    for (const file of before.keys()) if (!present.has(file)) remove.run(file);
  });
}
