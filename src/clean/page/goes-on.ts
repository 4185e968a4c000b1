import type { Label } from '../lines/labels.ts';
import { speaksToReader } from '../lines/told.ts';
import { isStopped, type Page } from './page.ts';
import { areStrangers, longWordsOf } from './retold.ts';
import { isOwnParagraph, isTeaser, TWO_SENTENCES } from './teasers.ts';

/** So many lines of the site's own may stand between: a box with its buttons. */
const MAX_BETWEEN = 12;
/** So many long words of a sentence alone below a box stand above it too. */
const TOLD = 2;
/** … below a linked headline, whose excerpt may be about the same. */
const TOLD_BELOW_LINKS = 4;
const BARE_RULES = /^(?:read-also|menu|navigation|share)$/;
/** Below so few lines of the site's, of which none links, one sentence is the article's last. */
const SMALL_BOX = 4;
/** « C’est trop cher », soupire Anne Petit: no excerpt begins so. */
const SAYS = /^[«“"][^»”"]{10,}[»”"],? \p{Ll}/u;
/** An advertisement or a player links nothing. */
const LIGHT_RULES = /^(?:ad|audio-video|stray-mark)$/;
/** So many of two sentences below « Les plus lus ». */
const TOLD_BELOW_END = 3;

/**
 * Where an article goes on below boxes that cut it in two: at its last sentence beside another one, as excerpts below
 * links never have, or, where nothing is linked, that says words of the article again. A day or a name below a box
 * would be those of another article.
 */
export function goesOn(page: Page, { start, end }: { start: number; end: number }, limit: number): number {
  const { units, labels } = page;
  const told = new Set(units.slice(start, end + 1).flatMap(longWordsOf));
  let last = end;
  let box: Box = NOTHING;
  for (let i = end + 1; i < limit && box.lines <= MAX_BETWEEN; i++) {
    const label = labels[i];
    if (label) {
      if (isOthers(label) && !isSmallPrint(labels, i)) break;
      box = withLine(box, label);
      continue;
    }
    const words = longWordsOf(units[i]!);
    const isOwn = isSentence(page, i)
      ? isArticles(page, i, { box, told })
      : !box.ends && (isPart(page, i) || isSaid(page, i));
    if (isOwn) [last, box] = [i, NOTHING];
    if (!box.ends) for (const word of words) told.add(word);
  }
  return last;
}

/** What stands between the article's last sentence and the line in question. */
type Box = { readonly lines: number; readonly links: boolean; readonly ends: boolean; readonly light: boolean };
const NOTHING: Box = { lines: 0, links: false, ends: false, light: true };

function withLine({ lines, links, ends, light }: Box, { rule, sequel }: Label): Box {
  return {
    lines: lines + 1,
    links: links || rule === 'read-also',
    ends: ends || sequel === 'end',
    light: light && LIGHT_RULES.test(rule),
  };
}

/** Does the article go on with this sentence? */
function isArticles(page: Page, i: number, { box, told }: { box: Box; told: ReadonlySet<string> }): boolean {
  if (box.ends) return isToldPair(page, i, told) || isBelowEmptyBox(page, i);
  if (box.light || hasNeighbour(page, i) || isSaid(page, i)) return true;
  if (box.lines === 1 && isBelowBareMarker(page, i)) return true;
  if (isOwnParagraph(page.units[i]!) && (!box.links || isStrange(page, i))) return true;
  if (!box.links && box.lines <= SMALL_BOX && !speaksToReader(page.units[i]!.text)) return true;
  return saidAgain(longWordsOf(page.units[i]!), told) >= (box.links ? TOLD_BELOW_LINKS : TOLD);
}

/** Right below « À voir en vidéo », alone between two sentences: what it linked is no text. */
function isBelowBareMarker(page: Page, i: number): boolean {
  return BARE_RULES.test(page.labels[i - 1]?.rule ?? '') && isSentence(page, i - 2);
}

/** Does somebody say it? */
function isSaid(page: Page, i: number): boolean {
  return isStopped(page, i) && SAYS.test(page.units[i]!.text);
}

/** What begins the page's foot or another article. */
function isOthers(label: Label): boolean {
  if (label.sequel === 'comments' || label.rule === 'tags') return true;
  return Boolean(label.date || label.byline?.signs) || (label.rule === 'legal' && !label.weak);
}

/** « Consultez notre politique de gestion des données personnelles », right below a newsletter's button. */
function isSmallPrint(labels: Page['labels'], i: number): boolean {
  return labels[i]!.rule === 'legal' && PRINTED_RULES.test(labels[i - 1]?.rule ?? '');
}

const PRINTED_RULES = /^(?:newsletter|subscribe|app)$/;

function saidAgain(words: readonly string[], told: ReadonlySet<string>): number {
  return new Set(words.filter(word => told.has(word))).size;
}

/** Right below « Articles similaires », without a headline between: the scraper lost the links. */
function isBelowEmptyBox(page: Page, i: number): boolean {
  return page.labels[i - 1]?.sequel === 'end' && isSentence(page, i - 2) && isSentence(page, i + 1);
}

/** Two sentences that say words of the article together. */
function isToldPair(page: Page, i: number, told: ReadonlySet<string>): boolean {
  const pair = [i, isSentence(page, i + 1) ? i + 1 : i - 1];
  if (!pair.every(j => isSentence(page, j))) return false;
  return (
    saidAgain(
      pair.flatMap(j => longWordsOf(page.units[j]!)),
      told,
    ) >= TOLD_BELOW_END
  );
}

function hasNeighbour(page: Page, i: number): boolean {
  return isSentence(page, i - 1) || isSentence(page, i + 1);
}

/** A sentence that is no teaser. */
function isSentence(page: Page, i: number): boolean {
  return isStopped(page, i) && !isTeaser(page.units, page.labels, i);
}

/** Few headlines of others have so few words, and two below each other hardly ever. */
const SUBHEADING_WORDS = 8;

/** Does it share no word with the lines right above it, up to the article's last sentence? */
function isStrange({ units }: Page, i: number): boolean {
  for (let above = i - 1; above >= 0 && above >= i - MAX_BETWEEN && !units[above]!.shape.stopped; above--)
    if (!areStrangers(units[above]!, units[i]!)) return false;
  return true;
}

/** One of two paragraphs, each below a sub-heading, that hold more than an excerpt: two sentences. */
function isPart(page: Page, i: number): boolean {
  return isPairOfParts(page, i - 2) || isPairOfParts(page, i);
}

function isPairOfParts(page: Page, i: number): boolean {
  if (!isBelowSubheading(page, i) || !isBelowSubheading(page, i + 2)) return false;
  return [i, i + 2].some(j => TWO_SENTENCES.test(page.units[j]!.text));
}

/** A line of the site's; « Sport » may be a sub-heading. */
function isMarked(label: Label | null): boolean {
  return label !== null && !(label.weak && label.rule === 'menu');
}

function isBelowSubheading(page: Page, i: number): boolean {
  const head = page.units[i - 1];
  if (!head || isMarked(page.labels[i - 1]!) || !isStopped(page, i)) return false;
  return !head.shape.stopped && head.shape.words > 0 && head.shape.words <= SUBHEADING_WORDS && !/…$/.test(head.text);
}
