import { headerOf } from '../headline/header.ts';
import type { Label } from '../lines/labels.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { countOf } from '../vocabulary/word-automaton.ts';

/** Rules of lines that look like keywords, names, sections or hours, whoever wrote them. */
const SOFT_RULES = /^(?:tags|menu|time|date-line|stray-number)$/;
/** A section's name has no marks: « À la une » is the site's. */
const ROW = /[-–—|•·/,]/;
/** One line alone is judged by its neighbours. */
const MIN_LINES = 2;
/** Names alone make a list, if there are so many lines. */
const MIN_NAMED = 4;
/** Lines of a list that only a word announces are no headlines. */
const MAX_WORDS = 12;
const MAX_OPENING = 15;
const OPENING = 3;

/**
 * Keeps the lines of lists inside the article: between two of its paragraphs, or below one that announces them, as long
 * as nothing among them is surely the site's. « Titulaires : Petit, Roche, Marchal » are no keywords there, and the
 * names of ministers do not sign.
 */
export function keepInnerLists(layout: Layout, verdicts: Verdicts, language: CleanLanguage): ReadonlySet<number> {
  const { page, zone, headline } = layout;
  const kept = new Set<number>();
  const titled = headline.at >= 0 && saysList(page, headline.at, language);
  let above = -1;
  for (let i = headerOf(layout).end; i <= page.units.length; i++) {
    const prose = page.prose[i] ?? false;
    if (i < page.units.length && !prose && isSoft(page, i)) continue;
    const within = prose && i <= zone.end && !verdicts[i];
    const run = above < 0 ? [] : unsigned(page, above + 1, i, within);
    if (run.length >= MIN_LINES && !isSignature(page, run)) {
      const announced = isAnnounced(page, run, titled || opensList(page, above, language));
      const isName = (j: number) => run.length < MIN_NAMED && Boolean(page.labels[j]?.byline);
      for (const j of run) if ((announced || (within && page.labels[j])) && !isName(j)) kept.add(j);
    }
    above = within ? i : -1;
  }
  for (const j of kept) if (isDropped(page, verdicts, j)) verdicts[j] = null;
  return kept;
}

/** The lines from `from` to `to`; at the article's end without the one name that signs. */
function unsigned({ units, labels }: Page, from: number, to: number, within: boolean): number[] {
  const run = units.slice(from, to).map((_, i) => from + i);
  const named = run.filter(i => labels[i]?.byline);
  return !within && named.length === 1 && named[0] === run.at(-1) ? run.slice(0, -1) : run;
}

/** « Anne Petit », « 29 janvier 2024 à 21h03 », below the first paragraph. */
function isSignature({ labels }: Page, run: readonly number[]): boolean {
  const named = run.filter(i => labels[i]?.byline?.bare);
  return run.length === MIN_LINES && named.length === 1 && run.every(i => labels[i]?.byline || labels[i]?.date);
}

function isAnnounced({ units }: Page, run: readonly number[], said: boolean): boolean {
  if (units[run[0]! - 1]!.shape.announces) return true;
  return said && run.length >= MIN_NAMED && run.every(i => units[i]!.shape.words <= MAX_WORDS);
}

function saysList({ units }: Page, i: number, { headers }: CleanLanguage): boolean {
  return countOf(units[i]!.key, headers.listWords, units[i]!.key.length) > 0;
}

/** « Voici le palmarès complet. »: a short sentence, and its first words. */
function opensList({ units }: Page, i: number, { headers }: CleanLanguage): boolean {
  const { key, shape } = units[i]!;
  return shape.words <= MAX_OPENING && countOf(key.split(' ', OPENING).join(' '), headers.listWords, key.length) > 0;
}

/** By its looks alone, or by standing below the last paragraph. */
function isDropped({ labels, units }: Page, verdicts: Verdicts, i: number): boolean {
  const label: Label | null = labels[i]!;
  return label ? verdicts[i] === label.rule : verdicts[i] === 'after-article' && units[i]!.shape.words <= 2 * MAX_WORDS;
}

function isSoft({ labels, units }: Page, i: number): boolean {
  const label = labels[i];
  if (!label || label.byline?.bare) return true;
  return label.weak && SOFT_RULES.test(label.rule) && (label.rule !== 'menu' || ROW.test(units[i]!.text));
}
