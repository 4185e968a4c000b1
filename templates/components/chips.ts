/** Names side by side, each a link. */

import type { Link } from '../../src/render/views/shell.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr, number } from '../strings.fr.ts';
import { dated, datedWhole } from './dates.ts';

/** Names as links with their counts; `type` gives a name its mark. */
export type Chip = Link & { readonly count?: number; readonly type?: string | null | undefined };

/** @param within what stands above the links: the eye need not read it again at the end of each */
export function chips(links: readonly Chip[], root: string, within?: string): Content {
  if (links.length === 0) return null;
  return html`<ul class="chips">\n${links.map(
    ({ text, href, count, type }) =>
      html`<li><a href="${root}${href}"${type && html` class="t-${type}"`}>${without(text, within)}${count !== undefined && html` <span class="count">${number(count)}</span>`}</a></li>\n`,
  )}</ul>\n`;
}

function without(text: string, end: string | undefined): Content {
  if (!end || !text.endsWith(` ${end}`)) return datedWhole(text);
  return html`<span>${dated(text.slice(0, -end.length - 1))}<span class="unseen"> ${end}\u00a0:</span></span>`;
}

/** What their numbers count; `null` where each has one article, which is not worth a number. */
export function countNote(links: readonly Chip[]): string | null {
  return links.some(({ count = 0 }) => count > 1) ? fr.countsOfArticles : null;
}

export function withoutCounts(links: readonly Chip[]): Chip[] {
  return links.map(({ text, href, type }) => ({ text, href, type }));
}
