import type { YearView } from '../src/render/views/period.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { pager, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { told } from './components/told.ts';
import { fr } from './strings.fr.ts';

export const data = template('year');

export function render({ sheet }: Handed<'year'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  const target = (day: string) =>
    view.months.some(({ href }) => href === monthPath(day)) ? `${root}${monthPath(day)}` : null;
  return page(
    view.shell,
    { kind: 'year' },
    html`<div class="wrap">
<header class="head"><h1>${view.label}</h1>
<p class="facts">${fr.articlesAndUncertain(view.count, view.uncertain)}</p></header>
${pager(view.around, root)}${view.strip && strip(view.strip, root, target)}<div class="two">
<div>${section('mois', fr.period.months, months(view))}</div>
<div>${section('recit', fr.told.title, told(view.told, root), fr.told.note)}${section('semaines', fr.period.weeks, chips(view.weeks, root))}</div>
</div>
</div>`,
  );
}

function monthPath(day: string): string {
  return `${day.slice(0, 7).replace('-', '/')}/`;
}

function months({ months: views, shell }: YearView): Content {
  return views.map(
    ({ text, href, count, rows: first }) =>
      html`<h3 class="month"><a href="${shell.root}${href}">${text}</a> <span class="count">${fr.articles(count)}</span></h3>\n${rows(first, { root: shell.root, date: true })}${count > first.length && html`<p class="more"><a href="${shell.root}${href}">${fr.period.more(count - first.length, text)}</a></p>\n`}`,
  );
}
