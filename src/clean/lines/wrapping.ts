import type { RawLine } from '../../article.ts';
import { WEEKDAY } from '../../lib/weekdays.ts';
import { cutsWord } from './cut-words.ts';

/** Widths at which e-mail and old wire copy are cut. */
const NARROWEST = 45;
const WIDEST = 100;
/** Fewer full lines than this prove nothing. */
const MIN_FULL_LINES = 4;
/** Of the lines near full width, at least this share breaks inside a sentence; in lists of headlines lengths vary. */
const MIN_SHARE = 0.6;
/** So many full lines that go on in lower case prove it whatever else the file holds: no list of headlines does. */
const MIN_CONTINUED = 8;
/** How much shorter than the width a full line can be: a long word that did not fit. */
const SLACK = 16;
const ENDS_SENTENCE = /[.!?…:;»”"]\s*$/;
const STARTS_BLOCK = /^\s*(?:[•●▪◦‣*]|[-–—]\s|\d{1,2}[.)]\s)/;

/** The column at which the file's lines were cut, or `null` where each line is a paragraph of its own. */
export function wrapWidth(lines: readonly RawLine[]): number | null {
  const column = columnWidth(lines);
  if (column !== null) return column;
  const width = longest(lines);
  if (width < NARROWEST || width > WIDEST) return null;
  let full = 0;
  let cut = 0;
  let long = 0;
  let continued = 0;
  lines.forEach((line, i) => {
    const length = line.text.trimEnd().length;
    if (length >= NARROWEST - SLACK) long++;
    if (length < width - SLACK || !lines[i + 1]?.text.trim() || isParted(line, lines[i + 1]!)) return;
    full++;
    if (ENDS_SENTENCE.test(line.text)) return;
    cut++;
    if (/^\s*\p{Ll}/u.test(lines[i + 1]!.text)) continued++;
  });
  const proven = full >= long / 2 || continued >= MIN_CONTINUED;
  return full >= MIN_FULL_LINES && cut >= full * MIN_SHARE && proven ? width : null;
}

/** The width of a column whose words are cut at its edge, as a printed page is copied; `null` where none is. */
function columnWidth(lines: readonly RawLine[]): number | null {
  let width = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && !isParted(line, next) && cutsWord(line.text.trimEnd(), next.text.trimStart()))
      width = Math.max(width, line.text.trim().length);
  });
  if (width < NARROWEST_COLUMN || width > WIDEST) return null;
  const wider = lines.filter(({ text }) => text.trim().length > width + SLACK / 2).length;
  return wider <= lines.length * MAX_WIDER ? width : null;
}

const NARROWEST_COLUMN = 20;
/** Of all lines: headlines and running heads. */
const MAX_WIDER = 0.1;

/** Does a blank line stand between two lines? */
export function isParted(line: RawLine, next: RawLine): boolean {
  return line.line !== null && next.line !== null && next.line > line.line + 1;
}

/** The length of the longest line; the first that is too wide ends the search. */
function longest(lines: readonly RawLine[]): number {
  let width = 0;
  for (const { text } of lines) {
    if (text.length > width) width = Math.max(width, text.trimEnd().length);
    if (width > WIDEST) break;
  }
  return width;
}

/** Does a line run on into the next, in a file cut at that width? It does if the next word would not have fitted. */
export function wraps(line: string, next: string, width: number): boolean {
  const text = next.trim();
  if (!text || STARTS_BLOCK.test(next)) return false;
  if (HYPHENATED.test(line) && /^\p{L}/u.test(text)) return true;
  if (/^[/)\]»,;]/.test(text)) return true;
  const room = width - line.trimEnd().length;
  if (/^\p{Ll}/u.test(text) && !ENDS_SENTENCE.test(line) && room < width / 2) return true;
  const word = text.search(/\s/);
  return (word < 0 ? text.length : word) + 1 > room - 1;
}

/** « dit- » / « on », « Jean- » / « Paul » */
const HYPHENATED = /\p{L}[-\u00ad]\s*$/u;

/** A line that cannot be whole: it ends with an article, a preposition, « et »… */
const OPEN_END =
  /(?:^|[\s’'(])(?:le|la|les|un|une|des|du|de|au|aux|et|ou|par|avec|dans|sur|pour|selon|que|qui|à|en|son|sa|ses|leur)$/;
/** « À la une » ends with an article, and is whole. */
const FIXED_END = /(?:à la|À la|A la|en|la) une$/i;
/** A line that cannot begin a sentence: a comma, or a bracket that holds less than one. */
const OPEN_START = /^(?:[,;)»]|\/\s?[^()]{1,30}\)|\.(?:\s|$)|\([^()]{1,12}\)\s\p{Ll})/u;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
const MIN_CUT = 8;

/** Are two lines pieces of one sentence? « Les buts de » / « Karim Bensaïd » / « (23e) et » / « Joris Le Bail ». */
export function isCutSentence(line: string, next: string): boolean {
  const [text, rest] = [line.trim(), next.trim()];
  if (!rest || text.length < MIN_CUT || ADDRESS.test(rest)) return false;
  if (OPEN_START.test(rest)) return !ENDS_SENTENCE.test(text);
  if (isWrappedProse(text, rest)) return true;
  return (
    OPEN_END.test(text) &&
    !FIXED_END.test(text) &&
    text.includes(' ') &&
    /^[\p{L}«“"]/u.test(rest) &&
    /^\p{Lu}.*\s\S+\s/u.test(`${text} `)
  );
}

/** Before a link that stands on a line of its own: so much of a sentence, in as many words, without its end. */
const BEFORE_LINK = { length: 30, words: 5, end: /^[\p{Ll},]$/u } as const;
const LINK = /^(?=.*\p{L})[\p{Lu}\d«“"].{0,60}[^.!?…:;,]$/u;
/** « par Anne Petit », « publié hier. »: lines of a header begin in lower case, too. */
const HEADER_START = /^(?:par|publiée?|mise?|modifiée?|il y a|avec|le \d|à \d)(?!\p{L})/u;
const SENTENCE_END = /[.!?…]\s?[»”"]?$/;

/** « La cour a condamné mardi » / « Karim Bensaïd » / « à trois ans de prison. »: a sentence, cut around a link. */
export function isCutAround(line: string, link: string, rest: string): boolean {
  const [text, linked, end] = [line.trim(), link.trim(), rest.trim()];
  if (!isWithoutEnd(text) || !LINK.test(linked)) return false;
  if (OPEN_START.test(end)) return true;
  if (!/^\p{Ll}/u.test(end) || HEADER_START.test(end)) return false;
  return SENTENCE_END.test(end) || OPEN_END.test(end);
}

/** The last letter is looked at first: paragraphs are many, and end with a full stop. */
function isWithoutEnd(text: string): boolean {
  const { length, words, end } = BEFORE_LINK;
  return end.test(text.at(-1) ?? '') && text.length >= length && text.split(' ', words).length === words;
}

/**
 * A line and one that goes on in lower case, no longer than it but for a word, both this long or with the end of the
 * sentence: somebody wrapped these paragraphs alone. No menu runs on so, nor a standfirst below its headline.
 */
const PROSE_PIECE = 50;
const NEXT_PIECE = 45;
const LAST_PIECE = 20;
const JOINT = /[\p{L},]$/u;
/** « information fournie par AFP 28/12/2025 à 19:25 », below a headline. */
const HOUR_AT_END = /\d{4} (?:à )?\d{1,2} ?[:h] ?\d{2}$/;
/** « mardi 10 juillet 2018 à 18:44 Par Anne Petit »: a sentence goes on in lower case behind the hour. */
const DATED_HEADER = new RegExp(
  String.raw`^(?:(?:${WEEKDAY}) )?\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4} (?:à )?\d{1,2} ?[:h] ?\d{2} ?(?:\p{Lu}|[|•·–—-]|par )`,
  'u',
);

function isWrappedProse(text: string, rest: string): boolean {
  if (text.length < PROSE_PIECE || !/^\p{Ll}/u.test(rest) || !JOINT.test(text)) return false;
  if (rest.length > text.length + SLACK || HOUR_AT_END.test(rest) || DATED_HEADER.test(rest)) return false;
  return rest.length >= NEXT_PIECE || (rest.length >= LAST_PIECE && /[.!?]\s?[»”"]?$/.test(rest));
}
