import type { DateClaim } from '../../article.ts';
import { writtenDateIn } from '../written-date.ts';
import type { HtmlLine } from './blocks.ts';
import type { PageWords } from './page-words.ts';

/** A line that dates the article is short (UTF-16 code units). */
const MAX_LINE = 160;
const MAX_BARE_LINE = 70;
/** Lines around the headline, and after it, in which a date without a word for it is believed. */
const BEFORE = 6;
const AFTER = 12;

type Written = { readonly lines: readonly HtmlLine[]; readonly words: PageWords };

/** Dates of lines that say « publié le » (`labelled`), or that merely stand beside the headline (`bare`). */
export function writtenClaims({ lines, words }: Written, kind: 'labelled' | 'bare'): DateClaim[] {
  const found: { claim: DateClaim; order: number }[] = [];
  const near = nearHeadline(lines);
  lines.forEach((line, i) => {
    const order = near(i);
    if (!mayDate(line) || (order === null && (kind === 'bare' || line.zone === 'head'))) return;
    const iso =
      kind === 'labelled'
        ? labelledDate(line.text, words)
        : (bareDate(line.text, words) ?? splitDate(lines.slice(i, i + 3), words));
    if (iso) found.push({ claim: { value: iso, where: `« ${line.text} »` }, order: order ?? lines.length + i });
  });
  return found.toSorted((a, b) => a.order - b.order).map(({ claim }) => claim);
}

/** A day is so far from the one that a machine gives in world time, if both mean the same moment. */
const NEXT_DAY = 86_400_000;

/**
 * What machines say (`claims`, the best first), after what stands in a line beside the headline that says when the
 * article was published: if that is earlier, or if it is the day before or after by the clock of the outlet.
 */
export function stampedFirst(claims: readonly DateClaim[], { lines, words }: Written): DateClaim[] {
  const near = nearHeadline(lines);
  const stamp = lines.find((line, i) => near(i) !== null && mayDate(line) && words.stamp.test(line.text));
  const iso = stamp ? labelledDate(stamp.text, words) : null;
  const told = claims[0]?.value;
  if (!stamp || !iso || !told || !isBetter(iso, told)) return [...claims];
  return [{ value: iso, where: `« ${stamp.text} »` }, ...claims];
}

function isBetter(seen: string, told: string): boolean {
  const [a, b] = [seen.slice(0, 10), told.slice(0, 10)];
  // « 03/12/2020 » of a system that speaks English.
  if (a === b || a === `${b.slice(0, 5)}${b.slice(8, 10)}-${b.slice(5, 7)}`) return false;
  if (a < b) return true;
  return /(?:Z|[+-]00:?00)$/.test(told) && Date.parse(a) - Date.parse(b) === NEXT_DAY;
}

/** How believable a place is, best first: below the headline from the top, then above it upwards; `null` if far away. */
function nearHeadline(lines: readonly HtmlLine[]): (at: number) => number | null {
  const headline = Math.max(0, lines.findIndex(line => line.zone !== 'head') - 1);
  const first = lines.findIndex((line, i) => i > headline && isProse(line));
  const last = Math.min(first < 0 ? lines.length : first + 2, headline + AFTER);
  return at => {
    if (at > last || at < headline - BEFORE) return null;
    return at >= headline ? at - headline : AFTER + headline - at;
  };
}

/** Parts of a page in which a date is not the article's. */
const FOREIGN = /^html-(?:comments|related|caption|form|ad|subscribe|notes)$/;

function mayDate(line: HtmlLine): boolean {
  return line.text.length <= MAX_LINE && /\d/.test(line.text) && line.linked < 0.7 && !FOREIGN.test(line.rule ?? '');
}

function isProse(line: HtmlLine): boolean {
  return line.zone === 'body' && line.text.length >= 80 && line.kind !== 'heading';
}

/** The first date after a word for publication, unless a word for a change stands between. */
function labelledDate(text: string, { published, changed }: PageWords): string | null {
  const label = published.exec(text);
  const after = label ? text.slice(label.index) : '';
  const date = writtenDateIn(after);
  if (!date || date.start > MAX_BARE_LINE || changed.test(after.slice(0, date.start))) return null;
  return date.iso;
}

function bareDate(text: string, { changed }: PageWords): string | null {
  const date = text.length <= MAX_BARE_LINE ? writtenDateIn(text) : null;
  return date && !changed.test(text.slice(0, date.start)) ? date.iso : null;
}

/** « 12 », « mars », « 2020 » on lines of their own. */
const MAX_SPLIT_PART = 12;

function splitDate(lines: readonly HtmlLine[], words: PageWords): string | null {
  const parts = lines.map(line => line.text);
  if (parts.length < 3 || parts.some(part => part.length > MAX_SPLIT_PART)) return null;
  return bareDate(parts.join(' '), words);
}
