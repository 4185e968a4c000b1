import { html } from '../src/render/writing/html.ts';
import { select } from './components/filter.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr, titles } from './strings.fr.ts';

export const data = template('search');

export function render({ sheet }: Handed<'search'>): string {
  const { shell, actors, topics, sources, years, count } = sheet.view();
  const { root } = shell;
  return page(
    shell,
    { kind: 'search', scripts: ['search'] },
    html`<div class="wrap">
<header class="head"><h1>${titles.search}</h1>
<p class="facts">${count === 0 ? fr.empty : fr.articles(count)}</p></header>
<noscript><p class="note">${fr.search.noScript}</p></noscript>
<form class="search" data-search role="search" method="get" action="${root}recherche/">
<div class="field wide"><label for="f-q">${fr.search.label}</label><input type="search" id="f-q" name="q" autocomplete="off" spellcheck="false"><button type="submit">${fr.search.button}</button></div>
${select('acteur', [fr.filter.actor, fr.filter.all], actors)}${select('theme', [fr.filter.topic, fr.filter.all], topics)}${select('source', [fr.filter.source, fr.filter.allFeminine], sources)}${select('annee', [fr.search.year, fr.filter.allFeminine], years)}</form>
<p class="note" role="status" data-search-status data-none="${fr.search.none}" data-short="${fr.search.short}" data-near="${fr.search.near}" data-one="${fr.search.one}" data-many="${fr.search.many}" data-inferred="${fr.search.inferred}" data-failed="${fr.search.failed}"></p>
<ol class="results" data-search-results></ol>
<button type="button" data-search-more hidden>${fr.search.more}</button>
<details><summary>${fr.search.how}</summary>
<p>${fr.search.explain}</p></details>
</div>`,
  );
}
