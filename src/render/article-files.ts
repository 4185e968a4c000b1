import { hash } from 'node:crypto';
import { referenceOf } from './cite.ts';
import type { SiteModel } from './site.ts';
import type { SiteFile } from './site-file.ts';

/** What lies beside each article's page: the whole record (`article.json`), and its reference (`.bib`, `.ris`). */
export function* articleFiles(site: SiteModel): Generator<SiteFile> {
  for (const { id, hash: entryHash } of site.entries) {
    const key = hash('sha1', JSON.stringify([entryHash, site.settings.url]));
    const path = `articles/${id}/`;
    yield { path: `${path}article.json`, hash: key, content: () => `${JSON.stringify(site.article(id), null, 1)}\n` };
    yield { path: `${path}article.bib`, hash: key, content: () => referenceOf(site.article(id), site.settings).bibtex };
    yield { path: `${path}article.ris`, hash: key, content: () => referenceOf(site.article(id), site.settings).ris };
  }
}
