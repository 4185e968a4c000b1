import type { Label } from './labels.ts';
import type { Unit } from './units.ts';

/**
 * What a line of a table or of a list of fixtures is. `row` can stand nowhere else; `cell` (a figure, an hour, a day,
 * a name) only among rows.
 */
type Part = 'row' | 'cell' | null;

/** Longer lines are sentences. */
const MAX_CHARACTERS = 140;
const ROW_WORDS = 14;
const LONG_LINE = 24;
const CELL_WORDS = 4;
/** So many rows make a table, and so many of them hold figures. */
const MIN_ROWS = 3;
const MIN_FIGURES = 2;
/** Below a sentence so many lines may head its table: « Programme », « Samedi ». */
const MAX_HEADS = 3;
/** And so many cells may follow each other. */
const MAX_CELLS = 12;

/** Rules of lines that are cells of a table where rows stand around them. */
const CELL_RULES = /^(?:time|date-line|stray-number|photo-credit|byline|menu|tags)$/;

/**
 * The lines of tables that follow a sentence or the article's date, nothing of the site's between: fixtures, results,
 * rankings, line-ups, and what heads them. On other pages « Relizane : RCR-DRBT », « 15h00 : » and « 1. Lens 36 15 »
 * would be credits, hours and numbers.
 */
export function tableLines(units: readonly Unit[], labels: readonly (Label | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let lead = -1;
  for (let i = 0; i < units.length; i++) {
    if (mayLead(units[i]!, labels[i]!)) lead = i;
    else if (lead < 0) continue;
    else if (i - lead > MAX_HEADS + 1 || !isOpen(labels[i]!)) lead = -1;
    else {
      const { end, scanned } = tableFrom(units, labels, i);
      for (let j = lead + 1; end > i && j < end; j++) found.add(j);
      if (end > i) i = lead = end - 1;
      else if (scanned > i + MAX_HEADS) i = scanned - 1;
    }
  }
  return found;
}

/** A sentence, a paragraph, « Résultats de la 5e journée : », or « Publié le 15 mai ». */
function mayLead({ shape }: Unit, label: Label | null): boolean {
  if (label) return label.date === 'published' || Boolean(label.byline?.dated);
  return shape.stopped || shape.announces || shape.words >= LONG_LINE;
}

/** The end of the table that begins with unit `from`, which is `from` if none does; and the end of what looks like one. */
function tableFrom(units: readonly Unit[], labels: readonly (Label | null)[], from: number) {
  let [rows, figures, end] = [0, 0, from];
  let scanned = from;
  for (; scanned < units.length && scanned - end < MAX_CELLS; scanned++) {
    const part = isOpen(labels[scanned]!) ? partOf(units[scanned]!) : null;
    if (!part) break;
    if (part === 'cell') continue;
    rows++;
    for (; end <= scanned; end++) figures += Number(SHOWS_FIGURES.test(units[end]!.text));
  }
  const isTable = rows >= MIN_ROWS && figures >= MIN_FIGURES && 2 * rows >= end - from;
  return { end: isTable ? end : from, scanned };
}

/** Figures, or so many names that no menu has them in one line. */
const SHOWS_FIGURES = /\d|⚽|,.*,.*,/u;

/** No line of the site's: unknown, or of a kind that cells of tables look like. */
function isOpen(label: Label | null): boolean {
  return !label || (CELL_RULES.test(label.rule) && !label.sequel && !label.byline?.dated);
}

/** « 12 », « 1 - 1 », « 15h00 : », « +12,5 % » */
const FIGURE = /^[+-]?\d[\d\s.,:h+–-]*%?\s?[:|]?$/;
/** « CHATEAU ETAMPES FC | » */
const PIPED = /^\|.*\S|\S\s?\|$/;
/** « 1). USM Alger 36 15 », « –). NA Hussein-Dey 19 », « 3e Petit 45 pts » */
const RANKED =
  /^(?:\d{1,3}|[-–—])\s?(?:[.)°]{1,2}|ers?|e|ères?|èmes?)?\s?\p{Lu}.*\s\d+(?:[.,]\d+)?\s?(?:pts?|points?|%)?\.?$/u;
/** « Lens 36 15 », « Lyon 45 pts » */
const STANDING = /^\p{Lu}[^\d:;?!]{1,40}\s[+-]?\d+(?:(?:[\s|,/]+[+-]?\d+)+|\s(?:pts?|points?))\.?$/u;
/** « Anne Petit (DVG) : 45,3 % », « Lens : 21 points » */
const SHARE = /^\p{Lu}[^:;?!]{1,60}:\s.{0,40}\d\s?(?:%|voix|pts?|points?|sièges?)(?:\s\([^()]{1,30}\))?[.;]?$/u;
/** « Nandre : Roche, Petit, Marchal, Carlier, Duval », « Buts : Roche (12’, 45’) », « Loue – Nandre : 2-1 (1-0) » */
const LINE_UP =
  /^[\p{Lu}\d][^:;?!]{1,40}\s?:\s?\p{Lu}[^:?!,]*(?:,[^:?!,]*){4,}$|^⚽|^\p{L}{4,12}\s?: .*\(\d{1,3}(?:[’'e]|ème|re)/u;
const SCORE = /^[\p{Lu}\d][^:;?!]{1,60}[\s(]\d{1,3}\s?[-–à]\s?\d{1,3}(?![\p{L}\d])[^.;?!]{0,30}\.?$/u;
const ROWS = [PIPED, RANKED, STANDING, SHARE, LINE_UP, SCORE];

function partOf({ text, shape }: Unit): Part {
  if (text.length > MAX_CHARACTERS && !LINE_UP.test(text)) return null;
  if (FIGURE.test(text)) return PIPED.test(text) ? 'row' : 'cell';
  if (ROWS.some(row => row.test(text)) || isFixture(text))
    return shape.words <= ROW_WORDS || LINE_UP.test(text) ? 'row' : null;
  return shape.words <= CELL_WORDS && !shape.stopped && !shape.quoted && /^[\p{Lu}\d(]/u.test(text) ? 'cell' : null;
}

/** « 18 h : », « Béjaïa : », before a fixture. */
const BEFORE_FIXTURE = /^(?:[^:]{1,40}\s?:\s|\d{1,2}\s?h\s?(?:\d{2})?\s?:?\s)/;
/** « (15h) », « (Arbitre : X) », « 2-1 » after it. */
const AFTER_FIXTURE = /\s?\([^()]{1,30}\)$|\s\d{1,2}\s?[-–]\s?\d{1,2}$/;
const SIDE = /^[\p{Lu}\d][\p{L}\d’'.() ]{1,28}$/u;
const SIDE_WORDS = 4;

/** Two teams: « Lens – Metz », « 5 juillet : USMA-NAHD », « Nandre - Roche (15h) ». */
function isFixture(text: string): boolean {
  const sides = text
    .replace(BEFORE_FIXTURE, '')
    .replace(AFTER_FIXTURE, '')
    .split(/\s?[–—]\s?|\s-\s|(?<=\p{Lu}{2})-(?=\p{Lu}{2})/u);
  return sides.length === 2 && sides.every(side => SIDE.test(side) && side.split(' ').length <= SIDE_WORDS);
}
