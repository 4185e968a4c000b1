/** What proves a date: words of the article in their sentence, what the page or the editor declares as written, all else in plain words. */

import type { ArticleView } from '../../src/render/views/article.ts';
import type { Proof } from '../../src/render/views/date-proof.ts';
import { edtfText } from '../../src/render/writing/dates.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { dated } from './dates.ts';

/** Where a date is declared rather than told. */
const DECLARED: ReadonlySet<string | null> = new Set(['editor', 'front-matter', 'html-metadata', 'file-name']);

export function evidence({ method, evidence: proofs }: ArticleView['date']): Content {
  if (proofs.length === 0) return null;
  return html`<ul>\n${proofs.map(one => html`<li>${proof(one, DECLARED.has(method))}</li>\n`)}</ul>\n`;
}

function proof({ text, reason, around }: Proof, isDeclared: boolean): Content {
  if (reason) return dated(said(reason));
  if (around)
    return html`<q>${around.before}<mark>${text}</mark>${around.after}</q> <a href="#${around.anchor}">${fr.quotes.inText}</a>`;
  return isDeclared ? html`<code>${text}</code>` : html`<q>${text}</q>`;
}

/** What no article says, in words of ours. */
function said(reason: NonNullable<Proof['reason']>): string {
  switch (reason.kind) {
    case 'news':
      return fr.date.happening(reason.words, edtfText(reason.days));
    case 'expected':
      return fr.date.expected(edtfText(reason.since));
    case 'copy':
      return fr.date.twin(reason.title, edtfText(reason.published));
  }
}
