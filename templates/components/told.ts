/** Dated sentences: when what is told happened. */
import { type Content, html, type SafeHtml } from '../../src/render/html.ts';
import type { ToldDay } from '../../src/render/views/period.ts';
import type { ToldView } from '../../src/render/views/told.ts';
import { fr } from '../strings.fr.ts';
import { withoutMonth } from './chronicle.ts';

export function told(views: readonly ToldView[], root: string, dated = true): Content {
  if (views.length === 0) return null;
  return html`<ul class="told-list">\n${views.map(view => sentence(view, root, dated))}</ul>\n`;
}

function sentence({ label, value, text, link, others }: ToldView, root: string, dated: boolean): SafeHtml {
  const when = value ? html`<time datetime="${value}">${label}</time>` : label;
  return html`<li>${dated && html`<p class="day-label">${when}</p>\n`}<p>${text}</p>\n<p class="facts"><a href="${root}${link.href}">${link.text}</a>${others > 0 && html` ${fr.told.others(others)}`}</p></li>\n`;
}

export function toldDays(days: readonly ToldDay[], root: string): Content {
  if (days.length === 0) return null;
  return html`<ol class="days">\n${days.map(
    day =>
      html`<li class="day"><p class="day-label"><time datetime="${day.day}">${withoutMonth(day.label)}</time></p>\n${told(day.sentences, root, false)}${day.more && html`<p class="facts"><a href="${root}${day.more.href}">${fr.told.more(day.more.count)}</a></p>\n`}</li>\n`,
  )}</ol>\n`;
}
