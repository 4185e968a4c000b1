import type { MonthView } from '../src/render/views/period.ts';
import { html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { chronicle } from './components/chronicle.ts';
import { digestFacts, digestQuotes, essential } from './components/digest.ts';
import { columns, jumps, type Part, pager, periods, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { told, toldDays } from './components/told.ts';
import { fr } from './strings.fr.ts';

export const data = template('month');

export function render({ sheet }: Handed<'month'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  const { strip: overview } = view;
  const isSplit = view.shelves.length > 0;
  const target = (day: string) => {
    if (overview?.unit !== 'day') return null;
    return isSplit ? `${root}${day.replaceAll('-', '/')}/` : `#j-${day}`;
  };
  const { essence, quotes, facts, published, recounted } = parts(view);
  return page(
    view.shell,
    { kind: 'month' },
    html`<div class="wrap">
<header class="head"><h1>${view.label}</h1>
<p class="facts">${fr.articlesAndUncertain(view.count, view.uncertain)}</p></header>
${pager(view.around, root)}${overview && strip(overview, root, target)}${jumps([essence, quotes, facts, published, recounted])}<div class="two">
<div>${section(...essence)}${section(...quotes)}</div>
<div>${section(...facts)}${section('semaines', fr.period.weeks, chips(view.weeks, root))}</div>
</div>
${columns(section(...published), section(...recounted))}
</div>`,
  );
}

function parts(view: MonthView): Readonly<Record<'essence' | 'quotes' | 'facts' | 'published' | 'recounted', Part>> {
  const { root } = view.shell;
  const { month, days } = view.told;
  const list =
    view.shelves.length > 0 ? periods(view.shelves, root) : chronicle(view.chronicle, { root, headed: false });
  const inMonth = month.length > 0 && html`<h3>${fr.told.inMonth}</h3>\n${told(month, root)}`;
  const sentences = [inMonth, toldDays(days, root)].filter(Boolean);
  return {
    essence: ['essentiel', fr.digest.essential, essential(view.digest, root), fr.digest.note],
    quotes: digestQuotes(view.digest, root),
    facts: digestFacts(view.digest, root),
    published: ['publie', fr.period.published, list],
    recounted: ['recit', fr.told.title, sentences.length > 0 && sentences, fr.told.note],
  };
}
