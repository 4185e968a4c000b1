import { html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { columns, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { strip } from './components/strip.ts';
import { type Handed, template } from './components/template.ts';
import { fr, titles } from './strings.fr.ts';

export const data = template('undated');

export function render({ sheet }: Handed<'undated'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  return page(
    view.shell,
    { kind: 'undated' },
    html`<div class="wrap">
<header class="head"><h1>${titles.undated}</h1>
${view.count > 0 && html`<p class="facts">${fr.articles(view.count)}</p>\n`}<p class="lead">${view.count > 0 ? fr.undatedPage.lead : fr.undatedPage.none}</p></header>
${view.strip && strip(view.strip, root, () => null)}${columns(
  section('encadres', fr.undatedPage.inferred, rows(view.inferred, { root, date: true, excerpt: true })),
  section('inconnus', fr.undatedPage.unknown, rows(view.unknown, { root, excerpt: true })),
)}
${section('pages', fr.undatedPage.pages, chips(view.pages, root))}</div>`,
  );
}
