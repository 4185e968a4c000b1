/** The text of an article with its marks. */

import type { BlockView } from '../../src/render/views/article.ts';
import { type Content, html, type SafeHtml } from '../../src/render/writing/html.ts';
import type { Segment } from '../../src/render/writing/segments.ts';
import { fr } from '../strings.fr.ts';
import { means } from './dates.ts';
import { inEnglish } from './english.ts';

export function prose(blocks: readonly BlockView[], root: string): Content {
  const parts: Content[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind !== 'list-item') parts.push(block(blocks[at]!, at, root));
    else {
      const from = at;
      while (blocks[at + 1]?.kind === 'list-item') at++;
      const items = blocks.slice(from, at + 1);
      parts.push(
        html`<ul>\n${items.map((item, i) => html`<li id="p${from + i + 1}">${segments(item.segments, root)}</li>\n`)}</ul>\n`,
      );
    }
  }
  return parts;
}

function block({ kind, segments: pieces }: BlockView, at: number, root: string): SafeHtml {
  const content = segments(pieces, root);
  const id = `p${at + 1}`;
  if (kind === 'heading') return html`<h2 id="${id}">${content}</h2>\n`;
  if (kind === 'quote') return html`<blockquote id="${id}"><p>${content}</p></blockquote>\n`;
  if (kind === 'caption') return html`<p class="caption" id="${id}">${content}</p>\n`;
  return html`<p id="${id}">${content}</p>\n`;
}

export function segments(pieces: readonly Segment[], root: string): Content {
  return pieces.map(piece => segment(piece, root));
}

function segment(piece: Segment, root: string): Content {
  const content = marked(piece, root);
  return piece.anchor ? html`<span id="${piece.anchor}" class="anchor">${content}</span>` : content;
}

function marked({ text, actor, date, repair }: Segment, root: string): Content {
  if (repair) return proposal(text, repair);
  // The first mention of an article is a link; sixty links to the same three names would be in the reader's way.
  if (actor?.first) return html`<a class="m t-${actor.type}" href="${root}${actor.href}">${text}</a>`;
  if (actor) return html`<span class="m t-${actor.type}">${text}</span>`;
  if (!date) return unbroken(text);
  if (!date.label) return html`<span class="m d">${text}</span>`;
  const label = !means(text, date.label) && html` data-is="${date.label}"`;
  return html`<time class="m d"${date.value && html` datetime="${date.value}"`}${label}>${text}</time>`;
}

/** « 7 000 tonnes », « 12 % »: no line ends inside them. */
function unbroken(text: string): string {
  return text.replace(FIGURES, '\u00a0');
}

/** The spaces between the threes of a number, and before its sign; « en 2018 250 personnes » are two numbers. */
const FIGURES = /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))|(?<=\d) (?=[%€$])/g;

/** Longer expressions may break at the end of a line, which moves their proposal apart. */
const SHORT = 24;

/** The proposal stands over the words as they were found, as a translator's note would. */
function proposal(text: string, { suggestion, decision, factual, rule }: NonNullable<Segment['repair']>): SafeHtml {
  const language = inEnglish(rule) && html` lang="en"`;
  if (decision === 'accepted' && suggestion)
    return html`<del class="m r"${language}>${text}</del> <ins class="m">${suggestion}</ins>`;
  return html`<ruby class="m r${text.length <= SHORT && ' short'}${factual && ' f'}">${language ? html`<span${language}>${text}</span>` : text}<rp> (</rp><rt>${suggestion ?? fr.repairs.unknown}</rt><rp>)</rp></ruby>`;
}
