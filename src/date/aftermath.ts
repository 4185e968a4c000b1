/** The day of something after which the clause goes on: it is over, whatever the verb says. */
import type { Scan } from './scan.ts';
import { tenseAt } from './verbs.ts';

/** « Après une journée chaude jeudi, il pleuvra », « réuni après l'annonce, jeudi, de la fermeture ». */
export function isAfterEvent(scan: Scan, from: number, to: number): boolean {
  const isInside = isInserted(scan, from, to);
  for (let i = from - 1; i > from - REACH; i--) {
    if (scan.gap(i + 1) === 'other' && !(isInside && i + 1 === from)) return false;
    if (leadsOn(scan, i, isInside)) return i < from - 1 && (isInside ? goesOn(scan, i, to) : scan.opens(i));
    if (tenseAt(scan, i)) return false;
  }
  return false;
}

/** How far before the day « après » may stand, in words. */
const REACH = 7;

/** Between commas, brackets or dashes, before « de »: « l'annonce, jeudi, de la fermeture » is one thing with its day. */
function isInserted(scan: Scan, from: number, to: number): boolean {
  if (from === 0 || !scan.word(to).is.has('of')) return false;
  return OPENS.test(scan.between(from - 1, from)) && CLOSES.test(scan.between(to - 1, to));
}

const OPENS = /^(?:,\s|\s\(|\s[–—-]\s)$/;
const CLOSES = /^(?:,\s|\)\s|\s[–—-]\s)$/;

/** « après », and before a thing with its day « depuis », « suite à », « au lendemain de », too; not « avant ». */
function leadsOn(scan: Scan, at: number, isInside: boolean): boolean {
  const { is, shift } = scan.word(at);
  if (is.has('preposition')) return shift === 1;
  if (!isInside) return false;
  if (is.has('since-then')) return true;
  return is.has('aftermath') && (scan.is(at + 1, 'of') || scan.is(at + 1, 'to'));
}

/**
 * Are the words from `to` on still of the thing that stands after the word at `start`? « Après la pause, jeudi, de nouveaux
 * témoins seront entendus » has its verb among them. Where they end a sentence, its own clause must have come before.
 */
function goesOn(scan: Scan, start: number, to: number): boolean {
  for (let i = to; i < to + LONGEST; i++) {
    if (i > to && scan.gap(i) !== 'space') return !endsSentence(scan, i) || !opensSoon(scan, start);
    if (tenseAt(scan, i)) return false;
    if (scan.word(i).is.has('conjunction')) return true;
  }
  return false;
}

/** Of what was done to what, in words. */
const LONGEST = 20;

function endsSentence({ text, tokens }: Scan, at: number): boolean {
  return /^\s*(?:$|[.!?…;\n])/.test(text.slice(tokens[at - 1]!.end, tokens[at]?.start));
}

/** « Trois jours après », « À la suite de »: does a sentence begin just before, without a verb between? */
function opensSoon(scan: Scan, at: number): boolean {
  for (let i = at; i > at - 4; i--) {
    if (scan.opens(i)) return true;
    if (tenseAt(scan, i - 1)) return false;
  }
  return false;
}
