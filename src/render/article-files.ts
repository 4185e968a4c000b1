import { hash } from 'node:crypto';
import { referenceOf } from './cite.ts';
import type { ShownArticle } from './shown.ts';
import type { SiteModel } from './site.ts';
import type { SiteFile } from './site-file.ts';

/** What lies beside each article's page: its record (`article.json`), its plain text, its reference (`.bib`, `.ris`). */
export function* articleFiles(site: SiteModel): Generator<SiteFile> {
  for (const { id, hash: entryHash } of site.entries) {
    const key = hash('sha1', JSON.stringify([entryHash, site.settings.url]));
    const path = `articles/${id}/`;
    yield { path: `${path}article.json`, hash: key, content: () => `${JSON.stringify(site.article(id), null, 1)}\n` };
    yield { path: `${path}article.txt`, hash: key, content: () => plainText(site.article(id)) };
    yield { path: `${path}article.bib`, hash: key, content: () => referenceOf(site.article(id), site.settings).bibtex };
    yield { path: `${path}article.ris`, hash: key, content: () => referenceOf(site.article(id), site.settings).ris };
  }
}

function plainText({ title, standfirst, text }: ShownArticle): string {
  return `${[title, standfirst, text].filter(Boolean).join('\n\n')}\n`;
}
