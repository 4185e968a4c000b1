/** On demand: where the date comes from, why each tag is there, what was cleaned, what is proposed, how to cite. */

import type { ArticleView } from '../../src/render/views/article.ts';
import { type Content, html } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';
import { dated, means } from './dates.ts';
import { inEnglish } from './english.ts';
import { evidence } from './evidence.ts';

export function dateProof(date: ArticleView['date']): Content {
  const { method, inferred } = date;
  const why = method === null ? fr.date.unknown : inferred ? fr.date.inferred : (fr.date.stated[method] ?? method);
  return html`<details class="proof"><summary>${method === null ? fr.date.whyNot : fr.date.why}</summary>\n<p>${why}</p>\n${evidence(date)}</details>\n`;
}

export function proofs(view: ArticleView): Content {
  const parts = [tags(view), dates(view), repairs(view), removed(view), cite(view)].filter(Boolean);
  if (parts.length === 0) return null;
  return html`<section class="proofs" aria-labelledby="preuves">\n<h2 id="preuves">${fr.article.proofs}</h2>\n${parts}</section>\n`;
}

function folded(summary: string, content: Content, id?: string): Content {
  return html`<details${id && html` id="${id}"`}><summary>${summary}</summary>\n${content}</details>\n`;
}

function tags({ actors, topics, shell }: ArticleView): Content {
  if (actors.length + topics.length === 0) return null;
  const term = (text: string, href: string, words: readonly string[]) =>
    html`<div><dt><a href="${shell.root}${href}">${text}</a></dt><dd>${words.length > 0 ? fr.article.called(words) : fr.article.noWords}</dd></div>\n`;
  const plain = actors.filter(isNamedAsShown);
  const others = actors.filter(actor => !isNamedAsShown(actor));
  return folded(
    fr.article.whyTags,
    html`<dl class="why">\n${topics.map(({ text, href, evidence }) => term(text, href, evidence))}${others.map(({ text, href, forms }) => term(text, href, forms))}${plain.length > 0 && html`<div><dt>${fr.article.namedAsShown}</dt><dd>${fr.article.called(plain.map(({ text }) => text))}</dd></div>\n`}</dl>\n`,
  );
}

/** Its name is all the proof there is: a line for each would only say everything twice. */
function isNamedAsShown({ text, forms }: ArticleView['actors'][number]): boolean {
  return forms.length === 1 && forms[0] === text;
}

function dates({ dates: views, date }: ArticleView): Content {
  if (views.length === 0) return null;
  const plain = views.filter(isSaidOutright);
  const unresolved = views.filter(({ meaning }) => meaning === null);
  const others = views.filter(view => view.meaning !== null && !isSaidOutright(view));
  const together = (title: string, of: ArticleView['dates']): Content =>
    of.length > 0 && html`<div><dt>${title}</dt><dd>${fr.article.called(of.map(({ words }) => words))}</dd></div>\n`;
  const note =
    date.method === null ? fr.article.datesUndated : date.inferred ? fr.article.datesInferred : fr.article.datesNote;
  return folded(
    fr.article.datesTold,
    html`<p class="note">${note}</p>\n<dl class="why">\n${others.map(
      ({ words, meaning }) => html`<div><dt>${dated(words)}</dt><dd>${meaning && dated(meaning)}</dd></div>\n`,
    )}${together(fr.article.saidOutright, plain)}${together(fr.article.unresolved, unresolved)}</dl>\n`,
  );
}

function isSaidOutright({ words, meaning }: ArticleView['dates'][number]): boolean {
  return meaning !== null && means(words, meaning);
}

function repairs({ repairs: views }: ArticleView): Content {
  if (views.length === 0) return null;
  return folded(
    fr.repairs.title(views.length),
    html`<p class="note">${fr.repairs.note}</p>\n<table>\n<thead><tr><th scope="col">${fr.repairs.found}</th><th scope="col">${fr.repairs.proposed}</th><th scope="col">${fr.repairs.why}</th></tr></thead>\n<tbody>\n${views.map(
      ({ text, suggestion, rule, factual, decision }) =>
        html`<tr><td><del${inEnglish(rule) && html` lang="en"`}>${text}</del></td><td>${suggestion ? html`<ins>${suggestion}</ins>` : fr.repairs.unknown}</td><td>${[fr.rules[rule] ?? rule, factual && fr.repairs.factual, decision && fr.repairs[decision]].filter(Boolean).join(' — ')}</td></tr>\n`,
    )}</tbody>\n</table>\n`,
  );
}

function removed({ removed: count, cleaned: lines }: ArticleView): Content {
  if (count === 0) return null;
  return folded(
    fr.removed.title(count),
    html`<p class="note">${fr.removed.note}</p>\n<ul class="removed">\n${lines.map(cleanedLine)}</ul>\n`,
    'nettoyage',
  );
}

function cleanedLine({ line, text, rule }: ArticleView['cleaned'][number]): Content {
  if (rule === null) return html`<li>${text}</li>\n`;
  const where = line !== null && html`, ${fr.removed.line(line)}`;
  return html`<li><del>${text}</del> <span class="facts">${fr.rules[rule] ?? rule}${where}</span></li>\n`;
}

function cite({ cite: citation, shell }: ArticleView): Content {
  const { line, bibtex, ris, textHref } = citation;
  const [before, source, after] = line;
  return folded(
    fr.article.cite,
    html`<p class="reference">${before}${source && html`<cite>${source}</cite>`}${after}</p>
<p class="label">BibTeX</p><pre tabindex="0">${bibtex}</pre>
<p class="label">RIS</p><pre tabindex="0">${ris.replaceAll('\r', '')}</pre>
<p><a href="${shell.root}${textHref}">${fr.article.plainText}</a></p>\n`,
    'citer',
  );
}
