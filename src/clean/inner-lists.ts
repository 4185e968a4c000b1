import { headerOf } from './header.ts';
import type { Label } from './labels.ts';
import type { Layout, Verdicts } from './layout-types.ts';
import type { Page } from './page.ts';

/** Rules of lines that look like keywords, names, sections or hours, whoever wrote them. */
const SOFT_RULES = /^(?:tags|menu|time|date-line|stray-number)$/;

/** A section's name has no marks: « À la une » is the site's. */
const ROW = /[-–—|•·/,]/;
/** One line alone is judged by its neighbours. */
const MIN_LINES = 2;

/**
 * Keeps the lines of lists inside the article: between two of its paragraphs, or below one that announces them, as long as
 * nothing among them is surely the site's. « Titulaires : Petit, Roche, Marchal » are no keywords there.
 */
export function keepInnerLists(layout: Layout, verdicts: Verdicts): void {
  const { page, zone } = layout;
  let above = -1;
  for (let i = headerOf(layout).end; i <= page.units.length; i++) {
    const prose = page.prose[i] ?? false;
    if (i < page.units.length && !prose && isSoft(page, i)) continue;
    const announced = above >= 0 && page.units[above]!.shape.announces;
    if (above >= 0 && i - above > MIN_LINES && (announced || (prose && i <= zone.end)))
      for (let j = above + 1; j < i; j++) if (isDropped(page.labels[j]!, verdicts[j]!, announced)) verdicts[j] = null;
    above = prose && i <= zone.end ? i : -1;
  }
}

/** By its looks alone, or, in an announced list, by standing below the last paragraph. */
function isDropped(label: Label | null, verdict: string | null, announced: boolean): boolean {
  return label ? verdict === label.rule : announced && verdict === 'after-article';
}

function isSoft({ labels, units }: Page, i: number): boolean {
  const label = labels[i];
  if (!label) return true;
  return label.weak && SOFT_RULES.test(label.rule) && (label.rule !== 'menu' || ROW.test(units[i]!.text));
}
