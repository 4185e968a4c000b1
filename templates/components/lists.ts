/** Rows, dates, chips and counts: what every list is made of. */
import { type Content, html, type SafeHtml } from '../../src/render/html.ts';
import type { ShelfLink } from '../../src/render/views/shelf.ts';
import type { DateView, Link, Row } from '../../src/render/views/shell.ts';
import { fr, number } from '../strings.fr.ts';

export function date({ text, value, inferred }: DateView): SafeHtml {
  if (inferred) return html`<span class="when inferred">${text}</span>`;
  return value ? html`<time class="when" datetime="${value}">${text}</time>` : html`<span class="when">${text}</span>`;
}

export function sampleBadge(sample: boolean): Content {
  return sample && html` <span class="badge">${fr.article.sampleShort}</span>`;
}

export type RowOptions = { readonly root: string; readonly date?: boolean; readonly excerpt?: boolean };

/** An article in a list. `more` stands under its line of facts. */
export function row(view: Row, options: RowOptions, more?: Content): SafeHtml {
  const facts: Content[] = [];
  if (options.date) facts.push(date(view.date));
  if (view.source) facts.push(html`<span class="source">${view.source}</span>`);
  return html`<li class="row"><a class="row-link" href="${options.root}${view.href}">${view.text}</a>${sampleBadge(view.sample)}${facts.length > 0 && html`<p class="facts">${joined(facts)}</p>`}${options.excerpt && view.excerpt && html`<p class="excerpt">${view.excerpt}</p>`}${more}</li>\n`;
}

export function rows(views: readonly Row[], options: RowOptions): Content {
  return views.length > 0 && html`<ul class="rows">\n${views.map(view => row(view, options))}</ul>\n`;
}

/** Facts on one line, parted by a point in the middle of the line. */
export function joined(facts: readonly Content[]): Content {
  return facts.map((fact, i) => (i === 0 ? fact : html`<span class="dot" aria-hidden="true"> · </span>${fact}`));
}

/** Names as links with their counts; `type` gives a name its mark. */
type Chip = Link & { readonly count?: number; readonly type?: string | null };

export function chips(links: readonly Chip[], root: string): Content {
  if (links.length === 0) return null;
  return html`<ul class="chips">\n${links.map(
    ({ text, href, count, type }) =>
      html`<li><a href="${root}${href}"${type && html` class="t-${type}"`}>${text}${count !== undefined && html` <span class="count">${number(count)}</span>`}</a></li>\n`,
  )}</ul>\n`;
}

/** Pages of periods: years with their months, or months with their days. */
export function periods(shelves: readonly ShelfLink[], root: string): Content {
  if (shelves.length === 0) return null;
  return html`<ul class="periods">\n${shelves.map(
    shelf =>
      html`<li><a class="period" href="${root}${shelf.href}">${shelf.text} <span class="count">${number(shelf.count)}</span></a>${shelf.parts.length > 0 && chips(shelf.parts, root)}</li>\n`,
  )}</ul>\n`;
}

export function section(id: string, title: Content, content: Content, note?: Content): Content {
  if (!content) return null;
  return html`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${note && html`<p class="note">${note}</p>\n`}${content}</section>\n`;
}

export function pager(
  around: { readonly before: Link | null; readonly after: Link | null; readonly up: Link | null },
  root: string,
): Content {
  const { before, after, up } = around;
  if (!before && !after && !up) return null;
  const side = (link: Link | null, label: string, rel: string): Content =>
    link &&
    html`<li class="${rel}"><a rel="${rel}" href="${root}${link.href}"><span class="label">${label}</span> ${link.text}</a></li>\n`;
  return html`<nav class="pager" aria-label="${fr.pager.label}">\n<ul>\n${side(before, fr.pager.before, 'prev')}${up && html`<li class="up"><a href="${root}${up.href}">${up.text}</a></li>\n`}${side(after, fr.pager.after, 'next')}</ul>\n</nav>\n`;
}
