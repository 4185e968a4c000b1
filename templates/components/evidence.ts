/** What proves a date: words of the article as a quotation, what the page or the editor declares as written, all else in plain words. */
import { edtfText } from '../../src/render/dates.ts';
import { type Content, html } from '../../src/render/html.ts';
import type { ArticleView } from '../../src/render/views/article.ts';
import { fr } from '../strings.fr.ts';
import { dated } from './dates.ts';

type DateProof = ArticleView['date'];

/** Where a date is declared rather than told. */
const DECLARED: ReadonlySet<string | null> = new Set(['editor', 'front-matter', 'html-metadata', 'file-name']);

/** How the stages that date a text write down what is none of its words. */
const TOLD_OTHERWISE: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [
    /^vocabulary\/happenings\.txt: (.+), ([\d-]+(?:\.\.[\d-]+)?)$/,
    (words, days) => fr.date.happening(words.split(', '), day(days)),
  ],
  [/^parution supposée depuis le ([\d-]+) \(vocabulary\/(\S+),/, from => fr.date.expected(day(from))],
  [/^Presque le même texte que (.+), daté de (\S+)$/, (name, date) => fr.date.twin(name, day(date))],
];

function day(edtf: string): string {
  return edtfText(edtf.replace('..', '/'));
}

export function evidence({ method, evidence: texts }: DateProof): Content {
  if (texts.length === 0) return null;
  return html`<ul>\n${texts.map(text => html`<li>${proof(text, DECLARED.has(method))}</li>\n`)}</ul>\n`;
}

function proof(text: string, isDeclared: boolean): Content {
  for (const [form, say] of TOLD_OTHERWISE) {
    const found = form.exec(text);
    if (found) return dated(say(found[1]!, found[2]!));
  }
  return isDeclared ? html`<code>${text}</code>` : html`<q>${text}</q>`;
}
