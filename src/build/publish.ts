import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../cache/store.ts';
import { type TreeName, type Trees, treePath } from './trees.ts';

/** A file that the site should have: `hash` tells its content without making it. */
export type Planned = { readonly path: string; readonly hash: string };

/** What a tree lacks. `linked` have the same content in the live tree; `made` must be rendered or written. */
export type Delta = {
  readonly made: readonly Planned[];
  readonly linked: readonly Planned[];
  readonly removed: readonly string[];
};

/** What each tree holds by path; a file whose write was begun and not finished has the hash `null`. */
export type Holdings = ReadonlyMap<string, string | null>;

export function holdings(store: Store, tree: TreeName): Holdings {
  const query = store.prepare('SELECT path, hash FROM output WHERE tree = ?');
  // Tens of thousands of rows: as lists they take half of the time.
  query.setReturnArrays(true);
  return new Map(query.all(tree) as unknown as [string, string | null][]);
}

/** @param planned hashes by path */
export function deltaOf(planned: ReadonlyMap<string, string>, next: Holdings, live: Holdings): Delta {
  const made: Planned[] = [];
  const linked: Planned[] = [];
  for (const [path, hash] of planned) {
    if (next.get(path) === hash) continue;
    (live.get(path) === hash ? linked : made).push({ path, hash });
  }
  const removed = [...next.keys()].filter(path => !planned.has(path));
  return { made, linked, removed };
}

/** Says in the store, before any file is touched, which files of the tree cannot be trusted until `settle`. */
export function announce(store: Store, tree: TreeName, delta: Delta): void {
  const doubt = store.prepare('INSERT OR REPLACE INTO output (tree, path, hash) VALUES (?, ?, NULL)');
  store.transaction(() => {
    for (const { path } of [...delta.made, ...delta.linked]) doubt.run(tree, path);
    for (const path of delta.removed) doubt.run(tree, path);
  });
}

/**
 * Takes away what went, and links what the live tree already has. `made` files are removed too, so that a write never
 * goes through a link into the live tree.
 *
 * @param isEmpty the next tree was emptied just now: there is nothing in the way
 */
export function clearAndLink(trees: Trees, delta: Delta, isEmpty: boolean): void {
  const next = treePath(trees, trees.next);
  const clear = (path: string) => isEmpty || rmSync(path, { force: true });
  for (const path of delta.removed) removeFile(next, path);
  for (const { path } of delta.made) clear(join(next, path));
  if (trees.live === null) return;
  const live = treePath(trees, trees.live);
  const folders = new Set<string>();
  for (const { path } of delta.linked) {
    const place = join(next, path);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    clear(place);
    linkSync(join(live, path), place);
  }
}

function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return; // not empty: other pages live there
    }
  }
}

/** The tree holds all of the delta now, on disk. */
export function settle(store: Store, trees: Trees, delta: Delta): void {
  flush(treePath(trees, trees.next), delta.made);
  const known = store.prepare('INSERT OR REPLACE INTO output (tree, path, hash) VALUES (?, ?, ?)');
  const gone = store.prepare('DELETE FROM output WHERE tree = ? AND path = ?');
  store.transaction(() => {
    for (const { path, hash } of [...delta.made, ...delta.linked]) known.run(trees.next, path, hash);
    for (const path of delta.removed) gone.run(trees.next, path);
  });
}

/** Up to here each file is flushed to disk by itself; beyond, `sync -f` does the whole file system at once. */
const FLUSHED_ONE_BY_ONE = 200;

/** A machine that loses power after the switch must come back with the new site, not with empty files. */
function flush(root: string, made: readonly Planned[]): void {
  if (made.length > FLUSHED_ONE_BY_ONE && spawnSync('sync', ['-f', root]).status === 0) return;
  for (const { path } of made) {
    const file = openSync(join(root, path), 'r');
    fsyncSync(file);
    closeSync(file);
  }
}

/** Forgets a tree and puts its files aside: for `--fresh`, or where its folder is not what the store says. */
export function emptyTree(store: Store, trees: Trees, tree: TreeName): void {
  store.prepare('DELETE FROM output WHERE tree = ?').run(tree);
  const place = treePath(trees, tree);
  if (existsSync(place)) renameSync(place, freePlace(join(trees.folder, ASIDE + tree)));
  mkdirSync(place, { recursive: true });
}

/** How folders are called that wait to be deleted. */
const ASIDE = 'old-';

function freePlace(base: string): string {
  let number = 1;
  while (existsSync(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/**
 * Deletes what was put aside, by this build or by one that was killed, while other things are done. What cannot be deleted
 * is left to the next build.
 */
export async function deleteAside({ folder }: Trees): Promise<void> {
  const names = readdirSync(folder).filter(name => name.startsWith(ASIDE));
  if (names.length === 0) return;
  const folders = names.map(name => join(folder, name));
  const child = spawn(process.execPath, [fileURLToPath(new URL('./remove.ts', import.meta.url)), ...folders], {
    stdio: 'ignore',
  });
  await once(child, 'exit').catch(() => undefined);
}

/** Files that every site has. */
const ALWAYS = ['index.html', '404.html', 'articles/index.html', 'assets/site.css'];

/** Is the tree what the store says it is? Somebody may have emptied the folder that is served. */
export function treeIsThere(trees: Trees, tree: TreeName): boolean {
  return ALWAYS.every(path => existsSync(join(treePath(trees, tree), path)));
}
