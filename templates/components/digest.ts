/** The essential of a week or a month in sentences that stand in its articles. */

import type { DigestView } from '../../src/render/views/digest.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { type Chip, chips, countNote, withoutCounts } from './chips.ts';
import { date, joined, type Part } from './lists.ts';
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
  const note = countNote([...view.actors, ...view.topics]);
  const names = (links: readonly Chip[]) => chips(note ? links : withoutCounts(links), root);
  const facts = groups(view, names).filter(Boolean);
  return ['faits', fr.digest.facts, facts.length > 0 && facts, note];
}

function groups(view: DigestView, names: (links: readonly Chip[]) => Content): readonly Content[] {
  const group = (title: string, content: Content): Content => content && html`<h3>${title}</h3>\n${content}`;
  return [
    group(fr.digest.actors, names(view.actors)),
    group(fr.digest.topics, names(view.topics)),
    group(fr.digest.newFaces, names(view.newFaces)),
  ];
}
