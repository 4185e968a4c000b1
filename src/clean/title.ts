import type { Page } from './page.ts';
import type { Unit } from './units.ts';
import { isDirty } from './weights.ts';
import { articleFrom } from './zone.ts';

/** Where the headline stands, and how sure that is. */
export type Headline = {
  /** Index of the unit, or -1 if no line of the file is the headline. */
  readonly at: number;
  /** The same words stand elsewhere (page title, metadata): what precedes is not article. */
  readonly anchored: boolean;
};

const NOWHERE: Headline = { at: -1, anchored: false };
/** « … - Le Parisien », « … – Économie | L’Opinion »: so many words more than the headline. */
const MAX_SITE_WORDS = 12;
const MIN_WORDS = 3;
const MAX_WORDS = 40;
const MAX_CHARACTERS = 260;
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
  const bar = repeatedHeadline(page);
  const repeated = bar >= 0 ? bar : repeatedAbove(page, bodyAt);
  if (repeated >= 0) return { at: repeated, anchored: true };
  const trailed = belowTrail(page);
  if (trailed >= 0) return { at: trailed, anchored: true };
  return given ? NOWHERE : likeliest(page, bodyAt);
}

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

/** Of several occurrences the one with the article below it: the others are menus, sharing boxes, lists. */
function aboveArticle(page: Page, found: readonly number[]): number {
  if (standTogether(page, found)) return found[0] ?? -1;
  const sums = found.map(at => articleFrom(page, at).sum);
  const best = Math.max(...sums);
  return found[sums.findLastIndex(sum => sum > best - SAME_PLACE)]!;
}

/** Nothing stands between the first and the last; at the top of a file that is no dump, a line or two of the article. */
function standTogether(page: Page, found: readonly number[]): boolean {
  if (found.every((at, i) => i === 0 || at === found[i - 1]! + 1)) return true;
  const [first, last] = [found[0]!, found.at(-1)!];
  return (
    first <= MAX_TOGETHER && last - first <= MAX_TOGETHER && page.labels.slice(first, last + 1).every(label => !label)
  );
}

const MAX_TOGETHER = 3;

/**
 * The first line of a page is often its title in the browser's bar: the headline says it again further down. If the
 * bar's title is longer by the site's name it is not the headline, unless the rest of the file is a mere list.
 */
function repeatedHeadline(page: Page): number {
  const head = page.units[0];
  if (!head || head.shape.words < MIN_WORDS || head.text.length > MAX_CHARACTERS || head.shape.stopped) return -1;
  if (page.labels[0]?.date) return -1;
  const found = occurrences(page, head.key);
  if (found.length < 2) return -1;
  const shorter = longestOf(
    page,
    found.filter(i => page.units[i]!.key !== head.key),
  );
  if (!shorter.length || found.some(i => i > 0 && page.units[i]!.key === head.key)) {
    return exactHeadline(
      page,
      found.filter(i => page.units[i]!.key === head.key),
    );
  }
  const at = aboveArticle(page, shorter);
  if (isDirty(page.labels.slice(0, at)) && articleFrom(page, at).sum > 0) return at;
  return articleFrom(page, at).sum * 4 < articleFrom(page, 0).sum ? 0 : at;
}

/** A line of some length said twice above the body: in the breadcrumb and as the headline. */
function repeatedAbove(page: Page, bodyAt: number): number {
  for (let i = Math.max(0, bodyAt - 2 * REACH); i < bodyAt; i++) {
    const { key, shape } = page.units[i]!;
    if (shape.words < LONG_ENOUGH || !looksLikeHeadline(page, i)) continue;
    const found = page.units.flatMap((unit, j) => (j < bodyAt && unit.key === key ? [j] : []));
    if (found.length > 1) return aboveArticle(page, found);
  }
  return -1;
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

/** « La Gazette.be », « www.gazette.be » */
const ADDRESS = /^\S*(?:\s\S+)?\.(?:fr|be|ch|ca|com|net|org|info|dz|ma|tn|sn|lu)$/i;

/** « La Gazette | À la une | Toute l’actualité du pays », « Gazette.net, l’actualité du pays »: no headline. */
export const SITE_NAME =
  /^[^|]{2,60}\|[^|]+\||^[\p{L}\d-]{2,30}\.(?:net|com|org|info|fr|be|ch|ca|dz|ma|tn|sn|lu)(?:$|[\s,:–|-])/u;

/** « Le siège du groupe, le 12 mars. ANA PEREZ/AFP », « … le 3 juin. (Reuters) »: a caption. */
const CAPTION =
  /©|[/(]\s?(?:AFP|AP|REUTERS|Reuters|SIPA|Sipa|EPA|KEYSTONE|Keystone|BELGA|Belga|REA|ABACA|MAXPPP|Getty Images)\)?$/;
const NO_HEADLINE = [ADDRESS, SITE_NAME, CAPTION];

/** The first line that is not known to be furniture, right above a paragraph. */
function isAtTop({ units, labels, prose }: Page, i: number): boolean {
  const next = units.findIndex((_, j) => j > i && !labels[j]);
  return next > 0 && prose[next]! && units[next]!.shape.stopped && labels.slice(0, i).every(Boolean);
}

/** A first line as long as a paragraph, without its full stop, above the first paragraph: a long headline. */
export function isLongHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (!page.prose[i] || shape.stopped || shape.words > MAX_WORDS || text.length > MAX_CHARACTERS) return false;
  return !/[…,;]$|\.{3}$/.test(text) && isAtTop(page, i);
}

/** Could the unit be a headline, by its looks? */
export function looksLikeHeadline(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if ((page.labels[i] && page.labels[i]!.rule !== 'site-furniture') || NO_HEADLINE.some(form => form.test(text)))
    return false;
  if (isLongHeadline(page, i)) return true;
  if (page.prose[i] || shape.listed || shape.announces || (shape.continues && !isAtTop(page, i))) return false;
  if (text.length > MAX_CHARACTERS || shape.words > MAX_WORDS) return false;
  return !(shape.stopped && !shape.quoted) && shape.words > 1;
}

/** « > Faits divers > Autour de Mâcon », right above: what stands above a trail is the site's. */
export function isBelowTrail({ units, labels }: Page, i: number): boolean {
  return i > 0 && labels[i - 1]?.rule === 'menu' && /[>›»]\s*\p{Lu}[^>›»]*[>›»]/u.test(units[i - 1]!.text);
}

/** The headline right below a trail, with an article below it; -1 if there is none. */
function belowTrail(page: Page): number {
  return page.units.findIndex(
    (_, i) => isBelowTrail(page, i) && looksLikeHeadline(page, i) && articleFrom(page, i).sum >= MIN_ARTICLE,
  );
}

/** The weight of a paragraph or two. */
const MIN_ARTICLE = 3;
const TRAIL = 1;
const LONG = 7;
const LONG_ENOUGH = 5;
const FIRST = 0.75;
/** A date or « Par … » this near below speaks for a headline. */
const SIGNED = 0.75;
const NEAR = 4;
/** « Le Journal de Nandre », « La Voix - Le Bocage »: every long word a name, with a headline below. */
const NAME = -1;
const NAME_LINE = /^(?:L[ea]s? |L[’'])?\p{Lu}\S*(?: (?:[-–|] )?(?:d[eu]s? |l[ae]s? |et |d[’'])*\p{Lu}\S*){1,4}$/u;
/** « FOOTLe titre » above « Le titre »: a section, glued to a copy of the headline. */
const GLUED = -1.5;
/** The headline of a much read article stands on the outlet's other pages too; so do those of other articles. */
const ON_OTHER_PAGES = -1.2;
/** A headline does not stand further above its body, in units. */
const REACH = 15;

/** The best headline-like line among those before the body: long enough, first in the file, near date or byline. */
function likeliest(page: Page, bodyAt: number): Headline {
  let best = 0;
  let at = -1;
  for (let i = Math.max(0, bodyAt - REACH); i < bodyAt; i++) {
    const score = looksLikeHeadline(page, i) ? headlineScore(page, i) : 0;
    if (score > best) [best, at] = [score, i];
  }
  const listed = headlinesAbove(page, bodyAt);
  return { at: listed.length >= TICKER ? listed.at(-1)! : at, anchored: false };
}

/** So many headlines above the body are a list of the site's: the article's own is the last. */
const TICKER = 6;

function headlinesAbove(page: Page, bodyAt: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < bodyAt; i++) {
    if (page.units[i]!.shape.words >= LONG_ENOUGH && looksLikeHeadline(page, i)) found.push(i);
  }
  return found;
}

/** Does one of the next lines say the end of this one? */
function endsWithNext({ units }: Page, i: number): boolean {
  const { key } = units[i]!;
  return units.slice(i + 1, i + NEAR).some(unit => {
    return unit.shape.words >= LONG_ENOUGH && unit.key.length < key.length && key.endsWith(unit.key);
  });
}

function headlineScore(page: Page, i: number): number {
  const { shape, kind } = page.units[i]!;
  let score = shape.words >= LONG ? 3.5 : shape.words >= LONG_ENOUGH ? 3 : shape.words >= MIN_WORDS ? 1.5 : 0.5;
  if (page.labels[i]) score += ON_OTHER_PAGES;
  if (kind === 'heading') score += 1;
  if (isBelowTrail(page, i)) score += TRAIL;
  if (NAME_LINE.test(page.units[i]!.text)) score += NAME;
  if (endsWithNext(page, i)) score += GLUED;
  if (page.units.slice(0, i).every((unit, j) => page.labels[j] || unit.shape.words < MIN_WORDS)) score += FIRST;
  const after = page.labels.slice(i + 1, i + 1 + NEAR);
  if (after.some(label => label?.date || (label?.byline && !label.byline.bare))) score += SIGNED;
  return score;
}
