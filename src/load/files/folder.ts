import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, sep } from 'node:path';
import type { Problem } from '../../article.ts';
import { compare } from '../../lib/compare.ts';
import { error, type Place, unreadable, type Words, warning } from '../problems.ts';
import { type ArticleEntry, entryOf, formatOf, isBesideArticle, notAFile, orphan, unknownKind } from './kinds.ts';

export type Listing = { readonly entries: readonly ArticleEntry[]; readonly problems: readonly Problem[] };

type Walk = {
  /** Real path of the folder being read; no link may lead out of it. */
  readonly root: string;
  /** Real paths: each folder is read once, so that links can neither loop nor multiply. */
  readonly seen: Set<string>;
  /** Links to folders, followed after all real folders, if those have not been read already. */
  readonly links: { file: string; path: string }[];
  /** Links to files, by real path: an article that is there already is not read twice. */
  readonly fileLinks: Map<string, Visit>;
  readonly entries: ArticleEntry[];
  readonly problems: Problem[];
};

/** Everything under a folder (given by its real path). Opens no file; unordered. */
export function walk(root: string): Listing {
  const state: Walk = { root, seen: new Set(), links: [], fileLinks: new Map(), entries: [], problems: [] };
  readFolder('', root, state);
  for (const link of state.links) if (!state.seen.has(link.path)) readFolder(link.file, link.path, state);
  const real = new Set(state.entries.map(({ path }) => path));
  for (const [target, at] of state.fileLinks) if (!real.has(target)) visitFile(at);
  return { entries: state.entries, problems: state.problems };
}

function readFolder(file: string, path: string, state: Walk): void {
  state.seen.add(path);
  const children = childrenOf(file, path, state);
  const names = new Set(children.map(child => child.name));
  // `join` would look at each letter of ten thousand paths.
  const inside = path.endsWith(sep) ? path : `${path}${sep}`;
  for (const child of children) {
    const { name } = child;
    if (isPassedOver(name, names)) continue;
    visit(child, { file: file ? `${file}/${name}` : name, path: `${inside}${name}`, names, state });
  }
}

function childrenOf(file: string, path: string, state: Walk): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  } catch (reason) {
    state.problems.push(unreadable(file || '.', reason));
    return [];
  }
}

/** Hidden files, READMEs, and what a browser saves beside a page. */
function isPassedOver(name: string, names: ReadonlySet<string>): boolean {
  if (name.startsWith('.') || /^readme/i.test(name)) return true;
  const page = /^(.+)_(?:files|fichiers)$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

type Visit = { file: string; path: string; names: ReadonlySet<string>; state: Walk };

function visit(child: Dirent, at: Visit): void {
  if (child.isSymbolicLink()) visitLink(at);
  else if (child.isDirectory()) visitFolder(at);
  else if (child.isFile()) visitFile(at);
  else at.state.problems.push(notAFile(at.file));
}

function visitFolder({ file, path, state }: Visit): void {
  if (formatOf(file)) {
    const words: Words = ['This folder has the name of an article.', 'Rename it if it was meant as a file.'];
    state.problems.push(warning('folder-named-as-file', { file, line: null }, words));
  }
  readFolder(file, path, state);
}

function visitLink(at: Visit): void {
  const target = targetOf(at);
  if (!target) return;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) visitFolderLink(target, at);
  else if (stats?.isFile()) at.state.fileLinks.set(target, at.state.fileLinks.get(target) ?? at);
  else at.state.problems.push(notAFile(at.file));
}

function visitFolderLink(target: string, { file, path, state }: Visit): void {
  if (!`${path}${sep}`.startsWith(`${target}${sep}`)) state.links.push({ file, path: target });
  else state.problems.push(loop(file));
}

/** The real path behind a link, if it stays inside the folder. */
function targetOf({ file, path, state }: Visit): string | null {
  try {
    const target = realpathSync(path);
    if (isInside(target, state)) return target;
    state.problems.push(outside(file));
  } catch (reason) {
    state.problems.push(brokenLink(file, reason));
  }
  return null;
}

/** A `.yaml` that the folder shows and that does not lead out of it. */
function mayRead(path: string, names: ReadonlySet<string>, state: Walk): boolean {
  try {
    return names.has(basename(path)) && isInside(realpathSync(path), state);
  } catch {
    // A link into the void is named when its turn comes.
    return false;
  }
}

function isInside(realPath: string, { root }: Walk): boolean {
  return `${realPath}${sep}`.startsWith(root === sep ? sep : `${root}${sep}`);
}

function visitFile({ file, path, names, state }: Visit): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    if (formatOf(name)) state.entries.push(entryOf(file, path, beside => mayRead(beside, names, state)));
    else if (!/^\.ya?ml$/i.test(extname(name))) state.problems.push(unknownKind(file));
    else if (!isBesideArticle(name, names)) state.problems.push(orphan(file));
  } catch (reason) {
    state.problems.push(unreadable(file, reason));
  }
}

function at(file: string): Place {
  return { file, line: null };
}

function outside(file: string): Problem {
  return error('link-outside', at(file), [
    'This link leads out of the folder, so that it was not followed.',
    'Copy the file into the folder instead.',
  ]);
}

function loop(file: string): Problem {
  return warning('link-loop', at(file), [
    'This link leads to a folder that holds it, so that it was not followed.',
    'Remove the link.',
  ]);
}

function brokenLink(file: string, reason: unknown): Problem {
  const why = (reason as NodeJS.ErrnoException).code ?? (reason as Error).message;
  return error('link-broken', at(file), [`This link leads nowhere (${why}).`, 'Remove it, or copy its file here.']);
}
