/** Which verb or source of a sentence a quotation belongs to: one before it, or one at the sentence's end. */
import type { Cue } from '../cues/cue.ts';
import { normAt } from '../scene/norm-at.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { DE, QUE } from '../scene/small-words.ts';
import type { Stage } from './stage.ts';
import { opensNarrative } from './subjects.ts';

/** Words between a verb of saying and what it introduces; more, and a verb at the sentence's end is preferred. */
export const NEAR = 6;
const FAR = 25;
const OPINION_REACH = 4;
/** « qui promet de lui désigner un successeur « … » » */
const PROMISE_REACH = 9;
/** Quotations between may be long, but not without end. */
const TOKENS_BACK = 800;

/** A cue that already introduced the quotation before, nobody else having come up: « a affirmé que « A » et que « B » ». */
export function carriedOver(stage: Stage, before: Cue | null): Cue | null {
  if (before?.kind !== 'finite') return null;
  let introduces = false;
  for (let i = before.to; i < Math.min(before.to + NEAR, stage.to); i++) introduces ||= stage.scene.markOf[i]! >= 0;
  return introduces ? before : null;
}

/** Words before a source that stands at the head of its sentence. */
const SOURCE_REACH = 3;

/** The nearest cue before a quotation that can reach it. */
export function cueBefore(stage: Stage, first: number): Cue | null {
  const at = indexFrom(stage.cues, first);
  const hasColon = /:/.test(gapBefore(stage.scene, first));
  const able = stage.cues
    .slice(Math.max(0, at - 20), at)
    .filter(c => c.to <= first && stage.scene.markOf[c.from]! < 0 && (hasColon || !isDeed(stage, c)));
  const last = able.at(-1);
  const outer = able.at(-2);
  const isOuters = last && outer && (isDenied(stage, outer, last) || isForWhom(stage, last));
  const cue = (last && framing(stage, able, last)) ?? (isOuters ? outer : last);
  if (!cue) return null;
  // « Selon X, … », « Le pays peut selon lui … »: at its head it governs the whole sentence.
  if (cue.kind === 'source' && cue.from - stage.from <= SOURCE_REACH) return cue;
  const gap = distance(stage, cue.to, first);
  if (cue.strength === 'aside' && !hasColon) return null;
  const isNear = cue.strength === 'opinion' || (cue.kind === 'infinitive' && !opensNarrative(stage, cue));
  const reach = isNear ? (leadsInfinitive(stage, cue) ? PROMISE_REACH : OPINION_REACH) : FAR;
  return gap <= reach || hasColon ? cue : null;
}

/** « ses camarades reprendront le sifflet »: a verb of going on, with what is gone on with, says nothing. */
function isDeed({ scene: { tokens, words }, language }: Stage, { kind, clitic, to }: Cue): boolean {
  if (kind !== 'finite' || clitic || !language.continuing.has(tokens[to - 1]!.norm)) return false;
  const object = normAt(tokens, to);
  return words.objectOpener.has(object) && !QUE.test(object) && !words.phraseEnd.has(normAt(tokens, to + 1));
}

/** « promet de lui désigner »: the infinitive is part of what is promised. */
function leadsInfinitive({ scene: { tokens } }: Stage, { kind, to }: Cue): boolean {
  if (kind !== 'finite' || !DE.test(normAt(tokens, to))) return false;
  let at = to + 1;
  while (at < to + 4 && BEFORE_INFINITIVE.test(normAt(tokens, at))) at++;
  return /..(?:er|ir|re)$/.test(normAt(tokens, at));
}

const BEFORE_INFINITIVE = /^(?:ne|n'|pas|plus|rien|se|s'|le|la|les|l'|lui|leur|y|en|tout)$/;

/** « Elle le répète : pour les familles, « l'oubli n'existe pas » »: what she says of them. */
function isForWhom({ scene }: Stage, { kind, from }: Cue): boolean {
  return kind === 'source' && scene.tokens[from]!.norm === 'pour' && /:/.test(gapBefore(scene, from));
}

/**
 * « Selon Paul Durand, d'un club qui tente d'attirer des jeunes, tout change : « … » »: the source at its head governs the
 * sentence, whatever its other verbs; only a verb of saying has words of its own.
 */
function framing(stage: Stage, able: readonly Cue[], last: Cue): Cue | null {
  const head = able.find(({ kind, from }) => kind === 'source' && from - stage.from <= SOURCE_REACH);
  // « Selon le rescapé, cité par la police, « … » »
  const isRelayed = last.kind === 'source' && normAt(stage.scene.tokens, last.to - 1) === 'par';
  return head && last !== head && (last.strength !== 'speech' || isRelayed) ? head : null;
}

/** « X estime que Y n'a pas démontré « … » », « X raconte comment elle a vécu le drame : « … » »: the words are X's. */
function isDenied({ scene }: Stage, outer: Cue, inner: Cue): boolean {
  if (/^(?:comment|combien|pourquoi)$/.test(normAt(scene.tokens, outer.to))) return inner.strength !== 'speech';
  const before = scene.tokens.slice(Math.max(outer.to, inner.from - 2), inner.from);
  if (!before.some(({ norm }) => norm === "n'" || norm === 'ne')) return false;
  return scene.tokens
    .slice(Math.max(outer.to, inner.from - FAR), inner.from)
    .some(({ norm }) => norm === 'que' || norm === "qu'");
}

/** Words between two tokens, quotations left out. */
export function distance(stage: Stage, from: number, to: number): number {
  let words = 0;
  for (let i = Math.max(from, to - TOKENS_BACK); i < to; i++) if (stage.scene.markOf[i]! < 0) words++;
  return words;
}

/** « Les négociations « avancent » entre A et B, a déclaré X. »: covers every quotation of the sentence. */
export function cueAtEnd(stage: Stage, end: number): Cue | null {
  return (
    near(stage.cues, end).find(c => {
      if (stage.scene.markOf[c.from]! >= 0) return false;
      // « Il « faudra des jours » pour compter les morts estime-t-il. »
      if (!c.clitic && !/[,–—-]/.test(gapBefore(stage.scene, c.from)) && !isLikeSaid(stage.scene, c)) return false;
      if (c.kind === 'source') return true;
      return c.kind === 'finite' && (c.strength === 'aside' ? endsWithSomebody(stage, c) : isInverted(stage, c));
    }) ?? null
  );
}

/** « …, comme l'a souligné l'élu » */
function isLikeSaid({ tokens }: Scene, { from }: Cue): boolean {
  return /^(?:l'|le)$/.test(normAt(tokens, from - 1)) && normAt(tokens, from - 2) === 'comme';
}

/** « « Ce n'est pas le moment » d'en parler, a balayé Paul Durand. »: a verb of conduct, somebody named, and nothing more. */
function endsWithSomebody({ scene, candidates }: Stage, { to, clitic }: Cue): boolean {
  if (clitic) return true;
  const next = near(candidates, to)[0];
  const isName = next?.actor?.type === 'person' || next?.kind === 'name';
  return next?.from === to && isName && /^\s*[.,;!?\n]/.test(gapBefore(scene, next.to));
}

/** A comma before, and no subject between them: the subject comes after. */
function isInverted(stage: Stage, cue: Cue): boolean {
  if (cue.clitic) return true;
  const next = near(stage.candidates, cue.to)[0];
  return !!next && next.from - cue.to <= 8;
}
