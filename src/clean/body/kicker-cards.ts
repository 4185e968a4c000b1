import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';

const KICKER_WORDS = 3;
const HEADLINE_WORDS = 3;
const EXCERPT_WORDS = 40;
/** Fewer may be what a page links between the article's own paragraphs. */
const MIN_CARDS = 3;

/** Drops cards in whole sentences, « Tempête », a headline, its excerpt, where nothing else stands below « Sur le même sujet ». */
export function dropKickerCards({ page, headline }: Layout, verdicts: Verdicts): void {
  const indexes = page.units.map((_, i) => i);
  for (const marker of indexes.filter(i => i > headline.at && isMarker(page, i) && verdicts[i])) {
    const end = indexes.find(i => i > marker && isMarker(page, i)) ?? indexes.length;
    const below = indexes.slice(marker + 1, end).filter(i => !page.labels[i]);
    const cards = below.filter(i => isHeadline(page, i)).length;
    if (cards >= MIN_CARDS && below.every(i => isOfCard(page, i))) for (const i of below) verdicts[i] ??= 'read-also';
  }
}

function isMarker(page: Page, i: number): boolean {
  return page.labels[i]?.sequel === 'headlines';
}

function isOfCard(page: Page, i: number): boolean {
  return [i - 1, i, i + 1].some(headline => isHeadline(page, headline));
}

/** Between its kicker, which may be the known name of a section, and its excerpt. */
function isHeadline(page: Page, i: number): boolean {
  const unit = page.units[i];
  if (!unit || page.labels[i] || unit.shape.stopped || unit.shape.words < HEADLINE_WORDS) return false;
  return isKicker(page, i - 1) && isExcerpt(page, i + 1);
}

function isKicker(page: Page, i: number): boolean {
  const unit = page.units[i];
  return unit !== undefined && !isMarker(page, i) && !unit.shape.stopped && unit.shape.words <= KICKER_WORDS;
}

function isExcerpt(page: Page, i: number): boolean {
  const unit = page.units[i];
  return unit !== undefined && !page.labels[i] && unit.shape.stopped && unit.shape.words <= EXCERPT_WORDS;
}
