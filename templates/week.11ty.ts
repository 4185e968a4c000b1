import { edtfText } from '../src/render/writing/dates.ts';
import { html } from '../src/render/writing/html.ts';
import { chronicle } from './components/chronicle.ts';
import { dated } from './components/dates.ts';
import { digestFacts, digestQuotes, essential } from './components/digest.ts';
import { joined, pager, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr } from './strings.fr.ts';

export const data = template('week');

export function render({ sheet }: Handed<'week'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  return page(
    view.shell,
    { kind: 'week' },
    html`<div class="wrap">
<header class="head"><p class="label">${fr.digest.label}</p>
<h1>${dated(edtfText(view.days))}</h1>
<p class="facts">${joined([view.label, fr.articlesAndUncertain(view.count, view.uncertain)])}</p></header>
${pager(view.around, root)}<div class="two">
<div>${section('essentiel', fr.digest.essential, essential(view.digest, root), fr.digest.note)}${section('publie', fr.period.published, chronicle(view.chronicle, { root }))}</div>
<div>${section(...digestQuotes(view.digest, root))}${section(...digestFacts(view.digest, root))}</div>
</div>
</div>`,
  );
}
