/** Rows, dates, sections: what every list is made of. */

import type { ShelfLink } from '../../src/render/views/shelf.ts';
import type { DateView, Link, Row } from '../../src/render/views/shell.ts';
import { type Content, html, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr, number } from '../strings.fr.ts';
import { chips } from './chips.ts';
import { dated, datedWhole } from './dates.ts';

export function date({ text, value, inferred }: DateView): SafeHtml {
  if (inferred) return html`<span class="when inferred">${dated(text)}</span>`;
  const words = dated(text);
  return value
    ? html`<time class="when" datetime="${value}">${words}</time>`
    : html`<span class="when">${words}</span>`;
}

function sampleBadge(sample: boolean): Content {
  return sample && html` <span class="badge">${fr.article.sampleShort}</span>`;
}

export type RowOptions = {
  readonly root: string;
  readonly date?: boolean;
  readonly excerpt?: boolean;
  /** Rows name their source unless told not to. */
  readonly source?: boolean;
};

/** Of fewer letters an excerpt tells nothing. */
const LEAST_EXCERPT = 20;

/** An article in a list. `more` stands under its line of facts. */
export function row(view: Row, options: RowOptions, more?: Content): SafeHtml {
  const facts: Content[] = [];
  if (options.date) facts.push(date(view.date));
  if (view.source && options.source !== false) facts.push(html`<span class="source">${view.source}</span>`);
  return html`<li class="row"><a class="row-link" href="${options.root}${view.href}">${view.text}</a>${sampleBadge(view.sample)}${facts.length > 0 && html`<p class="facts">${joined(facts)}</p>`}${options.excerpt && excerpt(view)}${more}</li>\n`;
}

/** Of a heading that is the text's first words, only how they go on. */
function excerpt({ text, excerpt: words }: Row): Content {
  if (!words) return null;
  const isCut = text.endsWith('…');
  const said = isCut ? text.slice(0, -1) : text;
  const more = words.slice(endOf(said, words));
  if (more === words || more === '' || /^\p{L}/u.test(more)) return html`<p class="excerpt">${words}</p>`;
  const rest = more.replace(/^[\s.,;:…»”"]+/, '');
  return rest.length >= LEAST_EXCERPT && html`<p class="excerpt">${isCut && '… '}${rest}</p>`;
}

/** Where a heading ends in the words that it was made of; 0 if it was not. A heading lacks marks that its cut left open. */
function endOf(heading: string, words: string): number {
  let at = 0;
  for (const letter of heading.replaceAll(MARKS, '')) {
    while (at < words.length && words[at]!.search(MARKS) === 0) at++;
    if (words[at] !== letter) return 0;
    at++;
  }
  return at;
}

const MARKS = /[«»“”"\s]/g;

export function rows(views: readonly Row[], options: RowOptions): Content {
  return views.length > 0 && html`<ul class="rows">\n${views.map(view => row(view, options))}</ul>\n`;
}

/** Facts on one line, parted by a point in the middle of the line that never begins the next one. */
export function joined(facts: readonly Content[]): Content {
  // The spaces are for every reader: heard without the point, two facts would be one word.
  return facts.map((fact, i) => (i === 0 ? fact : html`\u00a0<span class="dot" aria-hidden="true">·</span> ${fact}`));
}

/** Pages of periods: years with their months, or months with their days. */
export function periods(shelves: readonly ShelfLink[], root: string): Content {
  if (shelves.length === 0) return null;
  return html`<ul class="periods">\n${shelves.map(
    ({ text, href, count, parts }) =>
      html`<li><a class="period" href="${root}${href}">${datedWhole(text)} <span class="count">${number(count)}</span></a>${chips(parts, root, text)}</li>\n`,
  )}</ul>\n`;
}

/** What `section` takes. */
export type Part = readonly [id: string, title: string, content: Content, note?: Content];

/** Links to the sections of a page that is one long column on a phone. */
export function jumps(parts: readonly Part[]): Content {
  const links = parts.filter(([, , content]) => content);
  if (links.length < 2) return null;
  return html`<nav class="jumps" aria-label="${fr.jumps}">\n<ul>\n${links.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>\n</nav>\n`;
}

export function section(id: string, title: Content, content: Content, note?: Content): Content {
  if (!content) return null;
  return html`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${note && html`<p class="note">${note}</p>\n`}${content}</section>\n`;
}

/** Two columns of like weight, or one where there is nothing for the other. */
export function columns(left: Content, right: Content): Content {
  return left && right ? html`<div class="two even">\n<div>${left}</div>\n<div>${right}</div>\n</div>` : left || right;
}

export function pager(
  around: { readonly before: Link | null; readonly after: Link | null; readonly up: Link | null },
  root: string,
): Content {
  const { before, after, up } = around;
  if (!before && !after && !up) return null;
  const side = (link: Link | null, label: string, rel: string): Content =>
    link &&
    html`<li class="${rel}"><a rel="${rel}" href="${root}${link.href}"><span><span class="unseen">${label} : </span>${dated(link.text)}</span></a></li>\n`;
  return html`<nav class="pager" aria-label="${fr.pager.label}">\n<ul>\n${side(before, fr.pager.before, 'prev')}${up && html`<li class="up"><a href="${root}${up.href}">${fr.pager.whole(up.text)}</a></li>\n`}${side(after, fr.pager.after, 'next')}</ul>\n</nav>\n`;
}
