/** Quotations: of one article, or of many with the same words brought together. */

import type { QuoteView } from '../../src/render/views/article.ts';
import type { DigestView } from '../../src/render/views/digest.ts';
import type { Statement } from '../../src/render/views/quotes.ts';
import { type Content, html, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { date, joined } from './lists.ts';

type Speaker = { readonly name: string; readonly href: string | null } | null;

function speaker(who: Speaker, root: string): Content {
  if (!who) return html`<span class="speaker unknown">${fr.quotes.nobody}</span>`;
  const name = who.href ? html`<a href="${root}${who.href}">${who.name}</a>` : who.name;
  return html`<span class="speaker">${name}</span>`;
}

export function articleQuotes(quotes: readonly QuoteView[], root: string): Content {
  if (quotes.length === 0) return null;
  return html`<ul class="quotes">\n${quotes.map(({ text, speaker: who, cue, anchor }) => {
    const source = [
      speaker(who, root),
      cue && html`<span class="cue">${cue}</span>`,
      anchor && html`<a class="place" href="#${anchor}">${fr.quotes.inText}</a>`,
    ];
    return html`<li><blockquote><p>${fr.inQuotes(text)}</p></blockquote>\n<p class="facts">${joined(source.filter(Boolean))}</p></li>\n`;
  })}</ul>\n`;
}

/** `named`: whether each says who spoke: not on the speaker's own page. `newestFirst`: the last article is on top. */
export type StatementOptions = { readonly root: string; readonly named: boolean; readonly newestFirst?: boolean };

/** Statements under the articles that have them. */
export function statements(views: readonly Statement[], options: StatementOptions): Content {
  if (views.length === 0) return null;
  const articles = options.newestFirst ? runs(views).reverse() : runs(views);
  return html`<div id="liste-citations">\n${articles.map(run => byArticle(run, options))}</div>\n`;
}

/** Statements that follow each other in one article. */
function runs(views: readonly Statement[]): Statement[][] {
  const found: Statement[][] = [];
  for (const view of views) {
    const last = found.at(-1);
    if (last && last[0]!.article.id === view.article.id) last.push(view);
    else found.push([view]);
  }
  return found;
}

function byArticle(views: readonly Statement[], options: StatementOptions): SafeHtml {
  const { root } = options;
  const { article } = views[0]!;
  const facts = [date(article.date), article.source && html`<span class="source">${article.source}</span>`];
  return html`<div class="said">
<p class="facts">${joined(facts.filter(Boolean))}</p>
<h3><a href="${root}articles/${article.id}/">${article.text}</a></h3>
<ul class="quotes">
${views.map(view => statement(view, options))}</ul>
</div>
`;
}

function statement(
  { text, speaker: who, article, variants, cue }: Statement,
  { root, named }: StatementOptions,
): SafeHtml {
  const facts = [
    named && speaker(who, root),
    cue && html`<span class="cue">${cue}</span>`,
    html`<a class="place" href="${root}${article.href}">${article.href.includes('#') ? fr.quotes.inText : fr.quotes.atHead}</a>`,
  ];
  return html`<li><blockquote><p>${fr.inQuotes(text)}</p></blockquote>\n<p class="facts">${joined(facts.filter(Boolean))}</p>${elsewhere(variants, root)}</li>\n`;
}

function elsewhere(variants: Statement['variants'], root: string): Content {
  if (variants.length === 0) return null;
  return html`\n<details><summary>${fr.quotes.variants(variants.length)}</summary>\n<ul class="variants">\n${variants.map(
    ({ text, article }) =>
      html`<li>${text && html`${fr.inQuotes(text)} `}<a href="${root}${article.href}">${article.text}</a> <span class="facts">${joined([date(article.date), article.source].filter(Boolean))}</span></li>\n`,
  )}</ul>\n</details>`;
}

export function keyQuotes(quotes: DigestView['quotes'], root: string): Content {
  if (quotes.length === 0) return null;
  return html`<ul class="quotes key">\n${quotes.map(
    ({ text, speaker: name, speakerHref, article }) =>
      html`<li><blockquote><p>${fr.inQuotes(text)}</p></blockquote>\n<p class="facts">${joined([speaker({ name, href: speakerHref }, root), date(article.date), html`<a href="${root}${article.href}">${article.text}</a>`])}</p></li>\n`,
  )}</ul>\n`;
}
