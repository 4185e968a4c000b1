import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compare } from '../lib/compare.ts';

/** First 32 hex digits of the SHA-256: enough to tell any two contents apart. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\n').update(part);
  return hash.digest('hex').slice(0, 32);
}

/** One fingerprint for all files below folders (or single files): their paths under `root` and their contents. */
export function fingerprintOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places)
    for (const path of filesBelow(join(root, place))) {
      const bytes = readFileSync(path);
      hash.update(`${relative(root, path)}\n${bytes.length}\n`).update(bytes);
    }
  return hash.digest('hex').slice(0, 32);
}

function filesBelow(place: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [place] : [];
  }
  return entries
    .toSorted((a, b) => compare(a.name, b.name))
    .flatMap(entry => {
      const path = join(place, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || isLinkToFile(entry, path) ? [path] : [];
    });
}

/** Links to folders are not followed: they could lead round in a circle. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}
