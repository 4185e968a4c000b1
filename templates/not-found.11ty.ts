import { html } from '../src/render/writing/html.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr, titles } from './strings.fr.ts';

export const data = template('not-found');

export function render({ sheet }: Handed<'not-found'>): string {
  const { shell } = sheet.view();
  return page(
    shell,
    { kind: 'not-found', hidden: true },
    html`<div class="wrap">
<header class="head"><h1>${titles.notFound}</h1>
<p class="lead">${fr.notFound.lead}</p></header>
<ul class="chips"><li><a href="${shell.root}">${fr.notFound.back}</a></li><li><a href="${shell.root}recherche/">${fr.notFound.search}</a></li></ul>
</div>`,
  );
}
