import type { Readability } from '@mozilla/readability';
import { onDemand } from '../../../lib/on-demand.ts';
import { headOf } from '../document/head.ts';
import { weigh } from '../document/mass.ts';
import { type Element, elementsOf, isElement, parsePage } from '../document/tree.ts';
import type { HtmlLine } from './blocks.ts';
import { linesOf } from './blocks.ts';

const parse5 = onDemand<typeof import('parse5')>('parse5');
const linkedom = onDemand<typeof import('linkedom')>('linkedom');
const mozilla = onDemand<typeof import('@mozilla/readability')>('@mozilla/readability');

/**
 * Readability takes quadratic time in the depth of a page (5,000 nested elements: 273 s), and about 20 ms for 1,000
 * elements; beyond these limits it is not asked.
 */
const MAX_ELEMENTS = 8000;
const MAX_DEPTH = 80;
const MAX_LENGTH = 1_000_000;

/** What Mozilla's Readability takes for the article; empty if it finds none or must not be asked. */
export function readabilityLines(root: Element): HtmlLine[] {
  if (!isLight(root)) return [];
  const content = contentOf(serialized(root));
  const body = content ? headOf(parsePage(content)).body : null;
  if (!body) return [];
  return linesOf(body, { masses: weigh(body, null), pruned: new Map(), containers: [body], headline: null });
}

/** What one parser reads as text and another as elements, of which nobody has counted the depth; Readability needs none. */
const RAW = new Set(['script', 'style', 'noscript', 'noframes', 'noembed', 'iframe', 'xmp', 'plaintext', 'template']);

function serialized(root: Element): string {
  const { defaultTreeAdapter, serialize } = parse5();
  const getChildNodes: typeof defaultTreeAdapter.getChildNodes = parent =>
    defaultTreeAdapter.getChildNodes(parent).filter(node => !isElement(node) || !RAW.has(node.tagName));
  return serialize(root, { treeAdapter: { ...defaultTreeAdapter, getChildNodes } });
}

/** Readability's types ask for a browser's Document; linkedom's is one in all that it uses. */
type BrowserDocument = ConstructorParameters<typeof Readability>[0];

/** A second opinion is never worth a crash: neither library was made for hostile pages. */
function contentOf(html: string): string | null {
  if (html.length > MAX_LENGTH) return null;
  try {
    const { document } = linkedom().parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
    return new (mozilla().Readability)(document as unknown as BrowserDocument).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function isLight(root: Element): boolean {
  let count = 0;
  for (const _ of elementsOf(root)) if (++count > MAX_ELEMENTS) return false;
  return depthOf(root) <= MAX_DEPTH;
}

function depthOf(element: Element): number {
  let deepest = 0;
  for (const child of element.childNodes)
    if ('childNodes' in child) deepest = Math.max(deepest, depthOf(child as Element));
  return deepest + 1;
}
