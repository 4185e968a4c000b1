import { WEEKDAY } from '../../lib/weekdays.ts';
import type { Label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';
import { type Beginning, beginningIn } from './beginnings.ts';
import { isOpen, mayLead } from './tables.ts';
import { BORDERLINE_RULES } from './weights.ts';

/** Fewer lines may begin alike by chance. */
const MIN_LINES = 3;
/** A line-up may be as long; longer lines are paragraphs. */
const MAX_ROW_WORDS = 60;
const MAX_HEADING_WORDS = 12;

/** A beginning, or any of its form. */
type Alike = { readonly form: Beginning['form']; readonly words: string | null };
type Lines = {
  readonly units: readonly Unit[];
  readonly labels: readonly (Label | null)[];
  /** No line is surely the site's: elsewhere mere items stand below headings of menus, too. */
  readonly bare: boolean;
  /** « programme », « calendrier »: words of headings above lists. */
  readonly listWords: ReadonlySet<string>;
};

/**
 * Lines one below the other that begin alike, or have one form below a line that announces them, right below a sentence
 * or below the one heading that stands under it: « Jeudi 8 juillet : … », « Vendredi 9 juillet : … »; « Prix du jury : … », « Prix du public : … ». They are the
 * article's, whatever their rows look like: of 107 such series on pages marked by hand none was the site's.
 */
export function seriesLines(
  units: readonly Unit[],
  labels: readonly (Label | null)[],
  listWords: ReadonlySet<string>,
): ReadonlySet<number> {
  const lines = { units, labels, bare: !labels.some(isSites), listWords };
  const found = new Set<number>();
  for (let from = 1; from < units.length; from++) {
    const beginning = units[from]!.shape.stopped ? null : beginningOf(lines, from);
    if (!beginning) continue;
    const alike = endOfAlike(lines, from, beginning);
    const lead =
      saysEnough(units, from, alike) && !areKeywords(lines, from, alike) ? leadOf(lines, from, beginning) : -1;
    const end = lead < 0 ? alike : unsigned(labels, endOfSeries(lines, alike, { ...beginning, words: null }));
    for (let i = lead + 1; lead >= 0 && i < end; i++) found.add(i);
    from = end - 1;
  }
  return found;
}

function isSites(label: Label | null): boolean {
  return label !== null && !label.weak && !BORDERLINE_RULES.test(label.rule);
}

/** The end of the lines from `from` on that begin alike, or of pairs of which the first lines do. */
function endOfAlike(lines: Lines, from: number, beginning: Beginning): number {
  const announced = lines.units[from - 1]!.shape.announces && beginning.form !== 'word';
  const end = endOfForm(lines, from, announced ? { ...beginning, words: null } : beginning);
  return end - from < MIN_LINES && beginning.form === 'word' ? Math.max(end, endOfPairs(lines, from, beginning)) : end;
}

/** « Meilleur film », « Les Marées », « Meilleure actrice », « Anne Petit »…; `from` where there are not enough. */
function endOfPairs(lines: Lines, from: number, like: Alike): number {
  let end = from;
  while (isLike(beginningOf(lines, end), like) && isRow(lines, end + 1)) end += 2;
  return end - from < 2 * MIN_LINES ? from : end;
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

/** The end of a series from `from` on, lines in its form and what heads some of them: a mere word is no form. */
function endOfSeries(lines: Lines, from: number, like: Alike): number {
  if (like.form === 'word') return from;
  let end = endOfForm(lines, from, like);
  for (let next = end; mayBeHeaded(lines, like) && next <= end + MAX_HEADINGS && isHeading(lines, next); ) {
    next++;
    if (isLike(beginningOf(lines, next), like)) next = end = endOfForm(lines, next, like);
  }
  return end;
}

const MAX_HEADINGS = 2;

/** Days and hours head lines of other forms. */
function mayBeHeaded({ bare }: Lines, { form }: Pick<Alike, 'form'>): boolean {
  return form !== 'count' && !(form === 'item' && !bare);
}

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

const KEYWORD_RULES = /^(?:menu|tags)$/;
const KEYWORD_WORDS = 4;

/** « * Enquêtes », « * Justice », « * Pays de Loue », below a sentence of a dumped page that does not announce them. */
function areKeywords({ units, labels, bare }: Lines, from: number, end: number): boolean {
  if (bare || units[from - 1]!.shape.announces) return false;
  if (!units.slice(from, end).every(({ shape }) => shape.listed && shape.words <= KEYWORD_WORDS)) return false;
  return labels.slice(from, end).some(label => KEYWORD_RULES.test(label?.rule ?? ''));
}

/** The sentence that leads to a series, with a heading under it or none; -1 if there is no sentence. */
function leadOf(lines: Lines, from: number, { form }: Beginning): number {
  if (leads(lines, from - 1)) return from - 1;
  const heading = lines.units[from - 1]!;
  if (headsAgenda(lines, from)) return from - 2;
  if (!isOpen(lines.labels[from - 1]!) || heading.shape.words > MAX_HEADING_WORDS || !leads(lines, from - 2)) return -1;
  return form !== 'item' || (lines.bare && leads(lines, from - 3)) ? from - 2 : -1;
}

const ON_A_DAY = new RegExp(`^(?:${WEEKDAY}) \\d{1,2}(?!\\d)(?!.*\\d{4})`, 'i');

/** « Le programme du week-end », above « Samedi 16, place Ducale : la parade »: wherever it stands. */
function headsAgenda({ units, labels, listWords }: Lines, from: number): boolean {
  const { key, shape } = units[from - 1]!;
  if (labels[from - 1] || shape.words > MAX_HEADING_WORDS || !ON_A_DAY.test(units[from]!.text)) return false;
  return key.split(' ').some(word => listWords.has(word));
}

function leads({ units, labels }: Lines, i: number): boolean {
  return i >= 0 && mayLead(units[i]!, labels[i]!);
}

/** How line `i` begins if it may be a row. */
function beginningOf(lines: Lines, i: number): Beginning | null {
  return isRow(lines, i) ? beginningIn(lines.units[i]!.text) : null;
}

/** No paragraph, no line of the site's. */
function isRow({ units, labels }: Lines, i: number): boolean {
  const unit = units[i];
  return unit !== undefined && unit.shape.words < MAX_ROW_WORDS && isOpen(labels[i]!);
}
