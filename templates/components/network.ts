/** Names on a ring, with a line between those that share articles. The table beside it says the same in words. */

import type { Network, Node } from '../../src/render/drawings/network.ts';
import { html, type SafeHtml } from '../../src/render/writing/html.ts';

/** Half the width and height of the drawing, in its own units: room for names on both sides. */
const WIDTH = 600;
const HEIGHT = 320;
/** Longer names take two lines; what is longer still is cut: the table has it whole. */
const LINE = 19;
/** Of the half way between two names: 0.5 is a straight line, 0 one through the middle. */
const BEND = 0.25;

export function network({ nodes, edges }: Network, root: string): SafeHtml {
  const most = Math.max(1, ...edges.map(edge => edge.weight));
  return html`<svg class="network" aria-hidden="true" focusable="false" viewBox="${-WIDTH} ${-HEIGHT} ${2 * WIDTH} ${2 * HEIGHT}">
${edges.map(({ from, to, weight }) => {
  const [a, b] = [nodes[from]!, nodes[to]!];
  // Bent a little towards the middle, so that lines along the ring do not run through its names.
  const bend = { x: Math.round((a.x + b.x) * BEND), y: Math.round((a.y + b.y) * BEND) };
  return html`<path class="edge" d="M${a.x} ${a.y}Q${bend.x} ${bend.y} ${b.x} ${b.y}" stroke-width="${(1 + (5 * weight) / most).toFixed(1)}"/>\n`;
})}${nodes.map(of => node(of, root))}</svg>
`;
}

function node({ id, name, type, x, y, size }: Node, root: string): SafeHtml {
  const side = Math.abs(x) < 40 ? 'middle' : x > 0 ? 'start' : 'end';
  const words = linesOf(name);
  const at =
    side === 'middle'
      ? { x, y: y + (y > 0 ? size + 38 : -size - 14), up: y > 0 ? 0 : words.length - 1 }
      : { x: x + (x > 0 ? size + 12 : -size - 12), y: y + 12, up: (words.length - 1) / 2 };
  const text = words.map((line, i) => html`<tspan x="${at.x}" dy="${i === 0 ? -at.up : 1}em">${line}</tspan>`);
  return html`<a href="${root}acteurs/${id}/" tabindex="-1"><circle class="node t-${type}" cx="${x}" cy="${y}" r="${size}"/><text x="${at.x}" y="${at.y}" text-anchor="${side}">${words.length > 1 ? text : words}</text></a>\n`;
}

/** One line, or two of like length. */
export function linesOf(name: string): readonly string[] {
  const spaces = Array.from(name.matchAll(/ /g), ({ index }) => index);
  if (name.length <= LINE || spaces.length === 0) return [cut(name)];
  const middle = name.length / 2;
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [cut(name.slice(0, space)), cut(name.slice(space! + 1))];
}

function cut(line: string): string {
  return line.length > LINE ? `${line.slice(0, LINE - 1).trimEnd()}…` : line;
}
