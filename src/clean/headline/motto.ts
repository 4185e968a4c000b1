import type { Page } from '../page/page.ts';
import { shareRetold } from '../page/retold.ts';
import { isSigned } from './headline-score.ts';
import { looksLikeHeadline } from './looks.ts';

/** The article says less of a site's own words than of those of its first paragraph. */
const FOREIGN = 0.2;
const PARAGRAPHS = 6;
const MOTTO_WORDS = 18;
const HEADLINE_WORDS = 3;
/** A date or byline stands so near above the headline, or below it. */
const NEAR = 2;

/**
 * Is paragraph `i` a site's own, « Proverbe du jour : “…” », or the motto of a blog? Nothing above it looks like the
 * headline, a headline with its date or byline stands between it and the next paragraph, and the article says its words
 * nowhere.
 */
export function isMotto(page: Page, i: number): boolean {
  const next = page.prose.indexOf(true, i + 1);
  if (next < 0 || page.extracted) return false;
  const isHeadline = (j: number) => page.units[j]!.shape.words >= HEADLINE_WORDS && looksLikeHeadline(page, j);
  for (let j = 0; j < i; j++) if (isHeadline(j)) return false;
  for (let j = i + 1; j < next; j++) if (isHeadline(j) && isDated(page, j)) return isForeign(page, i, j);
  return false;
}

/** Does the article from the headline on say next to nothing of paragraph `i`? A short standfirst need not be told again. */
export function isForeign(page: Page, i: number, headlineAt: number): boolean {
  if (page.units[i]!.shape.words < MOTTO_WORDS) return false;
  const told = [headlineAt];
  for (let j = headlineAt + 1; j < page.units.length && told.length <= PARAGRAPHS; j++) if (page.prose[j]) told.push(j);
  return shareRetold(page, [i], told) < FOREIGN;
}

function isDated(page: Page, i: number): boolean {
  return isSigned(page, i) || page.labels.slice(Math.max(0, i - NEAR), i).some(label => label?.date);
}
