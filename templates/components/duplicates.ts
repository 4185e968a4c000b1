/** The same dispatch in other articles, and what differs. */

import type { ArticleView } from '../../src/render/views/article.ts';
import type { Difference } from '../../src/render/views/difference.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { row } from './lists.ts';

/** Sentences of each side: a reader wants to see what differs, not the whole of both. */
const MOST = 8;

export function duplicates({ duplicates: views, moreDuplicates, shell }: ArticleView): Content {
  if (views.length === 0) return null;
  const { root } = shell;
  const rows = views.map(view => row(view, { root, date: true }, compared(view)));
  return html`<ul class="rows">\n${rows}</ul>\n${moreDuplicates > 0 && html`<p class="note">${fr.article.moreDuplicates(moreDuplicates)}</p>\n`}`;
}

function compared({ similarity, difference }: ArticleView['duplicates'][number]): Content {
  return html`<p class="because">${fr.article.similarity(similarity)}</p>${difference ? differing(difference) : difference === null && html`<p class="note">${fr.article.notCompared}</p>`}`;
}

function differing({ shared, here, there }: Difference): Content {
  return html`<details><summary>${fr.article.differs}</summary>\n<p class="note">${fr.article.shared(shared)}</p>\n${side(fr.article.onlyHere, here, 'ins')}${side(fr.article.onlyThere, there, 'del')}</details>`;
}

function side(title: string, sentences: readonly string[], kind: 'ins' | 'del'): Content {
  if (sentences.length === 0) return null;
  const more = sentences.length - MOST;
  return html`<p class="label">${title}</p>\n<ul class="differing ${kind}">\n${sentences.slice(0, MOST).map(text => html`<li>${text}</li>\n`)}${more > 0 && html`<li>${fr.told.more(more)}</li>\n`}</ul>\n`;
}
