import type { RawLine } from '../../../article.ts';
import { tidyLine } from '../../text/tidy.ts';
import type { Mass } from '../document/mass.ts';
import { isNamedStandfirst } from '../document/names.ts';
import type { HtmlRule } from '../document/rules.ts';
import { BLOCK_TAGS, isSilent } from '../document/tags.ts';
import { type Element, isElement, isLink, isText } from '../document/tree.ts';
import { HeldLine } from './held-line.ts';
import type { Pruned } from './prune.ts';

/** Where a line stands: before the headline, between it and the article, in the article, or after it. */
export type Zone = 'head' | 'lead' | 'body' | 'tail';

/**
 * `linked`: share of it inside links; `rule`: why it is left out, `null` if it is not; `isOfSite`: it stands in the site's
 * `<header>`.
 */
export type HtmlLine = RawLine & {
  readonly linked: number;
  readonly zone: Zone;
  readonly rule: HtmlRule | null;
  readonly isOfSite: boolean;
};

const MOSTLY = 0.7;

/** Is the line a link, but for a word or two? */
export function isLinkLine({ linked }: HtmlLine): boolean {
  return linked >= MOSTLY;
}

export type Marks = {
  readonly masses: ReadonlyMap<Element, Mass>;
  readonly pruned: Pruned;
  readonly containers: readonly Element[];
  readonly headline: Element | null;
};

/** Every line of the page in order, those that are left out as well. */
export function linesOf(root: Element, marks: Marks): HtmlLine[] {
  const collector = new Collector(root, marks);
  collector.walk(root, 'paragraph');
  collector.flush('paragraph');
  return collector.lines;
}

type Kind = RawLine['kind'];

const KINDS: Readonly<Record<string, Kind>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

class Collector {
  readonly lines: HtmlLine[] = [];
  readonly #marks: Marks;
  readonly #containers: ReadonlySet<Element>;
  #zone: Zone = 'head';
  #rule: HtmlRule | null = null;
  #isOfSite = false;
  #line = new HeldLine();

  constructor(root: Element, marks: Marks) {
    this.#marks = marks;
    this.#containers = new Set(marks.containers);
    if (this.#containers.has(root)) this.#zone = 'body';
  }

  walk(element: Element, outer: Kind): void {
    const kind = KINDS[element.tagName] ?? outer;
    let before = '';
    for (const child of element.childNodes) {
      if (before === 'span' && child.nodeName === 'span') this.#line.border();
      before = child.nodeName;
      if (isText(child)) this.#line.add(child.value);
      else if (isElement(child) && child.tagName === 'br') this.#break(kind);
      else if (isElement(child) && !isSilent(child.tagName)) this.#enter(child, kind);
    }
  }

  #enter(element: Element, kind: Kind): void {
    const isBlock = BLOCK_TAGS.has(element.tagName);
    if (isBlock) this.flush(kind);
    const outer = this.#zone;
    const isContainer = this.#containers.has(element) || (outer === 'lead' && isNamedStandfirst(element));
    if (isContainer) this.#zone = 'body';
    const isBanner = !this.#isOfSite && isSiteHeader(element, this.#marks.headline);
    if (isBanner) this.#isOfSite = true;
    const rule = this.#marks.pruned.get(element);
    if (rule) this.#walkAside(element, rule);
    else if (element.tagName === 'tr' && this.#isFigures(element)) this.#walkRow(element);
    else this.#walkLinked(element, kind);
    if (isBlock) this.flush(KINDS[element.tagName] ?? kind);
    if (isBanner) this.#isOfSite = false;
    if (isContainer) this.#zone = this.#containers.has(element) && outer !== 'body' ? 'tail' : outer;
    else if (element === this.#marks.headline && outer === 'head') this.#zone = 'lead';
  }

  /** A table row without running text: figures, results. Tables that only lay out a page hold paragraphs. */
  #isFigures(row: Element): boolean {
    return (
      this.#marks.masses.get(row)?.prose === 0 && !row.childNodes.some(cell => isElement(cell) && holdsTable(cell))
    );
  }

  #walkRow(row: Element): void {
    const cells = row.childNodes.filter(isElement).map(cell => tidyLine(visibleText(cell)));
    this.#line.add(cells.filter(cell => cell !== '').join(' | '));
  }

  /** What is left out makes lines of its own, also in the middle of one. */
  #walkAside(element: Element, rule: HtmlRule): void {
    const [line, outer] = [this.#line, this.#rule];
    [this.#line, this.#rule] = [new HeldLine(), rule];
    this.#walkLinked(element, 'paragraph');
    this.flush('paragraph');
    [this.#line, this.#rule] = [line, outer];
  }

  #walkLinked(element: Element, kind: Kind): void {
    const before = this.#line.length;
    if (element.tagName === 'time') this.#line.space();
    this.walk(element, kind);
    if (element.tagName === 'time') this.#line.space();
    if (isLink(element)) this.#line.link(Math.max(0, this.#line.length - before));
  }

  #break(kind: Kind): void {
    if (this.#line.break()) this.flush(kind);
  }

  flush(kind: Kind): void {
    const { texts, linked } = this.#line.take();
    for (const text of texts.map(filled).filter(text => text !== ''))
      this.lines.push({ line: null, text, kind, linked, zone: this.#zone, rule: this.#rule, isOfSite: this.#isOfSite });
  }
}

/** A `<header>` outside the article, without its headline; on a page without a headline nobody knows. */
function isSiteHeader(element: Element, headline: Element | null): boolean {
  if (element.tagName !== 'header' || !headline || ancestors(headline).includes(element)) return false;
  return !ancestors(element).some(({ tagName }) => tagName === 'article' || tagName === 'main');
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentNode as Element | null; at; at = at.parentNode as Element | null) found.push(at);
  return found;
}

/** « {{article.title}} », « {{ 'Suite' | translate }} »: the page was saved before its program filled them in. */
const UNFILLED = /\{\{\s*(?:[\w$]+(?:[.(]|\[|\s*[|?=])|['"!])[^{}]{0,400}\}\}/g;

function filled(text: string): string {
  return text.includes('{{') ? text.replace(UNFILLED, '').trim() : text;
}

function holdsTable(element: Element): boolean {
  return element.childNodes.some(child => isElement(child) && (child.tagName === 'table' || holdsTable(child)));
}

function visibleText(element: Element): string {
  return element.childNodes
    .map(child =>
      isText(child) ? child.value : isElement(child) && !isSilent(child.tagName) ? ` ${visibleText(child)} ` : '',
    )
    .join('');
}
