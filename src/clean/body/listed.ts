import { isCapitalised } from '../../lib/words.ts';
import type { Unit } from '../lines/units.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { A_SENTENCE } from '../page/weights.ts';

/** A line that breaks off: an excerpt, cut by the page that lists it. */
const CUT = /(?:…|\.{3}|\[…\]|\[\.{3}\])\s?$/;
/** From here on a cut line is a paragraph: the article's own may end with « … ». */
const PARAGRAPH_WORDS = 24;
const HEADLINE_WORDS = 4;
const SCRAP_WORDS = 3;
/** Long headlines look like paragraphs that nobody ended, if it were not for the others, which all have their stop. */
const MAX_HEADLINE_WORDS = 45;
const LONG_HEADLINE = 24;
/** So many paragraphs with their stops show that the article always sets them. */
const CAREFUL = 3;
/** Fewer lines may be the article's own. */
const MIN_LINES = 3;
const MIN_EXCERPTS = 2;

/**
 * Drops the other articles that a page lists below its own, without any word that says so: headlines and excerpts that
 * break off, dates and buttons between, up to the end of the file and without one whole sentence.
 */
export function dropListed({ page, headline }: Layout, verdicts: Verdicts): void {
  if (page.extracted) return;
  const start = listFrom(page);
  if (start <= headline.at || !isList(page, start)) return;
  for (let i = start; i < page.units.length; i++) verdicts[i] ??= page.labels[i]?.rule ?? 'after-article';
}

/** The first line of the list with which the file ends; the number of units if it ends otherwise. */
function listFrom(page: Page): number {
  let start = page.units.length;
  while (start > 0 && mayBeListed(page, start - 1)) start--;
  while (start < page.units.length && !opensList(page, start)) start++;
  return start;
}

function mayBeListed(page: Page, i: number): boolean {
  return Boolean(page.labels[i]) || isDated(page, i) || isHeadline(page, i) || isExcerpt(page, i) || isScrap(page, i);
}

/** A headline or a cut line right below the article; below a label the excerpt may be as long as a paragraph. */
function opensList(page: Page, i: number): boolean {
  if (page.labels[i]) return page.labels[i]!.sequel !== null;
  if (isDated(page, i) || isHeadline(page, i)) return true;
  return isExcerpt(page, i) && (page.units[i]!.shape.words < PARAGRAPH_WORDS || isFirstOfMany(page, i));
}

/** Several lines as long as paragraphs that all break off, where nothing above does: excerpts. */
function isFirstOfMany(page: Page, i: number): boolean {
  const lines = Array.from({ length: MIN_LINES }, (_, j) => i + j);
  if (!lines.every(j => j < page.units.length && isExcerpt(page, j))) return false;
  return !page.units.slice(0, i).some((_, j) => isExcerpt(page, j));
}

function isList(page: Page, start: number): boolean {
  const told = page.units.filter((_, i) => i < start && page.prose[i]);
  if (!told.some(({ shape }) => shape.stopped) || page.units[start - 1]?.shape.announces) return false;
  const indexes = page.units.flatMap((_, i) => (i >= start ? [i] : []));
  if (wordsOf(told) < Math.max(...indexes.map(i => page.units[i]!.shape.words))) return false;
  const isLong = indexes.some(
    i => page.units[i]!.shape.words >= LONG_HEADLINE && isHeadline(page, i) && !isDated(page, i),
  );
  if (isLong && (told.length < CAREFUL || !told.every(({ shape }) => shape.stopped))) return false;
  const excerpts = indexes.filter(i => isExcerpt(page, i)).length;
  const headlines = indexes.filter(i => isDated(page, i) || isHeadline(page, i)).length;
  return excerpts >= MIN_EXCERPTS || (excerpts + headlines >= MIN_LINES && headlines > 0);
}

/** What is longer than all that stands above is the article, cut by a wall. */
function wordsOf(units: readonly Unit[]): number {
  return units.reduce((sum, { shape }) => sum + shape.words, 0);
}

/** A line with a date right below it. In a chronicle dates stand above: such a file does not end with one. */
function isDated(page: Page, i: number): boolean {
  return !page.labels[i] && page.labels[i + 1]?.date === 'plain' && inRange(page.units[i]!.shape.words);
}

function inRange(words: number): boolean {
  return words >= HEADLINE_WORDS && words <= MAX_HEADLINE_WORDS;
}

function isExcerpt(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  return !page.labels[i] && shape.words >= HEADLINE_WORDS && CUT.test(text) && !shape.speaks;
}

function isHeadline(page: Page, i: number): boolean {
  const { shape, text, kind } = page.units[i]!;
  if (page.labels[i] || kind !== 'line' || CUT.test(text) || A_SENTENCE.test(text)) return false;
  if (shape.words < HEADLINE_WORDS || shape.words > MAX_HEADLINE_WORDS) return false;
  if (shape.stopped || shape.quoted || shape.announces || shape.listed || /[,;]$/.test(text)) return false;
  return /^[\p{Lu}«“"\d]/u.test(text) && !isResult(text);
}

/** « Lens – Metz : 2-1 », « Lyon 45 pts », « Lens – Metz (15h) », « 19h30 : bal »: the article's own results, fixtures and programmes; « la saison 2023-2027 » is none. */
function isResult(text: string): boolean {
  return /^\d{1,2}\s?h(?:\s?\d{2})?(?!\p{L})|(?<!\d)\d{1,3}\s?[-–]\s?\d{1,3}(?!\d)|\d\s?(?:pts?|points?)(?!\p{L})|\(\d{1,2}\s?h(?:\s?\d{2})?\)$/u.test(
    text,
  );
}

/** A name or a section between two of them, or a headline that is a quotation: a whole sentence has its stop. */
function isScrap(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (shape.quoted && !page.labels[i]) return /^«[^«»]*[^.!?…»\s]\s?»$/u.test(text);
  return !page.labels[i] && shape.words <= SCRAP_WORDS && !shape.stopped && !shape.announces && isCapitalised(text);
}
