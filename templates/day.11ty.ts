import { html } from '../src/render/html.ts';
import { pager, periods, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { told } from './components/told.ts';
import { fr } from './strings.fr.ts';

export const data = template('day');

export function render({ sheet }: Handed<'day'>): string {
  const { shell, label, around, count, shelves, ...view } = sheet.view();
  const { root } = shell;
  return page(
    shell,
    { kind: 'day' },
    html`<div class="wrap">
<header class="head"><h1>${label}</h1>
<p class="facts">${fr.articles(count)}</p></header>
${pager(around, root)}<div class="two even">
<div>${section('publie', fr.period.published, [periods(shelves, root), rows(view.rows, { root, excerpt: true }), rows(view.approximate, { root, date: true })].filter(Boolean))}</div>
<div>${section('recit', fr.told.title, told(view.told, root, false), fr.told.note)}</div>
</div>
</div>`,
  );
}
