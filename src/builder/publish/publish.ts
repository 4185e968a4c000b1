import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../cache/store.ts';
import { type TreeName, type Trees, treePath } from './trees.ts';

/** A file that the site should have: `hash` tells its content without making it. */
export type Planned = { readonly path: string; readonly hash: string };

/** What a tree lacks. `linked` have the same content in the live tree; `made` must be rendered or written. */
export type Delta = { readonly made: readonly Planned[]; readonly linked: readonly Planned[] };

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
  return { made, linked };
}

/** Says in the store, before any of the files is touched, that they cannot be trusted until `settle`. */
export function announce(store: Store, tree: TreeName, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const doubt = store.prepare('INSERT OR REPLACE INTO output (tree, path, hash) VALUES (?, ?, NULL)');
  store.transaction(() => {
    for (const path of paths) doubt.run(tree, path);
  });
}

/**
 * Links what the live tree already has. `made` files are taken away, so that a write never goes through a link into the
 * live tree.
 *
 * @param isEmpty the next tree was emptied just now: there is nothing in the way
 */
export function clearAndLink(trees: Trees, delta: Delta, isEmpty: boolean): void {
  const next = treePath(trees, trees.next);
  if (!isEmpty) for (const { path } of delta.made) removeFile(join(next, path));
  if (trees.live === null) return;
  const live = treePath(trees, trees.live);
  const folders = new Set<string>();
  for (const { path } of delta.linked) {
    const place = join(next, path);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    linkInPlace(join(live, path), place);
  }
}

/** To look first whether something is there takes three times as long for a file that is not. */
function linkInPlace(file: string, place: string): void {
  try {
    linkSync(file, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    unlinkSync(place);
    linkSync(file, place);
  }
}

/** Takes files away, and the folders that are empty then. */
export function removeFiles(trees: Trees, paths: readonly string[]): void {
  const root = treePath(trees, trees.next);
  for (const path of paths) {
    removeFile(join(root, path));
    removeEmptyFolders(root, path);
  }
}

/** `rmSync` takes ten times as long. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return; // not empty: other pages live there
    }
  }
}

/** The tree holds all of the delta now, on disk, and nothing of what was removed. */
export async function settle(store: Store, trees: Trees, { made, linked, removed }: Update): Promise<void> {
  await flush(treePath(trees, trees.next), made);
  const known = store.prepare('INSERT OR REPLACE INTO output (tree, path, hash) VALUES (?, ?, ?)');
  const gone = store.prepare('DELETE FROM output WHERE tree = ? AND path = ?');
  store.transaction(() => {
    for (const { path, hash } of [...made, ...linked]) known.run(trees.next, path, hash);
    for (const path of removed) gone.run(trees.next, path);
  });
}

/** All that a build did to a tree. */
type Update = Delta & { readonly removed: readonly string[] };

/** Up to here each file is flushed to disk by itself; beyond, `sync -f` does the whole file system at once. */
const FLUSHED_ONE_BY_ONE = 200;

/** A machine that loses power after the switch must come back with the new site, not with empty files. */
async function flush(root: string, made: readonly Planned[]): Promise<void> {
  if (made.length > FLUSHED_ONE_BY_ONE && spawnSync('sync', ['-f', root]).status === 0) return;
  // All asked for at once: what the disk has to do for one it does for several.
  await Promise.all(made.map(({ path }) => flushFile(join(root, path))));
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
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
export const ASIDE = 'old-';

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
