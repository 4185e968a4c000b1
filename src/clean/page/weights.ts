import type { Label } from '../lines/labels.ts';
import { functionShare } from '../lines/shape.ts';
import type { Unit } from '../lines/units.ts';

/*
 * How much a unit speaks for (above 0) or against (below 0) being inside an article. The article is the stretch of a
 * file with the greatest sum. The values were set on whole-page dumps of 26 French pages, see DESIGN.md; only their
 * order of size matters: a paragraph outweighs a few stray lines, a run of links outweighs a stray sentence.
 */
const WORDS_PER_POINT = 12;
const MAX_PROSE = 4;
/** Without a final stop a long line is prose if this share of its words are function words. */
const PROSE_SHARE = 0.25;
const LONG_LINE = 24;
export const SHORT_SENTENCE = 0.4;
const EXCLAMATION = 0.15;
const HEADLINE = -0.5;
const SCRAP = -0.7;
const LIST_ITEM = -0.2;
const FIGURES = -0.15;
/** A line of a table below a sentence. */
export const TABLE = 0.05;
const END_MARKER = -3;
const FURNITURE = -0.7;
/** A line known from the outlet's other files stands anywhere in them. */
const SITE = -0.3;
/** What stands inside articles as well as around them. */
const BORDERLINE = -0.2;
export const BORDERLINE_RULES =
  /^(?:date-line|byline|photo-credit|stray-mark|stray-number|time|audio-video|ad|address)$/;
/** Boxes that cut articles in two as often as they end them, and the one headline that may follow. */
const BOX = -0.4;
export const BOX_RULES = /^(?:read-also|newsletter|app|subscribe|share)$/;
const LINKED_HEADLINE = -0.1;

/** The weights of a file's units. */
export function weightsOf(
  units: readonly Unit[],
  labels: readonly (Label | null)[],
  prose: readonly boolean[],
): number[] {
  const weights = units.map((unit, i) => weightOf(unit, labels[i]!, prose[i]!));
  for (let i = 1; i < units.length; i++) {
    if (!labels[i] && labels[i - 1]?.rule === 'read-also' && weights[i]! < 0) weights[i] = LINKED_HEADLINE;
  }
  return weights;
}

/** So many lines of a site's own around it make a dumped page of a mere text. */
const DIRTY = 6;

/** Is this the dump of a whole page, menus and all? Counts no further than it must. */
export function isDirty(labels: readonly (Label | null)[]): boolean {
  let known = dirty.get(labels);
  if (known === undefined) {
    let count = 0;
    known = labels.some(
      label => label && !BORDERLINE_RULES.test(label.rule) && !BOX_RULES.test(label.rule) && ++count >= DIRTY,
    );
    dirty.set(labels, known);
  }
  return known;
}

/** Many lines ask. */
const dirty = new WeakMap<readonly (Label | null)[], boolean>();

function weightOf(unit: Unit, label: Label | null, prose: boolean): number {
  if (label) return labelWeight(label);
  const { shape } = unit;
  if (prose) return Math.min(MAX_PROSE, shape.words / WORDS_PER_POINT);
  if (shape.stopped || shape.quoted || shape.announces) return shape.words > 3 ? SHORT_SENTENCE : 0;
  if (shape.exclaims) return shape.words > 3 ? EXCLAMATION : 0;
  if (unit.kind === 'heading' || unit.kind === 'caption') return LIST_ITEM;
  if (shape.counted) return FIGURES;
  if (shape.listed || unit.kind === 'list-item') return LIST_ITEM;
  return shape.words > 3 ? HEADLINE : SCRAP;
}

function labelWeight(label: Label): number {
  if (label.sequel === 'end' && !label.weak) return END_MARKER;
  if (label.rule === 'site-furniture') return SITE;
  if (BOX_RULES.test(label.rule)) return BOX;
  return BORDERLINE_RULES.test(label.rule) ? BORDERLINE : FURNITURE;
}

/** Shortest sentence that counts as a paragraph rather than as a line. */
const PROSE_WORDS = 8;

/** A sentence or paragraph: it ends like one, or it is too long and too well joined to be a row of links. */
export function isProse({ shape, key, text }: Unit, functionWords: ReadonlySet<string>): boolean {
  if (shape.words < PROSE_WORDS) return false;
  if (shape.stopped || shape.announces)
    return shape.words >= LONG_LINE || functionShare(key, functionWords) >= PROSE_SHARE / 2;
  const share = A_SENTENCE.test(text) ? PROSE_SHARE / 2 : PROSE_SHARE;
  return shape.words >= LONG_LINE && functionShare(key, functionWords) >= share && !isGlued(text);
}

/** Links that a scraper glued; whole sentences may name « TotalEnergies » and « ExxonMobil ». */
function isGlued(text: string): boolean {
  return GLUED.test(text) && !SENTENCES.test(text);
}

/** No row of links holds the end of a sentence. */
export const A_SENTENCE = /\p{Ll}{3}[.!?…]\s\p{Lu}\p{L}*\s\p{Ll}/u;
const SENTENCES = /\p{Ll}{2}[.!?]\s\p{Lu}.*\p{Ll}{2}[.!?]\s\p{Lu}/u;
/** « la révolution en marcheTikTok, l’appliGoogle » */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}.*\p{Ll}\p{Lu}\p{Ll}/u;
