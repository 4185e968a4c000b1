import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * What is kept between builds of one input into one output: an embedded database that survives a kill. Nothing in it is
 * needed: a store that is missing, damaged, of another version or not writable costs time, never correctness.
 */
export type Store = {
  /** `false` if this is a store in memory, because the folder could not be used. */
  readonly kept: boolean;
  readonly prepare: (sql: string) => StatementSync;
  /** Runs in one transaction: all of it is kept, or nothing. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/**
 * `article` is read whole by every build and has to stay light; `content` (text, analysis) is read only for what changes,
 * `related` and the `text` of an entry only where a page is made from them: they stand last in their rows.
 * The two are always written together.
 *
 * Raise the number whenever a table changes: a store of another number is thrown away.
 */
const SCHEMA_VERSION = 5;

const SCHEMA = `
  CREATE TABLE article (
    file TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT, survey TEXT NOT NULL, key TEXT, facts TEXT, sample BLOB,
    problems TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE content (file TEXT PRIMARY KEY, text TEXT NOT NULL, analysis TEXT NOT NULL);
  CREATE TABLE relation (
    file TEXT PRIMARY KEY, key TEXT NOT NULL, hash TEXT NOT NULL, day REAL, leads TEXT NOT NULL, related TEXT NOT NULL
  );
  CREATE TABLE entry (file TEXT PRIMARY KEY, key TEXT NOT NULL, entry TEXT NOT NULL, text TEXT NOT NULL);
  CREATE TABLE terms (id TEXT PRIMARY KEY, key TEXT NOT NULL, terms TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE output (tree TEXT NOT NULL, path TEXT NOT NULL, hash TEXT, PRIMARY KEY (tree, path)) WITHOUT ROWID;
  CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * The largest that SQLite knows, in bytes, and the memory for them, in KiB. Texts and analyses take several pages of the
 * usual 4 KB each, strewn over the file; read from a disk that has to look for each, what every build needs of 10,000
 * articles took 2.4 s, and 0.5 s so.
 */
const PAGES = 'PRAGMA page_size = 65536;';
const CACHE = 'PRAGMA cache_size = -65536;';

/** Opens `folder/state.sqlite`, anew if it cannot be trusted; in memory, with a reason to print, if that fails too. */
export function openStore(folder: string): { readonly store: Store; readonly warning: string | null } {
  const path = join(folder, 'state.sqlite');
  try {
    mkdirSync(folder, { recursive: true });
    return { store: wrap(openChecked(path), true), warning: null };
  } catch (first) {
    return reopen(path, first as Error);
  }
}

/** The same, knowing nothing but what the trees hold: a new file is there in no time, the rows of a large one take seconds to go. */
export function openStoreAnew(folder: string): ReturnType<typeof openStore> {
  const old = openStore(folder);
  if (!old.store.kept) return old;
  const held = old.store.prepare('SELECT tree, path, hash FROM output').all();
  old.store.close();
  removeFiles(join(folder, 'state.sqlite'));
  const { store, warning } = openStore(folder);
  const keep = store.prepare('INSERT INTO output (tree, path, hash) VALUES (:tree, :path, :hash)');
  store.transaction(() => {
    for (const row of held) keep.run(row);
  });
  return { store, warning: old.warning ?? warning };
}

function reopen(path: string, reason: Error): { store: Store; warning: string } {
  try {
    removeFiles(path);
    const store = wrap(openChecked(path), true);
    return {
      store,
      warning: `what was kept from earlier builds could not be used (${reason.message}); everything is worked out anew`,
    };
  } catch (second) {
    return {
      store: memoryStore(),
      warning: `nothing can be kept for the next build (${(second as Error).message}); this build goes on without`,
    };
  }
}

function removeFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

/** The same store for a thread that only reads it. @throws Error if it cannot be read */
export function openReader(folder: string): Store {
  const database = new DatabaseSync(join(folder, 'state.sqlite'), { readOnly: true });
  database.exec(CACHE);
  return wrap(database, true);
}

/** Keeps nothing beyond this process. */
export function memoryStore(): Store {
  return wrap(initialise(new DatabaseSync(':memory:')), false);
}

/** @throws Error if the file is damaged, read-only or of another version */
function openChecked(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec(
      `${PAGES} PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; ${CACHE}`,
    );
    const version = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0]);
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get();
    if (version === SCHEMA_VERSION) database.exec('UPDATE note SET value = value WHERE 0');
    else if (version === 0 && Number(tables?.n) === 0) initialise(database);
    else throw new Error(`kept by another version of Dépêche: ${version}, not ${SCHEMA_VERSION}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function initialise(database: DatabaseSync): DatabaseSync {
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
  return database;
}

function wrap(database: DatabaseSync, kept: boolean): Store {
  const prepared = new Map<string, StatementSync>();
  return {
    kept,
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      prepared.set(sql, statement);
      return statement;
    },
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has rolled it back already.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}
