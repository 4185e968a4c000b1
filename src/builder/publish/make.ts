/** Files of the site are made here, on whichever thread. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../cache/folder.ts';
import { siteFiles } from '../../render/files/files.ts';
import type { SiteModel } from '../../render/model/site.ts';
import { renderPages, type Templates } from '../../render/output/eleventy.ts';
import { writerInto } from '../../render/output/write.ts';
import { type Page, pagesOf } from '../../render/pages/pages.ts';
import type { SiteFile } from '../../render/site-file.ts';
import type { QualityFigure } from '../../render/views/about.ts';
import { FIGURES } from '../versions.ts';

/** What any thread that has the site's model can make, by the path alone. */
export type Makeable = Page | SiteFile;

export function* makeablesOf(site: SiteModel): Generator<Makeable> {
  yield* pagesOf(site, qualityFigures());
  yield* siteFiles(site);
}

function qualityFigures(): readonly QualityFigure[] {
  const path = join(ROOT, FIGURES);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).figures : [];
}

/** Finds files by their paths, which have to come in the order of the files; those that are passed are gone. */
export function pickerOf(files: Iterator<Makeable>): (paths: readonly string[]) => Makeable[] {
  const find = (path: string): Makeable => {
    for (let next = files.next(); !next.done; next = files.next()) if (next.value.path === path) return next.value;
    throw new Error(`${path} is no file of the site, or was asked for out of order`);
  };
  return paths => paths.map(find);
}

export type Workshop = Templates & {
  /** The folder of the tree that is written. */
  readonly root: string;
  readonly onFile: () => void;
};

type Writable = Page | Pick<SiteFile, 'path' | 'content'>;

/** Renders and writes. */
export async function makeFiles(files: readonly Writable[], { root, onFile, ...options }: Workshop): Promise<void> {
  const write = writerInto(root);
  for (const file of files) {
    if (!('content' in file)) continue;
    write(file.path, file.content());
    onFile();
  }
  const pages = files.filter(file => 'view' in file);
  await renderPages(pages, { ...options, output: root, onPage: onFile });
}
