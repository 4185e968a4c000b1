import type { Label } from '../lines/labels.ts';
import { speaksToReader } from '../lines/told.ts';
import { isAnnounced } from '../page/announced.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import { isTeaser } from '../page/teasers.ts';
import { BORDERLINE_RULES, BOX_RULES, isDirty } from '../page/weights.ts';
import { wallAt } from '../page/zone.ts';
import { carriesHeadline } from './sequels.ts';

/** What follows the article's last sentence: its own lists and results stay, the page's foot goes. */
export function dropTail({ page, zone }: Layout, verdicts: Verdicts): void {
  const from = zone.end + 1;
  const foot = Math.min(footFrom(page, from), Math.max(from, wallAt(page, zone.start)));
  const last = isDirty(page.labels) ? -1 : lastSentence(page, from, foot);
  let listed = page.units[zone.end]?.shape.announces ?? false;
  let [labelled, linked] = [false, false];
  let firstOpen = from;
  for (let i = from; i < page.units.length; i++) {
    const label = page.labels[i];
    const { shape } = page.units[i]!;
    listed = !label && (shape.announces || listed);
    labelled ||= Boolean(label);
    linked ||= Boolean(label?.sequel) && isDirty(page.labels) && !carriesHeadline(page.units[i]!);
    if (label) verdicts[i] = i < foot && (headsFigures(page, i) || isAnnounced(page, i)) ? null : label.rule;
    else if (i >= foot) verdicts[i] = page.extracted && !page.labels[foot]!.sequel ? null : 'after-article';
    else if (page.extracted) verdicts[i] = null;
    else if (i > last && !listed && isOutOfPlace(page, { from: firstOpen, foot, labelled, linked }, i))
      verdicts[i] = 'after-article';
    else if (i === firstOpen && isLastWord(page, i)) firstOpen++;
  }
}

/** Where the page's foot begins: the first label that no article has inside, or the wall below its last sentence. */
function footFrom(page: Page, from: number): number {
  const last = page.units.findLastIndex((unit, i) => !page.labels[i] && (page.prose[i] || unit.shape.stopped));
  for (let i = from; i < page.units.length; i++) {
    if (headsFigures(page, i)) continue;
    if (isFoot(page.labels[i]) || (i > last && page.labels[i]?.rule === 'subscribe')) return i;
  }
  return page.units.length;
}

const ROWS = 3;
/** So many lines with a date or an hour may stand between. */
const DAYS = 4;

/** « Agenda : », « Samedi 30 septembre », above « Nandre – Roche (15h) » and more such rows, in a file that is no dump. */
function headsFigures({ labels, units }: Page, i: number): boolean {
  const { rule, weak, date } = labels[i] ?? {};
  if (!(date || (rule === 'menu' && weak)) || isDirty(labels)) return false;
  let next = i + 1;
  while (next <= i + DAYS && labels[next]?.date) next++;
  const rows = units.slice(next, next + ROWS);
  return rows.length === ROWS && rows.every(({ shape }, j) => shape.counted && !labels[next + j]);
}

function isFoot(label: Label | null | undefined): boolean {
  if (!label || label.rule === 'site-furniture') return false;
  return !BORDERLINE_RULES.test(label.rule) && !BOX_RULES.test(label.rule);
}

/** The last sentence, figure or list item before the foot: what stands above it is between parts of the article. */
function lastSentence(page: Page, from: number, foot: number): number {
  for (let i = foot - 1; i >= from; i--) {
    const { shape } = page.units[i]!;
    if (!page.labels[i] && (shape.stopped || shape.quoted || shape.counted || shape.listed)) return i;
  }
  return -1;
}

type Tail = {
  readonly from: number;
  readonly foot: number;
  /** Something of the page's own stood between the last sentence and the line in question. */
  readonly labelled: boolean;
  /** « Lire aussi » did, in the dump of a page. */
  readonly linked: boolean;
};

/** An unlabelled line between the last sentence and the foot: figures, lists, quotations and sentences belong. */
function isOutOfPlace(page: Page, { from, foot, labelled, linked }: Tail, i: number): boolean {
  const { shape, kind } = page.units[i]!;
  if (linked && page.prose[i] && isLinked(page, from, i)) return true;
  if (isKeyword(page, i)) return true;
  if (page.prose[i] || shape.stopped || shape.quoted || shape.counted || shape.listed || shape.announces) return false;
  if (kind === 'list-item' || kind === 'caption' || headsList(page, i)) return false;
  if (!linked && headsSentence(page, i)) return false;
  if (labelled) return true;
  if (i - from < VALUES && VALUE.test(page.units[i]!.text)) return false;
  if (foot < page.units.length)
    return !(i === from && (page.labels[i + 1]?.byline || isCutOff(page, i) || isLastWord(page, i)));
  return false;
}

/** « Durée : 1 h 50 », « Réservations : 071 43 58 11 », right below the last sentence: so many such lines. */
const VALUES = 6;
const VALUE = /^\p{Lu}[\p{L}’'. -]{2,30}\s?:\s?[\p{L}\d«][^?!]{1,80}$/u;

/** « À retenir », above a sentence, nothing linked between the article and both. */
function headsSentence(page: Page, i: number): boolean {
  const { shape, text } = page.units[i]!;
  const next = page.units[i + 1];
  if (shape.words > HEADING_WORDS || CUT.test(text) || page.labels[i + 1] || !next?.shape.stopped) return false;
  return (
    next.shape.words >= SENTENCE_WORDS &&
    !/[!?]$/.test(next.text) &&
    !speaksToReader(text) &&
    !speaksToReader(next.text)
  );
}

const HEADING_WORDS = 8;
const SENTENCE_WORDS = 3;
const CUT = /(?:…|\.{3})$/;

/** « Nous y reviendrons… », and below it the site's own. */
function isLastWord(page: Page, i: number): boolean {
  const { shape } = page.units[i]!;
  return shape.exclaims && shape.words <= LAST_WORDS;
}

const LAST_WORDS = 6;

/** The paragraph that a wall cut short: a button or the box's title would have fewer words, or their stop. */
function isCutOff(page: Page, i: number): boolean {
  if (page.labels[i + 1]?.rule !== 'subscribe') return false;
  return page.prose[i - 1]! || page.units[i]!.shape.words >= CUT_WORDS;
}

const CUT_WORDS = 10;

/** « * Pays basque », in one list with « * Justice ». */
function isKeyword({ units, labels }: Page, i: number): boolean {
  const isItem = (j: number) => {
    const { listed, stopped, words } = units[j]?.shape ?? {};
    return Boolean(listed && !stopped) && words! <= KEYWORD_WORDS;
  };
  const isKnown = (step: 1 | -1) => {
    let j = i + step;
    while (isItem(j) && !labels[j]) j += step;
    return isItem(j) && SECTION_RULES.test(labels[j]!.rule);
  };
  return isItem(i) && (isKnown(-1) || isKnown(1));
}

const KEYWORD_WORDS = 4;
const SECTION_RULES = /^(?:menu|navigation|tags|share)$/;

/** « Classement », above lines of figures. */
function headsList(page: Page, i: number): boolean {
  const next = page.units[i + 1];
  return next !== undefined && !page.labels[i + 1] && (next.shape.counted || next.shape.listed);
}

/** A sentence below « Lire aussi » with one more headline below it, or after such a one. */
function isLinked(page: Page, from: number, i: number): boolean {
  if (isTeaser(page.units, page.labels, i)) return true;
  if (page.prose[i - 1]) return false;
  let before = i - 1;
  while (before >= from && !page.prose[before]) before--;
  return before >= from && isTeaser(page.units, page.labels, before);
}
