import { CREDITED } from '../headline/looks.ts';
import { creditIn } from '../lines/credit.ts';
import type { Layout, Verdicts } from '../page/layout-types.ts';
import type { Page } from '../page/page.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';

/** A longer line tells something of its own, but for the captions of agencies, which say who plays whom, where and when. */
const MAX_WORDS = 40;
const MAX_AGENCY_WORDS = 90;
/** « Le chantier est à l’arrêt depuis lundi. - A.P. », « … de la brigade. LG/A.P. » */
const INITIALLED = /[.!?»]\s(?:[-–—]\s(?:\p{Lu}\.\s?){2,4}|\p{Lu}{2,4}\/(?:\p{Lu}\.){2,3})$/u;
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
    if (verdicts[i] || i === headline.at || page.own.has(i)) continue;
    if (isCaption(page, i, language)) verdicts[i] = 'photo-credit';
  }
}

function isCaption({ units, labels }: Page, i: number, language: CleanLanguage): boolean {
  const { text, key, shape } = units[i]!;
  if (shape.speaks || shape.listed) return false;
  if (shape.words <= MAX_AGENCY_WORDS && AGENCY_PHOTO.test(text)) return true;
  if (shape.words > MAX_WORDS) return false;
  if (CREDITED.test(text) || INITIALLED.test(text)) return true;
  if (CUT.test(text) && labels[i + 1]?.rule === 'photo-credit') return true;
  return creditIn(text, key, language) === 'caption';
}
