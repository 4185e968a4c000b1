import { join } from 'node:path';
import type { Problem } from '../../article.ts';
import { once } from '../../lib/once.ts';
import { assetFiles } from '../../render/files/assets.ts';
import type { SiteModel } from '../../render/model/site.ts';
import { renderPage, type Templates } from '../../render/output/eleventy.ts';
import type { Content } from '../../render/site-file.ts';
import { makeablesOf } from './make.ts';

export type { Content } from '../../render/site-file.ts';

/** A site that is understood and not yet written, for as long as its build goes on. */
export type Preview = {
  readonly problems: readonly Problem[];
  /**
   * @param path of a file of the site
   * @returns `null` for what is no file of it, and for the search index, which the build alone can make
   */
  readonly content: (path: string) => Promise<Content | null>;
};

export function previewOf(site: SiteModel, templates: Templates): Preview {
  const assets = once(() => assetFiles(join(templates.templates, 'assets')));
  return {
    problems: site.problems,
    async content(path) {
      const file = find(assets(), path) ?? find(makeablesOf(site), path);
      if (!file) return null;
      return 'view' in file ? await renderPage(file, templates) : file.content();
    },
  };
}

function find<T extends { readonly path: string }>(files: Iterable<T>, path: string): T | null {
  for (const file of files) if (file.path === path) return file;
  return null;
}
