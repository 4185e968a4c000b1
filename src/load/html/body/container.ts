import { isDeclaredBody, type Mass } from '../document/mass.ts';
import { isNamedBody } from '../document/names.ts';
import { attr, type Element, isElement } from '../document/tree.ts';
import { wordsOf } from '../words/page-names.ts';
import type { Pruned } from './prune.ts';

/** Text and running text that are left under an element once the pruned parts are gone. */
type Rest = { readonly text: number; readonly prose: number };
type Rests = ReadonlyMap<Element, Rest>;

/** A declared body is believed if it holds at least this share of the page's running text; a merely named one, of its part. */
const MIN_DECLARED = 0.35;
const MIN_NAMED = 0.6;
/** The `<article>` or `<main>` around the headline is where the article is, if it holds this much. */
const MIN_AROUND_HEADLINE = 0.4;
/** … or this many UTF-16 code units: pages that go on with further articles hold any number of them. */
const ENOUGH = 1500;
const MIN_ONE_OF_MANY = 300;
const MIN_THEIRS = 0.7;
/** A child with this share of its parent's running text is where the article goes on … */
const DESCENT = 0.8;
/** … and with this share if the rest stands under elements of another make. */
const DESCENT_APART = 0.5;
const MIN_RIVAL = 0.1;
/** Less than this is too little to tell the article from its neighbour (UTF-16 code units). */
const MIN_APART = 1000;

export type Ground = {
  readonly root: Element;
  readonly headline: Element | null;
  readonly masses: ReadonlyMap<Element, Mass>;
  readonly pruned: Pruned;
};

/** The elements that hold the article, in document order. */
export function containersOf({ root, headline, masses, pruned }: Ground): Element[] {
  const rests = restsWithout(root, masses, pruned);
  const proseOf = (elements: readonly Element[]) =>
    elements.reduce((sum, element) => sum + (rests.get(element)?.prose ?? 0), 0);
  const declared = ofOneArticle(outermost(root, pruned, isDeclaredBody), headline);
  if (declared.length && proseOf(declared) >= proseOf([root]) * MIN_DECLARED) return declared;
  const start = aroundHeadline({ root, headline, masses, pruned }, rests);
  const named = ofOneArticle(
    outermost(start, pruned, isNamedBody).filter(element => proseOf([element]) > 0),
    headline,
  );
  if (named.length && proseOf(named) >= proseOf([start]) * MIN_NAMED) {
    const pieces = new Set(named);
    return withBetween(named, pruned).map(element => (pieces.has(element) ? descend(element, rests) : element));
  }
  return [descend(start, rests)];
}

/** A text in pieces: what stands between two of them under the same roof, a box or a title, belongs to it. */
function withBetween(pieces: readonly Element[], pruned: Pruned): Element[] {
  const wanted = new Set(pieces);
  return [...new Set(pieces.map(piece => piece.parentNode as Element))].flatMap(parent => {
    const children = parent.childNodes.filter(isElement);
    const start = children.findIndex(child => wanted.has(child));
    const end = children.findLastIndex(child => wanted.has(child));
    return children.slice(start, end + 1).filter(child => !pruned.has(child));
  });
}

/** Bodies of several articles (a page that goes on and on): those of the first one's `<article>`. */
function ofOneArticle(bodies: Element[], headline: Element | null): Element[] {
  const articles = bodies.map(articleAround);
  const wanted = (headline && articles.includes(articleAround(headline)) && articleAround(headline)) || articles[0];
  return bodies.filter((_, i) => articles[i] === wanted);
}

function articleAround(element: Element): Element | null {
  for (let at = element.parentNode as Element | null; at; at = at.parentNode as Element | null) {
    if (at.tagName === 'article') return at;
  }
  return null;
}

function aroundHeadline(ground: Ground, rests: Rests): Element {
  const { root, headline } = ground;
  const prose = (element: Element) => rests.get(element)?.prose ?? 0;
  for (let at = headline?.parentNode as Element | null; at && at !== root; at = at.parentNode as Element | null) {
    const isPart = /^(?:article|main)$/.test(at.tagName) || attr(at, 'role') === 'main';
    if (isPart && (prose(at) >= Math.min(prose(root) * MIN_AROUND_HEADLINE, ENOUGH) || isOneOfMany(at, ground, prose)))
      return at;
  }
  return root;
}

/** A page that goes on with further articles: what is not in the headline's own is in theirs. */
function isOneOfMany(article: Element, { root, pruned }: Ground, prose: (element: Element) => number): boolean {
  if (article.tagName !== 'article' || prose(article) < MIN_ONE_OF_MANY) return false;
  const others = outermost(root, pruned, element => element.tagName === 'article').filter(other => other !== article);
  const theirs = others.reduce((sum, other) => sum + prose(other), 0);
  return theirs >= (prose(root) - prose(article)) * MIN_THEIRS;
}

const HOLDERS = /^(?:body|div|section|article|main|td|tr|tbody|table|center|form|span|font)$/;

/** Letters of a kind: closed before its last paragraph, `<font>` leaves that beside it. */
const INLINE = /^(?:font|span)$/;

function descend(root: Element, rests: Rests): Element {
  let element = root;
  for (;;) {
    const best = bestChild(element, rests);
    if (!best || !HOLDERS.test(best.tagName)) return element;
    const share = (rests.get(best)?.prose ?? 0) / Math.max(1, rests.get(element)?.prose ?? 0);
    const isAlone = !hasRival(element, best, rests);
    const isApart = share >= DESCENT_APART && (rests.get(best)?.prose ?? 0) >= MIN_APART && isAlone;
    if ((share < DESCENT && !isApart) || (INLINE.test(best.tagName) && !isAlone)) return element;
    element = best;
  }
}

/** Does a neighbour of the same make hold running text as well, so that both are parts of one article? */
function hasRival(parent: Element, best: Element, rests: Rests): boolean {
  const least = (rests.get(parent)?.prose ?? 0) * MIN_RIVAL;
  return parent.childNodes.some(
    child =>
      isElement(child) &&
      child !== best &&
      ((rests.get(child)?.prose ?? 0) >= least || child.tagName === 'p') &&
      (rests.get(child)?.prose ?? 0) > 0 &&
      (!HOLDERS.test(child.tagName) || isAlike(child, best)),
  );
}

/** Of one tag, with a class word in common or none at all. */
function isAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false;
  const [names, others] = [one, other].map(element => wordsOf(attr(element, 'class') ?? ''));
  return names?.length === 0 || others?.length === 0 || names?.some(name => others?.includes(name)) === true;
}

function bestChild(element: Element, rests: Rests): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const child of element.childNodes) {
    const prose = isElement(child) ? (rests.get(child)?.prose ?? 0) : 0;
    if (prose > most) [best, most] = [child as Element, prose];
  }
  return best;
}

/** The elements of a kind that are not pruned and not inside one another. */
function outermost(root: Element, pruned: Pruned, isKind: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const look = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!isElement(child) || pruned.has(child)) continue;
      if (isKind(child)) found.push(child);
      else look(child);
    }
  };
  look(root);
  return found;
}

function restsWithout(root: Element, masses: ReadonlyMap<Element, Mass>, pruned: Pruned): Rests {
  const rests = new Map<Element, Rest>();
  const visit = (element: Element): Rest => {
    const lost = { text: 0, prose: 0 };
    for (const child of element.childNodes) {
      if (!isElement(child) || !masses.has(child)) continue;
      const loss = pruned.has(child) ? (masses.get(child) as Rest) : visit(child);
      lost.text += loss.text;
      lost.prose += loss.prose;
    }
    const mass = masses.get(element) as Mass;
    rests.set(element, { text: mass.text - lost.text, prose: mass.prose - lost.prose });
    return lost;
  };
  visit(root);
  return rests;
}
