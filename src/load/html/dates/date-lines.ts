import type { DateClaim } from '../../../article.ts';
import { writtenDateIn } from '../../text/written-date.ts';
import { type HtmlLine, isLinkLine } from '../body/blocks.ts';
import { plain } from '../body/labels.ts';
import type { PageWords } from '../words/page-words.ts';
import { bareDate, isLabel, isStamp, labelledDate } from './date-words.ts';

/** A line that dates the article is short (UTF-16 code units). */
const MAX_LINE = 160;
/** Lines around the headline, and after it, in which a date without a word for it is believed. */
const BEFORE = 6;
const AFTER = 12;

export type Written = { readonly lines: readonly HtmlLine[]; readonly words: PageWords };

/** Dates of lines that say « publié le » (`labelled`), or that merely stand beside the headline (`bare`). */
export function writtenClaims({ lines, words }: Written, kind: 'labelled' | 'bare'): DateClaim[] {
  const found: { claim: DateClaim; order: number }[] = [];
  const near = nearHeadline(lines);
  const end = Math.min(readersFrom(lines, words), othersFrom(lines));
  const isQuoted = quotedIn(lines);
  lines.forEach((line, i) => {
    const order = near(i);
    if (i >= end || !mayDate(line) || isQuoted(line)) return;
    if (order === null && (kind === 'bare' || line.zone === 'head')) return;
    const text = withLabel(lines, i, words);
    const labelled = labelledDate(text, words);
    if (labelled && (order === null || line.zone === 'tail') && !isStamp(text, words)) return;
    const iso =
      kind === 'labelled' ? labelled?.iso : (bareDate(text, words)?.iso ?? splitDate(lines.slice(i, i + 3), words));
    if (iso) found.push({ claim: { value: iso, where: `« ${text} »` }, order: order ?? lines.length + i });
  });
  return found.toSorted((a, b) => a.order - b.order).map(({ claim }) => claim);
}

/** Where a heading « Commentaires » stands below running text, even if the page does not mark what follows. */
function readersFrom(lines: readonly HtmlLine[], { comments }: PageWords): number {
  const first = lines.findIndex(isProse);
  const at = lines.findIndex((line, i) => i > first && line.kind === 'heading' && comments.test(plain(line.text)));
  return first < 0 || at < 0 ? lines.length : at;
}

/** Where a linked title below the article leads to another one, whose day may stand below it. */
function othersFrom(lines: readonly HtmlLine[]): number {
  const at = lines.findIndex(line => line.zone === 'tail' && isLinkLine(line) && line.text.length >= MIN_TITLE);
  return at < 0 ? lines.length : at;
}

/** Links to share and keywords are shorter (UTF-16 code units). */
const MIN_TITLE = 30;

/** « Publiée par la ville le 5 mai »: a message of a network in a text that is no quotation itself. */
function quotedIn(lines: readonly HtmlLine[]): (line: HtmlLine) => boolean {
  const hasText = lines.some(line => isProse(line) && line.kind !== 'quote');
  return line => hasText && line.kind === 'quote';
}

/** The lines beside the headline that may say when the article was published, in their order on the page. */
export function linesBesideHeadline({ lines, words }: Written): string[] {
  const near = nearHeadline(lines);
  return lines.flatMap((line, i) => (near(i) !== null && mayDate(line) ? withLabel(lines, i, words) : []));
}

/** A line, after the one above it if that says what its day is; a headline « Un plan modifié » does not. */
function withLabel(lines: readonly HtmlLine[], at: number, words: PageWords): string {
  const [above, { text, zone }] = [lines[at - 1], lines[at] as HtmlLine];
  return above?.zone === zone && isLabel(above.text, words) ? `${above.text} ${text}` : text;
}

/** How believable a place is, best first: below the headline from the top, then above it upwards; `null` if far away. */
function nearHeadline(lines: readonly HtmlLine[]): (at: number) => number | null {
  const headline = Math.max(0, lines.findIndex(line => line.zone !== 'head') - 1);
  const first = lines.findIndex((line, i) => i > headline && isProse(line));
  const last = Math.min(first < 0 ? lines.length : first + 2, headline + AFTER);
  return at => {
    if (at > last || at < headline - BEFORE || isTeaser(lines[at] as HtmlLine)) return null;
    return at >= headline ? at - headline : AFTER + headline - at;
  };
}

/** After the article, a title that leads to another one. */
function isTeaser({ zone, linked }: HtmlLine): boolean {
  return zone === 'tail' && linked > 0;
}

/** Parts of a page in which a date is not the article's. */
const FOREIGN = /^html-(?:comments|related|caption|form|ad|subscribe|notes)$/;

function mayDate(line: HtmlLine): boolean {
  return line.text.length <= MAX_LINE && /\d/.test(line.text) && line.linked < 0.7 && !FOREIGN.test(line.rule ?? '');
}

function isProse(line: HtmlLine): boolean {
  return line.zone === 'body' && line.text.length >= 80 && line.kind !== 'heading';
}

/** « 12 », « mars », « 2020 » on lines of their own. */
const MAX_SPLIT_PART = 12;

function splitDate(lines: readonly HtmlLine[], words: PageWords): string | null {
  const parts = lines.map(line => line.text);
  if (parts.length < 3 || parts.some(part => part.length > MAX_SPLIT_PART || writtenDateIn(part))) return null;
  return bareDate(parts.join(' '), words)?.iso ?? null;
}
