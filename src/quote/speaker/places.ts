import { normAt } from '../scene/norm-at.ts';
import { QUE } from '../scene/small-words.ts';
/** Where the subject of a verb of saying stands in its sentence: before it, after it, or before its aside. */

import type { Cue } from '../cues/cue.ts';
import type { Candidate } from '../people/candidate.ts';
import { candidateAt, candidateOf } from '../people/candidates.ts';

import { unknownPhraseAt } from '../people/noun-phrase.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore, isPlainGap, type Scene, tokenFrom } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** How far after an inverted verb its subject may begin, in tokens. */
const INVERSION_REACH = 14;
const ADJACENT_REACH = 8;
const RELATIVE_REACH = 12;
const INSIDE_REACH = 6;
/** Candidates of one sentence that are looked at: hostile sentences have thousands. */
export const LOOKED_AT = 40;

/** The place before a verb and the small words between it and its subject. */
export function openerOf({ scene, from }: Stage, cue: Cue): number {
  let at = cue.from - 1;
  while (at > from && scene.words.beforeVerb.has(scene.tokens[at]!.norm)) at--;
  return at;
}

/** « Jean Dupont, directeur et geek revendiqué, qui jure »: whoever stands before « qui ». */
export function beforeQui(stage: Stage, cue: Cue): Candidate | null {
  const at = openerOf(stage, cue);
  if (normAt(stage.scene.tokens, at) !== 'qui') return null;
  const candidate = lastBefore(stage, at);
  return candidate && at - candidate.to <= RELATIVE_REACH ? candidate : null;
}

function lastBefore({ candidates }: Stage, at: number): Candidate | null {
  return candidates[indexFrom(candidates, at) - 1] ?? null;
}

/** Who follows a verb inside quotation marks: « explique Paul Durand », « raconte au téléphone une voisine ». */
export function speakerInside(stage: Stage, cue: Cue): Candidate | null {
  for (let at = cue.to; at < Math.min(cue.to + INSIDE_REACH, stage.to); at++) {
    if (at > cue.to && /[^\s.'’]/.test(gapBefore(stage.scene, at))) return null;
    const candidate = candidateAt(stage.scene, at, stage.language);
    if (candidate && candidate.kind !== 'pronoun' && !candidate.governed) return candidate;
  }
  return somebodyAfter(stage, cue);
}

/** « …, explique le bijoutier »: whoever stands straight after a verb that follows a quotation. */
function somebodyAfter({ scene, language }: Stage, cue: Cue): Candidate | null {
  if (cue.strength !== 'speech' || cue.clitic || cue.to >= scene.tokens.length || !isPlainGap(scene, cue.to))
    return null;
  const phrase = unknownPhraseAt(scene, cue.to, language);
  return phrase && { ...candidateOf(scene, phrase, language), governed: false };
}

/** A subject straight before the verb: « Miller a déclaré », « Miller, qui ajoute ». */
export function adjacent(stage: Stage, cue: Cue): Candidate | null {
  const candidate = lastBefore(stage, cue.from);
  if (!candidate) return null;
  if (cue.from - candidate.to > ADJACENT_REACH) return null;
  for (let i = candidate.to; i < cue.from; i++) {
    const { norm } = stage.scene.tokens[i]!;
    if (norm === 'qui') return isClosed(stage, i + 1, cue) ? null : candidate;
    if (!stage.scene.words.beforeVerb.has(norm) && !norm.endsWith('ment')) return null;
    if (/[^\s'’]/.test(gapBefore(stage.scene, i))) return null;
  }
  if (/[,;:.!?)«»“”"—–]/.test(gapBefore(stage.scene, cue.from))) return null;
  // « le fils de Paul a déclaré »: a name after a preposition is no subject, unless nothing else is.
  return candidate.governed ? null : candidate;
}

/** « …, avec Paul Durand, qui était là, a dit »: the clause of « qui » has its own verb and ends before this one. */
function isClosed({ scene }: Stage, from: number, { from: verb }: Cue): boolean {
  if (!/,/.test(gapBefore(scene, verb))) return false;
  return scene.tokens.slice(from, verb).some(({ norm }) => isVerb(scene, norm));
}

/** « un communiqué annonçant », « une foule scandant »: whoever stands straight before a participle, subject or not. */
export function ofParticiple(stage: Stage, cue: Cue): Candidate | null {
  const candidate = lastBefore(stage, cue.from);
  const isBare = candidate?.to === cue.from && /^\s+$/.test(gapBefore(stage.scene, cue.from));
  if (cue.kind !== 'gerund' || !isBare || candidate.kind === 'pronoun') return null;
  // « X a critiqué Y en déclarant »: X declares.
  if (stage.scene.tokens[cue.from]!.norm === 'en') return null;
  // « explique Paul à nos confrères, ajoutant »: whom somebody speaks to is not the one who adds.
  return candidate.governed && candidate.kind !== 'collective' ? null : candidate;
}

/** « Macron (LREM), interrogé lundi, a déclaré »: who begins a part of the sentence, an aside of commas between. */
export function beforeAside(stage: Stage, cue: Cue): Candidate | null {
  const verb = withClitics(stage, cue.from);
  if (!/[,)]/.test(gapBefore(stage.scene, verb))) return null;
  const end = indexFrom(stage.candidates, verb);
  const able = stage.candidates
    .slice(Math.max(0, end - LOOKED_AT), end)
    .filter(c => !c.governed && /^\s*[,(]/.test(gapBefore(stage.scene, c.to)) && beginsPart(stage, c));
  const last = bearerOf(stage, able.at(-1));
  // « Paul Durand, cadre de la CGT, le syndicat majoritaire, a dit »: what is said of a body comes in between.
  const bearer = last?.kind === 'collective' ? able.findLast(c => c.actor?.type === 'person') : undefined;
  const candidate = bearer && !hasOwnVerb(stage, bearer, last!.from) ? bearer : last;
  if (!candidate || (candidate.to >= verb && !isApposed(stage, candidate))) return null;
  for (let i = candidate.to; i < verb; i++)
    if (stage.scene.markOf[i]! >= 0 || /[;:]/.test(gapBefore(stage.scene, i))) return null;
  // « L'entraîneur, qui avait annoncé une victoire, a reconnu »: that verb is of the aside.
  const isRelative = stage.scene.words.relative.has(normAt(stage.scene.tokens, candidate.to));
  const between = !isRelative && near(stage.cues, candidate.to).some(c => c.kind === 'finite' && c.from < cue.from);
  return between || hasOwnVerb(stage, candidate, verb) ? null : candidate;
}

/** « a », « était », « travaillait », « arrivèrent ». */
function isVerb({ words }: Scene, norm: string): boolean {
  return words.have.has(norm) || words.be.has(norm) || PAST.test(norm);
}

const PAST = /.{3}(?:ait|aient|èrent)$/;

/** « Une femme, habitante du lieu, a été interpellée, a indiqué X »: the clause before is complete. */
function hasOwnVerb({ scene }: Stage, { to }: Candidate, verb: number): boolean {
  for (let i = to; i < verb; i++) {
    const { norm } = scene.tokens[i]!;
    if (scene.words.relative.has(norm)) return false;
    if (isVerb(scene, norm)) return true;
  }
  return false;
}

/** « Le chef de la diplomatie, Andriï Sybiga, »: a name set off by commas. */
function isApposed({ scene }: Stage, { phrase, to }: Candidate): boolean {
  return phrase !== null && phrase.to < to && /,/.test(gapBefore(scene, phrase.to));
}

/** « …, a déclaré jeudi à la presse le porte-parole »: the first one after the verb who is nobody's object. */
export function inverted(stage: Stage, cue: Cue): Candidate | null {
  const from = withClitics(stage, cue.from);
  const gap = gapBefore(stage.scene, from);
  const afterQuotation = from > 0 && stage.scene.markOf[from - 1]! >= 0;
  const asSaid = isAsSaid(stage.scene, from) || isWhatNamedSays(stage, cue, from);
  if (!/[,;!?)«»“”"—–-]/.test(gap) && !afterQuotation && !asSaid && from !== stage.from) return null;
  const somebody = afterQuotation ? somebodyAfter(stage, cue) : null;
  const candidate = near(stage.candidates, cue.to).find(c => !c.governed);
  if (somebody && candidate?.from !== cue.to) return somebody;
  if (!candidate || candidate.from - cue.to > INVERSION_REACH || crosses(stage, cue.to, candidate.from)) return null;
  return !afterQuotation && isQualified(stage, candidate) ? null : candidate;
}

/** « Le patron du club, hier, a critiqué le préfet « qui ne vient jamais » »: the words are said of whom the verb is about. */
function isQualified({ scene }: Stage, { to }: Candidate): boolean {
  const mark = scene.marks[scene.markOf[to] ?? -1];
  return !!mark && /^\s*$/.test(scene.text.slice(scene.tokens[to - 1]!.end, mark.outerStart));
}

/** « comme le dit Paul », « c'est ce qu'explique Paul », « ce à quoi répond Paul ». */
function isAsSaid({ tokens }: Scene, from: number): boolean {
  const [two, one] = [normAt(tokens, from - 2), normAt(tokens, from - 1)];
  return one === 'comme' || (two === 'ce' && (one === 'que' || one === "qu'")) || (two === 'à' && one === 'quoi');
}

/** « un amateurisme que dénonce Paul Durand »: nobody between « que » and the verb, and somebody straight after it. */
export function isWhatNamedSays({ scene, candidates }: Stage, { to }: Cue, from: number): boolean {
  if (!QUE.test(normAt(scene.tokens, from - 1)) || !isPlainGap(scene, to)) return false;
  const next = near(candidates, to)[0];
  return next?.from === to && !next.governed && (next.actor?.type === 'person' || next.kind === 'function');
}

/** « lui demande un voisin », « nous confie-t-elle »: where the pronouns before a verb begin. */
function withClitics(stage: Stage, verb: number): number {
  let from = verb;
  while (from > stage.from && stage.scene.words.verbPronoun.has(stage.scene.tokens[from - 1]!.norm)) from--;
  return from;
}

/** « …, précise Paul Durand »: a comma, a verb that takes nobody as object, and a name straight after it. */
export function namedAfter(stage: Stage, cue: Cue): Candidate | null {
  if (cue.strength !== 'speech' || stage.language.addressing.has(stage.scene.tokens[cue.to - 1]!.norm)) return null;
  const isAside = /,/.test(gapBefore(stage.scene, withClitics(stage, cue.from)));
  const next = near(stage.candidates, cue.to)[0];
  const isName = next?.actor?.type === 'person' || next?.kind === 'name';
  if (!isName || next.governed || next.from - cue.to > (isAside ? 1 : 0)) return null;
  return /^[\s.]*$/.test(gapBefore(stage.scene, cue.to)) ? next : null;
}

/** Is there a quotation or another clause between two tokens? */
function crosses(stage: Stage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (stage.scene.markOf[i]! >= 0 && !isMediaName(stage, i)) return true;
    if (i < to && /^(?:que|qu'|qui|dont)$/.test(stage.scene.tokens[i]!.norm)) return true;
    if (i > from && /[;:]/.test(gapBefore(stage.scene, i))) return true;
  }
  return false;
}

/** « déclare à « 20 Minutes » Paul Durand »: a short name in marks. */
function isMediaName({ scene }: Stage, i: number): boolean {
  const { start, end, outerStart } = scene.marks[scene.markOf[i]!]!;
  const before = normAt(scene.tokens, tokenFrom(scene, outerStart) - 1);
  return (
    end - start <= LONGEST_NAME && /^(?:à|au|aux|dans|sur|pour)$/.test(before) && !/[a-zé]/.test(scene.text[start]!)
  );
}

const LONGEST_NAME = 30;

/** « Macron, interrogé par Y, a déclaré »: the nearest one that begins its part of the sentence. */
export function distant(stage: Stage, cue: Cue): Candidate | null {
  const end = indexFrom(stage.candidates, cue.from);
  const left = stage.candidates.slice(Math.max(0, end - LOOKED_AT), end).filter(c => !c.governed);
  return bearerOf(stage, left.findLast(c => beginsPart(stage, c)) ?? left.at(-1)) ?? null;
}

/** « Le repreneur, un ancien cadre, promet »: whom the apposition is said of. */
function bearerOf<T extends Candidate | undefined>(stage: Stage, candidate: T): Candidate | T {
  if (candidate?.kind !== 'function' || candidate.phrase?.definite || candidate.plural) return candidate;
  const before = lastBefore(stage, candidate.from);
  if (!before || before.governed || before.to !== candidate.from) return candidate;
  const isSetOff = [candidate.from, candidate.to].every(at => /^,\s/.test(gapBefore(stage.scene, at)));
  return isSetOff ? before : candidate;
}

/** At the head of the sentence or of a clause: « X a dit oui, mais certains élus refusent ». */
export function beginsPart(stage: Stage, candidate: Candidate): boolean {
  let at = candidate.from;
  while (at > stage.from && stage.scene.words.beforeSubject.has(stage.scene.tokens[at - 1]!.norm)) at--;
  if (at === stage.from || /[,;:.–—(]/.test(gapBefore(stage.scene, at).replace(/^\./, ''))) return true;
  return stage.scene.words.clauseOpener.has(stage.scene.tokens[at - 1]!.norm);
}
