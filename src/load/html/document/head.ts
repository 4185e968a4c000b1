import { tidyLine } from '../../text/tidy.ts';
import { attr, type Element, elementsOf, type Page, textContent } from './tree.ts';

/** What a page holds that can tell of itself, found in one walk. */
export type Head = {
  readonly body: Element | null;
  /** By name, property or itemprop, in lower case with `.` for `:`, `_` and `-`; values in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Texts of other scripts that hold data. */
  readonly scripts: readonly string[];
  /** `h1` to `h3`. */
  readonly headlines: readonly Element[];
  /** Elements that say in a machine's way when something was published. */
  readonly dated: readonly Element[];
  /** Links and elements that say who wrote something, `<address>` among them. */
  readonly signed: readonly Element[];
};

/** At most so many elements of a kind are kept: a page that has more of them is a list of other articles. */
const MAX_KEPT = 200;

/** What a page says of itself, gathered in one walk. */
export function headOf(page: Page): Head {
  const found = new Finder();
  for (const element of elementsOf(page)) found.look(element);
  return found;
}

class Finder implements Head {
  body: Element | null = null;
  metas = new Map<string, string[]>();
  canonical: string | null = null;
  title: string | null = null;
  language: string | null = null;
  jsonLd: string[] = [];
  scripts: string[] = [];
  headlines: Element[] = [];
  dated: Element[] = [];
  signed: Element[] = [];

  look(element: Element): void {
    this.#lookAtTag(element);
    const property = attr(element, 'itemprop');
    if (
      element.tagName === 'time' ||
      DATE_PROPERTY.test(property ?? '') ||
      isHAtomDate(element) ||
      isRdfaDate(element)
    ) {
      keep(this.dated, element);
    }
    const says = /(?:^|\s)author(?:\s|$)/.test(`${property ?? ''} ${attr(element, 'rel') ?? ''}`);
    if (says || element.tagName === 'address') keep(this.signed, element);
  }

  #lookAtTag(element: Element): void {
    const tag = element.tagName;
    if (tag === 'meta') this.#meta(element);
    else if (tag === 'body') this.body ??= element;
    else if (tag === 'html') this.language = attr(element, 'lang') || attr(element, 'xml:lang');
    else if (tag === 'title') this.title ??= tidyLine(textContent(element)) || null;
    else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attr(element, 'rel') ?? '')) {
      this.canonical ??= attr(element, 'href');
    } else if (tag === 'script') this.#script(element);
    else if (/^h[1-3]$/.test(tag)) keep(this.headlines, element);
  }

  #script(element: Element): void {
    if (attr(element, 'src') !== null) return;
    keep(/ld\+json/i.test(attr(element, 'type') ?? '') ? this.jsonLd : this.scripts, textContent(element));
  }

  #meta(element: Element): void {
    const content = attr(element, 'content')?.trim();
    if (!content) return;
    for (const name of [attr(element, 'name'), attr(element, 'property'), attr(element, 'itemprop')]) {
      // Within the body it may belong to another article on the page, as `dated` elements may.
      if (this.body && DATE_PROPERTY.test(name ?? '')) continue;
      for (const one of name ? name.toLowerCase().split(/\s+/) : []) this.#add(one.replace(/[:_-]/g, '.'), content);
    }
  }

  #add(name: string, content: string): void {
    const values = this.metas.get(name);
    if (values) keep(values, content);
    else this.metas.set(name, [content]);
  }
}

/** A `property` of RDFa that dates something. */
export const RDFA_DATE = /(?:^|\s)(?:dc|dcterms|schema):(?:date|created|issued|datePublished)(?:\s|$)/i;
const DATE_PROPERTY = /^date(?:Published|Created)$/i;

/** `<span property="dc:date dc:created" content="…">`, as Drupal writes it. */
function isRdfaDate(element: Element): boolean {
  const property = element.tagName === 'meta' ? null : attr(element, 'property');
  return property !== null && RDFA_DATE.test(property);
}

/** `<abbr class="published" title="…">`, as SPIP and others write it; any title that is a day and an hour. */
function isHAtomDate(element: Element): boolean {
  if (element.tagName !== 'abbr') return false;
  const isNamed = /(?:^|\s)(?:published|dtpublished|date)(?:\s|$)/.test(attr(element, 'class') ?? '');
  return isNamed || /^(?:19|20)\d\d-\d\d-\d\d[T ]\d/.test(attr(element, 'title') ?? '');
}

function keep<T>(list: T[], item: T): void {
  if (list.length < MAX_KEPT) list.push(item);
}

/** The first filled value of the first of these names that has one; `null` if none has. */
export function firstMeta(head: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas
      .get(name)
      ?.map(tidyLine)
      .find(text => text !== '');
    if (value) return value;
  }
  return null;
}
