import { rememberedWith } from '../../lib/remembered.ts';
import { headerOf } from '../headline/header.ts';
import { isLongEnough } from '../headline/headline-score.ts';
import { isBelowTrail, isOfTeaser } from '../headline/looks.ts';
import { isAnnounced } from '../page/announced.ts';
import { excerptsOnCards } from '../page/cards.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import { isNamedBelow } from '../page/named.ts';
import type { Page } from '../page/page.ts';
import { dropRepeats } from '../page/repeats.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { dropCaptions } from './captions.ts';
import { dropExposed } from './exposed.ts';
import { keepInnerLists } from './inner-lists.ts';
import { dropKickerCards } from './kicker-cards.ts';
import { dropListed } from './listed.ts';
import { dropLives } from './lives.ts';
import { dropSequels } from './sequels.ts';
import { dropTail } from './tail.ts';
import { dropUnlike, type Reasons } from './unlike.ts';
import { dropWidgetLines } from './widgets.ts';

/** The verdicts, and why lines went that no rule knows. */
export type Judged = { readonly verdicts: Verdicts; readonly reasons: Reasons };

export function verdictsOf(layout: Layout, language: CleanLanguage): Judged {
  const { page, zone } = layout;
  const verdicts: Verdicts = page.units.map(() => null);
  dropBefore(layout, verdicts);
  for (let i = Math.max(0, zone.start); i <= zone.end; i++) verdicts[i] = insideVerdict(layout, i);
  dropTail(layout, verdicts);
  dropListed(layout, verdicts);
  dropSequels(layout, verdicts);
  dropKickerCards(layout, verdicts);
  dropWidgetLines(layout, verdicts);
  keepHeadings(layout, verdicts);
  dropRepeats(layout, verdicts, i => isBetweenParagraphs(layout.page, i));
  dropCaptions(layout, verdicts, language);
  dropExposed(layout, verdicts);
  for (const i of page.own) verdicts[i] = null;
  dropLives(layout, verdicts, language);
  const listed = keepInnerLists(layout, verdicts, language);
  const reasons = dropUnlike(layout, verdicts, { language, listed });
  if (layout.headline.at >= 0) verdicts[layout.headline.at] = null;
  return { verdicts, reasons };
}

/** Unlabelled lines above a headline or body that is not sure: so many are a menu, if one more is known, fewer may be article. */
const MENU_UNITS = 4;
/** « Désinformation. », « Une du jour »; longer lines may be the headline. */
const KICKER_WORDS = 3;
/** Right above the headline a kicker may have so many. */
const LONG_KICKER_WORDS = 6;

function dropBefore({ page, headline, zone }: Layout, verdicts: Verdicts): void {
  const end = headline.at >= 0 ? headline.at : zone.start;
  const known = page.labels.slice(0, end).filter(Boolean).length;
  const list = !known && end >= MENU_UNITS && isMixed(page, end);
  const menu = end >= MENU_UNITS || known > 1;
  const excerpts = excerptsOnCards(page);
  const sure = headline.anchored || isBelowTrail(page, headline.at);
  for (let i = 0; i < end; i++) {
    const { shape } = page.units[i]!;
    if (page.labels[i]) verdicts[i] = page.labels[i]!.rule;
    else if (page.own.has(i) || list) verdicts[i] = null;
    else if (page.extracted && headline.at < 0) verdicts[i] = null;
    else if (excerpts.has(i) || isOfTeaser(page, i) || isOfTeaser(page, i - 1)) verdicts[i] = 'before-article';
    else if (sure) verdicts[i] = page.prose[i] ? 'before-article' : 'menu';
    else if (headline.at >= 0 && shape.words <= KICKER_WORDS) verdicts[i] = 'kicker';
    else if (i === headline.at - 1 && isLongKicker(page, i)) verdicts[i] = 'kicker';
    else if (page.prose[i] || shape.stopped) verdicts[i] = isParted(page, i, end) ? 'before-article' : null;
    else verdicts[i] = menu ? 'menu' : null;
  }
}

/** « À la hauteur de Nandre »; « Bac : retour à Nandre » may be the headline. */
function isLongKicker({ units, prose }: Page, i: number): boolean {
  const { shape, text } = units[i]!;
  if (prose[i] || shape.stopped || shape.quoted || shape.exclaims || text.includes(':')) return false;
  return shape.words <= LONG_KICKER_WORDS;
}

/** So many lines of the site’s own between a sentence and the headline below it. */
const PARTED = 8;

/** No standfirst stands so far above its headline. */
function isParted(page: Page, i: number, headlineAt: number): boolean {
  return page.labels.slice(i + 1, headlineAt).filter(Boolean).length >= PARTED;
}

/** Short lines and long ones, which neither menus nor lists of headlines have together. */
function isMixed(page: Page, end: number): boolean {
  const long = page.units.slice(0, end).filter((_, i) => isLongEnough(page, i)).length;
  return long > 0 && long < end;
}

/** Shorter lines between headline and body, below a first label, are a programme's name, a place, a button. */
const SCRAP_WORDS = 3;
const HEADER_LINE_WORDS = 8;
/** Below so many paragraphs a line above one more is a sub-heading, whatever box stands near. */
const PARAGRAPHS_ABOVE = 2;

function insideVerdict(layout: Layout, i: number): string | null {
  const { page, headline } = layout;
  if (i === headline.at) return null;
  const label = page.labels[i];
  const inHeader = i < headerOf(layout).end;
  if (!label) return inHeader && isScrap(layout, i) ? 'kicker' : null;
  if (isAnnounced(page, i)) return null;
  if (label.byline?.bare) return isSignature(layout, i) ? label.rule : null;
  if (!label.weak) return label.rule;
  return !inHeader && isBetweenParagraphs(page, i) ? null : label.rule;
}

/** « Monsieur le Premier ministre, », above an open letter. */
const SALUTATION = /^(?:Mesdames|Messieurs|Madame|Monsieur|Cher|Chère)s?(?!\p{L}).*,$/u;

function isScrap({ page, headline }: Layout, i: number): boolean {
  const { shape, text } = page.units[i]!;
  if (page.extracted || shape.stopped || shape.quoted || shape.exclaims || shape.announces) return false;
  if (SALUTATION.test(text)) return false;
  if (page.prose[i + 1] && page.prose.slice(headline.at + 1, i).filter(Boolean).length >= PARAGRAPHS_ABOVE)
    return false;
  const below = page.labels.slice(headline.at + 1, i).some(Boolean);
  return shape.words < (below ? HEADER_LINE_WORDS : SCRAP_WORDS + 1);
}

/** A name alone signs the article below its headline or after its last paragraph; elsewhere it is a sub-heading. */
function isSignature(layout: Layout, i: number): boolean {
  const { page, headline, zone } = layout;
  if (isNamedBelow(page, i) || isItem(page, i)) return false;
  if (i > headerOf(layout).end && isWordOfOutlet(page, i)) return false;
  if (i <= headerOf(layout).end || i === headline.at + 1 || page.units[i]!.text.startsWith('(')) return true;
  if (i <= headline.at + SIGNATURE_UNITS && (isOnlyName(layout, i) || namesOutlet(page, i))) return true;
  if (INITIALS_WITH_MARKS.test(page.units[i]!.text)) return true;
  return lastProse(layout) <= i && !(i < zone.end && isSentence(page, i + 1));
}

const lastProse = rememberedWith(({ page, zone }: Layout) => page.prose.lastIndexOf(true, zone.end));

/** « – Anna Roche, maire de Loue », among other lines with a dash; « - par / - Anna Roche » is none. */
function isItem({ units }: Page, i: number): boolean {
  if (units[i - 1]?.key === 'par') return false;
  return units[i]!.shape.listed && Boolean(units[i - 1]?.shape.listed || units[i + 1]?.shape.listed);
}

/** So near below the headline the one name of an article signs, even below a first paragraph. */
const SIGNATURE_UNITS = 5;

/** « Vatican News » */
function namesOutlet(page: Page, i: number): boolean {
  const { source, authors } = page.labels[i]!.byline!;
  return source !== null && authors.length === 0;
}

/** « Contexte », between two sentences: an outlet's name, and a sub-heading. */
function isWordOfOutlet(page: Page, i: number): boolean {
  const isHeading = page.units[i]!.shape.words === 1 && isSentence(page, i - 1) && isSentence(page, i + 1);
  return isHeading && namesOutlet(page, i);
}

/** One name alone in the whole article: in a row of portraits there would be more. */
function isOnlyName({ page, zone }: Layout, i: number): boolean {
  const named = (j: number) => Boolean(page.labels[j]?.byline?.bare && page.labels[j]!.byline!.authors.length);
  if (!named(i) || !page.labels[i]!.byline!.known || /[:().]/.test(page.units[i]!.text)) return false;
  for (let j = i + 1; j <= zone.end; j++) if (named(j)) return false;
  return true;
}

/** « - I.I. », « A. L. », « I.L »: no sub-heading looks so. */
const INITIALS_WITH_MARKS = /^(?:[-–—] )?(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\.?$/u;

/** « Cyclisme », right below a box whose title has been found by now, above a sentence. */
function keepHeadings(layout: Layout, verdicts: Verdicts): void {
  const { page, zone } = layout;
  const isBox = (i: number) => verdicts[i] === 'newsletter';
  for (let i = headerOf(layout).end; i <= zone.end; i++) {
    if (!isBox(i - 1) || !page.labels[i]?.weak || verdicts[i] !== 'menu') continue;
    if (isBetweenParagraphs(page, i, isBox)) verdicts[i] = null;
  }
}

const NOTHING = () => false;

/** Between two sentences, whatever was removed in between. @param isGone also units without a label */
function isBetweenParagraphs(page: Page, i: number, isGone: (i: number) => boolean = NOTHING): boolean {
  return isSentence(page, nextOpen(page, i, -1, isGone)) && isSentence(page, nextOpen(page, i, 1, isGone));
}

/** The nearest unit before or after that is not sure to be removed. */
function nextOpen(page: Page, i: number, step: 1 | -1, isGone: (i: number) => boolean): number {
  let at = i + step;
  while ((page.labels[at] && !page.labels[at]!.weak) || isGone(at)) at += step;
  return at;
}

function isSentence(page: Page, i: number): boolean {
  const unit = page.units[i];
  if (!unit || page.labels[i]) return false;
  const { stopped, quoted, exclaims, announces } = unit.shape;
  return page.prose[i]! || stopped || quoted || exclaims || announces;
}
