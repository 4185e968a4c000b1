/** Boxes and lists that give themselves away by the words above them. */
import { fold } from '../../../lib/words.ts';
import type { LoadLanguage } from '../../language.ts';
import { glanceAt } from '../document/glance.ts';
import type { Mass } from '../document/mass.ts';
import type { HtmlRule } from '../document/rules.ts';
import type { Element } from '../document/tree.ts';
import type { PageWords } from '../words/page-words.ts';

/** A box is short, and some of it is links; a part of the article that begins with such words is longer (UTF-16 code units). */
const MAX_BOX = 1000;
const MIN_LINKED = 0.12;

/** In the middle of a paragraph nearly all of it is links: « À lire aussi <a>Les vendanges ont commencé</a> ». */
const MIN_LINKED_INLINE = 0.6;

/** `html-related` for a block, or a piece of a line, whose first words say that other articles follow. */
export function labelledBoxRule(element: Element, mass: Mass, { others }: PageWords): HtmlRule | null {
  const least = LEAST_LINKED[element.tagName];
  if (least === undefined || mass.text > MAX_BOX || mass.linked < Math.max(10, mass.text * least)) return null;
  const label = glanceAt(element).texts[0]?.text ?? '';
  return others.test(plain(label)) ? 'html-related' : null;
}

const LEAST_LINKED: Readonly<Record<string, number>> = Object.fromEntries([
  ...['div', 'section', 'ul', 'table', 'blockquote'].map(tag => [tag, MIN_LINKED]),
  ...['span', 'strong', 'b', 'em', 'i', 'u'].map(tag => [tag, MIN_LINKED_INLINE]),
]);

/** Does a box beside the text tell more of the same matter? « À savoir », « Repères », with running text and hardly a link. */
export function isFactBox(element: Element, mass: Mass, { facts }: PageWords): boolean {
  if (mass.prose === 0 || mass.forms > 0 || mass.linked >= mass.text * MIN_LINKED) return false;
  return facts.test(plain(glanceAt(element).texts[0]?.text ?? ''));
}

/** `html-media` for the title of a film or of pictures between two paragraphs. */
export function playedRule(element: Element, mass: Mass, { played }: PageWords): HtmlRule | null {
  if (!/^h[2-6]$/.test(element.tagName) || mass.text > MAX_LABEL || mass.main) return null;
  return played.test(fold(glanceAt(element).texts[0]?.text.slice(0, 20) ?? '')) ? 'html-media' : null;
}

/** UTF-16 code units. */
const MAX_LABEL = 200;
/** The first comments are enough to tell: so many neighbours of the label, and so many nodes of each. */
const MAX_LOOKED_AT = 6;
const FIRST_COMMENTS = 300;

/** « 3 commentaires » above a text is a link to them; so much running text stands above the comments themselves. */
const MIN_BEFORE = 300;

type Weighed = ReadonlyMap<Element, Mass>;

/**
 * Where among its neighbours the readers' part begins: a line that says so, with a form, avatars or links to answer
 * somewhere below; `children.length` if nowhere.
 */
export function readersFrom(children: readonly Element[], masses: Weighed, language: LoadLanguage): number {
  const at = children.findIndex(child => isCommentsLabel(child, masses.get(child), language.words));
  if (at < 0 || children.slice(at).some(child => masses.get(child)?.main)) return children.length;
  const before = children.slice(0, at).reduce((sum, child) => sum + (masses.get(child)?.prose ?? 0), 0);
  if (before < MIN_BEFORE && !startsReaders(children, at, masses)) return children.length;
  return children.slice(at, at + MAX_LOOKED_AT).some(child => answersReaders(child, language)) ? at : children.length;
}

/** In a part of the page without the headline, a heading may come first. */
function startsReaders(children: readonly Element[], at: number, masses: Weighed): boolean {
  return /^h[2-6]$/.test(children[at]?.tagName ?? '') && !children.slice(0, at).some(child => masses.get(child)?.main);
}

function isCommentsLabel(element: Element, mass: Mass | undefined, { comments }: PageWords): boolean {
  if (!mass || mass.text === 0 || mass.text > MAX_LABEL || mass.prose > 0 || mass.main) return false;
  const { texts } = glanceAt(element);
  return comments.test(plain(texts.map(({ text }) => text).join(' ')));
}

function answersReaders(element: Element, { names, words }: LoadLanguage): boolean {
  const { elements, texts } = glanceAt(element, FIRST_COMMENTS);
  return (
    [element, ...elements].some(one => names.isOfReaders(one)) ||
    texts.some(({ text }) => words.answer.test(plain(text)))
  );
}

/** Folded, without punctuation: how the labels of `page-words.yaml` are asked. */
export function plain(text: string): string {
  return fold(text.slice(0, MAX_LABEL))
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
