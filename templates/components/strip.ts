/** The overview strip: bars up for what was published, bars down for what is told, ranges for what is only inferred. */

import type { Bar, Range, Strip } from '../../src/render/drawings/strip.ts';
import type { StripUnit } from '../../src/render/drawings/units.ts';
import { type Content, html, type SafeHtml } from '../../src/render/writing/html.ts';
import { fr } from '../strings.fr.ts';

/** Heights in CSS pixels. */
const UP = 64;
const DOWN = 28;
const LANE = 6;
const LABELS = 18;
/** Percent of the strip past which a label is written to the left of its tick, if there is room. */
const LAST = 92;
/** The same on a phone, where a label takes a fifth of the strip and is left out instead. */
const LATE = 80;

/** Where a click on a bar leads; `null` for nowhere. */
export type Target = (day: string, unit: StripUnit) => string | null;

export function strip(view: Strip, root: string, target: Target): SafeHtml {
  const lanes = Math.max(0, ...view.ranges.map(range => range.lane + 1)) * LANE;
  const up = view.published.length > 0 ? UP : 0;
  const axis = up + lanes + 1;
  const hasTold = view.told.length > 0;
  const height = axis + LABELS + (hasTold ? DOWN : 0);
  return html`<figure class="strip">
<svg aria-hidden="true" width="100%" height="${height}" focusable="false">
${view.published.map(bar => linked(target(bar.first, view.unit), risen(bar, view.unit)))}${view.ranges.map(of => linked(`${root}articles/${of.id}/`, range(of, up)))}<line class="axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"/>
${view.ticks.map(({ x, label }, i) => html`<text class="tick${i % 2 === 1 && ' odd'}${x > LAST ? ' last' : x > LATE && ' late'}" x="${x}%" y="${axis + 13}">${raised(label)}</text>\n`)}${hasTold && view.told.map(bar => down(bar, axis + LABELS, view.unit))}</svg>
<figcaption>${fr.strip.caption(view)}</figcaption>
</figure>
`;
}

/** « 1er », as in the text beside the drawing. */
function raised(label: string): Content {
  const [before, after] = label.split('1er ');
  if (after === undefined) return label;
  return html`${before}1<tspan dy="-0.35em" font-size="0.7em">er</tspan><tspan dy="0.25em"> ${after}</tspan>`;
}

/** Bars are for the mouse and the finger: the lists below lead to the same places by keyboard. */
function linked(href: string | null, shape: SafeHtml): Content {
  return href ? html`<a href="${href}" tabindex="-1">${shape}</a>\n` : shape;
}

function risen({ x, width, height, count, label, day, last }: Bar, unit: StripUnit): SafeHtml {
  const h = Math.max(3, Math.round(height * (UP - 4)));
  const title = html`<title>${fr.strip.bar(label, unit, fr.articles(count))}</title>`;
  return html`<g><rect class="reach" x="${x}%" y="0" width="${width}%" height="${UP}"/><rect class="bar" x="${x}%" y="${UP - h}" width="${width}%" height="${h}" data-from="${day}" data-to="${last}" data-count="${count}" data-top="${UP - h}" data-height="${h}"/>${title}</g>`;
}

function down({ x, width, height, count, label }: Bar, from: number, unit: StripUnit): SafeHtml {
  const h = Math.max(2, Math.round(height * (DOWN - 4)));
  return html`<rect class="told" x="${x}%" y="${from}" width="${width}%" height="${h}"><title>${fr.strip.bar(label, unit, fr.strip.told(count))}</title></rect>\n`;
}

function range({ x, width, lane, label }: Range, from: number): SafeHtml {
  return html`<rect class="range" x="${x}%" y="${from + 1 + lane * LANE}" width="${width}%" height="${LANE - 2}"><title>${label}</title></rect>`;
}
