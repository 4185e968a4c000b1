import type { DefaultTreeAdapterMap, TreeAdapter } from 'parse5';
import { onDemand } from '../../../lib/on-demand.ts';
import { MAX_HTML_ATTRIBUTES, MAX_HTML_DEPTH, MAX_HTML_ELEMENTS } from '../../limits.ts';
import { mostAttributes } from './attributes.ts';

const parse5 = onDemand<typeof import('parse5')>('parse5');

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['childNode'];
export type Page = DefaultTreeAdapterMap['document'];

/** Why a page was not parsed. */
export class TooHeavy extends Error {}

/**
 * The tree of a page, parsed to the HTML standard.
 * @throws TooHeavy before the parser, which looks back through all open elements and all attributes of a tag, takes
 * quadratic time: at the limits of `limits.ts`.
 */
export function parsePage(source: string): Page {
  const attributes = mostAttributes(source);
  if (attributes > MAX_HTML_ATTRIBUTES)
    throw new TooHeavy(`an element has more than ${MAX_HTML_ATTRIBUTES} attributes`);
  return parse5().parse(source, { treeAdapter: boundedAdapter() });
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const { defaultTreeAdapter } = parse5();
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attrs) {
      if (++elements > MAX_HTML_ELEMENTS) throw new TooHeavy(`it has more than ${MAX_HTML_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(tagName, namespace, attrs);
    },
    onItemPush() {
      if (++depth > MAX_HTML_DEPTH) throw new TooHeavy(`its elements are nested more than ${MAX_HTML_DEPTH} deep`);
    },
    onItemPop() {
      depth--;
    },
  };
}

export function isElement(node: unknown): node is Element {
  return (node as Element).tagName !== undefined;
}

/** The value of an attribute, or `null`. */
export function attr(element: Element, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Does it lead somewhere? `<a name="haut">`, which old pages often leave open, is a place to lead to. */
export function isLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  return attr(element, 'href') !== null || (attr(element, 'name') === null && attr(element, 'id') === null);
}

/** Children that a reader could see: those of a `<template>` are none. */
function childrenOf(parent: Element | Page): readonly Node[] {
  return parent.childNodes;
}

/** Every element, in document order. */
export function* elementsOf(parent: Element | Page): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

export function isText(node: Node): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text';
}

/** All the text under a node, scripts included, as it stands; a line break parts words. */
export function textContent(node: Element): string {
  let text = '';
  for (const child of node.childNodes) {
    if (isText(child)) text += child.value;
    else if (isElement(child)) text += child.tagName === 'br' ? ' ' : textContent(child);
  }
  return text;
}
