/** Whom « dit-il », « lancent-elles » mean: the subject of the same sentence, else whoever was talked of before. */

import type { Cue } from '../cues/cue.ts';
import type { Gender } from '../language/language.ts';
import { couldBe, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore } from '../scene/scene.ts';
import { unlessToCourt } from './court.ts';
import { namedIn } from './named-in.ts';
import { beginsPart, LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';

/** « Paul Durand s'agace : « … », dit-il »: the subject of the same sentence, else whoever was talked of before. */
export function ofClitic(stage: Stage, cue: Cue, clitic: string): Voice | null {
  const gender = clitic.startsWith('elle') ? 'f' : 'm';
  const plural = clitic.endsWith('s');
  const same = plural ? null : (stillSpeaking(stage, cue, gender) ?? framedBy(stage, cue, gender));
  if (same) return same;
  const own = stage.candidates.slice(0, LOOKED_AT).find(c => c.to <= cue.from && isOpenPerson(c));
  const isIntroduced =
    !!own &&
    (isBeforeColon(stage, own, cue) ||
      saysBefore(stage, own, cue) ||
      heads(stage, own, cue) ||
      explains(stage, own, cue));
  const shown = isIntroduced ? own : shownBefore(stage, cue);
  const voice = shown && !plural ? voiceOf(stage, shown) : null;
  if (voice?.person && !voice.plural && (!voice.gender || voice.gender === gender)) return voice;
  if (plural) return ownSubjects(stage, cue, gender) ?? stage.memory.pronoun(gender, true) ?? ownCrowd(stage, cue);
  return (
    unlessToCourt(stage, stage.memory.pronoun(gender, false, namedIn(stage, stage.marks))) ??
    ownPerson(stage, own, gender) ??
    toldOfBefore(stage, cue, gender)
  );
}

/** « « … », a regretté la préfecture. « … », a-t-elle ajouté »: an institution that has just spoken goes on, whoever was named. */
function stillSpeaking({ memory, scene, language }: Stage, cue: Cue, gender: Gender): Voice | null {
  if (!language.adding.has(scene.tokens[cue.to - 1]!.norm)) return null;
  const last = memory.timeline.lastOfSentence();
  return last && !last.person && !last.plural && last.gender === gender ? last : null;
}

/** « Selon l'avocat de la victime, l'accusé la frappait : « … », dit-il »: the source at the head of the sentence, not the accused. */
function framedBy(stage: Stage, cue: Cue, gender: Gender): Voice | null {
  const [source] = stage.cues;
  const head = source?.kind === 'source' && source.from === stage.from ? near(stage.candidates, source.to)[0] : null;
  if (!head || head.to > cue.from || head.kind === 'pronoun') return null;
  const voice = voiceOf(stage, head);
  return voice?.person && !voice.plural && couldBe(voice, gender) ? voice : null;
}

/** « Paul Durand regarde son champ, « … », soupire-t-il », nobody having come up before. */
function ownPerson(stage: Stage, own: Candidate | undefined, gender: Gender): Voice | null {
  const voice = voiceOf(stage, own);
  return voice?.person && !voice.plural && couldBe(voice, gender) ? voice : null;
}

/** « La brigade a arrêté un automobiliste qui roulait trop vite « … », a-t-il justifié »: nobody else can be meant. */
function toldOfBefore(stage: Stage, cue: Cue, gender: Gender): Voice | null {
  const told = stage.candidates
    .slice(0, LOOKED_AT)
    .findLast(c => c.to <= cue.from && c.kind === 'function' && !c.plural && isRelative(stage, c));
  return ownPerson(stage, told, gender);
}

function isRelative({ scene: { tokens } }: Stage, { to }: Candidate): boolean {
  return tokens[to]?.norm === 'qui';
}

/** « Certaines vendeuses restent, car, disent-elles, « … » »: the subject of the same sentence, before whoever came up earlier. */
function ownSubjects(stage: Stage, cue: Cue, gender: Gender): Voice | null {
  const subject = stage.candidates
    .slice(0, LOOKED_AT)
    .findLast(c => c.to <= cue.from && !c.governed && c.plural && beginsPart(stage, c));
  if (subject?.kind !== 'function') return null;
  return gender === 'f' && subject.gender === 'm' ? null : voiceOf(stage, subject);
}

/** « deux dames apportent une caisse, « … », lancent-elles ». */
function ownCrowd(stage: Stage, cue: Cue): Voice | null {
  const end = indexFrom(stage.candidates, cue.from);
  const crowd = stage.candidates
    .slice(Math.max(0, end - LOOKED_AT), end)
    .findLast(c => c.plural && c.kind === 'function');
  return voiceOf(stage, crowd);
}

/** « Le procureur assurait que « … », précisait-il »: another verb of saying has the same subject. */
function saysBefore(stage: Stage, own: Candidate, cue: Cue): boolean {
  const mark = stage.marks[0];
  if (!mark) return false;
  const first = stage.cues.find(c => c.kind === 'finite' && c.strength === 'speech' && c.from >= own.to);
  return (
    !!first &&
    first.to < cue.from &&
    first.from - own.to <= 1 &&
    stage.scene.tokens[first.to - 1]!.end <= mark.outerStart
  );
}

/** « Paul Durand regarde son champ « … », soupire-t-il »: a name that opens the sentence, nobody else before the quotation. */
function heads({ marks, candidates, from, scene }: Stage, own: Candidate, cue: Cue): boolean {
  const mark = marks.findLast(({ outerEnd }) => outerEnd <= scene.tokens[cue.from]!.start);
  if (!mark || (own.actor?.type !== 'person' && own.kind !== 'name') || own.from - from > TITLE) return false;
  const others = candidates
    .slice(0, LOOKED_AT)
    .filter(c => c.from >= own.to && scene.tokens[c.from]!.start < mark.outerStart);
  return !others.some(c => !c.governed && !c.plural && c.kind !== 'collective');
}

/** « Paul Durand hausse les épaules : l'eau, prévient-il, « … » »: what comes after the colon is his, and nobody else stands before it. */
function explains({ scene, candidates }: Stage, own: Candidate, cue: Cue): boolean {
  if (own.actor?.type !== 'person' && own.kind !== 'name') return false;
  for (let i = own.to; i < cue.from; i++)
    if (/:/.test(gapBefore(scene, i)))
      return !candidates.slice(0, LOOKED_AT).some(c => c.from >= own.to && c.to <= i && isOpenPerson(c));
  return false;
}

/** Words before a name at the head of its sentence: « Maître », « Le docteur ». */
const TITLE = 2;

/** « C'est le cas de cet agent, excédé : « … », s'agace-t-il »: no subject, but somebody pointed at before the colon. */
function shownBefore(stage: Stage, cue: Cue): Candidate | null {
  const shown = stage.candidates
    .slice(0, LOOKED_AT)
    .find(c => c.to <= cue.from && c.governed && c.phrase?.pointing && !c.plural);
  return shown && isBeforeColon(stage, shown, cue) ? shown : null;
}

/** Does a colon open a quotation right after the candidate, before the cue? */
export function isBeforeColon({ scene }: Stage, { to }: Candidate, cue: Cue): boolean {
  for (let i = to; i < Math.min(to + LOOKED_AT, cue.from) && scene.markOf[i - 1]! < 0; i++)
    if (/:/.test(gapBefore(scene, i))) return scene.markOf[i]! >= 0;
  return false;
}

function isOpenPerson({ governed, actor, kind, phrase }: Candidate): boolean {
  if (governed) return false;
  return actor?.type === 'person' || kind === 'name' || (kind === 'function' && !!phrase?.definite);
}

function voiceOf(stage: Stage, candidate: Candidate | null | undefined): Voice | null {
  return candidate ? stage.memory.voiceOf(candidate, stage.scene) : null;
}
