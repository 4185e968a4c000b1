import type { PageMetadata, Problem, RawLine, RemovedLine } from '../../article.ts';
import { type HtmlLine, linesOf, removedPieces } from './blocks.ts';
import { containersOf } from './container.ts';
import { weigh } from './mass.ts';
import { prune } from './prune.ts';
import { type Element, elementsOf, parsePage } from './tree.ts';

export type HtmlReading = {
  readonly page: PageMetadata;
  readonly lines: readonly RawLine[];
  readonly extracted: readonly RemovedLine[];
  readonly problems: readonly Problem[];
};

export function readHtml(_file: string, source: string): HtmlReading {
  const page = parsePage(source);
  let body: Element | null = null;
  let headline: Element | null = null;
  for (const element of elementsOf(page)) {
    if (element.tagName === 'body') body = element;
    if (element.tagName === 'h1') headline ??= element;
  }
  const root = body as Element;
  const masses = weigh(root);
  const pruned = prune(root, masses);
  const containers = containersOf(root, masses, pruned);
  const lines = linesOf(root, { pruned, containers, headline }).filter(isArticle);
  return {
    page: { title: null, standfirst: null, source: null, url: null, authors: [], language: null, dates: [] },
    lines,
    extracted: removedPieces(pruned),
    problems: [],
  };
}

function isArticle(line: HtmlLine): boolean {
  if (line.zone === 'body') return true;
  return line.zone === 'lead' && line.text.length >= 80 && line.linked < 0.5;
}
