import { fingerprint } from '../../cache/fingerprint.ts';
import type { Store } from '../../cache/store.ts';
import { type Pair, pairsAfter, pairsOf } from '../../pipeline.ts';
import type { Collected } from './collect.ts';
import { keptSamples, type Row } from './rows.ts';

/** The near-duplicates of a collection by file, and the state of the rows of which they are. */
type KeptPairs = { readonly state: string; readonly pairs: readonly (readonly [string, string, number])[] };

/**
 * The near-duplicates among rows, from those that the store knows where it knows them of the rows as they were.
 * @param collected rows of articles only
 */
export function pairsOfRows({ rows, before }: Collected, store: Store): readonly Pair[] {
  const state = stateOf(rows);
  const kept = keptPairs(store);
  const places = new Map(rows.map((row, at) => [row.file, at]));
  const placed = (pairs: KeptPairs['pairs']): Pair[] =>
    pairs.map(([a, b, similarity]) => ({ a: places.get(a)!, b: places.get(b)!, similarity }));
  if (kept?.state === state) return placed(kept.pairs);
  const samplesByFile = keptSamples(store);
  const samples = rows.map(({ file }) => samplesByFile.get(file)!);
  const query = store.prepare('SELECT text FROM content WHERE file = ?');
  const text = (at: number) => query.get(rows[at]!.file)!.text as string;
  const pairs =
    kept?.state === stateOf(before.rows)
      ? pairsAfter(
          {
            changed: [...rows.keys()].filter(at => !before.same.has(rows[at]!.file)),
            gone: before.gone,
            pairs: placed(kept.pairs.filter(([a, b]) => before.same.has(a) && before.same.has(b))),
          },
          samples,
          text,
        )
      : pairsOf(samples, text);
  const value = { state, pairs: pairs.map(({ a, b, similarity }) => [rows[a]!.file, rows[b]!.file, similarity]) };
  store.prepare("INSERT OR REPLACE INTO note VALUES ('pairs', ?)").run(JSON.stringify(value));
  return pairs;
}

/** Of the texts and their files; in whatever order they come. */
function stateOf(rows: readonly Row[]): string {
  return fingerprint(
    rows
      .map(({ file, key }) => `${file}\n${key}\n`)
      .sort()
      .join(''),
  );
}

function keptPairs(store: Store): KeptPairs | null {
  const row = store.prepare("SELECT value FROM note WHERE name = 'pairs'").get();
  return row ? (JSON.parse(row.value as string) as KeptPairs) : null;
}
