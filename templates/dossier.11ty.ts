import type { DossierArticle, DossierView } from '../src/render/views/dossier.ts';
import { type Content, html, type SafeHtml } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { dated } from './components/dates.ts';
import { date, joined, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { fr } from './strings.fr.ts';

export const data = template('dossier');

export function render({ sheet }: Handed<'dossier'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  return page(
    view.shell,
    { kind: 'dossier', hidden: true },
    html`<div class="wrap">
<header class="head"><h1>${fr.dossier.title}${view.part !== null && html` : ${view.part}`}</h1>
<p class="lead">${leadOf(view)}</p></header>
${section('parties', fr.dossier.parts, chips(view.parts, root), fr.countsOfArticles)}${contents(view)}${chronology(view)}<div class="dossier-articles">
${view.articles.map(article => whole(article, root))}</div>
${index(view)}</div>`,
  );
}

function leadOf({ parts, articles }: DossierView): string {
  if (parts.length > 0) return fr.dossier.leadOfParts;
  return articles.length > 0 ? fr.dossier.lead : fr.empty;
}

function contents({ articles }: DossierView): Content {
  return section(
    'sommaire',
    fr.dossier.contents,
    articles.length > 0 &&
      html`<ol class="contents">\n${articles.map(
        article =>
          html`<li><a href="#article-${article.number}">${article.heading}</a> <p class="facts">${joined([date(article.date), article.source].filter(Boolean))}</p></li>\n`,
      )}</ol>\n`,
  );
}

function chronology({ chronology: told }: DossierView): Content {
  return section(
    'chronologie',
    fr.dossier.chronology,
    told.length > 0 &&
      html`<dl class="told-list">\n${[...Map.groupBy(told, ({ date }) => date)].map(
        ([day, lines]) =>
          html`<div><dt>${dated(day)}</dt>${lines.map(({ text, article }) => html`<dd>${text}\u00a0<a class="number" href="#article-${article}">${fr.dossier.reference(article)}</a></dd>`)}</div>\n`,
      )}</dl>\n`,
  );
}

function whole(article: DossierArticle, root: string): SafeHtml {
  const { number, id, heading, standfirst, source, authors, sample, blocks } = article;
  const facts = [
    date(article.date),
    source,
    authors.length > 0 && `${fr.article.by} ${authors.join(', ')}`,
    sample && fr.dossier.sample,
  ];
  return html`<article id="article-${number}">
<h2><span class="number">${number}</span> <a href="${root}articles/${id}/">${heading}</a></h2>
<p class="facts">${joined(facts.filter(Boolean))}</p>
${standfirst && html`<p class="standfirst">${standfirst}</p>\n`}${blocks.map(block => paragraph(block))}</article>
`;
}

function paragraph({ kind, text }: DossierArticle['blocks'][number]): SafeHtml {
  if (kind === 'heading') return html`<h3>${text}</h3>\n`;
  if (kind === 'quote') return html`<blockquote><p>${text}</p></blockquote>\n`;
  if (kind === 'list-item') return html`<p class="item">${text}</p>\n`;
  return html`<p>${text}</p>\n`;
}

function index({ index: names }: DossierView): Content {
  return section(
    'index',
    fr.dossier.index,
    names.length > 0 &&
      html`<ul class="name-index">\n${names.map(
        ({ name, articles }) => html`<li>${name} ${joined(articles.map(reference))}</li>\n`,
      )}</ul>\n`,
  );
}

function reference(number: number): SafeHtml {
  return html`<a class="number" href="#article-${number}">${number}</a>`;
}
