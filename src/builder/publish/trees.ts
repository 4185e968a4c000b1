import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsableError } from '../errors.ts';
import { isCopy } from './copy.ts';

/**
 * Two whole copies of the site take turns: readers see one through a link while the other is brought up to date; then the
 * link is switched in one step. Which one is live is told by the link itself and by nothing else, so that no kill, at any
 * moment, can make the two disagree.
 */
export type TreeName = 'a' | 'b';

export type Trees = {
  /** Where the two trees lie: `folder/a`, `folder/b`. */
  readonly folder: string;
  readonly output: string;
  /** The tree that readers see; `null` before the first build. */
  readonly live: TreeName | null;
  /** The tree that this build may write. */
  readonly next: TreeName;
};

/** @throws UsableError if the output is something that a build must not replace */
export function openTrees(folder: string, output: string): Trees {
  const live = liveTree(folder, output);
  if (live === null) refuseForeignOutput(output);
  return { folder, output, live, next: live === 'a' ? 'b' : 'a' };
}

export function treePath(trees: Trees, tree: TreeName): string {
  return join(trees.folder, tree);
}

function liveTree(folder: string, output: string): TreeName | null {
  const target = linkTarget(output);
  if (target === null) return null;
  return (['a', 'b'] as const).find(tree => target === join(folder, tree) && existsSync(target)) ?? null;
}

function linkTarget(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return null;
  }
}

/** A link, an empty folder or a folder that `--copy` made may be replaced; somebody's files may not. */
function refuseForeignOutput(output: string): void {
  const stat = lstatSync(output, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return;
  if (stat.isDirectory() && (readdirSync(output).length === 0 || isCopy(output))) return;
  throw new UsableError(
    `the output ${output} is ${stat.isDirectory() ? 'a folder with files that no build made' : 'a file'}; move it away, or name another with --output`,
  );
}

/** Makes the next tree the one that readers see. One `rename`: there is no moment without a whole site. */
export function switchToNext(trees: Trees): void {
  const { output } = trees;
  mkdirSync(dirname(resolve(output)), { recursive: true });
  clearFolderInTheWay(output);
  const fresh = `${output}.next-${process.pid}`;
  rmSync(fresh, { force: true });
  symlinkSync(linkText(output, treePath(trees, trees.next)), fresh, 'dir');
  renameSync(fresh, output);
}

/** Relative inside the checkout, so that the whole of it can be moved; absolute elsewhere. */
function linkText(output: string, target: string): string {
  const text = relative(dirname(resolve(output)), target);
  return text.startsWith(join('..', '..', '..')) ? target : text;
}

function clearFolderInTheWay(output: string): void {
  const stat = lstatSync(output, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return;
  if (isCopy(output)) rmSync(output, { recursive: true });
  else rmdirSync(output);
}
