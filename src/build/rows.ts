import type { Store } from '../cache/store.ts';
import { forgetTerms } from './search-words.ts';
import type { Analysis } from './text-work.ts';

/**
 * What the store keeps of a file besides its content: little enough to be read whole by every build. `survey`, `facts`
 * and `problems` are JSON. `key` is that of the analysis, `null` if there is none; `facts` and `sample` come with it.
 */
export type Row = {
  readonly file: string;
  readonly stamp: string;
  readonly hash: string | null;
  readonly survey: string;
  readonly key: string | null;
  readonly facts: string | null;
  readonly sample: Uint8Array | null;
  readonly problems: string;
};

export function keptRows(store: Store): Map<string, Row> {
  const rows = store.prepare('SELECT file, stamp, hash, survey, key, facts, sample, problems FROM article').all();
  return new Map((rows as unknown as Row[]).map(row => [row.file, row]));
}

/** Rows a transaction: a kill costs the work on so many files at most. */
const BATCH = 64;

/** Writes rows, each together with the content that its key stands for. */
export class RowWriter {
  readonly #store: Store;
  readonly #waiting: { readonly row: Row; readonly made: Analysis | null }[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param made `null` to leave the content as it is */
  put(row: Row, made: Analysis | null): void {
    this.#waiting.push({ row, made });
    if (this.#waiting.length >= BATCH) this.flush();
  }

  flush(): void {
    const store = this.#store;
    const article = store.prepare(
      'INSERT OR REPLACE INTO article (file, stamp, hash, survey, key, facts, sample, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const content = store.prepare('INSERT OR REPLACE INTO content (file, text, analysis) VALUES (?, ?, ?)');
    store.transaction(() => {
      for (const { row, made } of this.#waiting) {
        const { file, stamp, hash, survey, key, facts, sample, problems } = row;
        article.run(file, stamp, hash, survey, key, facts, sample, problems);
        if (made) content.run(file, made.text, made.analysis);
      }
    });
    this.#waiting.length = 0;
  }
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
