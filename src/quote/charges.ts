import { normAt } from './scene/norm-at.ts';
import { DE } from './scene/small-words.ts';
/** The words of the law for what somebody is charged with: nobody says them. */

import { isCapitalised } from '../lib/words.ts';
import type { QuoteLanguage } from './language/language.ts';
import { isCivility } from './people/civilities.ts';
import { gapBefore, type Scene, tokenFrom } from './scene/scene.ts';

/** How far before « pour » stands what somebody is charged with. */
const CHARGE_REACH = 12;
/** Charges of one list that are looked at. */
const LIST_LIMIT = 8;
/** « poursuivis pour avoir eu recours à un « … » » */
const DEED_REACH = 8;

/**
 * « mis en examen pour « … » », « une enquête du chef de « … » », « accusé de « … » et de « … » ».
 * @param first the first token between the marks
 */
export function isCharge(scene: Scene, first: number, language: QuoteLanguage): boolean {
  let at = first;
  for (let i = 0; i < LIST_LIMIT && at > 0; i++) {
    if (isOfAccused(scene, at, language)) return true;
    const leader = leaderOf(scene, at, language);
    if (leader !== null && isProsecuted(scene, leader, language)) return true;
    const before = listedBefore(scene, at);
    if (before === null) return false;
    at = before;
  }
  return false;
}

/** The first token of the quotation before, if no more than « , », « et de » or « ou pour » stands between. */
function listedBefore(scene: Scene, first: number): number | null {
  const { text, tokens, marks, markOf, words } = scene;
  let at = first - 1;
  while (at > 0 && at >= first - 3 && markOf[at]! < 0 && words.betweenCharges.has(tokens[at]!.norm)) at--;
  const mark = marks[markOf[at] ?? -1];
  if (!mark || /[^\s,]/.test(text.slice(mark.outerEnd, tokens[at + 1]!.start).replace(/[«“"]/g, ''))) return null;
  return tokenFrom(scene, mark.start);
}

/** Where « pour » or « du chef de » stands that leads to the words. */
function leaderOf({ tokens, markOf }: Scene, first: number, { verbs }: QuoteLanguage): number | null {
  const [three, two, one] = [3, 2, 1].map(back => normAt(tokens, first - back));
  if (one === 'pour' || (one === 'de' && /^chefs?$/.test(two!))) return first - 1;
  if (two === 'pour' && /^(?:des|un|une|le|la|l'|les)$/.test(one!)) return first - 2;
  if (three === 'chefs' && one === "d'") return first - 1;
  for (let i = first - 1; i >= Math.max(1, first - DEED_REACH); i--) {
    // « condamné pour avoir crié « … » »: those words were said.
    if (markOf[i]! >= 0 || verbs.has(tokens[i]!.norm)) return null;
    if (/^(?:avoir|s')$/.test(tokens[i]!.norm) && tokens[i - 1]!.norm === 'pour') return i - 1;
  }
  return null;
}

function isProsecuted(scene: Scene, leader: number, { charges, verbs }: QuoteLanguage): boolean {
  let isOther = false;
  for (let i = leader - 1; i >= Math.max(0, leader - CHARGE_REACH); i--) {
    const gap = gapBefore(scene, i + 1);
    // « Arrêté lundi, Paul Durand milite pour « … » », « condamné, il se bat pour « … » »
    if ((/[.!?\n]/.test(gap) && !isCivility(scene, i)) || (isOther && /,/.test(gap))) return false;
    const { norm, text } = scene.tokens[i]!;
    if (scene.markOf[i]! < 0 && charges.has(norm)) return true;
    // « après son arrestation, il plaide pour « … » »
    if (verbs.get(norm)?.kinds.has('finite')) return false;
    isOther ||= isCapitalised(text) || /^(?:se|s'|il|elle|ils|elles|qui)$/.test(norm);
  }
  return false;
}

/** « accusé de « … » », « coupable que d'une « … » »; not « a accusé de « … » », nor « accusé de « … » par l'opposition ». */
function isOfAccused(
  { text, tokens, marks, markOf, words }: Scene,
  first: number,
  { accused }: QuoteLanguage,
): boolean {
  const norm = (at: number) => normAt(tokens, at);
  const link = /^(?:une?|la|le|l')$/.test(norm(first - 1)) ? first - 2 : first - 1;
  if (!DE.test(norm(link))) return false;
  const word = norm(link - 1) === 'que' ? link - 2 : link - 1;
  if (!accused.has(norm(word)) || words.have.has(norm(word - 1))) return false;
  const mark = marks[markOf[first]!]!;
  return !/^\s*par\s/.test(text.slice(mark.outerEnd, mark.outerEnd + 6));
}
