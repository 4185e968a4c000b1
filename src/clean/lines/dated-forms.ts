import { WEEKDAY } from '../../lib/weekdays.ts';
import { lineKey } from '../vocabulary/key.ts';
import type { HeaderWords } from '../vocabulary/prepare-headers.ts';
import { dateLineKind, hasDate } from './date-line.ts';

/** « 12/06/2018 07:20Lu 7983 foisImprimer l’article »: a date with its buttons, glued. */
const GLUED_DATE = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}[:h]\d{2}\p{Lu}.{0,60}$/u;

export function isGluedDate(text: string): boolean {
  return GLUED_DATE.test(text);
}

/** « Coulisses Publié le vendredi 18 février 2011 | Le Matin »: a section, the day, perhaps an outlet. */
const TIMED_SECTION = new RegExp(String.raw`^\p{Lu}\p{L}+ (?:${WEEKDAY}),? \d.{4,60}\d[:h]\d\d$`, 'u');
/** « Publié le 27 mai 2022 à 10h30, mis à jour à 11h Temps de lecture 2 min. Read in English » */
const PUBLISHED_AT = /^(?:Publiée?|Mise? à jour|Modifiée?) le :? ?.{6,30}? \d{1,2} ?[:hH] ?\d{2}(?!\d)/u;
const DATED_SECTION = /^(?:\p{Lu}\S*(?: [^\s.,;:]+){0,3}[ ,:|–-]+)?Publiée? le \D{0,12}\d.{4,40}[^.!?]$/u;

/** « La Voix libre - Anne Petit le Mardi 1 Juin 2010 à 00:33 | Lu 1208 fois » */
const COUNTED = /\d{4} à \d{1,2}[:h]\d{2}\s?\|\s?Lu \d+ fois$/;
/** « Dijon, le 12 mars 2021 » */
const WRITTEN = /^\p{Lu}[\p{L}’' -]{1,30}, le \d{1,2}(?:er)? \p{L}{3,9} \d{4}\.?$/u;
/** « La Nation n° 2031 13 novembre 2015 » */
const ISSUE = /^\p{Lu}[\p{L}\d’'. -]{1,40}[ ,]n[°o]\s?\d{1,6}[ ,–|-]+(?:d[ue] )?(?:\p{Ll}+ )?\d.{4,24}$/u;

/** « 12 mars 2021 admin », « le 12 mars 2021 par admin », « Posté le 12 mars 2021 dans Politique » */
const POSTED =
  /^(?:(?:[Ll]e )?\d{1,2}(?:er)? \p{Ll}{3,9} \d{4} (?:par [\p{Ll}\d_-]{4,20}|admin|webmaster|(?:la )?r[ée]daction)|(?:Posté|Publié|Écrit|Rédigé)e? le \d{1,2}(?:er)? \p{Ll}{3,9} \d{4} (?:dans|in) [\p{L}\d’'& _-]{2,40})$/u;

const FORMS = [DATED_SECTION, TIMED_SECTION, PUBLISHED_AT, COUNTED, WRITTEN, ISSUE, POSTED];

/** Does the line state the day of publication among other words: a section, an outlet, a place, its readers? */
export function isDated(text: string, key: string, headers: HeaderWords): boolean {
  return FORMS.some(form => form.test(text)) && hasDate(text, key.split(' '), headers);
}

const MAX_ROW_WORDS = 14;
/** One to four words. */
const SECTION = /^\p{Lu}[^\s.!?]*(?:\s[^\s.!?]+){0,3}$/u;

/** « Vendredi 14 juin 2019 - Scènes & Cie »: a date, a mark, a section. */
export function isDatedRow(text: string, key: string, headers: HeaderWords): boolean {
  if (text.endsWith(':')) return false;
  const pieces = text.split(/\s[-–—|•·]\s/);
  if (pieces.length < 2 || key.split(' ').length > MAX_ROW_WORDS || !/\d{4}/.test(text)) return false;
  const isDate = (piece: string) => dateLineKind(piece, lineKey(piece), headers) !== null;
  return pieces.some(isDate) && pieces.every(piece => isDate(piece) || SECTION.test(piece.trim()));
}
