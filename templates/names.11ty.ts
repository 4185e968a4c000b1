import { type Content, html } from '../src/render/html.ts';
import type { NamesView } from '../src/render/views/names.ts';
import { chips, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr, number, titles } from './strings.fr.ts';

export const data = template('names');

const TITLES = { actor: titles.actors, topic: titles.topics, source: titles.sources } as const;

export function render({ sheet }: Handed<'names'>): string {
  const view = sheet.view();
  const title = TITLES[view.kind];
  return page(
    view.shell,
    { kind: 'names' },
    html`<div class="wrap">
<header class="head"><h1>${title}${view.letter && html` : ${view.letter}`}</h1>
<p class="facts">${fr.names.counts[view.kind](view.count)}</p></header>
${view.count === 0 && html`<p class="note">${fr.names.none}</p>`}<div class="groups">
${view.groups.map(of => group(of, view))}</div>
${section('lettres', fr.names.all, chips(view.letters, view.shell.root))}</div>`,
  );
}

function group({ type, names, total }: NamesView['groups'][number], { shell }: NamesView): Content {
  const list = html`<ul class="names">\n${names.map(
    name =>
      html`<li><a href="${shell.root}${name.href}" class="name${name.type && ` t-${name.type}`}">${name.text}</a> <span class="count">${number(name.count)}</span>${chips(name.parts, shell.root)}</li>\n`,
  )}</ul>\n`;
  if (type === null) return list;
  const note = names.length < total && fr.names.most(names.length, total);
  return section(`g-${type}`, fr.names.groups[type] ?? type, list, note);
}
