import { html } from '../src/render/writing/html.ts';
import { periods, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr, titles } from './strings.fr.ts';

export const data = template('articles');

export function render({ sheet }: Handed<'articles'>): string {
  const { shell, count, newest, years, undated } = sheet.view();
  const { root } = shell;
  return page(
    shell,
    { kind: 'articles' },
    html`<div class="wrap">
<header class="head"><h1>${titles.articles}</h1>
<p class="facts">${count === 0 ? fr.empty : fr.articles(count)}</p></header>
<div class="two">
<div>${section('recents', fr.front.newest, rows(newest, { root, date: true, excerpt: true }))}</div>
<div>${section('periodes', fr.front.years, periods(years, root))}${undated > 0 && html`<p class="lane"><a href="${root}sans-date/">${fr.front.undated(undated)}</a></p>\n`}</div>
</div>
</div>`,
  );
}
