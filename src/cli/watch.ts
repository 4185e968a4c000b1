import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** An editor writes a file in several steps; one call follows them all. */
const QUIET_MS = 40;

/**
 * Calls `work` when something changed below one of the places and all is quiet; never twice at a time, and again if
 * something changed meanwhile. A place may be missing, come later, and be replaced.
 *
 * @param failed is told where the system stops watching
 * @returns how to end
 */
export function watchPlaces(
  places: readonly string[],
  work: () => Promise<void>,
  failed: (error: Error) => void,
): () => void {
  const listener = { changed: inTurn(work), failed };
  const watchers = places.map(place => watchPlace(resolve(place), listener));
  return () => {
    for (const close of watchers) close();
  };
}

type Listener = { readonly changed: () => void; readonly failed: (error: Error) => void };

/** A watcher goes with the folder or file that it was opened on: the folder around it tells when there is another. */
function watchPlace(place: string, { changed, failed }: Listener): () => void {
  const open = () => (existsSync(place) ? watch(place, { recursive: true }, changed).on('error', failed) : null);
  let inner: FSWatcher | null = open();
  const outer = watch(dirname(place), (_, name) => {
    if (name !== basename(place)) return;
    inner?.close();
    inner = open();
    changed();
  }).on('error', failed);
  return () => {
    inner?.close();
    outer.close();
  };
}

function inTurn(work: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await work();
    running = false;
    if (!again) return;
    again = false;
    void run();
  };
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, QUIET_MS);
  };
}
