import type { ArticleView, Neighbour } from '../src/render/views/article.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { chips } from './components/chips.ts';
import { duplicates } from './components/duplicates.ts';
import { date, joined, row, rows, section } from './components/lists.ts';
import { page } from './components/page.ts';
import { dateProof, proofs } from './components/proofs.ts';
import { prose, segments } from './components/prose.ts';
import { articleQuotes } from './components/statements.ts';
import { type Handed, template } from './components/template.ts';
import { fr } from './strings.fr.ts';

export const data = template('article');

export function render({ sheet }: Handed<'article'>): string {
  const view = sheet.view();
  const { root } = view.shell;
  const quotes = folded(view.quotes, { most: QUOTED, more: fr.article.moreQuotes }, part => articleQuotes(part, root));
  const frame = { kind: 'article', scripts: ['marques'], jsonLd: view.jsonLd };
  return page(
    view.shell,
    frame,
    html`<article class="wrap">
${head(view)}
${marks(view)}<div class="prose">
${prose(view.blocks, root)}${notWhole(view)}</div>
${cast(view)}<div class="article-after">
${section('citations', fr.article.quotes, quotes)}${section('doublons', fr.article.duplicates, duplicates(view))}${section('voisins', fr.article.related, related(view))}${proofs(view)}${neighbours(view)}</div>
</article>`,
  );
}

/** Letters of a heading from which it is set smaller, so that the text begins on the first screen. */
const LONG_HEADING = 90;

function head(view: ArticleView): Content {
  const { root } = view.shell;
  const isLong = view.heading.reduce((length, { text }) => length + text.length, 0) > LONG_HEADING;
  return html`<header class="article-head">
${view.sample && html`<p class="sample">${fr.article.sample}</p>\n`}<h1${isLong && html` class="long"`}>${segments(view.heading, root)}</h1>
${view.standfirst && html`<p class="standfirst">${segments(view.standfirst, root)}</p>\n`}<p class="facts">${joined(facts(view))}</p>
${dateProof(view.date)}</header>`;
}

/** Words a minute that a French reader reads on a screen (Brysbaert 2019: 238 a minute for non-fiction, all languages near). */
const READING_SPEED = 230;

function facts(view: ArticleView): Content[] {
  const { source, authors, agencies, place, words } = view;
  const { root } = view.shell;
  return [
    date(view.date),
    source
      ? html`<a class="source" href="${root}${source.href}">${source.text}</a>`
      : agencies.length === 0 && html`<span>${fr.article.noSource}</span>`,
    authors.length > 0 && html`<span>${fr.article.by} ${authors.join(', ')}</span>`,
    agencies.length > 0 && html`<span>${fr.article.with(agencies)}</span>`,
    place && html`<span>${place}</span>`,
    view.diffusion === 'full' &&
      words > 0 &&
      html`<span>${fr.article.minutes(Math.max(1, Math.round(words / READING_SPEED)))}</span>`,
    source?.url && html`<a href="${source.url}" rel="external noopener">${fr.article.original}</a>`,
  ].filter(Boolean);
}

/** Boxes that work without a script: the style sheet looks at whether they are checked. */
function marks({ actors, dates, repairs }: ArticleView): Content {
  const boxes = [
    ['noms', fr.article.markNames, actors.length > 0, false],
    ['dates', fr.article.markDates, dates.length > 0, false],
    ['reparations', fr.article.markRepairs, repairs.length > 0, true],
  ] as const;
  const shown = boxes.filter(([, , isUseful]) => isUseful);
  if (shown.length === 0) return null;
  return html`<fieldset class="marks">\n<legend>${fr.article.marks}</legend>\n${shown.map(
    ([id, label, , on]) => html`<label><input type="checkbox" id="m-${id}"${on && ' checked'}> ${label}</label>\n`,
  )}</fieldset>\n`;
}

/** Names beside a text; the others are one step away. A few more are shown rather than folded. */
const NAMED = 24;
/** Quotations below it, which the reader has just met in it. */
const QUOTED = 10;
const SPARE = 6;

/** All of a list, or its beginning and the rest on demand. */
function folded<T>(
  of: readonly T[],
  { most, more }: { readonly most: number; readonly more: (count: number) => string },
  shown: (part: readonly T[]) => Content,
): Content {
  if (of.length <= most + SPARE) return shown(of);
  const rest = of.slice(most);
  return html`${shown(of.slice(0, most))}<details class="rest"><summary>${more(rest.length)}</summary>\n${shown(rest)}</details>\n`;
}

function cast({ actors, topics, shell }: ArticleView): Content {
  if (actors.length + topics.length === 0) return null;
  const group = (title: string, content: Content): Content =>
    content && html`<h2 class="label">${title}</h2>\n${content}`;
  const names = folded(actors, { most: NAMED, more: fr.article.moreActors }, part => chips(part, shell.root));
  return html`<div class="cast">\n${group(fr.article.actors, names)}${group(
    fr.article.topics,
    topics.length > 0 &&
      html`<ul class="chips">\n${topics.map(({ text, href }) => html`<li><a href="${shell.root}${href}">${text}</a></li>\n`)}</ul>\n`,
  )}</div>\n`;
}

function notWhole({ diffusion, source }: ArticleView): Content {
  if (diffusion === 'full') return null;
  const link = source?.url && html` <a href="${source.url}" rel="external noopener">${fr.article.original}</a>`;
  return html`<p class="note">${diffusion === 'extract' ? fr.article.extract : fr.article.reference}${link}</p>\n`;
}

function related({ related: views, shell }: ArticleView): Content {
  if (views.length === 0) return null;
  const options = { root: shell.root, date: true };
  return html`<ul class="rows">\n${views.map(view => row(view, options, view.because.length > 0 && html`<p class="because"><span class="unseen">${fr.article.why}</span>${joined(view.because.map(unbroken))}</p>`))}</ul>\n`;
}

/** « 7 jours d’écart » keeps its number with its word. */
function unbroken(reason: string): string {
  return reason.replace(/(?<=^\d+) /, '\u00a0');
}

function neighbours({ earlier, later, shell }: ArticleView): Content {
  if (!earlier && !later) return null;
  const side = (labels: Readonly<Record<Neighbour['standing'], string>>, view: Neighbour | null): Content =>
    view &&
    html`<div><p class="label">${labels[view.standing]}</p>\n${rows([view], { root: shell.root, date: true })}</div>\n`;
  return html`<nav class="neighbours" aria-label="${fr.article.neighbours}">\n${side(fr.article.earlier, earlier)}${side(fr.article.later, later)}</nav>\n`;
}
