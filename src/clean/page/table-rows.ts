import { WEEKDAY } from '../../lib/weekdays.ts';
import type { Unit } from '../lines/units.ts';

/**
 * What a line of a table or of a list of fixtures is. `row` can stand nowhere else; `cell` (a figure, an hour, a day,
 * a name) only among rows.
 */
export type Part = 'row' | 'cell' | null;

/** Longer lines are sentences. */
const MAX_CHARACTERS = 140;
const ROW_WORDS = 14;
const CELL_WORDS = 4;

/** « 12 », « 1 - 1 », « 15h00 : », « +12,5 % » */
const FIGURE = /^[+-]?\d[\d\s.,:h+–-]*%?\s?[:|]?$/;
/** « CHATEAU ETAMPES FC | » */
const PIPED = /^\|.*\S|\S\s?\|$/;
/** « 1). USM Alger 36 15 », « –). NA Hussein-Dey 19 », « 3e Petit 45 pts » */
const RANKED =
  /^(?:\d{1,3}|[-–—])\s?(?:[.)°]{1,2}|ers?|e|ères?|èmes?)?\s?\p{Lu}.*(?:\s\d+(?:[.,]\d+)?\s?(?:pts?|points?|%|s|sec|[’'″”]{1,2})?|\d[’'″”]{1,2}|m\.t)\.?$/u;
/** « Lens 36 15 », « Lyon 45 pts » */
const STANDING = /^\p{Lu}[^\d:;?!]{1,40}\s[+-]?\d+(?:(?:[\s|,/]+[+-]?\d+)+|\s(?:pts?|points?))\.?$/u;
/** « Anne Petit (DVG) : 45,3 % », « Lens : 21 points » */
const SHARE = /^\p{Lu}[^:;?!]{1,60}:\s.{0,40}\d\s?(?:%|voix|pts?|points?|sièges?)(?:\s\([^()]{1,30}\))?[.;]?$/u;
/** « Nandre : Roche, Petit, Marchal, Carlier, Duval », « Buts : Roche (12’, 45’) », « Loue – Nandre : 2-1 (1-0) » */
const LINE_UP =
  /^[\p{Lu}\d][^:;?!]{1,40}\s?:\s?\p{Lu}[^:?!,]*(?:,[^:?!,]*){4,}$|^⚽|^\p{L}{4,12}\s?: .*\(\d{1,3}(?:[’'e]|ème|re)/u;
const SCORE = /^[\p{Lu}\d][^:;?!]{1,60}[\s(]\d{1,3}\s?[-–à]\s?\d{1,3}(?![\p{L}\d])[^.;?!]{0,30}\.?$/u;
/** « 1-0 (Roche 34e) », « 2-1, 61’ » */
const SCORED = /^\d{1,3}\s?[-–à]\s?\d{1,3}\s?(?:\([^()]{0,40}\d[^()]{0,12}\)|,\s?\d{1,3}\s?(?:[’'e]|ème|re))\.?$/u;
/** « Tarif : 5 € », « Réservations : 05 56 00 00 00 », « Contact : mairie@nandre.fr » */
const PRACTICAL =
  /^\p{Lu}[\p{L}’' -]{2,30}\s?:\s.{0,80}(?:\d\s?(?:€|euros?|francs?|CHF|FCFA|dirhams?|dinars?|\$)(?!\p{L})|\d\s?h\s?\d{0,2}(?!\p{L})|\d{2}(?:[ .]\d{2}){3}|\d{3}[ .-]\d{3,4}|\S@[^\s@]+\.\p{L}{2})/u;
/** « Dimanche 3 avril, de 7h à 18h, place de l’église » */
const OPENING = new RegExp(
  String.raw`^(?:Le |Du |Les |Ouvert )?(?:Tous les jours|${WEEKDAY})s?(?!\p{L}).{0,60}\d\s?h(?:eures)?(?!\p{L})`,
  'iu',
);
/** « Salle des fêtes, 4, place de la Mairie » */
const ADDRESS =
  /^\p{Lu}[^.!?:]{2,60},\s\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|place|avenue|boulevard|quai|allée|chemin|cours|impasse|route|square)\s/iu;
/** « 1981 : Le Professionnel, de Georges Lautner », « 12 mars : ouverture », « Juin : décision du jury » */
const DATED =
  /^(?:(?:1[89]|20)\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:\d{1,2}(?:er)? )?(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*(?: \d{4})?)\s?[:–-]\s\S/iu;
/** « 21h05 : « Les Visiteurs », film de Jean-Marie Poiré » */
const TIMED = /^\d{1,2}\s?[h:]\s?(?:\d{2})?\s?[:–-]\s\S/;
/** « Paul Roche (DVD) 1 005 voix 52,02 % 21 sièges » */
const POLLED = /^\p{Lu}[^:;?!]{1,60}\d\s?(?:voix|%|sièges?|pts|points)(?!\p{L})[^.;?!]{0,40}$/u;
/** « Mi-temps : 6-7 », « Arbitre : M. Ruiz », « Nandre : 3 essais Roche (12, 58), Petit (80) » */
const LABELLED =
  /^\p{Lu}[\p{L}\d’' -]{1,40}\s?:\s(?:\D{0,40}\d+\D{1,40}\d.{0,60}|(?:M\.|Mme|\p{Lu}|\d)\S*(?:\s[^\s.!?]+){0,4})$/u;
const ROWS = [
  DATED,
  TIMED,
  POLLED,
  LABELLED,
  PIPED,
  RANKED,
  STANDING,
  SHARE,
  LINE_UP,
  SCORE,
  SCORED,
  PRACTICAL,
  ADDRESS,
  OPENING,
];

/** What the line would be among the rows of a table; `null` where it is none. */
export function partOf({ text, shape }: Unit): Part {
  if (text.length > MAX_CHARACTERS && !LINE_UP.test(text)) return null;
  if (FIGURE.test(text)) return PIPED.test(text) ? 'row' : 'cell';
  if (ROWS.some(row => row.test(text)) || isFixture(text))
    return shape.words <= ROW_WORDS || LINE_UP.test(text) ? 'row' : null;
  return shape.words <= CELL_WORDS && !shape.stopped && !shape.quoted && /^[\p{Lu}\d(]/u.test(text) ? 'cell' : null;
}

/** « 18 h : », « Béjaïa : », before a fixture. */
const BEFORE_FIXTURE = /^(?:[^:]{1,40}\s?:\s|\d{1,2}\s?h\s?(?:\d{2})?\s?:?\s)/;
/** « (15h) », « (Arbitre : X) », « 2-1 » after it. */
const AFTER_FIXTURE = /\s?\([^()]{1,30}\)$|\s\d{1,2}\s?[-–]\s?\d{1,2}$/;
const SIDE = /^[\p{Lu}\d][\p{L}\d’'.() ]{1,28}$/u;
const SIDE_WORDS = 4;

/** Two teams: « Lens – Metz », « 5 juillet : USMA-NAHD », « Nandre - Roche (15h) ». */
function isFixture(text: string): boolean {
  const sides = text
    .replace(BEFORE_FIXTURE, '')
    .replace(AFTER_FIXTURE, '')
    .split(/\s?[–—]\s?|\s-\s|(?<=\p{Lu}{2})-(?=\p{Lu}{2})/u);
  return sides.length === 2 && sides.every(side => SIDE.test(side) && side.split(' ').length <= SIDE_WORDS);
}
