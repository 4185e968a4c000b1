/** The list by month and day, with the days that have no article said to be so. */
import { type Content, html } from '../../src/render/html.ts';
import type { Chronicle, ChronicleDay, ChronicleMonth } from '../../src/render/views/chronicle.ts';
import { fr } from '../strings.fr.ts';
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
  return html`${headed && title(`m-${view.month}`, view.label)}<ol class="days">\n${view.days.map(of => day(of, root, headed))}${
    view.approximate.length > 0 &&
    html`<li class="day"><p class="day-label inferred">${fr.approximate}</p>\n<ul class="rows">\n${view.approximate.map(of => row(of, { root, date: true }))}</ul>\n</li>\n`
  }</ol>\n`;
}

function day(view: ChronicleDay, root: string, headed: boolean): Content {
  return html`${view.gap >= GAP && html`<li class="gap">${fr.gap(view.gap)}</li>\n`}<li class="day" id="j-${view.day}"><p class="day-label"><time datetime="${view.day}">${headed ? withoutYear(view.label) : withoutMonth(view.label)}</time></p>\n${rows(view.rows, { root })}</li>\n`;
}

/** The page's heading says the month. */
export function withoutMonth(label: string): string {
  return label.replace(/ \S+ \d{4}$/, '');
}

/** The month's heading says the year. */
function withoutYear(label: string): string {
  return label.replace(/ \d{4}$/, '');
}
