/** What one word says of the tense: a verb form read by its ending, or a word of the vocabulary. */
import type { Scan } from './scan.ts';
import type { Word } from './words/word.ts';

/** `present`: near, and rather ahead (« le club reçoit Lens vendredi »). */
export type Tense = 'past' | 'present' | 'future';

const FUTURE = /(?:[^aeiouâêîôû]|[eiou])r(?:a|ai|as|ont|ons|ez)$/;
const CONDITIONAL = /(?:e|i|d|tt|v|pour|cour|mour|ver|quer|u|î|oi)r(?:ait|aient)$/;
/** « Participez » at the beginning of a sentence. */
const IMPERATIVE = /[^\n]{3}ez$/;
const IMPERFECT = /(?:ait|aient)$/;
const SIMPLE_PAST = /(?:èrent|irent|urent)$/;
const PARTICIPLE = /(?:é|ée|és|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|erte|erts|int|ints|inte|ort|orte)$/;

/** What the form at a token says of the tense; `null` if it says nothing. A verb to be done must stand before token `end`. */
export function tenseAt(scan: Scan, at: number, end = scan.tokens.length): Tense | null {
  const { is } = scan.word(at);
  // « dans l'est de la France » is no verb.
  if (is.has('present-be') && scan.follows(at, 'the')) return null;
  if (is.has('auxiliaries')) return is.has('infinitive-be') ? null : participleAfter(scan, at, end);
  if (is.has('going-to')) return 'future';
  if (is.has('had-to') && leadsInfinitive(scan, at)) return 'present';
  if (is.has('future-words')) return futureOfWord(scan, at);
  if (is.has('present-words') && !isNoun(scan, at)) return 'present';
  if (is.has('past-words')) return 'past';
  if (is.has('hoped')) return isPerfect(scan, at) ? null : 'future';
  if (is.has('not-future') || (scan.capital(at) && !scan.opens(at))) return null;
  // « les clubs n'auront pas été à la fête »: it has been.
  if (is.has('future-have') && participleAfter(scan, at, end) === 'past') return 'past';
  if (scan.opens(at) && IMPERATIVE.test(scan.norm(at))) return 'future';
  return tenseOfForm(scan.norm(at));
}

/** « a espéré », « avait envisagé »; « est espéré » is no perfect. */
function isPerfect(scan: Scan, at: number): boolean {
  const { is } = scan.word(at - 1);
  return (is.has('auxiliaries') && !is.has('present-be')) || is.has('past-words');
}

/** « Le salon devait ouvrir jeudi », « qui devait, lui, s'ouvrir lundi »: what was planned, mostly told because it is not over. */
function leadsInfinitive(scan: Scan, at: number): boolean {
  return [1, 2, 3, 4].some(
    on => INFINITIVE.test(scan.norm(at + on)) && !scan.inClause(at + on - 1, 'noun-determiners'),
  );
}

/** « annonce » is a verb, and a noun in « après l'annonce du plan »; « le prochain » stays one ahead; « tout commence » may be told. */
function futureOfWord(scan: Scan, at: number): Tense | null {
  if (scan.joined(at) && scan.norm(at - 1) === 'tout') return null;
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
function participleAfter(scan: Scan, at: number, end: number): Tense | null {
  const present = scan.word(at).is.has('present-be');
  for (let i = at + 1; i <= at + 4 && scan.gap(i) !== 'other' && i < scan.tokens.length; i++) {
    const { is } = scan.word(i);
    const next = i === at + 1 || (i === at + 2 && scan.word(at + 1).is.has('not'));
    if ((present && next && (is.has('planned') || is.has('hoped'))) || is.has('future-words') || is.has('place'))
      return 'future';
    if (is.has('conjunction') || (isDeterminer(scan, i) && !scan.word(i + 1).is.has('approximately'))) return null;
    // « ont été priés de rester »: what they were asked, not that they were.
    if (scan.norm(i) === 'été' && scan.word(i + 1).is.has('plans')) continue;
    if (isParticiple(scan, i)) return is.has('plans') && intends(scan, i + 1, end) ? 'future' : 'past';
  }
  return null;
}

/** « ont décidé de manifester », « a invité les maires à venir »: does an infinitive stand before `end`? */
function intends(scan: Scan, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end - 1, from + OBJECT) && scan.gap(i) !== 'other'; i++) {
    if (!scan.word(i).is.has('of') && !scan.word(i).is.has('to')) continue;
    for (let j = i + 1; j < Math.min(end, i + 4); j++)
      if (INFINITIVE.test(scan.norm(j)) && scan.word(j).ordinal === undefined) return true;
  }
  return false;
}

/** How long, in words, whoever is asked may be. */
const OBJECT = 7;
const INFINITIVE = /(?:[^i]er|ier|ir|oir|re)$/;

function isDeterminer(scan: Scan, at: number): boolean {
  return DETERMINERS.some(name => scan.word(at).is.has(name)) && !scan.word(at).is.has('to-the');
}

function isParticiple(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (scan.word(at).is.has('short-participles')) return true;
  return norm.length > 2 && PARTICIPLE.test(norm) && !isNoParticiple(scan.word(at));
}

/** « lundi », « nuit », « aussi », « depuis » end like participles. */
function isNoParticiple({ is, weekday, unit, dayPart, number }: Word): boolean {
  const isOfTime = (weekday ?? unit ?? dayPart ?? number) !== undefined;
  return isOfTime || is.has('plural-looking') || is.has('not-participles');
}

function isPlannedInPast(scan: Scan, at: number): boolean {
  return scan.word(at - 1).is.has('past-words') || scan.word(at - 2).is.has('past-words');
}

/** Is the clause told in the pluperfect or the imperfect: « il avait rencontré », « la foule attendait »? */
export function tellsBefore(scan: Scan, from: number, to: number): boolean {
  return isAround(scan, [from, to], i => isImperfect(scan, i));
}

/** « avait », « attendait »: an imperfect, or the auxiliary of a pluperfect. */
export function isImperfect(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  return IMPERFECT.test(norm) && !CONDITIONAL.test(norm) && !scan.word(at).is.has('not-future');
}

/** Is the clause told in the future itself, « sera », « va juger », not in a present that plans (« s'ouvre lundi »)? */
export function tellsAhead(scan: Scan, from: number, to: number): boolean {
  return isAround(scan, [from, to], i => {
    const [{ is }, norm] = [scan.word(i), scan.norm(i)];
    return is.has('going-to') || (FUTURE.test(norm) && norm.length >= SHORTEST_FUTURE && !is.has('not-future'));
  });
}

/** In letters: shorter words that end so are mostly others. */
const SHORTEST_FUTURE = 4;
/** Words of a clause on each side of its date. */
const CLAUSE = 12;

function isAround(scan: Scan, [from, to]: readonly [number, number], is: (at: number) => boolean): boolean {
  const [start, end] = scan.sentence(from, to);
  for (let i = Math.max(start, from - CLAUSE); i < Math.min(end, to + CLAUSE); i++) if (is(i)) return true;
  return false;
}

/** « arrêté », « disparue », but not « la rentrée », « pourrait être arrêté », « une fête organisée ». */
export function isBareParticiple(scan: Scan, at: number): boolean {
  const { is } = scan.word(at);
  if ((scan.capital(at) && !scan.opens(at)) || isNoun(scan, at) || is.has('planned') || is.has('hoped')) return false;
  if (scan.word(at - 1).is.has('infinitive-be')) return false;
  return BARE.test(scan.norm(at)) || is.has('participles');
}

const BARE = /(?:[^t]é|tué|[^tn]ée|[^t]és|[^tn]ées|rrêtée?s?|blessée?s?)$/;

/** Does a determiner stand before it? */
function isNoun(scan: Scan, at: number): boolean {
  return DETERMINERS.some(name => scan.follows(at, name));
}

const DETERMINERS = ['the', 'the-many', 'this', 'these', 'one', 'of-the', 'to-the'];
