import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { isCreditWord, isNamesAndAgency } from './credit.ts';
import { isPerson } from './names.ts';

/** Where what a caption says may end and who took the picture begin: behind a sentence, or at a stroke. */
const BOUNDARY = /(?:(?<stop>[.!?»)\]])\s(?:[-–—|/]\s)?|\s[-–—|/]\s)(?=\p{Lu})/gu;
/** A credit is no longer. UTF-16 code units. */
const MAX_CHARACTERS = 60;
const MAX_WORDS = 8;
/** A name alone, behind what is told at length, is no credit. Words of the whole caption. */
const MAX_NAMED_WORDS = 25;

/** « Photo », « Photo d’archives », « Illustration : ». */
const KIND =
  /^(?:Photos?|PHOTOS?|Images?|Illustrations?|Clichés?|Archives?|ARCHIVES|Crédits?|CRÉDITS?|Ph\.)(?<of>(?: (?:photos?|archives?|illustration|d[’'](?:archives?|illustration)|prétexte))*)\s?[:/]?(?:\s|\.?$)/u;
/** « NINA BERG », « NINA BERG / La Gazette », « NINA BERG POUR « LA GAZETTE » », but not « LES RIVERAINS ». */
const IN_CAPITALS =
  /^(?!L[AE]S? |UNE? |DES )\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+){1,3}(?:\s?(?:\/|POUR\s)\s?[^/.]{2,30})?$/u;
/** « Nina Berg » */
const NAME = /^\p{Lu}\p{Ll}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]+){1,2}$/u;

/**
 * Does a caption end with who took the picture, or with what kind of picture it is: « … lundi. Photo d’archives Nina
 * Berg », « … (illustration). — Nina Berg », « … à quai. Image d’illustration. », « … à quai. REUTERS/Nina Berg »?
 *
 * @param words of the caption
 */
export function endsWithCredit(text: string, words: number, language: CleanLanguage): boolean {
  for (const { 0: found, index, groups } of text.matchAll(BOUNDARY)) {
    const tail = text.slice(index + found.length);
    if (tail.length > MAX_CHARACTERS) continue;
    if (isKind(tail) || (groups!.stop && isSource(tail, words, language))) return true;
  }
  return false;
}

function isKind(tail: string): boolean {
  const kind = KIND.exec(tail);
  if (!kind) return false;
  const rest = tail.slice(kind[0].length);
  return rest === '' ? kind.groups!.of !== '' : areCreditWords(rest);
}

function areCreditWords(text: string): boolean {
  const words = text.split(/[\s/|,–—-]+/).filter(Boolean);
  return words.length <= MAX_WORDS && words.every(isCreditWord);
}

function isSource(tail: string, words: number, language: CleanLanguage): boolean {
  if (IN_CAPITALS.test(tail) || isNamesAndAgency(tail, language)) return true;
  return words <= MAX_NAMED_WORDS && NAME.test(tail) && isPerson(tail, language);
}
