import { html } from '../src/render/html.ts';
import { chronicle } from './components/chronicle.ts';
import { digestFacts, essential } from './components/digest.ts';
import { chips, pager, periods, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { told, toldDays } from './components/told.ts';
import { fr } from './strings.fr.ts';

export const data = template('month');

export function render({ sheet }: Handed<'month'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  const isSplit = view.shelves.length > 0;
  const target = (day: string) => (isSplit ? `${root}${day.replaceAll('-', '/')}/` : `#j-${day}`);
  const published = isSplit ? periods(view.shelves, root) : chronicle(view.chronicle, root, false);
  const days = [
    view.told.month.length > 0 && html`<h3>${fr.told.inMonth}</h3>\n${told(view.told.month, root)}`,
    toldDays(view.told.days, root),
  ].filter(Boolean);
  return page(
    view.shell,
    { kind: 'month' },
    html`<div class="wrap">
<header class="head"><h1>${view.label}</h1>
<p class="facts">${fr.articles(view.count)}</p></header>
${pager(view.around, root)}${view.strip && strip(view.strip, root, view.strip.unit === 'day' ? target : () => null)}<div class="two">
<div>${section('essentiel', fr.digest.essential, essential(view.digest, root), fr.digest.note)}</div>
<div>${digestFacts(view.digest, root)}${section('semaines', fr.period.weeks, chips(view.weeks, root))}</div>
</div>
<div class="two even">
<div>${section('publie', fr.period.published, published)}</div>
<div>${days.length > 0 && section('recit', fr.told.title, days, fr.told.note)}</div>
</div>
</div>`,
  );
}
