import { WEEKDAY } from '../../lib/weekdays.ts';
import { isCapitalised } from '../../lib/words.ts';
import type { Unit } from '../lines/units.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import { isStopped, type Page } from '../page/page.ts';
import { longWordsOf, shareRetold } from '../page/retold.ts';

/** A marker with more words carries its headline itself, « Lire aussi : le préfet interdit la marche », unless it ends with « : ». */
const MARKER_WORDS = 6;
const MAX_LINKED = 12;
/** Below a marker with its own headline one line may be a sub-heading, so many are more linked headlines. */
const MORE_LINKED = 2;
const MAX_HEADLINE_WORDS = 28;
/** The line right above a paragraph is its sub-heading, not one more linked headline, if it is this short. */
const SUBHEADING_WORDS = 8;

/** Drops the linked headlines below « Lire aussi », « Les plus lus », « Mots-clés »… up to the next sentence. */
export function dropSequels({ page, headline }: Layout, verdicts: Verdicts): void {
  for (let i = 0; i < page.units.length; i++) {
    const label = page.labels[i];
    if (!label?.sequel || label.sequel === 'comments' || !verdicts[i]) continue;
    const carries = carriesHeadline(page.units[i]!);
    const linked = linkedBelow(page, i, headline.at);
    if (carries && page.prose[linked.at(-1)! + 1]) linked.pop();
    if (carries && (label.sequel !== 'headlines' || !areHeadlines(page, linked))) continue;
    if (isDatedCard(page, linked)) linked.push(linked.at(-1)! + 1);
    for (const j of [...linked, ...datedCards(page, i)]) verdicts[j] ??= label.rule;
  }
}

/** « À LIRE AUSSILe bac rouvre », « Lire aussi : Le bac rouvre » */
const OWN_HEADLINE = /\p{Lu}{3}\p{Ll}|\p{Ll}{3}\p{Lu}\p{Ll}|[:|]\s?\p{Lu}.*\s\S/u;

/** Does the marker hold the headline that it links? */
export function carriesHeadline({ text, shape }: Unit): boolean {
  return !shape.announces && (shape.words > MARKER_WORDS || OWN_HEADLINE.test(text));
}

const MAX_EXCERPT = 60;
/** This share of the headline's long words stands in its excerpt. */
const SAID = 0.5;

/** « Publié hier à 17 h », a headline, and the last paragraph of the file, which says the headline's words: its excerpt. */
function isDatedCard(page: Page, linked: readonly number[]): boolean {
  const at = linked.at(-1);
  if (at === undefined || page.labels[at] || !linked.some(j => page.labels[j]?.date)) return false;
  const excerpt = page.units[at + 1];
  if (!excerpt || excerpt.shape.words > MAX_EXCERPT || longWordsOf(page.units[at]!).length < 2) return false;
  return shareRetold(page, [at], [at + 1]) >= SAID && page.labels.slice(at + 2).every(label => label);
}

/** Fewer may be a chronicle's. */
const MIN_CARDS = 2;

/** Right below a marker: « Publié le 12 mars 2021 », a headline, an excerpt, and at least once more the same. */
function datedCards(page: Page, marker: number): readonly number[] {
  const isCard = (i: number) =>
    page.labels[i]?.date === 'published' &&
    isOpen(page, i + 1) &&
    !page.prose[i + 1] &&
    isOpen(page, i + 2) &&
    page.units[i + 2]!.shape.words <= MAX_EXCERPT;
  const cards: number[] = [];
  for (let i = marker + 1; isCard(i); i += 3) cards.push(i, i + 1, i + 2);
  return cards.length >= MIN_CARDS * 3 ? cards : [];
}

function isOpen({ units, labels }: Page, i: number): boolean {
  return Boolean(units[i] && !labels[i]);
}

/** Several lines of some length, none labelled, no list and no results. */
function areHeadlines(page: Page, lines: readonly number[]): boolean {
  if (lines.length < MORE_LINKED) return false;
  return lines.every(j => {
    const { words, listed } = page.units[j]!.shape;
    return !page.labels[j] && !listed && words > MARKER_WORDS;
  });
}

/** The headlines right below a marker. */
function linkedBelow(page: Page, i: number, headlineAt: number): number[] {
  const linked: number[] = [];
  for (let j = i + 1; j <= i + MAX_LINKED && j !== headlineAt && isLinked(page, i, j); j++) linked.push(j);
  return linked;
}

/** Is unit `j` a headline linked by the marker `i`? */
function isLinked(page: Page, i: number, j: number): boolean {
  const unit = page.units[j];
  if (!unit) return false;
  const { shape } = unit;
  if (SCORED.test(unit.text) || (shape.words <= 2 && SCORED.test(page.units[j + 1]?.text ?? ''))) return false;
  if (DAY.test(unit.key) || isResult(page, j) || (shape.words <= 2 && isResult(page, j + 1))) return false;
  if (page.labels[j]) return !page.labels[j]!.byline?.bare;
  if (page.prose[j] || shape.stopped || shape.announces || shape.words > MAX_HEADLINE_WORDS) return false;
  if (j > i + 1 && page.units[j - 1]!.shape.listed && !shape.listed && !page.labels[j - 1]) return false;
  if (shape.quoted && /^[«“"]/.test(unit.text) && shape.words < SUBHEADING_WORDS && j > i + 1) return false;
  if (shape.speaks && shape.exclaims && page.prose[j + 1]) return false;
  if (page.prose[j + 1] && isSaidIn(unit.key, page.units[j + 1]!.key)) return false;
  if (j > i + 1 && unit.key === page.units[j - 1]!.key) return true;
  if (j === i + 1) return !isShortSubheading(page, i, j);
  if (NEWS_OF.test(unit.text) && NEWS_OF.test(page.units[j - 1]!.text) && !page.labels[j - 1]) return true;
  return unit.kind === 'list-item' || !isSubheading(page, j);
}

/** « 1-0, Roche (63e) »: how a match went. */
const SCORED = /^\d{1,2}\s?[-–]\s?\d{1,2}(?=[\s,:(]).*\(\d{1,3}/;

/** « 1. Anne Petit (Loue) 2 h 14 », beside the second: a ranking of the article's. */
const RESULT = /^\d{1,2}[.)]\s?\p{Lu}.*\d\s?(?:['’"″]{1,2}|pts?|points?)?$/u;

function isResult({ units }: Page, j: number): boolean {
  const ranks = (i: number) => RESULT.test(units[i]?.text ?? '');
  return ranks(j) && (ranks(j - 1) || ranks(j + 1));
}

/** « Nandre : le bac rouvre », below another one. */
const NEWS_OF = /^\p{Lu}[\p{L}’-]{2,}(?: \p{Lu}[\p{L}’-]+)?\s?: ?\p{L}/u;

/** Few headlines have so few words. */
const SHORT_SUBHEADING = 6;

/** « Un été sans bac », right below a box whose links the scraper lost, between two sentences. */
function isShortSubheading(page: Page, i: number, j: number): boolean {
  const { shape, text } = page.units[j]!;
  if (shape.words < 2 || shape.words > SHORT_SUBHEADING || /[:.…]/.test(text) || !isCapitalised(text)) return false;
  return isStopped(page, i - 1) && isStopped(page, j + 1) && !page.units[j + 1]!.shape.announces;
}

/** « Samedi », above what happened that day. */
const DAY = new RegExp(`^(?:${WEEKDAY})$`);

/** The paragraph below says these very words: a sub-heading made of them. */
function isSaidIn(key: string, below: string): boolean {
  return key.includes(' ') && ` ${below} `.includes(` ${key} `);
}

/** « 3. Chiner » */
const NUMBERED = /^\d{1,2}[.)] \p{Lu}\S*(?: \S+){0,3}$/u;

function isSubheading(page: Page, j: number): boolean {
  const { shape } = page.units[j]!;
  const next = page.units[j + 1];
  const body = next && !page.labels[j + 1] && (page.prose[j + 1]! || next.shape.stopped);
  return Boolean(body) && shape.words <= SUBHEADING_WORDS && (!shape.listed || NUMBERED.test(page.units[j]!.text));
}
