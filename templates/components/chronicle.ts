/** The list by month and day, with the days that have no article said to be so. */

import type { Chronicle, ChronicleDay, ChronicleMonth } from '../../src/render/views/chronicle.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { dated } from './dates.ts';
import { type RowOptions, rows } from './lists.ts';

/** Days. The dates beside the list say shorter gaps well enough. */
const GAP = 7;

/** `headed`: whether each month has its heading, as it has but on the month's own page. */
export type ChronicleOptions = Omit<RowOptions, 'date'> & { readonly headed?: boolean };

export function chronicle(view: Chronicle, options: ChronicleOptions): Content {
  if (view.months.length === 0 && view.undated.length === 0) return html`<p class="note">${fr.empty}</p>\n`;
  return html`<div class="chronicle">\n${view.months.map(of => month(of, options))}${
    view.undated.length > 0 && html`${title('sans-date', fr.undated)}${rows(view.undated, { ...options, date: true })}`
  }</div>\n`;
}

function title(id: string, text: string): Content {
  return html`<h3 class="month" id="${id}">${text}</h3>\n`;
}

function month(view: ChronicleMonth, options: ChronicleOptions): Content {
  const { month: id, label, days, approximate } = view;
  const before = gap(view);
  const head =
    (options.headed ?? true) && html`${before && html`<p class="gap">${before}</p>\n`}${title(`m-${id}`, label)}`;
  return html`${head}<ol class="days">\n${days.map(of => {
    const since = gap(of);
    return html`${since && html`<li class="gap">${since}</li>\n`}${day(of, options)}`;
  })}${
    approximate.length > 0 &&
    html`<li class="day"><p class="day-label inferred">${fr.approximate}</p>\n${rows(approximate, { ...options, date: true })}</li>\n`
  }</ol>\n`;
}

function day(view: ChronicleDay, options: ChronicleOptions): Content {
  const label = (options.headed ?? true) ? withoutYear(view.label) : withoutMonth(view.label);
  return html`<li class="day" id="j-${view.day}"><p class="day-label"><time datetime="${view.day}">${dated(label)}</time></p>\n${rows(view.rows, options)}</li>\n`;
}

function gap({ gap: days }: { readonly gap: number }): Content {
  return days >= GAP && fr.gap(days);
}

/** The page's heading says the month. */
export function withoutMonth(label: string): string {
  return label.replace(/ \S+ \d{4}$/, '');
}

/** The month's heading says the year. */
function withoutYear(label: string): string {
  return label.replace(/ \d{4}$/, '');
}
