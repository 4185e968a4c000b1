/** The list by month and day, with the days that have no article said to be so. */
import { type Content, html } from '../../src/render/html.ts';
import type { Chronicle, ChronicleDay, ChronicleMonth } from '../../src/render/views/chronicle.ts';
import { fr } from '../strings.fr.ts';
import { dated } from './dates.ts';
import { row, rows } from './lists.ts';

/** Gaps shorter than this are not worth a line. */
const GAP = 2;

/** @param headed whether each month has its heading: not on the month's own page */
export function chronicle(view: Chronicle, root: string, headed = true): Content {
  if (view.months.length === 0 && view.undated.length === 0) return html`<p class="note">${fr.empty}</p>\n`;
  return html`<div class="chronicle">\n${view.months.map(of => month(of, root, headed))}${
    view.undated.length > 0 && html`${title('sans-date', fr.undated)}${rows(view.undated, { root, date: true })}`
  }</div>\n`;
}

function title(id: string, text: string): Content {
  return html`<h3 class="month" id="${id}">${text}</h3>\n`;
}

function month(view: ChronicleMonth, root: string, headed: boolean): Content {
  // Days without articles before the month's first day lie before the month, not in it.
  const before = headed && gap(view.days[0]?.gap ?? 0, 'p');
  return html`${before}${headed && title(`m-${view.month}`, view.label)}<ol class="days">\n${view.days.map((of, i) => day(of, root, { headed, isFirst: i === 0 }))}${
    view.approximate.length > 0 &&
    html`<li class="day"><p class="day-label inferred">${fr.approximate}</p>\n<ul class="rows">\n${view.approximate.map(of => row(of, { root, date: true }))}</ul>\n</li>\n`
  }</ol>\n`;
}

function day(view: ChronicleDay, root: string, { headed, isFirst }: { headed: boolean; isFirst: boolean }): Content {
  const label = headed ? withoutYear(view.label) : withoutMonth(view.label);
  return html`${!(headed && isFirst) && gap(view.gap, 'li')}<li class="day" id="j-${view.day}"><p class="day-label"><time datetime="${view.day}">${dated(label)}</time></p>\n${rows(view.rows, { root })}</li>\n`;
}

function gap(days: number, element: 'li' | 'p'): Content {
  if (days < GAP) return null;
  return element === 'li' ? html`<li class="gap">${fr.gap(days)}</li>\n` : html`<p class="gap">${fr.gap(days)}</p>\n`;
}

/** The page's heading says the month. */
export function withoutMonth(label: string): string {
  return label.replace(/ \S+ \d{4}$/, '');
}

/** The month's heading says the year. */
function withoutYear(label: string): string {
  return label.replace(/ \d{4}$/, '');
}
