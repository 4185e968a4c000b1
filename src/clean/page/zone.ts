import { excerptsOnCards } from './cards.ts';
import { goesOn } from './goes-on.ts';
import type { Page } from './page.ts';
import { withoutTeasers } from './teasers.ts';
import { BORDERLINE_RULES, isDirty } from './weights.ts';

/** The stretch of units that holds the article, both ends included; `start > end` if there is none. */
export type Zone = { readonly start: number; readonly end: number };

const EXCERPT = -0.2;

/** The stretch of greatest sum, anywhere in the file: where the body seems to be before the headline is known. */
export function heaviest(page: Page): Zone {
  let best = 0;
  let zone: Zone = { start: 0, end: -1 };
  let sum = 0;
  let start = 0;
  const excerpts = excerptsOnCards(page);
  page.weights.forEach((found, i) => {
    const weight = excerpts.has(i) ? EXCERPT : found;
    if (sum <= 0) [sum, start] = [0, i];
    sum += weight;
    if (sum > best) {
      best = sum;
      zone = { start, end: i };
    }
  });
  return zone;
}

/** A header has no more lines between headline and body: menus of sharing, dates, credits. */
export const MAX_HEADER_UNITS = 25;

/**
 * The article whose headline is at `start`: its last unit, where the sum of weights is greatest, and that sum. What
 * stands between headline and body counts for nothing.
 */
export function articleFrom(page: Page, start: number): { readonly end: number; readonly sum: number } {
  const weights = withoutTeasers(page, start);
  const limit = Math.min(commentsAt(page, start), wallAt(page, start));
  let best = 0;
  let end = start - 1;
  let sum = 0;
  for (let i = start; i < limit; i++) {
    sum += weights[i]!;
    if (sum < 0 && i < start + MAX_HEADER_UNITS) sum = 0;
    if (sum > best) [best, end] = [sum, i];
  }
  if (end < start) return { end, sum: best };
  return { end: isDirty(page.labels) ? goesOn(page, { start, end }, limit) : wholeFrom(page, end, limit), sum: best };
}

/**
 * In a file that is no dump, a list of any length does not end the article if another paragraph follows: only what is
 * surely the site's can part the two.
 */
function wholeFrom({ units, labels, prose }: Page, from: number, limit: number): number {
  let end = from;
  for (let i = from + 1; i < limit; i++) {
    const label = labels[i];
    if (label && !(label.weak && !label.sequel) && !BORDERLINE_RULES.test(label.rule)) break;
    if (prose[i] && units[i]!.shape.stopped) end = i;
  }
  return end;
}

/** Prose of this many words before a comments marker: an article ended there. */
const ARTICLE_WORDS = 150;
const BRIEF_WORDS = 12;
const MIN_SIGNS = 2;
const LOOK_AHEAD = 15;

/** Where the readers' comments begin; the number of units if nowhere. « 12 commentaires » below a title is a counter, « Aucun commentaire / Enregistrer un commentaire » a form. */
function commentsAt(page: Page, start: number): number {
  let words = 0;
  for (let i = start; i < page.units.length; i++) {
    if (page.prose[i]) words += page.units[i]!.shape.words;
    if (page.labels[i]?.sequel !== 'comments' || page.labels[i]!.weak) continue;
    const isForm = page.labels[i + 1]?.sequel === 'comments';
    if (words >= ARTICLE_WORDS || (words >= BRIEF_WORDS && (isForm || signsOfComments(page, i + 1) >= MIN_SIGNS)))
      return i;
  }
  return page.units.length;
}

/** Less prose above a wall is a notice above the article. */
const WALLED_WORDS = 25;

/**
 * Where a wall ends the article, « Il vous reste 80 % de cet article à lire »; the number of units if nowhere. Below it
 * the site explains itself; what is longer than all above is the article after all.
 */
export function wallAt({ units, labels, prose }: Page, start: number): number {
  const wall = labels.findIndex((label, i) => i > start && label?.rule === 'subscribe' && label.sequel === 'end');
  if (wall < 0) return units.length;
  const words = (from: number, to: number) =>
    units.slice(from, to).reduce((sum, { shape }, i) => sum + (prose[from + i] ? shape.words : 0), 0);
  const above = words(Math.max(0, start), wall);
  return above >= WALLED_WORDS && above > words(wall, units.length) ? wall : units.length;
}

/** Answer buttons, dates and dated names soon after. */
function signsOfComments(page: Page, from: number): number {
  return page.labels
    .slice(from, from + LOOK_AHEAD)
    .filter(
      label => label?.rule === 'comment-tool' || label?.date || label?.byline?.dated || label?.sequel === 'comments',
    ).length;
}

/** Where an article without a sum ends: before the first label that no article has inside. */
export function footBelow(page: Page, start: number): number {
  const foot = page.labels.findIndex((label, i) => i > start && label?.sequel && label.sequel !== 'headlines');
  return (foot < 0 ? page.units.length : foot) - 1;
}
