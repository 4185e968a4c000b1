/** Taken out of its article, a sentence that points back to the one before it would not be understood. */

import { anyOfWords } from '../lib/any-of.ts';
import { hasClosedMarks } from '../lib/marks.ts';
import { isCapitalised } from '../lib/words.ts';
import {
  atHead,
  auxiliaries,
  conjunctions,
  impersonal,
  ledTo,
  moments,
  nearHead,
  ofClauses,
  ofFragments,
  people,
  pointers,
  prepositions,
  relatives,
  toReaders,
  withoutClause,
} from './ties.fr.ts';

/** The end of a word, which an apostrophe is, too. */
const END = String.raw`(?:(?<=['’])|(?!\p{L}))`;
const any = (list: string) => anyOfWords(list.split(', '));
/** UTF-16 code units: further on, what is tied to may stand in the sentence itself. */
const NEAR_HEAD = 60;

/** « Autour de », « Les deux tiers » point nowhere. */
const POINTS_BACK = new RegExp(`^(?:[«“"]|(?!autour d|les deux tiers)${any(atHead)}${END})`, 'iu');
/** What an outlet says to its readers tells nothing of the day. */
const TO_READERS = new RegExp(`^${any(toReaders)}${END}`, 'iu');
const POINTS_BACK_BEHIND = new RegExp(`^(?:${any(prepositions)} ${any(pointers)}|${any(ofFragments)})${END}`, 'iu');
/** A sentence without a verb of its own. */
const NO_CLAUSE = new RegExp(`^${any(withoutClause)} [^,:;]*$`, 'iu');
/** « Le lendemain, », « Deux jours plus tard, »: counted from what came before. */
const COUNTED =
  /^(?:(?:la veille|le lendemain|le jour même|au même moment)(?! d)|[^,]{0,30} (?:plus tard|plus tôt|auparavant|après),)/iu;
/** « L’homme a été arrêté »: whoever he is was said before; « l’homme de 30 ans », « l’homme soupçonné de… » is said here. */
const SOMEBODY = new RegExp(
  String.raw`^${any(people)} (?:n['’]|s['’]|l['’]|se |ne )?${any(auxiliaries)}(?!\p{L})`,
  'iu',
);
/** « Samedi, à Brumeval, ils ont… »: nothing before them that they could be, unless that is a clause of its own. */
const SUBJECT = new RegExp(
  `^(?!${any(conjunctions)}${END})[^,]{1,60}(?:, [^,]{1,60}){0,2}, (?:ils|elles?|il (?!${any(impersonal)}${END})) ?`,
  'iu',
);
const TIES = new RegExp(String.raw`(?<!\p{L})(?:${any(nearHead)}|(?<! il |['’])y ${any(auxiliaries)})(?!\p{L})`, 'iu');
/** « L’ambition de ces structures »; « ce lundi », « ce 3 mai », « ce que » point to nothing before. */
const THIS = new RegExp(
  String.raw`(?<=[\s'’])(?:ce|cet|cette|ces) (?!\d|${any(moments)}${END}|${any(relatives)}${END})`,
  'iu',
);

/** What asks tells nothing. A sentence that opens a quotation and leaves it open is a piece of a longer one. */
export function standsAlone(text: string): boolean {
  if (!isCapitalised(text) || !/[.!…]$/u.test(text) || !hasClosedMarks(text)) return false;
  return !pointsBack(text) && !TO_READERS.test(text);
}

function pointsBack(text: string): boolean {
  const head = text.slice(0, NEAR_HEAD);
  const atItsHead = [POINTS_BACK, POINTS_BACK_BEHIND, NO_CLAUSE, COUNTED, SOMEBODY, SUBJECT];
  return atItsHead.some(pattern => pattern.test(text)) || [TIES, THIS].some(pattern => pattern.test(head));
}

const LED_TO = new RegExp(`^${any(ledTo)}${END}`, 'u');
const CLAUSE = new RegExp(String.raw`(?<!\p{L})${any(ofClauses)}${END}`, 'iu');

/** « sur la côte et dans les terres »: words of somebody that are no clause. */
export function isLedTo(said: string): boolean {
  return LED_TO.test(said) && !CLAUSE.test(said);
}
