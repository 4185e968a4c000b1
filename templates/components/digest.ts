/** The essential of a week or a month in sentences that stand in its articles. */

import type { DigestView } from '../../src/render/views/digest.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { chips, date, joined, type Part } from './lists.ts';
import { keyQuotes } from './statements.ts';

export function essential({ essential: sentences }: Pick<DigestView, 'essential'>, root: string): Content {
  if (sentences.length === 0) return html`<p class="note">${fr.digest.nothing}</p>\n`;
  return html`<ol class="essential">\n${sentences.map(
    ({ text, article }) =>
      html`<li><p>${text}</p>\n<p class="facts">${joined([date(article.date), html`<a href="${root}${article.href}">${article.text}</a>`, article.source && html`<span class="source">${article.source}</span>`].filter(Boolean))}</p></li>\n`,
  )}</ol>\n`;
}

/** What was said. */
export function digestQuotes({ quotes }: DigestView, root: string): Part {
  return ['paroles', fr.digest.quotes, keyQuotes(quotes, root)];
}

/** Who and what it was about; each with a heading of its own. */
export function digestFacts(view: DigestView, root: string): Part {
  const facts = groups(view, root).filter(Boolean);
  return ['faits', fr.digest.facts, facts.length > 0 && facts, fr.countsOfArticles];
}

function groups(view: DigestView, root: string): readonly Content[] {
  const group = (title: string, content: Content): Content => content && html`<h3>${title}</h3>\n${content}`;
  return [
    group(fr.digest.actors, chips(view.actors, root)),
    group(fr.digest.topics, chips(view.topics, root)),
    group(fr.digest.newFaces, chips(view.newFaces, root)),
  ];
}
