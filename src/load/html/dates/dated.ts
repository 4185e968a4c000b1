import type { HtmlLine } from '../body/blocks.ts';
import type { Head } from '../document/head.ts';
import type { JsonObject } from '../document/json-ld.ts';
import type { Element } from '../document/tree.ts';
import type { PageWords } from '../words/page-words.ts';

/** What the day of a page is read from. */
export type Dated = {
  readonly head: Head;
  readonly objects: readonly JsonObject[];
  readonly headline: Element | null;
  readonly lines: readonly HtmlLine[];
  readonly url: string | null;
  /** Is an element part of something that is not the article: comments, other articles? */
  readonly isForeign: (element: Element) => boolean;
  readonly words: PageWords;
};
