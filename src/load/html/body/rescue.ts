import { tidyLine } from '../../text/tidy.ts';
import { type JsonObject, textsOf } from '../document/json-ld.ts';
import type { Element } from '../document/tree.ts';
import type { HtmlLine } from './blocks.ts';
import { readabilityLines } from './second-opinion.ts';

/** With less text than this the extraction may have gone wrong, and others are asked (UTF-16 code units). */
const DOUBTFUL = 300;
/** … if the page has much more running text elsewhere. A brief, or the words beside a film, are simply short. */
const MIN_SHARE = 0.3;
/** Another answer must be so many times longer to be believed. */
const CLEARLY_LONGER = 1.5;

export type Rescue = {
  readonly root: Element;
  /** Running text that could be an article: all but that of forms, comments and the like (UTF-16 code units). */
  readonly prose: number;
  readonly lines: readonly HtmlLine[];
  readonly objects: readonly JsonObject[];
};

/**
 * The lines found, or better ones if they are hardly any: the `articleBody` of JSON-LD (pages built by a script),
 * Readability's choice, every paragraph of running text, or whatever there is to read.
 */
export function rescued(kept: readonly HtmlLine[], page: Rescue): readonly HtmlLine[] {
  if (lengthOf(kept) >= DOUBTFUL) return kept;
  const declared = longer(kept, declaredLines(page.objects));
  if (declared.length && lengthOf(declared) >= page.prose * MIN_SHARE) return declared;
  const second = longer(declared, readabilityLines(page.root));
  const best = longer(second, proseLines(page.lines));
  return best.length ? best : page.lines;
}

function longer(lines: readonly HtmlLine[], others: readonly HtmlLine[]): readonly HtmlLine[] {
  return lengthOf(others) > lengthOf(lines) * CLEARLY_LONGER ? others : lines;
}

function lengthOf(lines: readonly HtmlLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function declaredLines(objects: readonly JsonObject[]): HtmlLine[] {
  const body = objects.flatMap(object => textsOf(object.articleBody))[0] ?? '';
  return body
    .split(/\n+|<\/p>|<br\s?\/?>/)
    .map(text => tidyLine(text.replace(/<[^>]{0,200}>/g, ' ')))
    .filter(text => text !== '')
    .map(text => ({ line: null, text, kind: 'paragraph', linked: 0, zone: 'body', rule: null, isOfSite: false }));
}

/** Shorter lines may be anything. UTF-16 code units. */
const MIN_PROSE = 80;

function proseLines(lines: readonly HtmlLine[]): HtmlLine[] {
  return lines.filter(line => line.rule === null && line.linked < 0.3 && line.text.length >= MIN_PROSE);
}
