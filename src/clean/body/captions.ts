import { ILLUSTRATES, IN_BRACKETS } from '../headline/looks.ts';
import { creditIn } from '../lines/credit.ts';
import { endsWithCredit } from '../lines/credit-tail.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** A longer line tells something of its own, but for the captions of agencies, which say who plays whom, where and when. */
const MAX_WORDS = 40;
const MAX_AGENCY_WORDS = 90;
/** « Le chantier est à l’arrêt depuis lundi. - A.P. », « … de la brigade. LG/A.P. », « … samedi. LG - ANNE PETIT » */
const INITIALLED =
  /[.!?»]\s(?:[-–—]\s(?:\p{Lu}\.\s?){2,4}|\p{Lu}{2,4}\/(?:\p{Lu}\.){2,3}|\p{Lu}{2,4}\s?[-–/]\s?\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,2})$/u;
/** « De gauche à droite, Anne Petit, Jean Roche… »: who is to be seen. */
const ROW_OF_PEOPLE = /^De gauche à droite ?[,:(]\s?(?:le |la |les )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
/** « … au stade de Nandre, le 2 juin 2024. (Photo by Nina BERG / AFP) » */
const AGENCY_PHOTO = /\((?:AP |AFP )?Photos? (?:by|de|d[’']|par|:) ?[^()]{2,60}\)$/u;
/** « A deputy looks on during the session of the Grand ... », cut in the language of an agency, right above its name. */
const CUT = /(?:…|\.{3})$/;

/**
 * Drops what is written below a picture where it ends with who took it: « Le bac au départ, lundi. © Agence ». Only
 * above another paragraph: a last one may end with the agency that wrote it.
 */
export function dropCaptions({ page, headline }: Layout, verdicts: Verdicts, language: CleanLanguage): void {
  const last = page.prose.findLastIndex((prose, i) => prose && !verdicts[i]);
  for (let i = 0; i < last; i++) {
    if (i === headline.at || page.own.has(i)) continue;
    if (verdicts[i] === 'photo-credit' || repeatsCaption(page, verdicts, i))
      dropSaidAbove(page, i, { headlineAt: headline.at, verdicts });
    if (verdicts[i]) continue;
    const isTwice = isSaidTwice(page, i);
    if (isTwice) verdicts[i + 1] = 'photo-credit';
    if (isTwice || isCaption(page, i, language) || isAboveCredit(page, i, headline.at)) verdicts[i] = 'photo-credit';
    if (verdicts[i]) dropSaidAbove(page, i, { headlineAt: headline.at, verdicts });
  }
}

/** « Le bac au départ, lundi. — N. Berg », removed for it was said right above, below a line of the site's. */
function repeatsCaption({ units, labels }: Page, verdicts: Verdicts, i: number): boolean {
  if (verdicts[i] !== 'repeated-sentence' || !labels[i - 2]) return false;
  return !units[i]!.shape.stopped && !units[i]!.shape.quoted;
}

type Found = { readonly headlineAt: number; readonly verdicts: Verdicts };

function dropSaidAbove(page: Page, i: number, { headlineAt, verdicts }: Found): void {
  if (isSaidAbove(page, i) && i - 1 !== headlineAt) verdicts[i - 1] ??= 'photo-credit';
}

function isCaption({ units, labels }: Page, i: number, language: CleanLanguage): boolean {
  if (isBelowCredit({ units, labels }, i)) return true;
  const { text, key, shape } = units[i]!;
  if (shape.speaks || shape.listed) return false;
  if (shape.words <= MAX_AGENCY_WORDS && (AGENCY_PHOTO.test(text) || ROW_OF_PEOPLE.test(text))) return true;
  if (shape.words > MAX_WORDS) return false;
  if (INITIALLED.test(text) || ILLUSTRATES.test(text) || IN_BRACKETS.test(text)) return true;
  if (CUT.test(text) && labels[i + 1]?.rule === 'photo-credit') return true;
  if (endsWithCredit(text, shape.words, language)) return true;
  return creditIn(text, key, language) === 'caption';
}

/** « PHOTO ANNE PETIT, LA GAZETTE »: as the Canadian press writes above what the picture shows. */
const CREDIT_ABOVE = /^PHOTO \p{Lu}[\p{Lu} .’'-]+, \p{Lu}[\p{Lu} .,’'-]+$/u;
const BELOW_CREDIT_WORDS = 25;

function isBelowCredit({ units, labels }: Pick<Page, 'units' | 'labels'>, i: number): boolean {
  const { shape } = units[i]!;
  if (labels[i - 1]?.rule !== 'photo-credit' || shape.words > BELOW_CREDIT_WORDS || shape.quoted) return false;
  return CREDIT_ABOVE.test(units[i - 1]!.text);
}

const ABOVE_CREDIT_WORDS = 16;
const SIGNED_RULES = /^(?:byline|date-line|share|reading-time)$/;

/** Between who signs and the picture's credit, where a standfirst stands above both: one short sentence. */
function isAboveCredit({ units, labels, prose }: Page, i: number, headlineAt: number): boolean {
  if (headlineAt < 0 || labels[i + 1]?.rule !== 'photo-credit' || units[i]!.shape.words > ABOVE_CREDIT_WORDS)
    return false;
  const before = labels[i - 1]?.rule ?? '';
  if (before === 'navigation') return true;
  if (!SIGNED_RULES.test(before)) return false;
  const above = labels.slice(headlineAt + 1, i).findIndex(Boolean);
  return (
    above > 0 && prose.slice(headlineAt + 1, i).some(Boolean) && !prose.slice(headlineAt + 1 + above, i).some(Boolean)
  );
}

/** « Le bac au départ. Anne Petit », right above « Anne Petit »: who took the picture, written once more. */
function isSaidTwice({ units, labels }: Page, i: number): boolean {
  const next = units[i + 1];
  return Boolean(next && labels[i + 1]?.byline?.bare && units[i]!.text.endsWith(`. ${next.text}`));
}

const ALT_WORDS = 4;

/** « Le bac au départ », right above « Le bac au départ. Photo : Nina Berg »: what a page says to those who do not see it. */
function isSaidAbove({ units, labels }: Page, i: number): boolean {
  const above = units[i - 1];
  if (!above || labels[i - 1] || above.shape.words < ALT_WORDS) return false;
  return units[i]!.key.startsWith(above.key);
}
