import type { PageMetadata, Problem, RawLine, RemovedLine } from '../../article.ts';
import { type HtmlLine, linesOf, removedPieces } from './blocks.ts';
import { containersOf } from './container.ts';
import { headOf } from './head.ts';
import { articleObjects } from './json-ld.ts';
import { weigh } from './mass.ts';
import { metadataOf } from './metadata.ts';
import { type Pruned, prune } from './prune.ts';
import { headlineOf } from './titles.ts';
import { type Element, parsePage } from './tree.ts';

export type HtmlReading = {
  readonly page: PageMetadata;
  readonly lines: readonly RawLine[];
  readonly extracted: readonly RemovedLine[];
  readonly problems: readonly Problem[];
};

export function readHtml(_file: string, source: string): HtmlReading {
  const head = headOf(parsePage(source));
  const objects = articleObjects(head.jsonLd);
  const headline = headlineOf(head, objects);
  const root = head.body as Element;
  const masses = weigh(root, headline);
  const pruned = prune(root, masses);
  const containers = containersOf(root, masses, pruned);
  const lines = linesOf(root, { pruned, containers, headline });
  const page = metadataOf({ head, objects, headline, lines, isForeign: element => isForeign(element, pruned) });
  return { page, lines: lines.filter(isArticle), extracted: removedPieces(pruned), problems: [] };
}

function isArticle(line: HtmlLine): boolean {
  if (line.rule !== null) return false;
  if (line.zone === 'body') return true;
  return line.zone === 'lead' && line.text.length >= 80 && line.linked < 0.5;
}

/** Is the element inside a part of the page that speaks of something else? */
function isForeign(element: Element, pruned: Pruned): boolean {
  for (let at: Element | null = element; at; at = at.parentNode as Element | null) {
    const rule = pruned.get(at);
    if (rule) return /^html-(?:comments|related|links|ad|subscribe|form|nav)$/.test(rule);
  }
  return false;
}
