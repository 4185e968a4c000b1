import { hash } from 'node:crypto';
import type { SiteModel } from '../model/site.ts';
import type { ShownText } from '../model/text.ts';
import type { SiteFile } from '../site-file.ts';

/** What lies beside each article's page: its plain text, which the search page also takes its passages from. */
export function* articleFiles(site: SiteModel): Generator<SiteFile> {
  for (const { id, hash: key } of site.entries)
    yield {
      path: `articles/${id}/article.txt`,
      hash: () => hash('sha1', key),
      content: () => plainText(site.text(id)),
    };
}

function plainText({ title, standfirst, text }: ShownText): string {
  return `${[title, standfirst, text].filter(Boolean).join('\n\n')}\n`;
}
