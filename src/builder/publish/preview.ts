import { join } from 'node:path';
import { once } from '../../lib/once.ts';
import { assetFiles } from '../../render/files/assets.ts';
import type { SiteModel } from '../../render/model/site.ts';
import { renderPage, type Templates } from '../../render/output/eleventy.ts';
import type { Preview } from '../report.ts';
import { makeablesOf } from './make.ts';

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
