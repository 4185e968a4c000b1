import { lineKey } from '../vocabulary/key.ts';
import type { HeaderWords } from '../vocabulary/prepare-headers.ts';

/** What a line of nothing but a date says of it. `plain`: a date alone; `time`: hours alone. */
export type DateLineKind = 'published' | 'updated' | 'plain' | 'time';

const NUMERIC_DATE = /(?:^|\D)(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}([-/.])\d{2}\1\d{2})(?!\d)/;
/** « Mar 3, 2025 », « 03 Mar 2025 », « 3 mar. 2025 »: « mar. 14 h » is a Tuesday. */
const ENGLISH_MARCH = /(?:^|[^\p{L}])(?:mar\.? \d{1,2}, \d{4}|\d{1,2} mar\.? \d{4})(?!\d)/iu;
const TIME_ONLY = /^\D{0,3}\d{1,2}\s?[hH:]\s?\d{2}(?:\s?[:'’]\s?\d{2})?\D{0,3}$/;
/** « • l’année dernière », below a film. */
const LAST = /^(?:le mois dernier|l annee derniere|la semaine derniere)$/;
/** Longer lines say something beside the date. */
const MAX_WORDS = 24;

/** « Nandre, mercredi 13 septembre 2023 - 342 mots, p. NAN5 »: how press databases name the edition. */
const EDITION =
  /^(?=.*(?:\d mots|p\. ?[\p{L}\d-]+)$)(?:\p{Lu}[\p{L} ’'-]{1,40}, )?(\p{L}{5,8} \d{1,2}(?:er)? \p{L}{3,9} \d{4})(?:[ ,•–-]{1,3}\d+ mots)?(?:[ ,•–-]{1,3}p\. ?[\p{L}\d-]{1,8})?$/u;

/** The kind of a line in which nothing stands but a date, a time and the words around them; else `null`. */
export function dateLineKind(text: string, key: string, headers: HeaderWords): DateLineKind | null {
  if (TIME_ONLY.test(text)) return 'time';
  const edition = EDITION.exec(text)?.[1];
  if (edition !== undefined) return dateLineKind(edition, lineKey(edition), headers);
  if (LAST.test(key)) return 'plain';
  const words = key.split(' ');
  if (words.length > MAX_WORDS || !words.every(word => word === '0' || headers.dateWords.has(word))) return null;
  if (STRETCH.test(key)) return null;
  const published = holds(key, headers.published);
  const updated = !published && holds(key, headers.updated);
  const stated = (published || updated) && words.length > 2;
  if (!stated && !hasDate(text, words, headers) && !isAge(key)) return null;
  if (published) return 'published';
  return updated ? 'updated' : 'plain';
}

function holds(key: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => ` ${key} `.includes(` ${phrase} `));
}

/** Does a row of words, with figures as `0`, hold a date written out or in figures? */
export function hasDate(text: string, words: readonly string[], headers: HeaderWords): boolean {
  if (NUMERIC_DATE.test(text) || ENGLISH_MARCH.test(text)) return true;
  return words.some(
    (word, i) => headers.months.has(word) && (words[i - 1] === '0' || words[i + 1] === '0' || words[i - 1] === 'er'),
  );
}

/** « Du 3 au 9 mars 2025 »: how long something lasts. */
const STRETCH = /^du (?:[a-z]+ )?0 (?:[a-z]+ )?au (?:[a-z]+ )?0 /;

/** « il y a 3 heures », « hier à 14:02 » */
function isAge(key: string): boolean {
  return /(?:^| )il y a 0 [a-z]+$|^0 [a-z]+ ago$|(?:^| )(?:hier|aujourd hui|ce matin) (?:a )?0(?: h 0)?$/.test(key);
}
