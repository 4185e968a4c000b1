import { isInfinitive } from '../infinitive.ts';
import type { Read } from '../mentions.ts';
import type { Scan } from '../scan.ts';
import { tenseAround } from '../tense.ts';
import type { Events } from '../words/events.ts';

/** Dates after these are aims and terms, whatever the tense: « a promis 5 000 postes pour 2025 ». */
const AHEAD = ['for', 'until', 'by', 'ahead', 'of'];
/** How far the clause of a date is looked at, in words. */
const REACH = 14;

/**
 * Does the text tell this date as past beyond doubt? A verb says so, no preposition points ahead, and no infinitive
 * stands between: « a promis de fermer l'usine en 2025 » tells nothing of 2025.
 */
export function isSurelyPast({ scan, hit }: Read): boolean {
  const told = tenseAround(scan, hit.from, hit.to);
  if (told?.tense !== 'past' || !told.sure || isPromised(scan, hit) || isConditional(scan, hit.from)) return false;
  const at = scan.withArticle(hit.from);
  if (isIncise(scan, at)) return true;
  if (AHEAD.some(name => scan.follows(at, name)) || scan.word(hit.from).is.has('of')) return false;
  // « Il était convoqué le 20 juin », written in May.
  const planned = [1, 2, 3, 4].some(back => scan.word(hit.from - back).is.has('future-words'));
  return !planned && !isOfFuture(scan, at) && !isTerm(scan, at) && !hasInfinitive(scan, hit.from, hit.to);
}

/** « pressenti comme le futur candidat du parti en 2027 ». */
function isOfFuture(scan: Scan, at: number): boolean {
  return [2, 3, 4, 5, 6].some(back => /^future?s?$/.test(scan.norm(at - back)));
}

/** « Le pays va livrer des armes, a annoncé jeudi 20 juin la ministre »: the day of the words, whatever they promise. */
function isIncise(scan: Scan, at: number): boolean {
  return /^(?:a|ont)$/.test(scan.norm(at - 2)) && scan.gap(at - 2) === 'other' && PARTICIPLE.test(scan.norm(at - 1));
}

const PARTICIPLE = /(?:é|i|u|it|is|ert)$/;

/** « Des décisions qui seraient présentées mercredi 20 », « serait mort mardi »: to come, or hearsay. */
function isConditional(scan: Scan, from: number): boolean {
  return [1, 2, 3, 4].some(back => CONDITIONAL.test(scan.norm(from - back)));
}

const CONDITIONAL = /^(?:serai|devrai|devai)(?:t|ent)$/;

/** « Il n'a promis qu'une rallonge de 200 millions en 2026 »: a bare year far behind a verb of plans is planned. */
function isPromised(scan: Scan, { from, meaning }: Read['hit']): boolean {
  if (meaning.kind !== 'fixed' || meaning.edtf.length > 4) return false;
  for (let at = from - 1; at >= Math.max(0, from - 2 * REACH) && !scan.stops(at + 1); at--)
    if (scan.inClause(at, 'promises')) return from - at > 3;
  return false;
}

/** « un choix de cinquième ronde en 2021 », « l'objectif fixé en 2018 de … », « le budget 2026 »: what the noun names may lie ahead. */
function isTerm(scan: Scan, at: number): boolean {
  return scan.inClause(at - 1, 'labelled') || [2, 3, 4].some(back => scan.inClause(at - back, 'aims'));
}

/** « un communiqué du 4 juillet 2017 », « l’arrêt du 3 mai 2022 »: whoever cites it writes later. */
export function isOfDocument({ scan, hit }: Read, { documents }: Events): boolean {
  if (hit.meaning.kind !== 'fixed' || hit.meaning.edtf.length !== 10) return false;
  if (hit.from < 2 || scan.norm(hit.from - 1) !== 'du') return false;
  return documents.has(scan.norm(hit.from - 2));
}

function hasInfinitive(scan: Scan, from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !scan.stops(i + 1); i--) {
    // « souhaite rappeler qu'en juillet 2019 … était … »: what is recalled has its own verb.
    if (/^qu[e']$/.test(scan.norm(i))) break;
    if (isInfinitive(scan, i)) return true;
  }
  for (let i = to; i < Math.min(scan.tokens.length, to + REACH / 2) && !scan.stops(i); i++) {
    // « a rapporté lundi que Kim prévoyait de se rendre … »: planned is what was reported.
    if (/^qu[e']$/.test(scan.norm(i))) return false;
    if (isInfinitive(scan, i)) return true;
  }
  return false;
}

/** UTF-16 code units that a quotation is looked back for. */
const LONGEST_QUOTE = 2000;

/** Does the token stand inside quotation marks? Looked for in its own paragraph. */
export function isQuoted(scan: Scan, at: number): boolean {
  const { start } = scan.tokens[at]!;
  const near = scan.text.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  return open > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
}
