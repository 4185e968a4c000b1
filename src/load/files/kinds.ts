import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Problem, RawArticle } from '../../article.ts';
import { error, warning } from '../problems.ts';

/** A file as the folder shows it: `file` is its path under the input, with `/`; `path` the one to open. */
export type FileEntry = {
  readonly file: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch, for the cache alone: of the last change of the content, and of anything of the file. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
};

/** An article file with the `.yaml` of the same name beside it, if there is one. */
export type ArticleEntry = FileEntry & { readonly sidecar: FileEntry | null };

const FORMATS: Readonly<Record<string, RawArticle['format']>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'html',
  '.mht': 'html',
};

/** The format that a file name promises, or `null` if its kind is unknown. */
export function formatOf(name: string): RawArticle['format'] | null {
  return FORMATS[extname(name).toLowerCase()] ?? null;
}

/** Is it a page saved with its pictures in one file? */
export function isMhtml(name: string): boolean {
  return /\.mht(?:ml)?$/i.test(name);
}

/** File name without its last extension. */
export function stemOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/**
 * @param mayRead tells whether the `.yaml` of this path is there and may be opened (a link may lead out of the folder)
 * @throws the system's error if the article cannot be seen.
 */
export function entryOf(file: string, path: string, mayRead: (path: string) => boolean = () => true): ArticleEntry {
  const beside = `${stemOf(path)}.yaml`;
  return { ...fileEntry(file, path), sidecar: mayRead(beside) ? sidecarEntry(`${stemOf(file)}.yaml`, beside) : null };
}

function fileEntry(file: string, path: string): FileEntry {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return { file, path, size, mtimeMs, ctimeMs };
}

function sidecarEntry(file: string, path: string): FileEntry | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? { file, path, size: stats.size, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs } : null;
}

/** Does a `.yaml` belong to one of the files of its folder? */
export function isBesideArticle(name: string, names: ReadonlySet<string>): boolean {
  if (!name.endsWith('.yaml')) return false;
  const stem = stemOf(name);
  return Object.keys(FORMATS).some(kind => names.has(stem + kind) || names.has(stem + kind.toUpperCase()));
}

/** The problem of a file of a kind that nothing reads. */
export function unknownKind(file: string): Problem {
  const kind = extname(file);
  return warning('unknown-kind', { file, line: null }, [
    kind ? `Files of the kind \`${kind}\` are not read.` : 'A file without an extension is not read.',
    `Save it as one of ${Object.keys(FORMATS).join(', ')}, or move it out of the folder.`,
  ]);
}

/** The problem of an editor’s file without its article. */
export function orphan(file: string): Problem {
  const name = stemOf(basename(file));
  return warning('yaml-without-article', { file, line: null }, [
    file.endsWith('.yaml')
      ? 'No article of the same name stands beside this file, so that nothing reads it.'
      : 'Only names that end in `.yaml` are looked for beside an article, so that nothing reads this file.',
    `Give it the name of its article, ending in \`.yaml\` (${name}.txt goes with ${name}.yaml), or remove it.`,
  ]);
}

/** The problem of what cannot be opened as a file. */
export function notAFile(file: string): Problem {
  return error('not-a-file', { file, line: null }, [
    'This is a pipe, a socket or a device, not a file; it was not opened.',
    'Move it out of the folder.',
  ]);
}
