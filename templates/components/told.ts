/** Dated sentences: when what is told happened. */

import type { ToldDay } from '../../src/render/views/period.ts';
import type { ToldView } from '../../src/render/views/told.ts';
import { type Content, html, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr, linking, sharedEnds } from '../strings.fr.ts';
import { withoutMonth } from './chronicle.ts';
import { dated } from './dates.ts';

export function told(views: readonly ToldView[], root: string, withDates = true): Content {
  if (views.length === 0) return null;
  const sentences = runs(views);
  return html`<ul class="told-list">\n${sentences.map((run, i) => sentence(run, root, withDates && !isSameDate(run, sentences[i - 1])))}</ul>\n`;
}

/** A date stands once above all sentences that tell of it. */
function isSameDate(run: readonly ToldView[], before: readonly ToldView[] | undefined): boolean {
  const labels = (of: readonly ToldView[]) => of.map(({ label }) => label).join();
  return before !== undefined && labels(before) === labels(run);
}

/** A sentence that tells of several dates stands once, below all that follow each other. */
function runs(views: readonly ToldView[]): ToldView[][] {
  const found: ToldView[][] = [];
  for (const view of views) {
    const last = found.at(-1);
    if (last?.some(({ text, link }) => text === view.text && link.href === view.link.href)) last.push(view);
    else found.push([view]);
  }
  return found;
}

function sentence(run: readonly ToldView[], root: string, withDates: boolean): SafeHtml {
  const { text, link, others } = run[0]!;
  const labels = sharedEnds(run.map(({ label }) => label));
  const dates = run.map((view, i) => html`${linking(i, run.length)}${date({ ...view, label: labels[i]! })}`);
  return html`<li>${withDates && html`<p class="day-label">${dates}</p>\n`}<p>${text}</p>\n<p class="facts"><a href="${root}${link.href}">${link.text}</a>${others > 0 && html` ${fr.told.others(others)}`}</p></li>\n`;
}

function date({ label, value }: ToldView): SafeHtml {
  return value ? html`<time datetime="${value}">${dated(label)}</time>` : html`${dated(label)}`;
}

export function toldDays(days: readonly ToldDay[], root: string): Content {
  if (days.length === 0) return null;
  return html`<ol class="days">\n${days.map(
    day =>
      html`<li class="day"><p class="day-label"><time datetime="${day.day}">${dated(withoutMonth(day.label))}</time></p>\n${told(day.sentences, root, false)}${day.more && html`<p class="facts"><a href="${root}${day.more.href}">${fr.told.more(day.more.count)}</a></p>\n`}</li>\n`,
  )}</ol>\n`;
}
