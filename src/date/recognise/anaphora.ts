/** « la veille », « le lendemain matin », « deux ans plus tôt », « trois jours après », « quelques mois plus tard ». */
import { isCapitalised } from '../../lib/words.ts';
import { earlier, type Hit, OPEN, type Recogniser, unit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Word } from '../words/word.ts';
import { shift } from './offset.ts';
import { pastDayPart } from './pieces.ts';
import { type Quantity, quantityAt } from './quantity.ts';

export const eve: Recogniser = {
  name: 'eve',
  starts: word => word.is.has('the') || eveShift(word) !== null,
  read(scan, at) {
    const noun = scan.word(at).is.has('the') ? at + 1 : at;
    const days = eveShift(scan.word(noun));
    if (days === null || (noun > at && !scan.joined(noun)) || isIdiom(scan, noun) || isWatch(scan, at, noun))
      return null;
    // « Au lendemain de la victoire » counts from an event whose day no calendar knows, « la veille de ces menaces » from one told before.
    const ofEvent = scan.is(noun + 1, 'of') && !scan.is(noun + 2, 'these') && !ofVerb(scan, at, noun + 2);
    const meaning = ofEvent ? OPEN : earlier(unit('day', days));
    return { from: at, to: pastDayPart(scan, noun + 1), meaning };
  },
};

/** « Il avait demandé la veille d'éviter … »: « de » belongs to the verb. */
function ofVerb(scan: Scan, from: number, to: number): boolean {
  if (!scan.word(from - 2).is.has('auxiliaries') && !scan.word(from - 2).is.has('past-words')) return false;
  return /(?:é|i|is|u)$/.test(scan.norm(from - 1)) && /(?:er|ir|oir|re)$/.test(scan.norm(to));
}

/** « Du jour au lendemain » tells how fast, not when. */
function isIdiom(scan: Scan, noun: number): boolean {
  return scan.follows(noun, 'to-the') && scan.word(noun - 2).unit === 'day';
}

/** « Il veille à tout », « un écran en veille », « la veille sanitaire »; « Veille de match » and « cette veille de fête » are eves. */
function isWatch(scan: Scan, at: number, noun: number): boolean {
  if (!scan.word(noun).is.has('eve')) return false;
  if (noun > at || scan.follows(noun, 'these')) return scan.next(noun + 1).is.has('watch');
  return !(isCapitalised(scan.tokens[noun]!.text) && scan.is(noun + 1, 'of'));
}

/** Days from the day that « veille », « lendemain » counts from; `null` for other words. */
export function eveShift(word: Word): number | null {
  if (word.is.has('eve')) return -1;
  if (word.is.has('morrow')) return 1;
  if (word.is.has('eve-before')) return -2;
  return word.is.has('morrow-after') ? 2 : null;
}

/** amount + plus tôt, plus tard, auparavant, après, avant. */
export const later: Recogniser = {
  name: 'later',
  starts: word => word.number !== undefined || word.is.has('few'),
  read(scan, at) {
    const quantity = quantityAt(scan, at);
    return quantity && (moved(scan, at, quantity) ?? beforeOrAfter(scan, at, quantity));
  },
};

/** « plus tôt », « plus tard », « auparavant ». */
function moved(scan: Scan, from: number, quantity: Quantity): Hit | null {
  const more = scan.is(quantity.to, 'more');
  const at = more ? quantity.to + 1 : quantity.to;
  const { shift: side, is } = scan.next(at);
  if (side === undefined || is.has('preposition') || is.has('after-more') !== more) return null;
  return hit(from, at + 1, { quantity, side });
}

/** « deux jours après »: bare, not « deux ans après la guerre », whose day only an event or a date can tell. */
function beforeOrAfter(scan: Scan, from: number, quantity: Quantity): Hit | null {
  const { shift: side, is } = scan.next(quantity.to);
  if (side === undefined || !is.has('preposition') || continues(scan, quantity.to + 1)) return null;
  return hit(from, quantity.to + 1, { quantity, side });
}

function continues(scan: Scan, at: number): boolean {
  return scan.joined(at) && !scan.next(at).is.has('and');
}

function hit(from: number, to: number, { quantity, side }: { quantity: Quantity; side: -1 | 1 }): Hit {
  const meaning = shift(quantity, side);
  return { from, to, meaning: meaning.kind === 'open' ? OPEN : earlier(meaning) };
}
