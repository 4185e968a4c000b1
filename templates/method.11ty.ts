import type { MethodView } from '../src/render/views/about.ts';
import type { QualityCell } from '../src/render/views/quality.ts';
import { type Content, html } from '../src/render/writing/html.ts';
import { section } from './components/lists.ts';
import { page } from './components/page.ts';
import { type Handed, template } from './components/template.ts';
import { method } from './method.fr.ts';
import { number, titles } from './strings.fr.ts';

export const data = template('method');

export function render({ sheet }: Handed<'method'>): string {
  const view = sheet.view();
  const paragraph = (text: string) => html`<p>${text}</p>\n`;
  return page(
    view.shell,
    { kind: 'method' },
    html`<div class="wrap">
<header class="head"><h1>${titles.method}</h1>
<p class="lead">${method.lead}</p></header>
<div class="two">
<div class="manual">${section('etapes', method.steps.title, steps())}${section('diffusion', method.diffusion.title, paragraph(method.diffusion[view.diffusion]))}${section('visite', method.privacy.title, paragraph(method.privacy.text))}</div>
<div>${section('chiffres', method.build.title, build(view))}${section('donnees', method.data.title, downloads(view.shell.root), method.data.lead)}${section('licences', method.sources.title, html`<ul class="note">\n${method.sources.parts.map(text => html`<li>${text}</li>\n`)}</ul>\n`)}</div>
</div>
${section('qualite', method.quality.title, quality(view), method.quality.lead)}</div>`,
  );
}

function steps(): Content {
  return method.steps.parts.map(([title, text]) => html`<h3>${title}</h3>\n<p>${text}</p>\n`);
}

function build({ figures, dates, withheld, discovered, samples, warnings }: MethodView): Content {
  const counts = { ...figures, ...dates, withheld, discovered, samples, warnings };
  const rows = Object.keys(method.build.rows) as (keyof typeof method.build.rows)[];
  // Most sites have no invented examples.
  const names = rows.filter(name => name !== 'samples' || samples > 0);
  return html`<table>\n<tbody>\n${names.map(
    name =>
      html`<tr><th scope="row">${method.build.rows[name]}</th><td class="figure">${number(counts[name])}</td></tr>\n`,
  )}</tbody>\n</table>\n`;
}

function downloads(root: string): Content {
  const files = Object.entries(method.data.files);
  return html`<ul class="note links">\n${files.map(([href, text]) => html`<li><a href="${root}${href}">${text}</a></li>\n`)}</ul>\n`;
}

function quality({ quality: rows, sets }: MethodView): Content {
  if (rows.length === 0) return null;
  const { what, measure, others } = method.quality;
  const other = rows.some(row => row.others.length > 0);
  const heads = [what, measure, ...sets, ...(other ? [others] : [])];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${method.quality.table}">
<table>
<thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  row =>
    html`<tr><th scope="row">${row.label}</th><td>${row.measure}</td>${row.cells.map((of, i) => html`<td data-head="${sets[i]}">${of && cell(of)}</td>`)}${other && html`<td data-head="${row.others.length > 0 && others}">${row.others.map(of => html`<p>${cell(of)}, ${of.set}</p>`)}</td>`}</tr>\n`,
)}</tbody>
</table>
</div>
`;
}

function cell({ value, unit, n }: QualityCell): Content {
  const { percent, rate, cases } = method.quality;
  return html`<strong>${unit === 'share' ? percent(value!) : rate(value!)}</strong> <span class="count">${cases(n)}</span>`;
}
