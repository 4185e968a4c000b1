import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../article.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { unreadable } from '../problems.ts';
import { type Listing, walk } from './folder.ts';
import { type ArticleEntry, entryOf, formatOf, unknownKind } from './kinds.ts';

export type { Listing } from './folder.ts';

/**
 * Every article file under a folder, in code-point order of its path, and what is wrong with the others. Opens no file.
 * @throws ConfigurationError if the folder is missing or is not one.
 */
export function listArticles(input: string): Listing {
  requireFolder(input);
  return sorted(walk(realpathSync(input)));
}

/** @throws ConfigurationError if the input folder is missing or is not one. */
export function requireFolder(input: string): void {
  if (isFolder(input)) return;
  const why = existsSync(input) ? 'is not a folder' : 'does not exist';
  throw new ConfigurationError(`The input folder \`${input}\` ${why}. Create it, or name another with --input.`);
}

/**
 * The same for the paths of a command: files and folders, as one collection. `file` is the path under the folder that
 * holds them all. A named file is read even if a folder's reading would pass it over (hidden, README).
 */
export function listPaths(paths: readonly string[]): Listing {
  const root = commonFolder(paths.map(path => (isFolder(path) ? resolve(path) : dirname(resolve(path)))));
  const entries = new Map<string, ArticleEntry>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const listing = isFolder(path) ? walk(realpathSync(path)) : oneFile(path);
    const prefix = withSlashes(relative(root, isFolder(path) ? resolve(path) : dirname(resolve(path))));
    const under = (file: string) => (prefix ? `${prefix}/${file}` : file);
    for (const entry of listing.entries) entries.set(under(entry.file), renamed(entry, under));
    problems.push(...listing.problems.map(problem => ({ ...problem, file: under(problem.file) })));
  }
  return sorted({ entries: [...entries.values()], problems });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function oneFile(path: string): Listing {
  const name = basename(path);
  try {
    const entry = entryOf(name, resolve(path));
    return formatOf(name) ? { entries: [entry], problems: [] } : { entries: [], problems: [unknownKind(name)] };
  } catch (reason) {
    return { entries: [], problems: [unreadable(name, reason)] };
  }
}

function renamed(entry: ArticleEntry, under: (file: string) => string): ArticleEntry {
  const sidecar = entry.sidecar && { ...entry.sidecar, file: under(entry.sidecar.file) };
  return { ...entry, file: under(entry.file), sidecar };
}

function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders.map(folder => folder.split(sep));
  if (!first) return '.';
  let length = first.length;
  for (const other of others)
    while (length && first.slice(0, length).join(sep) !== other.slice(0, length).join(sep)) length--;
  return first.slice(0, length).join(sep) || sep;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function sorted(listing: Listing): Listing {
  return { entries: listing.entries.toSorted((a, b) => byCodePoint(a.file, b.file)), problems: listing.problems };
}

/** Code-point order: that of UTF-8 bytes, the same on every machine. `<` alone compares UTF-16 code units. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return weight(a.charCodeAt(i)) - weight(b.charCodeAt(i));
}

/** Surrogates stand for code points above all others; the end of a string (NaN) comes first. */
function weight(unit: number): number {
  if (Number.isNaN(unit)) return -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
