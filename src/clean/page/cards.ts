import type { Page } from './page.ts';

/** Rules of what stands on a card beside its headline and its excerpt. */
const CARD_RULES = /^(?:date-line|byline|share|comments|reading-time|kicker)$/;
const HEADLINE_WORDS = 4;
const EXCERPT_WORDS = 40;
/** Fewer may be paragraphs below sub-headings. */
const MIN_CARDS = 3;

/**
 * Paragraphs that are excerpts on cards: each alone, with the headline of another article and a date, a name or a button
 * between it and the next one; the first of two paragraphs opens an article. Where the article is not known yet, such a list looks like one.
 */
export function excerptsOnCards(page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let above = -1;
  for (let i = 0; i <= page.units.length; i++) {
    if (i < page.units.length && !page.prose[i]) continue;
    if (above === i - 1) found.delete(above);
    if (!isCard(page, above, i)) run = [];
    if (i < page.units.length && page.units[i]!.shape.words <= EXCERPT_WORDS) run.push(i);
    else run = [];
    if (run.length >= MIN_CARDS) for (const at of run) found.add(at);
    above = i;
  }
  return found;
}

/** Between two paragraphs, or above the first one: a headline, and one of the card's other lines. */
function isCard({ units, labels }: Page, above: number, i: number): boolean {
  let [headlines, others] = [0, 0];
  for (let j = above + 1; j < i; j++) {
    if (labels[j]) others += Number(CARD_RULES.test(labels[j]!.rule));
    else if (!units[j]!.shape.stopped && units[j]!.shape.words >= HEADLINE_WORDS) headlines++;
  }
  return headlines > 0 && others > 0;
}
