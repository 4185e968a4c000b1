import type { Unit } from '../lines/units.ts';
import type { Layout, Verdicts } from './layout-types.ts';
import type { Page } from './page.ts';

/** A longer copy above a picture, or one right below the headline, may be the standfirst. */
const ALT_WORDS = 16;
/** Shorter lines may be said twice: « Silence. », a speaker's name in an interview. */
const SENTENCE_WORDS = 6;
/** A section's name, glued to the headline or not, in characters of a key. */
const MAX_SECTION = 20;

/**
 * Drops other copies of the headline, later ones of any sentence or paragraph, and every copy of a short line that was
 * furniture elsewhere in the file.
 * @param heads may the unit be a sub-heading?
 */
export function dropRepeats({ page, headline }: Layout, verdicts: Verdicts, heads: (i: number) => boolean): void {
  const title = page.units[headline.at];
  const seen = new Set<string>();
  const furniture = new Map(page.units.map(({ key }, i) => [verdicts[i] ? key : '', verdicts[i]]));
  page.units.forEach((unit, i) => {
    const { key, shape } = unit;
    if (title && i !== headline.at && isTitleAgain(unit, title)) verdicts[i] = 'repeated-title';
    if (verdicts[i] || i === headline.at) return;
    if (title && isWithCredit(unit, title)) {
      verdicts[i] = 'repeated-title';
      return;
    }
    if (isCredited(page, i)) {
      verdicts[i] = 'repeated-sentence';
      if (i - 1 > headline.at + 1 && page.units[i - 1]!.shape.words <= ALT_WORDS) verdicts[i - 1] ??= 'photo-credit';
      return;
    }
    if (shape.words < SENTENCE_WORDS) {
      if (!shape.stopped && !shape.quoted && !shape.exclaims && !heads(i)) verdicts[i] = furniture.get(key) ?? null;
      return;
    }
    const said = /\d/.test(unit.text) ? unit.text : key;
    if (seen.has(said) && !isRefrain(unit)) verdicts[i] = 'repeated-sentence';
    seen.add(said);
  });
  dropPairs(page, headline.at, verdicts);
  dropTwins(page, headline.at, verdicts);
}

const TEASER_WORDS = 60;

/**
 * Below a marker of linked headlines: one that is said twice in a row, as the picture's text and as the link, and the
 * one short paragraph below it.
 */
function dropTwins({ units, labels }: Page, headlineAt: number, verdicts: Verdicts): void {
  const marker = labels.findIndex(
    (label, i) => i > headlineAt && label?.sequel === 'headlines' && verdicts[i] !== null,
  );
  for (let i = marker + 1; marker >= 0 && i + 1 < units.length; i++) {
    const { key, shape } = units[i]!;
    if (shape.words < SENTENCE_WORDS || shape.stopped || shape.quoted || units[i + 1]!.key !== key) continue;
    verdicts[i] ??= 'repeated-sentence';
    verdicts[i + 1] ??= 'repeated-sentence';
    if (i + 2 < units.length && units[i + 2]!.shape.words < TEASER_WORDS) verdicts[i + 2] ??= 'after-article';
  }
}

/** « Oui à une large majorité », « Le conseil a élu, à l’unanimité : », item after item of a list. */
function isRefrain({ shape }: Unit): boolean {
  return shape.announces || (!shape.stopped && shape.words < HEADLINE_WORDS);
}

const HEADLINE_WORDS = 8;

/** The same words, or « FOOTLe titre », « Sport Le titre »: a section and the headline. */
function isTitleAgain({ key, shape, text }: Unit, title: Unit): boolean {
  if (shape.words <= 2) return false;
  if (key === title.key) return figuresOf(text) === figuresOf(title.text);
  if (shape.announces) return false;
  return title.shape.words >= SENTENCE_WORDS && key.length <= title.key.length + MAX_SECTION && key.endsWith(title.key);
}

/** « Les sorties du 16 août » is not « Les sorties du 23 août » again. */
function figuresOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

/** A picture's text, and right below it once more with the credit: « … à la mairie. AFP/Anne Petit ». */
function isCredited({ units }: Page, i: number): boolean {
  const [above, { key, text }] = [units[i - 1], units[i]!];
  return above !== undefined && above.shape.words >= MIN_CUT && isWithCredit({ key, text }, above);
}

/** « Le titre© AFP/Anne Petit »: another line and a credit. */
function isWithCredit({ key, text }: Pick<Unit, 'key' | 'text'>, other: Unit): boolean {
  if (!key.startsWith(`${other.key} `)) return false;
  const rest = text.slice(other.text.length - 1);
  return rest.length <= MAX_CREDIT && CREDIT.test(rest);
}

/** Fewer words may begin two lines by chance. */
const MIN_CUT = 3;
const MAX_CREDIT = 60;
const CREDIT = /^[.!\p{L}\d»]?\s?(?:[-–—|/(©]\s?[\p{Lu}©]|\p{Lu}[^.]*\/)/u;

/** More words are a paragraph’s. */
const MAX_PAIR = 30;

/**
 * Both of two lines that say the same, the second perhaps more (a film's title and its link, with section and length),
 * where the second was furniture anyway or both stand below the last sentence.
 */
function dropPairs(page: Page, headlineAt: number, verdicts: Verdicts): void {
  const last = page.units.findLastIndex((unit, i) => page.prose[i] && unit.shape.stopped && !verdicts[i]);
  for (let i = 0; i + 1 < page.units.length; i++) {
    const { key, shape } = page.units[i]!;
    if (verdicts[i] || i === headlineAt || shape.stopped || shape.quoted) continue;
    if (shape.words < SENTENCE_WORDS || shape.words > MAX_PAIR) continue;
    const next = page.units[i + 1]!.key;
    const isPair = next === key ? i > last : next.startsWith(`${key} `) && page.labels[i + 1] !== null;
    if (isPair && verdicts[i + 1]) verdicts[i] = 'repeated-sentence';
  }
}
