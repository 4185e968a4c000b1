import { html } from '../src/render/writing/html.ts';
import { dated } from './components/dates.ts';
import { columns, pager, periods, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { told } from './components/told.ts';
import { fr } from './strings.fr.ts';

export const data = template('day');

export function render({ sheet }: Handed<'day'>): string {
  const { shell, label, around, count, uncertain, shelves, ...view } = sheet.view();
  const { root } = shell;
  const lists = [
    periods(shelves, root),
    rows(view.rows, { root, excerpt: true }),
    rows(view.approximate, { root, date: true }),
  ].filter(Boolean);
  const published = lists.length > 0 && lists;
  return page(
    shell,
    { kind: 'day' },
    html`<div class="wrap">
<header class="head"><h1>${dated(label)}</h1>
<p class="facts">${count > 0 ? fr.articlesAndUncertain(count, uncertain) : fr.period.noneThatDay}</p></header>
${pager(around, root)}${columns(section('publie', fr.period.published, published), section('recit', fr.told.ofDay, told(view.told, root, false), fr.told.note))}
</div>`,
  );
}
