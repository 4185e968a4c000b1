import type { RawLine } from '../../article.ts';
import { tidyLine } from '../tidy.ts';
import type { Mass } from './mass.ts';
import { isNamedStandfirst } from './names.ts';
import type { Pruned } from './prune.ts';
import type { HtmlRule } from './rules.ts';
import { BLOCK_TAGS, isSilent } from './tags.ts';
import { type Element, isElement, isText } from './tree.ts';

/** Where a line stands: before the headline, between it and the article, in the article, or after it. */
export type Zone = 'head' | 'lead' | 'body' | 'tail';

/** `linked`: share of it inside links; `rule`: why it is left out, `null` if it is not. */
export type HtmlLine = RawLine & { readonly linked: number; readonly zone: Zone; readonly rule: HtmlRule | null };

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
  #zone: Zone = 'head';
  #rule: HtmlRule | null = null;
  #held = '';
  #linked = 0;
  #breaks = 0;
  #spaced = false;

  constructor(root: Element, marks: Marks) {
    this.#marks = marks;
    if (marks.containers.includes(root)) this.#zone = 'body';
  }

  walk(element: Element, outer: Kind): void {
    const kind = KINDS[element.tagName] ?? outer;
    for (const child of element.childNodes) {
      if (isText(child)) this.#hold(child.value);
      else if (isElement(child) && child.tagName === 'br') this.#break(kind);
      else if (isElement(child) && !isSilent(child.tagName)) this.#enter(child, kind);
    }
  }

  #enter(element: Element, kind: Kind): void {
    const isBlock = BLOCK_TAGS.has(element.tagName);
    if (isBlock) this.flush(kind);
    const outer = this.#zone;
    const isContainer = this.#marks.containers.includes(element) || (outer === 'lead' && isNamedStandfirst(element));
    if (isContainer) this.#zone = 'body';
    const rule = this.#marks.pruned.get(element);
    if (rule) this.#walkAside(element, rule);
    else if (element.tagName === 'tr' && this.#isFigures(element)) this.#walkRow(element);
    else this.#walkLinked(element, kind);
    if (isBlock) this.flush(KINDS[element.tagName] ?? kind);
    if (isContainer) this.#zone = this.#marks.containers.includes(element) && outer !== 'body' ? 'tail' : outer;
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
    this.#held = cells.filter(cell => cell !== '').join(' | ');
  }

  /** What is left out makes lines of its own, also in the middle of one. */
  #walkAside(element: Element, rule: HtmlRule): void {
    const [held, linked, breaks, outer] = [this.#held, this.#linked, this.#breaks, this.#rule];
    [this.#held, this.#linked, this.#breaks, this.#rule] = ['', 0, 0, rule];
    this.#walkLinked(element, 'paragraph');
    this.flush('paragraph');
    [this.#held, this.#linked, this.#breaks, this.#rule] = [held, linked, breaks, outer];
  }

  #walkLinked(element: Element, kind: Kind): void {
    const before = this.#held.length;
    // « Publié le<time>12 mars</time> » is spaced by the style sheet.
    if (element.tagName === 'time') this.#spaced = true;
    this.walk(element, kind);
    if (element.tagName === 'time') this.#spaced = true;
    if (element.tagName === 'a') this.#linked += Math.max(0, this.#held.length - before);
  }

  #hold(text: string): void {
    if (this.#held && text.trim()) this.#breaks = 0;
    if (this.#spaced && /[\p{L}\p{N}]$/u.test(this.#held) && /^[\p{L}\p{N}]/u.test(text)) this.#held += ' ';
    this.#spaced = false;
    this.#held += text;
  }

  /** One break ends a line after a full stop; two always do. */
  #break(kind: Kind): void {
    if (++this.#breaks >= 2 || /[.!?…»:”"]\s*$/.test(this.#held)) this.flush(kind);
    else this.#held += ' ';
  }

  flush(kind: Kind): void {
    const text = tidyLine(this.#held.replace(/\u00a0{2,}/g, ' '));
    const linked = Math.min(1, this.#linked / text.length);
    if (text) this.lines.push({ line: null, text, kind, linked, zone: this.#zone, rule: this.#rule });
    this.#held = '';
    this.#linked = 0;
    this.#breaks = 0;
  }
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
