import type { Label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';
import { partOf } from './table-rows.ts';

const LONG_LINE = 24;
/** So many rows make a table, and so many of them hold figures. */
const MIN_ROWS = 3;
const MIN_FIGURES = 2;
/** Below a sentence so many lines may head its table: « Programme », « Samedi ». */
const MAX_HEADS = 3;
/** And so many cells may follow each other. */
const MAX_CELLS = 40;

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
export function mayLead({ shape }: Unit, label: Label | null): boolean {
  if (label) return label.date === 'published' || Boolean(label.byline?.dated);
  return shape.stopped || shape.announces || shape.words >= LONG_LINE;
}

/** The end of the table that begins with unit `from`, which is `from` if none does; and the end of what looks like one. */
function tableFrom(units: readonly Unit[], labels: readonly (Label | null)[], from: number) {
  let [rows, figures, end] = [0, 0, from];
  let scanned = from;
  for (; scanned < units.length && scanned - end < MAX_CELLS; scanned++) {
    if (!isOpen(labels[scanned]!)) break;
    const part = partOf(units[scanned]!);
    const goesOn = scanned === end && end > from && VALUE.test(units[scanned]!.text);
    if (!part && !goesOn) break;
    if (part !== 'row' && !goesOn) continue;
    rows++;
    for (; end <= scanned; end++) figures += Number(SHOWS_FIGURES.test(units[end]!.text));
  }
  const isTable = rows >= MIN_ROWS && figures >= MIN_FIGURES && 2 * rows >= end - from;
  if (isTable) return { end, scanned };
  return { end: areCells(units.slice(from, scanned)) ? scanned : from, scanned };
}

/** « Propriétaire : groupe Halden (Suède) », right below another row. */
const VALUE = /^\p{Lu}[\p{L}’' -]{1,30}\s?:\s[^.!?]{1,60}$/u;

/** « 1 », « Paris SG », « 33 », « 11 », « 2 », « Lille »…: a name and figures, again and again. */
function areCells(cells: readonly Unit[]): boolean {
  const figures = cells.filter(({ text }) => /^[+-]?\d{1,4}$/.test(text)).length;
  const names = cells.filter(
    ({ text }, i) => i > 0 && /^\p{L}/u.test(text) && /^[+-]?\d/.test(cells[i - 1]!.text),
  ).length;
  return names >= MIN_ROWS && figures >= names && figures >= MIN_CELLS;
}

const MIN_CELLS = 6;

/** Figures, or so many names that no menu has them in one line. */
const SHOWS_FIGURES = /\d|⚽|,.*,.*,/u;

/** No line of the site's: unknown, or of a kind that cells of tables look like. */
export function isOpen(label: Label | null): boolean {
  if (!label || (label.rule === 'legal' && label.weak)) return true;
  return CELL_RULES.test(label.rule) && !label.sequel && !label.byline?.dated;
}
