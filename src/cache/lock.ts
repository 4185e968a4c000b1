import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another build of the same input into the same output is running now. */
export class BusyError extends Error {}

/**
 * Holds `folder` for one build. The lock is the operating system's, on an SQLite file: it goes with the process, so that a
 * killed build leaves none behind.
 *
 * @returns how to let go; does nothing where the folder cannot be written (then nothing is kept there either)
 * @throws BusyError if another process holds it
 */
export function lockFolder(folder: string): () => void {
  let database: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, 'lock.sqlite'));
  } catch {
    return () => undefined;
  }
  try {
    // Nothing that matters is ever written: without a journal on disk there is nothing to wait for.
    database.exec(
      'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE',
    );
    return () => database.close();
  } catch (error) {
    database.close();
    if (/locked|busy/i.test((error as Error).message))
      throw new BusyError(`another build is writing the same site (lock: ${folder}); wait for it to end`);
    return () => undefined;
  }
}
