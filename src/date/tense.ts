/** Whether the clause around a date looks back or ahead, from its verbs and prepositions. */
import type { Scan } from './scan.ts';

export type Tense = 'past' | 'future';

/** How far a verb may stand from the date, in words; commas and conjunctions count for several. */
const REACH = 24;
const CLAUSE_COST = 5;
/** French puts the verb before the date more often than after it. */
const AFTER_COST = 1.5;

/** The tense of the clause that holds tokens `from` to `to`, or `null` where no verb tells. */
export function tenseAround(scan: Scan, from: number, to: number): Tense | null {
  const preposition = tenseOfPreposition(scan, from);
  if (preposition) return preposition;
  const before = search(scan, from - 1, -1);
  const after = search(scan, to, 1);
  if (!before) return after?.tense ?? null;
  return after && after.cost * AFTER_COST < before.cost ? after.tense : before.tense;
}

/** « depuis vendredi » looks back, « d'ici vendredi », « à partir de vendredi » ahead. */
function tenseOfPreposition(scan: Scan, from: number): Tense | null {
  const at = scan.follows(from, 'the') ? from - 1 : from;
  if (scan.word(at - 1).is.has('since-then')) return 'past';
  return scan.follows(at, 'by') && !scan.word(at - 1).is.has('toward') ? 'future' : null;
}

function search(scan: Scan, start: number, step: 1 | -1): { tense: Tense; cost: number } | null {
  let cost = 0;
  for (let i = start; i >= 0 && i < scan.tokens.length && cost < REACH; i += step) {
    const gap = step > 0 ? i : i + 1;
    if (gap < scan.tokens.length && scan.gaps[gap] === 'other') {
      if (endsSentence(scan, gap)) return null;
      cost += CLAUSE_COST;
    }
    if (scan.word(i).is.has('conjunction')) cost += CLAUSE_COST;
    const tense = tenseAt(scan, i);
    if (tense) return { tense, cost };
    cost += 1;
  }
  return null;
}

function endsSentence(scan: Scan, at: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  return !before || !token || /[.!?…\n]/.test(scan.text.slice(before.end, token.start));
}

const FUTURE = /(?:[^aeiouâêîôû]|[eiou])r(?:a|ai|as|ont|ons|ez)$/;
const CONDITIONAL = /(?:e|i|d|tt|v|rr|u|î|oi)r(?:ait|aient)$/;
const IMPERFECT = /(?:ait|aient)$/;
const SIMPLE_PAST = /(?:èrent|irent|urent)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|erte|erts|int|ints|inte|ort|orte)$/;

/** What one word says: a verb form read by its ending, or a word of the vocabulary. */
function tenseAt(scan: Scan, at: number): Tense | null {
  const { is } = scan.word(at);
  if (is.has('auxiliaries')) return participleAfter(scan, at);
  if (is.has('going-to')) return 'future';
  if (is.has('future-words')) return isPlannedInPast(scan, at) ? 'past' : 'future';
  if (is.has('past-words')) return 'past';
  if (is.has('not-future') || (scan.capital(at) && !scan.opens(at))) return null;
  return tenseOfForm(scan.norm(at));
}

function tenseOfForm(norm: string): Tense | null {
  if (norm.length < 4) return null;
  if (FUTURE.test(norm)) return 'future';
  if (CONDITIONAL.test(norm)) return 'future';
  return IMPERFECT.test(norm) || SIMPLE_PAST.test(norm) ? 'past' : null;
}

/** « a annoncé »; « est prévu » is a future. */
function participleAfter(scan: Scan, at: number): Tense | null {
  for (let i = at + 1; i <= at + 4 && i < scan.tokens.length; i++) {
    if (scan.word(i).is.has('future-words')) return 'future';
    const norm = scan.norm(i);
    if (norm.length > 2 && PARTICIPLE.test(norm) && !scan.word(i).is.has('no-participle')) return 'past';
  }
  return null;
}

function isPlannedInPast(scan: Scan, at: number): boolean {
  return scan.word(at - 1).is.has('past-words') || scan.word(at - 2).is.has('past-words');
}
