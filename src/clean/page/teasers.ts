import type { Label } from '../lines/labels.ts';
import { speaksToReader } from '../lines/told.ts';
import type { Unit } from '../lines/units.ts';
import type { Page } from './page.ts';
import { areStrangers } from './retold.ts';
import { isDirty, SHORT_SENTENCE } from './weights.ts';

/**
 * The weights of a page from its headline on, in which the teasers below « Lire aussi » and « Les plus lus » weigh
 * nothing: below such a marker headlines and teasers take turns, until two paragraphs follow each other.
 */
export function withoutTeasers({ units, labels, weights: found }: Page, start: number): readonly number[] {
  if (!isDirty(labels)) return found;
  const weights = [...found];
  let inLinks = false;
  let teasers = 0;
  let article = 0;
  for (let i = start; i < units.length; i++) {
    const isMarker = labels[i]?.sequel && units[i]!.shape.words <= MARKER_WORDS;
    if (isMarker && article >= ARTICLE_WORDS) [inLinks, teasers] = [true, 0];
    if (labels[i] || weights[i]! <= 0) continue;
    if (!inLinks) article += units[i]!.shape.words;
    if (!inLinks) continue;
    inLinks = weights[i]! < PARAGRAPH || isTeaser(units, labels, i) || (teasers > 0 && isAlone(weights, i));
    if (!inLinks) continue;
    if (weights[i]! >= PARAGRAPH) teasers++;
    weights[i] = TEASER;
  }
  return weights;
}

/** Neither the line before nor the line after is a paragraph. */
function isAlone(weights: readonly number[], i: number): boolean {
  return weights[i - 1]! < PARAGRAPH && (weights[i + 1] ?? 0) < PARAGRAPH;
}

const MARKER_WORDS = 8;
/** Links above the article are no sequel of it: so many words of sentences must stand before. */
const ARTICLE_WORDS = 25;
const TEASER = -0.2;
const TEASER_WORDS = 60;
/** Between a teaser and the next headline: a byline, a date, a section. Other lines end the list, and the article stood above them. */
const MAX_BETWEEN = 4;
const BETWEEN_RULES =
  /^(?:byline|date-line|time|photo-credit|menu|tags|stray-number|stray-mark|reading-time|audio-video|subscribe)$/;
/** Above it a weight is that of a paragraph. */
const PARAGRAPH = SHORT_SENTENCE + 0.1;

/** One short paragraph below a line that is none, with one more headline further down (its byline and date between). */
export function isTeaser(units: readonly Unit[], labels: readonly (Label | null)[], i: number): boolean {
  if (units[i]!.shape.words >= TEASER_WORDS || !isAboveTeaser(units, labels, i - 1)) return false;
  if (isOwnParagraph(units[i]!) && areStrangers(units[i - 1]!, units[i]!)) return false;
  let next = i + 1;
  while (next <= i + MAX_BETWEEN && BETWEEN_RULES.test(labels[next]?.rule ?? '')) next++;
  const unit = units[next];
  if (!unit || labels[next]) return false;
  return isHeadline(unit) && unit.shape.words < TEASER_WORDS / 2;
}

/** Two sentences that speak to nobody: below a box that links nothing no teaser has them. */
export function isOwnParagraph({ text }: Unit): boolean {
  return TWO_SENTENCES.test(text) && !speaksToReader(text);
}

export const TWO_SENTENCES = /[\p{Ll}\d»)][.!?]\s[\p{Lu}«]/u;

/** A headline, or a label that holds one: « Lire aussi : le préfet interdit la marche ». */
function isAboveTeaser(units: readonly Unit[], labels: readonly (Label | null)[], i: number): boolean {
  const { shape } = units[i]!;
  return !shape.stopped && (!labels[i]?.sequel || shape.words > HEADLINE_WORDS);
}

/** Fewer words are a tag or a section. */
const HEADLINE_WORDS = 3;

function isHeadline({ shape }: Unit): boolean {
  return !shape.stopped && !shape.quoted && !shape.announces && shape.words > HEADLINE_WORDS;
}
