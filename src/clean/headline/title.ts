import type { Unit } from '../lines/units.ts';
import type { Headline } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { BORDERLINE_RULES, isDirty } from '../page/weights.ts';
import { articleFrom } from '../page/zone.ts';
import { headlineScores, isLongEnough, isSigned } from './headline-score.ts';
import { likeliest, REACH } from './likeliest.ts';
import { isBelowCaption, isBelowTrail, looksLikeHeadline, MAX_CHARACTERS } from './looks.ts';

const NOWHERE: Headline = { at: -1, anchored: false };
/** « … - Le Parisien », « … – Économie | L’Opinion »: so many words more than the headline. */
const MAX_SITE_WORDS = 12;
const MIN_WORDS = 3;
/** Two occurrences with sums this near have the same article below: the last is the headline, others are menus. */
const SAME_PLACE = 0.01;

/**
 * The headline's place: the line that says what the metadata or the editor say; else the line that repeats (the whole
 * of, or all but the site's name in) an earlier one; else the likeliest line before the body.
 * @param given key of a title known from elsewhere, or `null`
 * @param bodyAt where the body seems to begin
 */
export function findHeadline(page: Page, given: string | null, bodyAt: number): Headline {
  const known = given ? aboveArticle(page, occurrences(page, given)) : -1;
  if (known >= 0) return { at: known, anchored: true };
  const bar = given && isSaidAgainBelow(page) ? -1 : repeatedHeadline(page);
  const scoreOf = headlineScores(page, bodyAt);
  const repeated = bar >= 0 ? bar : repeatedAbove(page, bodyAt, scoreOf);
  if (repeated >= 0) return { at: repeated, anchored: true };
  const trailed = belowTrail(page);
  if (trailed >= 0) return { at: trailed, anchored: true };
  return given ? NOWHERE : aboveBox(page, bodyAt, scoreOf);
}

/**
 * The likeliest line above the body; where a box of the site's parts its first paragraphs from the rest, one above those, if it looks
 * that much more like a headline than the title of the box.
 */
function aboveBox(page: Page, bodyAt: number, scoreOf: (i: number) => number): Headline {
  const near = likeliest(bodyAt, scoreOf);
  if (!isDirty(page.labels)) return near;
  let first = bodyAt;
  for (let i = bodyAt - 1; i >= 0 && i >= first - REACH; i--) if (page.prose[i]) first = i;
  const far = first < bodyAt ? likeliest(first, scoreOf) : near;
  return far.at >= 0 && (near.at < 0 || scoreOf(far.at) >= scoreOf(near.at) + MORE) ? far : near;
}

const MORE = 1;

/** Units whose words are a title, or all of it but a site's name. */
function occurrences(page: Page, title: string): number[] {
  const found: number[] = [];
  page.units.forEach((unit, i) => {
    if (isFree(page, i) && (unit.key === title || isTitlePart(unit, title))) found.push(i);
  });
  return found;
}

/** No date, byline or link: the outlet's most read headlines stand on its other pages, and are free. */
function isFree(page: Page, i: number): boolean {
  const label = page.labels[i];
  return !label || label.rule === 'site-furniture' || (label.weak && label.rule === 'tags');
}

function isTitlePart({ key, shape }: Unit, title: string): boolean {
  if (shape.words < MIN_WORDS || key.length >= title.length) return false;
  const rest = title.startsWith(`${key} `)
    ? title.slice(key.length + 1)
    : title.endsWith(` ${key}`)
      ? title.slice(0, -key.length - 1)
      : null;
  return rest !== null && rest.split(' ').length <= Math.min(MAX_SITE_WORDS, 3 * shape.words + 2);
}

/** Of several occurrences the one with the article below it, signed if one is: the others are menus, sharing boxes, lists. */
function aboveArticle(page: Page, found: readonly number[]): number {
  const captioned = found.filter((at, i) => i > 0 && isCaptioned(page, found[i - 1]!, at));
  if (captioned.length && found.every((at, i) => i === 0 || at === found[i - 1]! + 1 || captioned.includes(at)))
    return found[0]!;
  if (isPartedByText(page, found)) return found[0]!;
  if (standTogether(page, found)) return (isDirty(page.labels.slice(0, found[0])) ? found.at(-1) : found[0]) ?? -1;
  const sums = found.map(at => articleFrom(page, at).sum);
  const best = Math.max(...sums);
  const fit = found.filter((_, i) => sums[i]! > best - SAME_PLACE);
  return fit.findLast(at => isSigned(page, at)) ?? fit.at(-1) ?? -1;
}

/** In a file that is no dump a paragraph stands between the headline and its words again, unsigned, above a table or a map. */
function isPartedByText(page: Page, found: readonly number[]): boolean {
  const [first, last] = [found[0]!, found.at(-1)!];
  if (last - first < 2 || isDirty(page.labels) || isSigned(page, last)) return false;
  return page.units
    .slice(first + 1, last)
    .some(({ shape }, j) => (shape.stopped || page.prose[first + 1 + j]) && shape.words >= PARAGRAPH_WORDS);
}

const PARAGRAPH_WORDS = 30;

/** Nothing stands between the first and the last; at the top of a file that is no dump, a line or two of the article. */
function standTogether(page: Page, found: readonly number[]): boolean {
  if (found.every((at, i) => i === 0 || at === found[i - 1]! + 1)) return true;
  const [first, last] = [found[0]!, found.at(-1)!];
  return (
    first <= MAX_TOGETHER &&
    last - first <= MAX_TOGETHER &&
    page.labels.slice(first, last + 1).every(label => !label || BORDERLINE_RULES.test(label.rule))
  );
}

const MAX_TOGETHER = 3;

/** A headline, its date or standfirst, and its words again below a picture: no menu stands between. */
function isCaptioned({ units, labels, prose }: Page, above: number, below: number): boolean {
  if (below - above > MAX_CAPTIONED || below === above + 1) return false;
  return units.slice(above + 1, below).every(({ shape, text }, j) => {
    const label = labels[above + 1 + j];
    if (label) return BORDERLINE_RULES.test(label.rule);
    return prose[above + 1 + j] || shape.stopped || /…$|\.{3}$/.test(text);
  });
}

const MAX_CAPTIONED = 5;

/**
 * The first line of a page is often its title in the browser's bar: the headline says it again further down. If the
 * bar's title is longer by the site's name it is not the headline, unless the rest of the file is a mere list.
 */
function repeatedHeadline(page: Page): number {
  const head = page.units[0];
  if (!head || head.shape.words < MIN_WORDS || head.text.length > MAX_CHARACTERS || head.shape.stopped) return -1;
  if (page.labels[0]?.date) return -1;
  const found = occurrences(page, head.key);
  if (found.length < 2) return shortHeadline(page, head);
  const shorter = longestOf(
    page,
    found.filter(
      i => page.units[i]!.key !== head.key && (SITE_MARK.test(head.text) || isDirty(page.labels.slice(0, i))),
    ),
  );
  if (!shorter.length || found.some(i => i > 0 && page.units[i]!.key === head.key)) {
    return exactHeadline(
      page,
      found.filter(i => page.units[i]!.key === head.key),
    );
  }
  const at = aboveArticle(page, shorter);
  if (isPartedByText(page, [0, at])) return 0;
  if (isDirty(page.labels.slice(0, at)) && articleFrom(page, at).sum > 0) return at;
  return articleFrom(page, at).sum * 4 < articleFrom(page, 0).sum ? 0 : at;
}

/** The first line of a page whose title is known from elsewhere, its words again below paragraphs: a standfirst that quotes. */
function isSaidAgainBelow({ units, prose }: Page): boolean {
  const again = units.findIndex((unit, i) => i > 0 && unit.key === units[0]!.key);
  return prose.slice(1, Math.max(again, 1)).filter(Boolean).length > 1;
}

/** « Pont fermé », below « Pont fermé - Le Journal » and the like, with an article below it; -1 if there is none. */
function shortHeadline(page: Page, { text }: Unit): number {
  return page.units.findIndex((unit, i) => {
    if (i === 0 || unit.shape.words !== SHORT_WORDS || !isFree(page, i) || !text.startsWith(unit.text)) return false;
    return SITE_BEHIND.test(text.slice(unit.text.length)) && articleFrom(page, i).sum > 0;
  });
}

const SHORT_WORDS = MIN_WORDS - 1;
const SITE_BEHIND = /^\s[|–—·•-]\s[^|–—·•]{3,40}$/u;

/** « Le titre - Le Journal », not « Revue de presse du 10 juin » */
const SITE_MARK = /[|–—:·•»]|\s-\s/;

/** What is said twice may look that much less like a headline than another line. */
const REPEATED = 0.75;

/** The best line of some length said twice above the body, in the breadcrumb and as the headline; -1 if another is better, or in a file that is no dump. */
function repeatedAbove(page: Page, bodyAt: number, scoreOf: (i: number) => number): number {
  let best = -1;
  if (!isDirty(page.labels)) return -1;
  for (let i = Math.max(0, bodyAt - 2 * REACH); i < bodyAt; i++)
    if (isLongEnough(page, i) && isRepeated(page, i, bodyAt) && scoreOf(i) > (best < 0 ? 0 : scoreOf(best))) best = i;
  if (best < 0 || scoreOf(best) < scoreOf(likeliest(bodyAt, scoreOf).at) - REPEATED) return -1;
  const { key } = page.units[best]!;
  return aboveArticle(
    page,
    page.units.flatMap((unit, j) => (j < bodyAt && unit.key === key ? [j] : [])),
  );
}

/** « Accueil / Chroniques / Le titre » */
const TRAIL = /[>›»/|]/;

function isRepeated({ units }: Page, i: number, bodyAt: number): boolean {
  const { key } = units[i]!;
  return units.some((unit, j) => {
    if (j === i || j >= bodyAt) return false;
    if (isBelowCaption(units, j) || isBelowCaption(units, i)) return false;
    return unit.key === key || (j < i && unit.key.endsWith(` ${key}`) && TRAIL.test(unit.text));
  });
}

/** In a dumped page the first line is the bar's title, even without a site's name: the headline is further down. */
function exactHeadline(page: Page, found: readonly number[]): number {
  const below = aboveArticle(page, found.slice(1));
  const isBar = found[1]! > found[0]! + 1 && isDirty(page.labels.slice(0, below));
  return isBar && articleFrom(page, below).sum > 0 ? below : aboveArticle(page, found);
}

/** Of parts of the title in the bar, the longest is the headline: others are the site's name, a section, a date. */
function longestOf(page: Page, found: readonly number[]): number[] {
  const longest = Math.max(...found.map(i => page.units[i]!.key.length));
  return found.filter(i => page.units[i]!.key.length === longest);
}

/** The headline right below a trail, with an article below it; -1 if there is none. */
function belowTrail(page: Page): number {
  return page.units.findIndex(
    (_, i) => isBelowTrail(page, i) && looksLikeHeadline(page, i) && articleFrom(page, i).sum >= MIN_ARTICLE,
  );
}

/** The weight of a paragraph or two. */
const MIN_ARTICLE = 3;
