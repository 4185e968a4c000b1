import type { NamesView } from '../src/render/views/names.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { jumps, type Part, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr, number, titles } from './strings.fr.ts';

export const data = template('names');

const TITLES = { actor: titles.actors, topic: titles.topics, source: titles.sources } as const;

export function render({ sheet }: Handed<'names'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  const groups = view.groups.map(group => part(group, root));
  const letters: Part = ['lettres', fr.names.all, chips(view.letters, root)];
  return page(
    view.shell,
    { kind: 'names' },
    html`<div class="wrap">
<header class="head"><h1>${TITLES[view.kind]}${view.letter && html` : ${view.letter}`}</h1>
<p class="facts">${view.count === 0 ? fr.names.none[view.kind] : fr.names.counts[view.kind](view.count)}${view.count > 1 && fr.names.withArticles}</p>
${view.unsourced > 0 && html`<p class="note">${fr.names.unsourced(view.unsourced)}</p>\n`}</header>
${jumps([...groups.filter(([id]) => id), letters])}<div class="groups">
${groups.map(of => (of[0] ? section(...of) : of[2]))}</div>
${section(...letters)}</div>`,
  );
}

function most(shown: number, total: number): Content {
  return html`${fr.names.most(shown, total)} <a href="#lettres">${fr.names.others}</a>.`;
}

/** Names of one type under their heading; themes and sources, which have none, without. */
function part({ type, names, total }: NamesView['groups'][number], root: string): Part {
  const list = html`<ul class="names">\n${names.map(
    name =>
      html`<li><a href="${root}${name.href}" class="name${name.type && ` t-${name.type}`}">${name.text}</a> <span class="count">${number(name.count)}</span>${chips(name.parts, root)}</li>\n`,
  )}</ul>\n`;
  if (type === null) return ['', '', list];
  return [`g-${type}`, fr.names.groups[type] ?? type, list, names.length < total && most(names.length, total)];
}
