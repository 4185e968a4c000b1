import type { LoadLanguage } from '../../language.ts';
import type { Mass } from '../document/mass.ts';
import type { HtmlRule } from '../document/rules.ts';
import { isSilent } from '../document/tags.ts';
import { type Element, isElement } from '../document/tree.ts';
import type { PageNames } from '../words/page-names.ts';
import { ruleOf } from './hints.ts';
import { isFactBox, labelledBoxRule, playedRule, readersFrom } from './labels.ts';
import {
  addressRule,
  askingRule,
  holdsReaders,
  holdsTableOrQuote,
  linkListRule,
  pictureRule,
  wallRule,
} from './shapes.ts';
import { isTeaserList } from './teasers.ts';

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

/** The elements under `root` that are not the article’s, each with its rule; the tree stays as it is. */
export function prune(root: Element, masses: Weighed, language: LoadLanguage): Pruned {
  const total = masses.get(root)?.prose ?? 0;
  const pruned = pruneWith(new Set(), root, { masses, total, language });
  const isReaders = ([element, rule]: [Element, HtmlRule]) =>
    rule === 'html-comments' && holdsReaders(element, language.names);
  if (proseLeft(root, { masses, pruned }) >= MIN_ARTICLE || [...pruned].some(isReaders)) return pruned;
  return pruneWith(new Set(['html-comments']), root, { masses, total, language });
}

/** With less running text than this outside them, « comments » are those of a live report (UTF-16 code units). */
const MIN_ARTICLE = 300;

type Weighing = { readonly masses: Weighed; readonly pruned: Pruned };
const anyRule = (_: HtmlRule): boolean => true;

/** Running text of the page without what was pruned under some rules. */
export function proseLeft(root: Element, { masses, pruned }: Weighing, counts = anyRule): number {
  let left = masses.get(root)?.prose ?? 0;
  for (const [element, rule] of pruned) if (counts(rule)) left -= masses.get(element)?.prose ?? 0;
  return left;
}

function pruneWith(doubted: ReadonlySet<HtmlRule>, root: Element, page: Page): Pruned {
  const pruned = new Map<Element, HtmlRule>();
  pruneChildren(root, { ...page, pruned, lost: { prose: 0 }, doubted });
  return pruned;
}

type Page = {
  masses: Weighed;
  /** Running text of the page. */
  total: number;
  language: LoadLanguage;
};

type Pruning = Page & {
  pruned: Map<Element, HtmlRule>;
  /** Running text pruned so far. */
  lost: { prose: number };
  /** Rules that would have cost too much around here. */
  doubted: ReadonlySet<HtmlRule>;
};

function pruneChildren(parent: Element, pruning: Pruning): void {
  const children = parent.childNodes.filter(child => isElement(child) && !isSilent(child.tagName)) as Element[];
  if (isTeaserList(parent, children, pruning.masses) && mayLose(costOf(children, pruning), pruning)) {
    for (const child of children) drop(child, 'html-related', pruning);
    return;
  }
  const readers = pruning.doubted.has('html-comments')
    ? children.length
    : readersFrom(children, pruning.masses, pruning.language);
  const rules = children.map((child, i) => (i < readers ? ruleFor(child, pruning) : 'html-comments'));
  const doubted = doubtedRules(children, rules, pruning);
  children.forEach((child, i) => {
    const rule = rules[i];
    if (rule && !doubted.has(rule)) drop(child, rule, pruning);
    else pruneChildren(child, rule ? { ...pruning, doubted: new Set([...pruning.doubted, rule]) } : pruning);
  });
}

function drop(element: Element, rule: HtmlRule, { masses, pruned, lost }: Pruning): void {
  pruned.set(element, rule);
  lost.prose += masses.get(element)?.prose ?? 0;
}

/** A live report is a list of linked titles as well: something must be left that can be the article. */
const MAX_TEASERS = 0.6;

function mayLose(cost: number, { total, lost }: Pruning): boolean {
  return cost <= total * MAX_TEASERS || total - lost.prose - cost >= MIN_ARTICLE;
}

function costOf(children: readonly Element[], { masses }: Pruning): number {
  return children.reduce((sum, child) => sum + (masses.get(child)?.prose ?? 0), 0);
}

function ruleFor(element: Element, { masses, doubted, language }: Pruning): HtmlRule | null {
  const mass = masses.get(element) as Mass;
  const rule =
    namedRule(element, mass, language.names) ??
    wallRule(element, mass) ??
    addressRule(element, mass) ??
    linkListRule(element, mass) ??
    labelledBoxRule(element, mass, language.words) ??
    playedRule(element, mass, language.words) ??
    askingRule(element, mass) ??
    pictureRule(element, mass);
  if (!rule || doubted.has(rule) || (mass.main && rule !== 'html-hidden')) return null;
  if (rule === 'html-aside' && isFactBox(element, mass, language.words)) return null;
  return rule === 'html-caption' && holdsTableOrQuote(element) ? null : rule;
}

/** What its names say; a « teaser » without a link is a standfirst. */
function namedRule(element: Element, mass: Mass, names: PageNames): HtmlRule | null {
  const rule = ruleOf(element, names);
  return rule === 'html-related' && mass.linked === 0 && mass.prose > 0 ? null : rule;
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
