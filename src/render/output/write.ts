/** The only writer of the site's files. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Content } from '../site-file.ts';

/** Writes below one folder and nowhere else. Synchronous: two to three times faster than promises for many small files. */
export type Writer = (path: string, content: Content) => void;

/** @param folder absolute or relative; made if it is missing */
export function writerInto(folder: string): Writer {
  const root = resolve(folder);
  const made = new Set<string>();
  return (path, content) => {
    const file = insideOf(root, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else writePieces(file, content);
  };
}

/** UTF-16 code units that are written at once. */
const PIECE = 1 << 20;

function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      writeFileSync(handle, waiting);
      waiting = '';
    }
    writeFileSync(handle, waiting);
  } finally {
    closeSync(handle);
  }
}

/** @throws Error for a path that leads out of the folder: ids come from articles, and articles from anywhere */
function insideOf(root: string, path: string): string {
  const file = resolve(root, path);
  if (!file.startsWith(root + sep) || path.includes('\0')) throw new Error(`Refused to write out of the site: ${path}`);
  return file;
}
