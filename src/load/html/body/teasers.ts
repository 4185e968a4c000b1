import type { Mass } from '../document/mass.ts';
import { attr, type Element, isElement } from '../document/tree.ts';

/** At least so many cards in a row make a list of other articles. */
const MIN_CARDS = 3;
/** A card has a linked title and little else (UTF-16 code units). */
const MAX_CARD = 700;
const MIN_LINKED_TITLE = 15;
const MIN_LINKED_CARD = 0.4;

/** Three and more neighbours of the same make, each with a linked title: other articles. */
export function isTeaserList(
  parent: Element,
  children: readonly Element[],
  masses: ReadonlyMap<Element, Mass>,
): boolean {
  if (children.length < MIN_CARDS || /^(?:p|tr|body)$/.test(parent.tagName)) return false;
  const cards = children.filter(child => isCard(child, masses.get(child) as Mass));
  if (cards.length < MIN_CARDS || cards.length < children.length * 0.7) return false;
  const first = cards[0] as Element;
  return cards.every(card => card.tagName === first.tagName) && sharesClass(cards);
}

function isCard(element: Element, mass: Mass): boolean {
  if (!/^(?:li|article|div|section|a|td)$/.test(element.tagName) || mass.main) return false;
  if (mass.text >= MAX_CARD || mass.linked < MIN_LINKED_TITLE) return false;
  return holdsTitle(element) || mass.linked >= mass.text * MIN_LINKED_CARD;
}

/** A heading with a link in it or around it. */
function holdsTitle(element: Element): boolean {
  return element.childNodes.some(
    child =>
      isElement(child) &&
      (/^h[2-6]$/.test(child.tagName) ? isLinked(child) : child.tagName !== 'p' && holdsTitle(child)),
  );
}

function isLinked(heading: Element): boolean {
  const parent = heading.parentNode as Element;
  return (
    parent.tagName === 'a' ||
    heading.childNodes.some(child => isElement(child) && (child.tagName === 'a' || isLinked(child)))
  );
}

function sharesClass(cards: readonly Element[]): boolean {
  const classes = cards.map(card => (attr(card, 'class') ?? '').trim().split(/\s+/)[0]);
  return classes.filter(name => name === classes[1]).length >= cards.length * 0.6;
}
