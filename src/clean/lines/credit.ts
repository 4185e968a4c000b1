import { lineKey, nameKey } from '../vocabulary/key.ts';
import type { CleanLanguage } from '../vocabulary/prepare.ts';
import { openersOf } from '../vocabulary/prepare-headers.ts';
import { isNameWord, isPerson } from './names.ts';

/** A picture's credit alone, or a caption that ends with one. */
export type Credit = 'credit' | 'caption';

/** A credit names people and agencies; a longer line says something about the picture. */
const MAX_CREDIT_WORDS = 16;
/** Before a credit's mark: up to this many words are a name or a place, more are a caption. */
const MAX_WORDS_BEFORE = 4;
const MAX_CHARACTERS = 600;
/** © X, « (c) X », « photo: X », « (croquis : X) », « au portImage : X », « Symbolbild: X », « Crédit : X », « / AFP », « | DR », « REUTERS/X », « [Keystone - X] », « (X/Le Journal) », « (Le Journal, X) » at the end. */
const MARK =
  /©|\([cC]\)\s|(?:(?:^|[\s(,.])(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Cc]rédits?|CRÉDITS?|Ph\.|Symbolbild|Bild|Foto)|(?<=\p{Ll})(?:Photo|Image))(?: photos?)?\s?[:/]\s?|\((?:[Cc]roquis|[Dd]essin|[Ii]llustration|[Ii]nfographie|[Mm]ontage)s?\s?:\s?|\s[|/–-]\s?(?=[^|/]{2,40}$)|\s—\s\/?(?=[^|]{2,40}$)|\s\[(?=[^[\]]{2,50}\]$)|\s\((?=[^()/,]{3,40}[/,][^()/,]{2,40}\)$)/gu;
/** Every mark holds one of these. */
const MAY_MARK = /[©:/|–—[-]|\([cC]\)|,[^(),]{2,40}\)$/;
const CAPITALISED_REST =
  /^(?:,\s|[\s:/.–-]*)(?:\d{4} )?(?:\p{Lu}|@|©|d[’']archives|d[’']illustration|de presse|(?:de|par) (?=\p{Lu}\S*(?: \p{Lu}\S*){0,2}$)|(?:l[ae]s? )?(?:police|gendarmerie|(?:sapeurs-)?pompiers|mairie|ville|commune|préfecture|archives)(?=(?: \S+){0,4}\)?$))/u;

/** « Photo: Anne Petit Le Fanal La passerelle, samedi. »: the credit, then what the picture shows. */
const CREDIT_FIRST = /^(?:Photo|PHOTO|Crédit)s?(?: photo)?\s?:\s?(?=\p{Lu})/u;
const MAX_FIRST_WORDS = 60;

/** « Photo : Ville de Nandre / Le Fanal/Anne Petit – La passerelle, samedi. »: capitalised words up to a stroke, joined by « de » and the like. */
const CREDIT_THEN_STROKE =
  /^(?:Photo|PHOTO|Image|Crédit|CRÉDIT|©)s?(?: photo)?\s?:?\s(?=\p{Lu}\S*(?:\s|\/))(?:(?:\p{Lu}[^\s–—|:]{0,30}|d[eu]s?|la|pour|et|via|\/|\p{Ll}+-\p{Ll}+)\s){1,9}[–—|]\s(?=\p{Lu})/u;

/** « … le bac, lundi. (A. Petit/Le Fanal) »: an initial, a name and an outlet that no list may know, behind a whole sentence. */
const INITIAL_IN_BRACKETS =
  /[.!?»%]\s\((?:\p{Lu}\p{Ll}?\.[ -]?){1,2}(?:d[eu] |[Ll][ea] )?\p{Lu}[\p{L}’'-]+ ?\/ ?(?!\p{Lu}\p{Ll}?\.)\p{Lu}[^()/.,:]{1,30}\)$/u;

/** « ANNE PETIT POUR « LE FANAL » », « Anne Petit pour « Le Fanal » ». */
const TAKEN_FOR =
  /^(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3})(?: POUR [«“"]\s?[\p{Lu}\d’' .-]{2,40}\s?[»”"]| pour [«“"]\s?\p{Lu}[^»”":.]{1,40}\s?[»”"])$/u;

/** A first name that is known parts it from « ULTIME RAPPEL POUR « LA PAIX » ». */
function isTakenFor(text: string, language: CleanLanguage): boolean {
  const name = TAKEN_FOR.exec(text)?.[1];
  return name !== undefined && isPerson(name, language);
}

/** « LG/Anne Petit »: the initials of an outlet and a name. */
const INITIALS_AND_NAME = /^\p{Lu}{2,4}\s?\/\s?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}$/u;

/** Is the line a picture credit, or a caption with one at its end? */
export function creditIn(text: string, key: string, language: CleanLanguage): Credit | null {
  if (text.length > MAX_CHARACTERS) return null;
  const words = key.split(' ').length;
  if (
    words <= MAX_CREDIT_WORDS &&
    (isOpened(text, key, language) ||
      isNamesAndAgency(text, language) ||
      INITIALS_AND_NAME.test(text) ||
      isTakenFor(text, language))
  )
    return 'credit';
  if (words <= MAX_FIRST_WORDS && (opensWithCredit(text, language) || CREDIT_THEN_STROKE.test(text))) return 'caption';
  if (INITIAL_IN_BRACKETS.test(text)) return 'caption';
  const marks = MAY_MARK.test(text) ? [...text.matchAll(MARK)] : [];
  const mark = marks.find(({ 0: found, index }) => isAttribution(text.slice(index + found.length), found, language));
  if (!mark) return null;
  const before = lineKey(text.slice(0, mark.index));
  return (before ? before.split(' ').length : 0) <= MAX_WORDS_BEFORE ? 'credit' : 'caption';
}

/** « Photo AFP », « Crédits : X », « Illustration/X », but not « Photos à l’appui, … » nor « Image forte ». */
function isOpened(text: string, key: string, { headers }: CleanLanguage): boolean {
  for (const opener of openersOf(key, headers.creditOpeners)) {
    if (key === opener) return true;
    if (!key.startsWith(`${opener} `)) continue;
    const rest = text.replace(/^[^\p{L}©]+/u, '').slice(opener.length);
    const sentence = /[.!?]$/.test(text) && key.split(' ').length > 8;
    if (CAPITALISED_REST.test(rest) && !sentence) return true;
  }
  return false;
}

/** A name of two to four words, and an agency or outlet right behind it. */
function opensWithCredit(text: string, language: CleanLanguage): boolean {
  const opener = CREDIT_FIRST.exec(text)?.[0];
  if (!opener) return false;
  const words = text.slice(opener.length).split(/\s+/, 8);
  for (let at = 0; at < 5 && words[at] && isCreditWord(words[at]!); at++)
    if (at > 1 && agencyLength(words, at, { language, isRow: true })) return true;
  return false;
}

/** Every word is a name, an agency or joins them, and one is an agency: « REUTERS/Ana Perez », « Getty Images ». */
export function isNamesAndAgency(text: string, language: CleanLanguage): boolean {
  if (/[.!?:;,]$/.test(text) && !/\.[A-Z]\.$/.test(text)) return false;
  const words = text.split(/[\s/|,–—-]+/).filter(Boolean);
  if (words.length > 8) return false;
  const isRow = /[/|,–—-]/.test(text);
  let agency = false;
  for (let i = 0; i < words.length; ) {
    const length = agencyLength(words, i, { language, isRow });
    if (length || (i > 0 && isRow && words.length < 6 && /^\p{Lu}{2,4}$/u.test(words[i]!))) agency = true;
    else if (!isCreditWord(words[i]!)) return false;
    i += length || 1;
  }
  return agency;
}

/** Is the word written like a part of a name, or does it join names? */
export function isCreditWord(word: string): boolean {
  return isNameWord(word) || /^(?:pour|via|et|par|de|[({]?[cC][)}]?|©|@\S+|\(?\p{Lu}\S*\)?)$/u.test(word);
}

/** Outlets count only in a row of names: « X / Le Devoir ». */
type Row = { readonly language: CleanLanguage; readonly isRow: boolean };

/** How many words from `at` on are an agency or a picture bank; 0 if none. */
function agencyLength(words: readonly string[], at: number, { language, isRow }: Row): number {
  const { agencies, outlets } = language;
  const first = nameKey(words[at]!).split(' ', 1)[0]!;
  if (!agencies.firstWords.has(first) && !outlets.firstWords.has(first)) return 0;
  for (let length = Math.min(3, words.length - at); length > 0; length--) {
    const key = nameKey(words.slice(at, at + length).join(' '));
    if (agencies.images.has(key) || agencies.byKey.has(key)) return length;
    if (outlets.byKey.has(key) && words.length > length && isRow) return length;
  }
  return 0;
}

/** « … du port. | LA GAZETTE »: after headlines outlets write their names as they are. */
const IN_CAPITALS = /^[\p{Lu} ’'-]+$/u;

/** « NINA BERG / RADIO LOUE », in brackets at the end: outlets that no list knows. */
const SHARED_IN_CAPITALS =
  /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2} ?\/ ?\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}$/u;

/** Are the words after a credit's mark names? After a mere « / » or « | » one must be an agency. */
function isAttribution(after: string, mark: string, language: CleanLanguage): boolean {
  const rest = after.replace(/[\s.)\]]+$/, '');
  if (!rest || rest.length > 80) return false;
  return /[©:cCPp]/.test(mark)
    ? CAPITALISED_REST.test(rest) || /^\s*[\p{Lu}@]/u.test(rest)
    : isNamesAndAgency(rest, language) ||
        (mark.includes('(') && SHARED_IN_CAPITALS.test(rest)) ||
        ((mark.includes('[') || IN_CAPITALS.test(rest)) && language.outlets.byKey.has(nameKey(rest)));
}
