import { html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { dated } from './components/dates.ts';
import { jumps, type Part, periods, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { statements } from './components/statements.ts';
import { type Handed, template } from './components/template.ts';
import { fr, titles } from './strings.fr.ts';

export const data = template('quotations');

export function render({ sheet }: Handed<'quotations'>): string {
  const { shell, period, up, count, speakers, shelves, ...view } = sheet.view();
  const { root } = shell;
  const isCut = shelves.length > 0;
  const listed = html`<form class="search" id="chercher" role="search" data-none="${fr.quotes.none}" data-one="${fr.quotes.one}" data-many="${fr.quotes.many}" hidden>
<div class="field wide"><label for="f-q">${isCut ? fr.quotes.searchPage : fr.quotes.search}</label><input type="search" id="f-q" name="q" autocomplete="off"><button type="submit">${fr.search.button}</button></div>
<output class="note" for="f-q"></output>
</form>
${statements(view.statements, { root, named: true, newestFirst: isCut })}`;
  const list: Part = ['liste', isCut ? fr.quotes.newest : fr.quotes.byArticle, listed];
  const aside: Part[] = [
    ['qui', fr.quotes.speakers, chips(speakers, root), fr.quotes.counts],
    ['periodes', fr.quotes.byPeriod, periods(shelves, root)],
  ];
  return page(
    shell,
    { kind: 'quotations', scripts: ['citations'] },
    html`<div class="wrap">
<header class="head"><h1>${up ? html`<a href="${root}${up.href}">${titles.quotations}</a>, ${dated(period ?? fr.undated)}` : titles.quotations}</h1>
<p class="facts">${count === 0 ? fr.quotes.none : fr.quotes.all(count)}</p></header>
${
  count > 0 &&
  html`${jumps([list, ...aside])}<div class="two">
<div>${section(...list)}</div>
<div>${aside.map(part => section(...part))}</div>
</div>
`
}</div>`,
  );
}
