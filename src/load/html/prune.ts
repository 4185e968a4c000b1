import { type HtmlRule, ruleOf } from './hints.ts';
import type { Mass } from './mass.ts';
import { isSilent } from './tags.ts';
import { attr, type Element, isElement, textContent } from './tree.ts';

/** The elements that are left out, each with its rule; nothing below one of them is in the map. */
export type Pruned = ReadonlyMap<Element, HtmlRule>;

/**
 * A name can be wrong (`<article class="premium offer">`), so it does not cost a page more than this share of its running
 * text. Readers' comments may well be longer than the article; elements made for navigation never hold it.
 */
const MAX_SHARE: Partial<Record<HtmlRule, number>> = {
  'html-comments': 1,
  'html-cookies': 0.9,
  'html-nav': 0.6,
  'html-related': 0.6,
  'html-aside': 0.5,
  'html-form': 0.8,
  'html-hidden': 0.5,
};
const USUAL_SHARE = 0.3;

type Weighed = ReadonlyMap<Element, Mass>;

export function prune(root: Element, masses: Weighed): Pruned {
  const pruned = pruneWith(new Set(), root, masses);
  if (proseLeft(root, masses, pruned) >= MIN_ARTICLE || [...pruned].some(isReaders)) return pruned;
  return pruneWith(new Set(['html-comments']), root, masses);
}

/** With less running text than this outside them, « comments » are those of a live report (UTF-16 code units). */
const MIN_ARTICLE = 300;

function isReaders([element, rule]: [Element, HtmlRule]): boolean {
  return rule === 'html-comments' && holdsReaders(element);
}

/** Running text of the page without what was pruned under some rules. */
export function proseLeft(
  root: Element,
  masses: Weighed,
  pruned: Pruned,
  counts: (rule: HtmlRule) => boolean = () => true,
): number {
  let left = masses.get(root)?.prose ?? 0;
  for (const [element, rule] of pruned) if (counts(rule)) left -= masses.get(element)?.prose ?? 0;
  return left;
}

function pruneWith(doubted: ReadonlySet<HtmlRule>, root: Element, masses: Weighed): Pruned {
  const pruned = new Map<Element, HtmlRule>();
  pruneChildren(root, { masses, total: masses.get(root)?.prose ?? 0, pruned, doubted });
  return pruned;
}

type Pruning = {
  masses: Weighed;
  /** Running text of the page. */
  total: number;
  pruned: Map<Element, HtmlRule>;
  /** Rules that would have cost too much around here. */
  doubted: ReadonlySet<HtmlRule>;
};

function pruneChildren(parent: Element, pruning: Pruning): void {
  const children = parent.childNodes.filter(child => isElement(child) && !isSilent(child.tagName)) as Element[];
  if (isTeaserList(parent, children, pruning) && mayLose(costOf(children, pruning), pruning)) {
    for (const child of children) pruning.pruned.set(child, 'html-related');
    return;
  }
  const rules = children.map(child => ruleFor(child, pruning));
  const doubted = doubtedRules(children, rules, pruning);
  children.forEach((child, i) => {
    const rule = rules[i];
    if (rule && !doubted.has(rule)) pruning.pruned.set(child, rule);
    else pruneChildren(child, rule ? { ...pruning, doubted: new Set([...pruning.doubted, rule]) } : pruning);
  });
}

/** A live report is a list of linked titles as well: something must be left that can be the article. */
const MAX_TEASERS = 0.6;

function mayLose(cost: number, { total, masses, pruned }: Pruning): boolean {
  if (cost <= total * MAX_TEASERS) return true;
  let left = total - cost;
  for (const element of pruned.keys()) left -= masses.get(element)?.prose ?? 0;
  return left >= MIN_ARTICLE;
}

function costOf(children: readonly Element[], { masses }: Pruning): number {
  return children.reduce((sum, child) => sum + (masses.get(child)?.prose ?? 0), 0);
}

function ruleFor(element: Element, { masses, doubted }: Pruning): HtmlRule | null {
  const mass = masses.get(element) as Mass;
  const rule = ruleOf(element) ?? wallRule(element, mass) ?? linkListRule(element, mass);
  if (
    !rule ||
    (rule === 'html-caption' && holdsTableOrQuote(element)) ||
    doubted.has(rule) ||
    (mass.main && rule !== 'html-hidden')
  )
    return null;
  return rule;
}

/** A figure can be a table, or a quotation, in a frame. */
function holdsTableOrQuote(element: Element): boolean {
  return element.childNodes.some(
    child => isElement(child) && (/^(?:table|blockquote)$/.test(child.tagName) || holdsTableOrQuote(child)),
  );
}

/** A wall in front of the text is short and asks for an account; the text behind it bears the same name. */
const MAX_WALL = 600;
const WALL_NAME = /paywall|premium|reserve|regwall|restricted/i;
const WALL_WORDS = /abonn|inscri|connect|compte|subscri|gratuit/i;

function wallRule(element: Element, mass: Mass): HtmlRule | null {
  if (
    mass.text > MAX_WALL ||
    mass.text === 0 ||
    !WALL_NAME.test(`${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`)
  )
    return null;
  return WALL_WORDS.test(textContent(element)) ? 'html-subscribe' : null;
}

/** Rules under which the children of one element would together cost the page too much. */
function doubtedRules(
  children: readonly Element[],
  rules: readonly (HtmlRule | null)[],
  pruning: Pruning,
): Set<HtmlRule> {
  const costs = new Map<HtmlRule, number>();
  children.forEach((child, i) => {
    const rule = rules[i];
    if (rule) costs.set(rule, (costs.get(rule) ?? 0) + (pruning.masses.get(child)?.prose ?? 0));
  });
  const doubted = [...costs].filter(([rule, cost]) => cost > pruning.total * (MAX_SHARE[rule] ?? USUAL_SHARE));
  return new Set(doubted.map(([rule]) => rule));
}

/** What stands around a reader's comment and nowhere else: a form, an avatar, a link to answer or to report. */
const READERS =
  /avatar|gravatar|vcard|reply|repondre|respond|signaler|report|moderat|pseudo|username|user-name|commentaire-auteur|comment-author/i;

function holdsReaders(element: Element): boolean {
  return element.childNodes.some(
    child =>
      isElement(child) &&
      (/^(?:form|textarea)$/.test(child.tagName) ||
        READERS.test(`${attr(child, 'class') ?? ''} ${attr(child, 'id') ?? ''} ${attr(child, 'href') ?? ''}`) ||
        holdsReaders(child)),
  );
}

/** Most of it in links, and nothing that reads like running text. */
const MAX_LINKED = 0.6;

function linkListRule(element: Element, mass: Mass): HtmlRule | null {
  if (!/^(?:ul|ol|dl|div|section|table|p|h[2-6])$/.test(element.tagName)) return null;
  return mass.prose === 0 && mass.text > 0 && mass.linked > mass.text * MAX_LINKED ? 'html-links' : null;
}

/** At least so many cards in a row make a list of other articles. */
const MIN_CARDS = 3;
/** A card has a linked title and little else (UTF-16 code units). */
const MAX_CARD = 700;
const MIN_LINKED_TITLE = 15;
const MIN_LINKED_CARD = 0.4;

/** Three and more neighbours of the same make, each with a linked title: other articles. */
function isTeaserList(parent: Element, children: readonly Element[], { masses }: Pruning): boolean {
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
