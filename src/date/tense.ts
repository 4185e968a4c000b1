/** Whether the clause around a date looks back or ahead, from its verbs and prepositions. */
import { isAfterEvent } from './aftermath.ts';
import { isInfinitive } from './infinitive.ts';
import type { Scan } from './scan.ts';
import { isBareParticiple, isImperfect, type Tense, tellsBefore, tenseAt } from './verbs.ts';

export { type Tense, tellsAhead, tellsBefore } from './verbs.ts';

/** How far a verb may stand from the date, in words; commas and conjunctions count for several. */
const REACH = 24;
const CLAUSE_COST = 5;
const OPENING_COST = 2;
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
  const preposition = tenseOfNeighbour(scan, from) ?? tenseOfPreposition(scan, from) ?? aimedAt(scan, from, to);
  if (preposition) return { tense: preposition, sure: true };
  if (isAfterEvent(scan, from, to)) return { tense: 'past', sure: false };
  // « Jeudi, vers 10 h, un homme, âgé de 37 ans, a été … »: what opens a sentence belongs to its verb.
  const comma = opensClause(scan, from) ? OPENING_COST : CLAUSE_COST;
  const back: Way = { start: from - 1, step: -1, comma: CLAUSE_COST };
  // « Ils pourront reprendre leurs activités préférées dès lundi »: what begins then is not what a participle tells.
  const begun = scan.follows(scan.withArticle(from), 'ahead') ? search(scan, { ...back, verbs: true }) : null;
  const before = begun?.tense === 'future' ? begun : search(scan, back);
  const after = search(scan, { start: to, step: 1, comma });
  const best = before || !isAside(scan, from, after) ? nearer(before, after) : null;
  const told = best && { tense: best.tense, sure: !best.bare };
  if (best && !best.left && !(best.bare && best.crosses && isToBeDone(scan, from))) return told;
  const at = scan.withArticle(from);
  const isAhead = scan.follows(at, 'ahead') || (scan.follows(at, 'of') && scan.follows(at - 1, 'starting'));
  if (isAhead && !told) return { tense: 'future', sure: false };
  // « Que retenir du match de samedi ? »: the day of a thing.
  if (scan.follows(from, 'of')) return told;
  return isToBeDone(scan, from) || isAsked(scan, from, to) ? { tense: 'present', sure: false } : told;
}

/** What the words right before a date say of it, whatever the verb of the clause. */
function tenseOfNeighbour(scan: Scan, from: number): Tense | null {
  if (isDue(scan, from)) return 'future';
  // « après sa défaite de dimanche ».
  if (scan.follows(from, 'of') && scan.word(from - 2).is.has('over') && scan.gap(from - 1) === 'space') return 'past';
  return saysAfterQuotation(scan, from) ? 'past' : null;
}

/** « … », promet jeudi le patron: the day of the words. */
function saysAfterQuotation(scan: Scan, from: number): boolean {
  const verb = scan.norm(from - 2) === "s'" ? from - 2 : from - 1;
  if (verb < 1 || scan.gap(from) !== 'space' || !QUOTED.test(scan.between(verb - 1, verb))) return false;
  return !isBareParticiple(scan, from - 1) && tenseAt(scan, from - 1) !== 'future' && !scan.capital(from - 1);
}

const QUOTED = /^\s?[.!?…]?\s?[»”"],?\s$/;

/** « livrable en septembre », « à échéance mars »: whatever was done with it. */
function isDue(scan: Scan, from: number): boolean {
  const before = SMALL.some(name => scan.follows(from, name)) ? from - 2 : from - 1;
  return scan.word(before).is.has('due') && scan.gap(before + 1) === 'space';
}

/** « depuis vendredi » looks back, « d'ici vendredi », « à partir de vendredi » ahead. */
function tenseOfPreposition(scan: Scan, from: number): Tense | null {
  const at = scan.withArticle(from);
  if (scan.word(at - 1).is.has('since-then') || isSinceThing(scan, from)) return 'past';
  if (scan.follows(at, 'to') && scan.word(at - 2).is.has('until')) return 'future';
  const by = scan.follows(at, 'to') && scan.follows(at - 1, 'by') ? at - 1 : at;
  return scan.follows(by, 'by') && !scan.word(by - 1).is.has('toward') ? 'future' : null;
}

/** « depuis la fusion de janvier » */
function isSinceThing(scan: Scan, from: number): boolean {
  if (!scan.follows(from, 'of')) return false;
  for (let i = from - 2; i >= from - THING_REACH && scan.gap(i + 1) === 'space'; i--)
    if (scan.word(i).is.has('since-then')) return true;
  return false;
}

/** Words from « depuis » to the day of a thing. */
const THING_REACH = 5;

/** « L'attaquant a peu de chances de jouer samedi », « Que faire samedi ? »: what nothing tells as past is still to be done. */
function isToBeDone(scan: Scan, from: number): boolean {
  for (let i = from - 1; i > from - INFINITIVE_REACH && i >= 0 && scan.gap(i + 1) !== 'other'; i--)
    if (isInfinitive(scan, i)) return true;
  return false;
}

/** How far before its day an infinitive may stand, in words. */
const INFINITIVE_REACH = 6;

/** « Il fait quoi samedi ? »: what a question asks of a day without a verb of the past is still to come. */
function isAsked(scan: Scan, from: number, to: number): boolean {
  const [start, end] = scan.sentence(from, to);
  if (!/^[\s\u00a0]*\?/.test(scan.after(end - 1, 4))) return false;
  for (let i = end - 1; i >= start; i--) {
    if (ASKS_BACK.test(scan.norm(i)) || isImperfect(scan, i) || isBareParticiple(scan, i)) return false;
    // « Elle a demandé : « Que faire samedi ? » »: the question begins there.
    if (i <= from && LEAVES[-1].test(scan.between(i - 1, i))) return true;
  }
  return true;
}

/** « Où étiez-vous », « a-t-il signé ». */
const ASKS_BACK =
  /^(?:pourquoi|a-t-(?:il|elle|on)|ont-(?:ils|elles)|as-tu|avez-vous|avons-nous|ai-je|est-(?:il|elle|on)|sont-(?:ils|elles))$|\p{L}{2}(?:iez|ais)(?:-\p{L}+)*$|(?:ait|aient)-\p{L}+$/u;

/** « Il a convoqué les syndicats pour lundi »; not « c'était prévu pour lundi ». */
function aimedAt(scan: Scan, from: number, to: number): Tense | null {
  const at = scan.withArticle(from);
  return scan.follows(at, 'aimed') && !tellsBefore(scan, from, to) ? 'future' : null;
}

/** `crosses`: a comma or a dash parts the verb from the date. */
type Found = {
  readonly tense: Tense;
  readonly cost: number;
  readonly bare: boolean;
  readonly crosses: boolean;
  /** « qui devait ouvrir »: what comes after its day is another clause. */
  readonly relative?: boolean;
  /** Outside the quotation that holds the date. */
  readonly left?: boolean;
};

/** « Vainqueur à Melbourne en janvier, il va jouer à Paris »: the verb beyond the comma speaks of something else. */
function isAside(scan: Scan, from: number, after: Found | null): boolean {
  return after?.crosses === true && after.tense !== 'past' && !opensClause(scan, from);
}

/** « Vendredi, », « À la Pentecôte, », « En ouverture, jeudi 4 juillet, ». */
function opensClause(scan: Scan, from: number): boolean {
  let i = from;
  while (i > from - 3 && SMALL.some(name => scan.follows(i, name))) i -= 1;
  return scan.gap(i) === 'other' || scan.opens(i);
}

const SMALL = ['to', 'the', 'in', 'of', 'within', 'since'];

/** A verb beyond a comma gives way to one before the date in its own clause. */
function nearer(before: Found | null, after: Found | null): Found | null {
  if (!before || !after) return before ?? after;
  if (!before.crosses && (after.crosses || before.relative)) return before;
  return after.cost * AFTER_COST < before.cost ? after : before;
}

/** `verbs`: no participle alone. */
type Way = { readonly start: number; readonly step: 1 | -1; readonly comma: number; readonly verbs?: boolean };

/**
 * The nearest verb one way. Quotations and brackets are passed over: « prévoit un trafic “perturbé” jeudi » speaks of
 * Thursday outside them. Leaving those that hold the date itself costs.
 */
function search(scan: Scan, { start, step, comma, verbs = false }: Way): Found | null {
  let cost = 0;
  let depth = 0;
  let bare: Found | null = null;
  let crosses = false;
  let left = false;
  for (let i = start; i >= 0 && i < scan.tokens.length && cost < REACH; i += step) {
    const edge = step > 0 ? i : i + 1;
    const gap = gapText(scan, edge);
    if (gap !== null && depth === 0 && isStop(scan, edge, gap)) break;
    const deeper = gap === null ? 0 : deeperBy(gap, depth, step);
    if (gap !== null && deeper === 0) {
      left ||= LEAVES[step].test(gap);
      cost += LEAVES[step].test(gap) ? QUOTE_COST : comma;
      crosses = true;
    }
    depth += deeper;
    cost += depth > 0 ? 0.5 : 1;
    if (depth > 0) continue;
    if (scan.word(i).is.has('conjunction')) cost += CLAUSE_COST;
    const tense = tenseAt(scan, i, step < 0 ? start + 1 : undefined);
    if (tense) return cheaper(bare, { tense, cost, bare: false, crosses, left, relative: isRelative(scan, i) });
    if (step < 0 && !verbs && !bare && isBareParticiple(scan, i))
      bare = { tense: 'past', cost: cost + BARE_COST, bare: true, crosses, left };
  }
  return bare;
}

/** 1 where a quotation or bracket is entered, -1 where one that was entered is left. */
function deeperBy(gap: string, depth: number, step: Way['step']): number {
  if (ENTERS[step].test(gap)) return 1;
  return depth > 0 && LEAVES[step].test(gap) ? -1 : 0;
}

/** « qui devait », « qui n'a », « qui s'est ». */
function isRelative(scan: Scan, at: number): boolean {
  return [1, 2, 3].some(back => scan.word(at - back).is.has('which') && scan.gap(at - back + 1) === 'space');
}

function cheaper(bare: Found | null, verb: Found): Found {
  return bare && bare.cost < verb.cost ? bare : verb;
}

/** What stands before a token, if it is more than white space; « 3,2 » and « km/h » are one thing. */
function gapText(scan: Scan, at: number): string | null {
  if (at >= scan.tokens.length || scan.gap(at) !== 'other') return null;
  const gap = scan.between(at - 1, at);
  const isInside = gap === '/' || (gap === ',' && ENDS_IN_DIGIT.test(scan.norm(at - 1)));
  return isInside ? null : gap;
}

const ENDS_IN_DIGIT = /\d$/;

const ENTERS = { 1: /[«“(]/, [-1]: /[»”)]/ } as const;
const LEAVES = { 1: /[»”)]/, [-1]: /[«“(]/ } as const;

/** Does a sentence end before this token? The stop of « M. » and of an initial ends none. */
function isStop(scan: Scan, at: number, gap: string): boolean {
  return SENTENCE_END.test(gap) && !(INITIAL.test(scan.norm(at - 1)) && /^\.\s*$/.test(gap));
}

const INITIAL = /^(?:\p{L}|mm|mr|me|dr)$/u;
const SENTENCE_END = /[.!?…\n]/;
