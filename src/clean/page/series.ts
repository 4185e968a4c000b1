import type { Label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';
import { type Beginning, beginningIn } from './beginnings.ts';
import { isOpen, mayLead } from './tables.ts';

/** Fewer lines may begin alike by chance. */
const MIN_LINES = 3;
/** Longer lines are paragraphs, which need no proof. */
const LONG_LINE = 24;
const MAX_HEADING_WORDS = 12;

/** A beginning, or any of its form. */
type Alike = { readonly form: Beginning['form']; readonly words: string | null };
type Lines = { readonly units: readonly Unit[]; readonly labels: readonly (Label | null)[] };

/**
 * Lines one below the other that begin alike, or have one form below a line that announces them, right below a sentence or below the one heading that stands under it:
 * « Jeudi 8 juillet : … », « Vendredi 9 juillet : … »; « Prix du jury : … », « Prix du public : … ». They are the
 * article's, whatever their rows look like: of 107 such series on pages marked by hand none was the site's.
 */
export function seriesLines(units: readonly Unit[], labels: readonly (Label | null)[]): ReadonlySet<number> {
  const lines = { units, labels };
  const found = new Set<number>();
  for (let from = 1; from < units.length; from++) {
    const beginning = units[from]!.shape.stopped ? null : beginningOf(lines, from);
    if (!beginning) continue;
    const alike = endOfForm(lines, from, units[from - 1]!.shape.announces ? { ...beginning, words: null } : beginning);
    const lead = saysEnough(units, from, alike) ? leadOf(lines, from, beginning) : -1;
    const end = lead < 0 ? alike : unsigned(labels, endOfSeries(lines, alike, { ...beginning, words: null }));
    for (let i = lead + 1; lead >= 0 && i < end; i++) found.add(i);
    from = end - 1;
  }
  return found;
}

/** The end of the lines from `from` on that begin so. */
function endOfForm(lines: Lines, from: number, like: Alike): number {
  let end = from;
  while (isLike(beginningOf(lines, end), like)) end++;
  return end;
}

function isLike(beginning: Beginning | null, { form, words }: Alike): boolean {
  return beginning?.form === form && (words === null || beginning.words === words);
}

/** The end of a series from `from` on, lines in its form and what heads some of them. */
function endOfSeries(lines: Lines, from: number, like: Alike): number {
  let end = endOfForm(lines, from, like);
  for (let next = end; HEADED.test(like.form) && next <= end + MAX_HEADINGS && isHeading(lines, next); ) {
    next++;
    if (isLike(beginningOf(lines, next), like)) next = end = endOfForm(lines, next, like);
  }
  return end;
}

const HEADED = /^(?:name|office)$/;
const MAX_HEADINGS = 2;

function isHeading({ units, labels }: Lines, i: number): boolean {
  const unit = units[i];
  return unit !== undefined && !labels[i] && !unit.shape.stopped && unit.shape.words <= MAX_HEADING_WORDS;
}

/** « Culture : Anne Petit » may stand among ministers; at the end « Photos : Anne Petit » signs. */
function unsigned(labels: Lines['labels'], end: number): number {
  let last = end;
  while (labels[last - 1] && SIGNATURES.test(labels[last - 1]!.rule) && !labels[last - 1]!.weak) last--;
  return last;
}

const SIGNATURES = /^(?:byline|photo-credit)$/;

/** What is said again and again is no list. */
function saysEnough(units: readonly Unit[], from: number, end: number): boolean {
  return end - from >= MIN_LINES && new Set(units.slice(from, end).map(unit => unit.key)).size >= MIN_LINES;
}

/** The sentence that leads to a series, -1 if there is none. Below a heading bullets stand in menus, too. */
function leadOf({ units, labels }: Lines, from: number, { form }: Beginning): number {
  const [above, higher] = [units[from - 1]!, units[from - 2]];
  if (mayLead(above, labels[from - 1]!)) return from - 1;
  if (form === 'item' || !higher || !isOpen(labels[from - 1]!)) return -1;
  return above.shape.words <= MAX_HEADING_WORDS && mayLead(higher, labels[from - 2]!) ? from - 2 : -1;
}

/** How line `i` begins if it may be a row: no paragraph, no line of the site's. */
function beginningOf({ units, labels }: Lines, i: number): Beginning | null {
  const unit = units[i];
  return unit && unit.shape.words < LONG_LINE && isOpen(labels[i]!) ? beginningIn(unit.text) : null;
}
