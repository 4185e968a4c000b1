/** Whether the clause around a date looks back or ahead, from its verbs and prepositions. */
import type { Scan } from './scan.ts';
import type { Word } from './words/word.ts';

export type Tense = 'past' | 'future';

/** How far a verb may stand from the date, in words; commas and conjunctions count for several. */
const REACH = 24;
const CLAUSE_COST = 5;
/** French puts the verb before the date more often than after it. */
const AFTER_COST = 1.5;
/** Words between quotation marks have a tense of their own. */
const QUOTE_COST = 24;
/** A participle without its auxiliary (« arrêté lundi ») says less than a verb. */
const BARE_COST = 4;

/** `sure`: a verb or a preposition says it, not a participle alone. */
export type Told = { readonly tense: Tense; readonly sure: boolean };

/** The tense of the clause that holds tokens `from` to `to`, or `null` where nothing tells. */
export function tenseAround(scan: Scan, from: number, to: number): Told | null {
  const preposition = tenseOfPreposition(scan, from);
  if (preposition) return { tense: preposition, sure: true };
  if (isAfterEvent(scan, from)) return { tense: 'past', sure: false };
  const best = nearer(search(scan, from - 1, -1), search(scan, to, 1));
  if (best) return { tense: best.tense, sure: !best.bare };
  const at = scan.follows(from, 'the') ? from - 1 : from;
  return scan.follows(at, 'ahead') ? { tense: 'future', sure: false } : null;
}

/** « depuis vendredi » looks back, « d'ici vendredi », « à partir de vendredi » ahead. */
function tenseOfPreposition(scan: Scan, from: number): Tense | null {
  const at = scan.follows(from, 'the') ? from - 1 : from;
  if (scan.word(at - 1).is.has('since-then')) return 'past';
  if (scan.follows(at, 'to') && scan.word(at - 2).is.has('until')) return 'future';
  const by = scan.follows(at, 'to') && scan.follows(at - 1, 'by') ? at - 1 : at;
  return scan.follows(by, 'by') && !scan.word(by - 1).is.has('toward') ? 'future' : null;
}

/** « Après une journée chaude jeudi, il pleuvra »: told, whatever the verb says. */
function isAfterEvent(scan: Scan, from: number): boolean {
  for (let i = from - 1; i > from - EVENT_REACH && scan.gap(i + 1) !== 'other'; i--) {
    const { is, shift } = scan.word(i);
    if (is.has('preposition')) return shift === 1 && i < from - 1 && scan.opens(i);
    if (tenseAt(scan, i)) return false;
  }
  return false;
}

const EVENT_REACH = 7;

/** `crosses`: a comma, a dash or a quotation mark parts the verb from the date. */
type Found = { readonly tense: Tense; readonly cost: number; readonly bare: boolean; readonly crosses: boolean };

/** A verb beyond a comma gives way to one before the date in its own clause. */
function nearer(before: Found | null, after: Found | null): Found | null {
  if (!before || !after) return before ?? after;
  if (!before.crosses && after.crosses) return before;
  return after.cost * AFTER_COST < before.cost ? after : before;
}

/**
 * The nearest verb one way. Quotations are passed over: « prévoit un trafic “perturbé” jeudi » speaks of Thursday
 * outside them. Leaving the quotation that holds the date itself costs.
 */
function search(scan: Scan, start: number, step: 1 | -1): Found | null {
  let cost = 0;
  let depth = 0;
  let bare: Found | null = null;
  let crosses = false;
  for (let i = start; i >= 0 && i < scan.tokens.length && cost < REACH; i += step) {
    const gap = gapText(scan, step > 0 ? i : i + 1);
    if (gap !== null && depth === 0 && SENTENCE_END.test(gap)) break;
    if (gap !== null && ENTERS[step].test(gap)) depth += 1;
    else if (gap !== null && LEAVES[step].test(gap) && depth > 0) depth -= 1;
    else if (gap !== null) cost += LEAVES[step].test(gap) ? QUOTE_COST : CLAUSE_COST;
    cost += depth > 0 ? 0.5 : 1;
    if (gap !== null) crosses = true;
    if (depth > 0) continue;
    if (scan.word(i).is.has('conjunction')) cost += CLAUSE_COST;
    const tense = tenseAt(scan, i);
    if (tense) return cheaper(bare, { tense, cost, bare: false, crosses });
    if (step < 0 && !bare && isBareParticiple(scan, i))
      bare = { tense: 'past', cost: cost + BARE_COST, bare: true, crosses };
  }
  return bare;
}

/** « arrêté », but not « la rentrée ». */
function isBareParticiple(scan: Scan, at: number): boolean {
  return BARE.test(scan.norm(at)) && !scan.capital(at) && !isNoun(scan, at);
}

/** Does a determiner stand before it? */
function isNoun(scan: Scan, at: number): boolean {
  return DETERMINERS.some(name => scan.follows(at, name));
}

const DETERMINERS = ['the', 'the-many', 'this', 'these', 'one', 'of-the', 'to-the'];

function cheaper(bare: Found | null, verb: Found): Found {
  return bare && bare.cost < verb.cost ? bare : verb;
}

/** What stands before a token, if it is more than white space. */
function gapText(scan: Scan, at: number): string | null {
  if (at >= scan.tokens.length || scan.gap(at) !== 'other') return null;
  return scan.text.slice(scan.tokens[at - 1]?.end ?? 0, scan.tokens[at]!.start);
}

const ENTERS = { 1: /[«“]/, [-1]: /[»”]/ } as const;
const LEAVES = { 1: /[»”]/, [-1]: /[«“]/ } as const;
const BARE = /(?:[^t]é|tué|[^tn]ée|[^t]és|[^tn]ées|rrêtée?s?|blessée?s?)$/;
const SENTENCE_END = /[.!?…\n]/;

const FUTURE = /(?:[^aeiouâêîôû]|[eiou])r(?:a|ai|as|ont|ons|ez)$/;
const CONDITIONAL = /(?:e|i|d|tt|v|pour|cour|mour|ver|quer|u|î|oi)r(?:ait|aient)$/;
/** « Participez » at the beginning of a sentence. */
const IMPERATIVE = /[^\n]{3}ez$/;
const IMPERFECT = /(?:ait|aient)$/;
const SIMPLE_PAST = /(?:èrent|irent|urent)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|erte|erts|int|ints|inte|ort|orte)$/;

/** What one word says: a verb form read by its ending, or a word of the vocabulary. */
function tenseAt(scan: Scan, at: number): Tense | null {
  const { is } = scan.word(at);
  // « dans l'est de la France » is no verb.
  if (is.has('present-be') && scan.follows(at, 'the')) return null;
  if (is.has('auxiliaries')) return participleAfter(scan, at);
  if (is.has('going-to')) return 'future';
  if (is.has('future-words')) return futureOfWord(scan, at);
  if (is.has('past-words')) return 'past';
  if (is.has('not-future') || (scan.capital(at) && !scan.opens(at))) return null;
  if (scan.opens(at) && IMPERATIVE.test(scan.norm(at))) return 'future';
  return tenseOfForm(scan.norm(at));
}

/** « annonce » is a verb, and a noun in « après l'annonce du plan »; « le prochain » stays one ahead. */
function futureOfWord(scan: Scan, at: number): Tense | null {
  if (isNoun(scan, at) && scan.word(at).side === undefined) return null;
  return isPlannedInPast(scan, at) ? 'past' : 'future';
}

function tenseOfForm(norm: string): Tense | null {
  if (norm.length < 4) return null;
  if (FUTURE.test(norm)) return 'future';
  if (CONDITIONAL.test(norm)) return 'future';
  return IMPERFECT.test(norm) || SIMPLE_PAST.test(norm) ? 'past' : null;
}

/** « a annoncé »; « est prévu » and « a lieu » are futures, « c'est le moment » and « c'est samedi » neither. */
function participleAfter(scan: Scan, at: number): Tense | null {
  const present = scan.word(at).is.has('present-be');
  for (let i = at + 1; i <= at + 4 && scan.gap(i) !== 'other' && i < scan.tokens.length; i++) {
    const { is } = scan.word(i);
    if ((present && i === at + 1 && is.has('planned')) || is.has('future-words') || is.has('place')) return 'future';
    if (is.has('conjunction') || (isDeterminer(scan, i) && !scan.word(i + 1).is.has('approximately'))) return null;
    if (isParticiple(scan, i)) return 'past';
  }
  return null;
}

function isDeterminer(scan: Scan, at: number): boolean {
  return DETERMINERS.some(name => scan.word(at).is.has(name)) && !scan.word(at).is.has('to-the');
}

function isParticiple(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (SHORT_PARTICIPLES.has(norm)) return true;
  return norm.length > 2 && PARTICIPLE.test(norm) && !isNoParticiple(scan.word(at));
}

/** « lundi », « nuit », « aussi », « depuis » end like participles. */
function isNoParticiple({ is, weekday, unit, dayPart, number }: Word): boolean {
  const isOfTime = (weekday ?? unit ?? dayPart ?? number) !== undefined;
  return isOfTime || is.has('plural-looking') || is.has('not-participles');
}

const SHORT_PARTICIPLES = new Set(['pu', 'vu', 'su', 'eu', 'dû', 'lu', 'bu']);

function isPlannedInPast(scan: Scan, at: number): boolean {
  return scan.word(at - 1).is.has('past-words') || scan.word(at - 2).is.has('past-words');
}

/** Is the clause told in the pluperfect or the imperfect: « il avait rencontré », « la foule attendait »? */
export function tellsBefore(scan: Scan, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 12); i < Math.min(scan.tokens.length, to + 12); i++)
    if (IMPERFECT.test(scan.norm(i)) && !CONDITIONAL.test(scan.norm(i)) && !scan.word(i).is.has('not-future'))
      return true;
  return false;
}
