import { BLOCK_TAGS, isSilent } from './tags.ts';
import { attr, type Element, isElement, isLink, isText, type Node } from './tree.ts';

/** What stands under an element, in UTF-16 code units. */
export type Mass = {
  /** Visible text, and the part of it inside links. */
  text: number;
  linked: number;
  /** Text of paragraphs that read like running text: what an article is made of. */
  prose: number;
  /** Is the headline or a declared article body in it? */
  main: boolean;
  /** Forms and pictures in it, or itself one: hints for rules that look closer. */
  forms: number;
  pictures: number;
};

/** A paragraph of running text has at least so much text outside links, or fewer but a full stop. */
const MIN_PROSE = 80;
const MIN_SENTENCE = 30;
/** A longer heading is a standfirst marked up as one. */
const MIN_HEADING = 120;

type Own = { text: number; linked: number; last: string };

/** Weighs every element once, bottom-up. */
export function weigh(root: Element, headline: Element | null): ReadonlyMap<Element, Mass> {
  const masses = new Map<Element, Mass>();
  weighElement(root, { own: { text: 0, linked: 0, last: '' }, inLink: false, headline }, masses);
  return masses;
}

type Context = { own: Own; inLink: boolean; headline: Element | null };

function weighElement(element: Element, context: Context, masses: Map<Element, Mass>): Mass {
  const mass = emptyMass(element, element === context.headline || isDeclaredBody(element));
  masses.set(element, mass);
  if (isSilent(element.tagName)) return mass;
  const isBlock = BLOCK_TAGS.has(element.tagName);
  const inner: Context = {
    own: isBlock ? { text: 0, linked: 0, last: '' } : context.own,
    headline: context.headline,
    inLink: context.inLink || isLink(element),
  };
  for (const child of element.childNodes) weighChild(child, inner, { mass, masses });
  if (isBlock) mass.prose += proseOf(inner.own, element.tagName);
  return mass;
}

function emptyMass({ tagName }: Element, main: boolean): Mass {
  const forms = tagName === 'form' ? 1 : 0;
  const pictures = tagName === 'img' || tagName === 'picture' ? 1 : 0;
  return { text: 0, linked: 0, prose: 0, main, forms, pictures };
}

function weighChild(child: Node, context: Context, into: { mass: Mass; masses: Map<Element, Mass> }): void {
  if (isText(child)) weighText(child.value, context, into.mass);
  else if (isElement(child)) add(into.mass, weighElement(child, context, into.masses));
}

function weighText(value: string, { own, inLink }: Context, mass: Mass): void {
  const trimmed = value.trim();
  if (!trimmed) return;
  mass.text += trimmed.length;
  own.text += trimmed.length;
  own.last = trimmed.slice(-2);
  if (!inLink) return;
  mass.linked += trimmed.length;
  own.linked += trimmed.length;
}

function add(mass: Mass, child: Mass): void {
  mass.text += child.text;
  mass.linked += child.linked;
  mass.prose += child.prose;
  mass.main ||= child.main;
  mass.forms += child.forms;
  mass.pictures += child.pictures;
}

function proseOf(own: Own, tagName: string): number {
  const plain = own.text - own.linked;
  if (plain < own.linked || (/^h[1-6]$/.test(tagName) && (tagName === 'h1' || plain < MIN_HEADING))) return 0;
  return plain >= MIN_PROSE || (plain >= MIN_SENTENCE && /[.!?…»]/.test(own.last)) ? plain : 0;
}

/** Does the page declare that this element holds the article's text? */
export function isDeclaredBody(element: Element): boolean {
  const property = attr(element, 'itemprop');
  return property !== null && /(?:^|\s)articleBody(?:\s|$)/i.test(property);
}
