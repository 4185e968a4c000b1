import type { ArticleEntry, FileEntry } from '../load/files/kinds.ts';

/** A file written in the very moment of the listing could be written again without a change of its stamp. */
const MOMENT_MS = 50;

/** What the file system says of an article file and of the `.yaml` beside it: equal stamps, equal bytes. */
export function stampOf(entry: ArticleEntry): string {
  return filesOf(entry)
    .map(file => `${file.size} ${file.mtimeMs} ${file.ctimeMs}`)
    .join('; ');
}

/** @param listedAt milliseconds since the epoch at which the listing was begun */
export function isMomentary(entry: ArticleEntry, listedAt: number): boolean {
  return filesOf(entry).some(file => Math.max(file.mtimeMs, file.ctimeMs) > listedAt - MOMENT_MS);
}

function filesOf(entry: ArticleEntry): FileEntry[] {
  return entry.sidecar ? [entry, entry.sidecar] : [entry];
}
