import { WEEKDAY } from '../../lib/weekdays.ts';
import type { Label } from '../lines/labels.ts';
import type { Unit } from '../lines/units.ts';
import { isOpen, mayLead } from './tables.ts';

/** Fewer lines may begin alike by chance. */
const MIN_LINES = 3;
/** Longer lines are paragraphs, which need no proof. */
const LONG_LINE = 24;
const MAX_HEADING_WORDS = 12;

type Lines = { readonly units: readonly Unit[]; readonly labels: readonly (Label | null)[] };

/**
 * Lines one below the other that begin alike, right below a sentence or below the one heading that stands under it:
 * « Jeudi 8 juillet : … », « Vendredi 9 juillet : … »; « Prix du jury : … », « Prix du public : … ». They are the
 * article's, whatever their rows look like: of 107 such series on pages marked by hand none was the site's.
 */
export function seriesLines(units: readonly Unit[], labels: readonly (Label | null)[]): ReadonlySet<number> {
  const lines = { units, labels };
  const found = new Set<number>();
  for (let from = 1; from < units.length; from++) {
    const beginning = units[from]!.shape.stopped ? null : beginningOf(lines, from);
    if (!beginning) continue;
    let end = from + 1;
    while (end < units.length && areAlike(beginningOf(lines, end), beginning)) end++;
    const lead = saysEnough(units, from, end) ? leadOf(lines, from, beginning) : -1;
    while (lead >= 0 && end < units.length && beginningOf(lines, end)?.form === beginning.form) end++;
    for (let i = lead + 1; lead >= 0 && i < end; i++) found.add(i);
    from = end - 1;
  }
  return found;
}

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

/** How a line begins: with what is counted, with a name and a colon, with a bullet. */
type Beginning = { readonly form: 'count' | 'name' | 'item'; readonly words: string };

/** « Meilleur », « Meilleure », « Meilleurs » */
const STEM = 7;
/** So many characters may hold a beginning. */
const BEGINNING = 70;
const BULLETS = /^[-–—•*▪►→·>]+\s*/u;
/** Days, months and figures. */
const COUNT = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAY}|janv(?:ier)?|févr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|août|` +
    String.raw`sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)(?!\p{L})\.?|\d+`,
  'giu',
);
/** Them and what joins them, each written « ¤ »: « du ¤ au ¤ ¤ : », « ¤h¤ – », « ¤e ». */
const COUNTED = /^(?:(?:le|du|au|à|les) )?¤(?:¤|er|re|e|ère|ème|h|au|et|[/.:,° –-])*(?![\p{L}\d])/u;
/** « Prix du jury : … »: its first word. */
const NAMED = /^([\p{L}\d’'-]+)[^:.!?]{0,58}\s?:(?:\s|$)/u;

/** How a line begins, every day, month and figure as one; `null` for a paragraph, and if nothing can be said of it. */
function beginningOf({ units, labels }: Lines, i: number): Beginning | null {
  const { shape, text } = units[i]!;
  if (shape.words >= LONG_LINE || !isOpen(labels[i]!) || isSigned(labels[i]!)) return null;
  const start = text.slice(0, BEGINNING);
  const bare = start.replace(BULLETS, '');
  const counted = COUNTED.exec(bare.replace(COUNT, '¤'))?.[0].trim();
  if (counted) return { form: 'count', words: counted };
  const named = NAMED.exec(bare)?.[1];
  if (named) return { form: 'name', words: named.slice(0, STEM) };
  return bare && bare.length < start.length ? { form: 'item', words: '' } : null;
}

/** « Source : Insee » */
function isSigned(label: Label | null): boolean {
  return label?.rule === 'byline' && !label.weak;
}

function areAlike(one: Beginning | null, other: Beginning): boolean {
  return one?.form === other.form && one.words === other.words;
}
