/** Names that stand beside a quotation, not in its sentence: above it, or after a dash. */

import type { Candidate } from '../people/candidate.ts';
import { near } from '../scene/order.ts';
import { gapBefore } from '../scene/scene.ts';
import type { Attribution } from './attribution.ts';
import { subjectOf } from './main-subject.ts';
import { ownerBefore } from './owner.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** Tokens of a line that only names the speaker. */
const HEADING = 16;

/** « « Une période bizarre » - Martin St-Louis », and nothing else on the line. */
export function afterDash(stage: Stage, end: number): Attribution | null {
  const { scene } = stage;
  const person = personAt(stage, end);
  if (!person) return null;
  const gap = gapBefore(scene, end);
  // Without a dash only where something is said of the name: « « C'était la guerre » Paul Durand, rescapé ».
  const isSigned =
    /^[\s»”"’)]*[,–—-]\s*$/.test(gap) ||
    (/^[\s»”"’)]*$/.test(gap) && scene.text[scene.tokens[person.to - 1]!.end] === ',');
  if (!isSigned) return null;
  if (near(stage.cues, end).some(cue => cue.kind === 'finite')) return null;
  const after = scene.text.slice(scene.tokens[person.to - 1]!.end);
  return /^[ \u00a0]*[.;]?(?:, [^\n.!?:;«]{0,120})?[ \u00a0]*(?:\n|$)/.test(after.slice(0, 130))
    ? { voice: stage.memory.voiceOf(person, scene), cue: null, way: 'colon' }
    : null;
}

/** « « On a été nuls » (Paul Durand) », « (Paul Durand, entraîneur) »: nothing but who says so. */
export function inBrackets(stage: Stage, end: number): Attribution | null {
  const { scene } = stage;
  const person = personAt(stage, end);
  if (!person) return null;
  if (!/^[\s»”"’)]*[\s»”"’]\($/.test(gapBefore(scene, end))) return null;
  const after = scene.text.slice(scene.tokens[person.to - 1]!.end);
  return /^(?:, [^\n()«»:;\d]{0,60})?\)\s*(?:[.,;]|$)/.test(after.slice(0, 70))
    ? { voice: stage.memory.voiceOf(person, scene), cue: null, way: 'colon' }
    : null;
}

function personAt({ candidates }: Stage, at: number): Candidate | null {
  const person = near(candidates, at)[0];
  return person?.from === at && (person.actor?.type === 'person' || person.kind === 'name') ? person : null;
}

/** « Patrick Vieira (entraîneur de Nice) : », the quotation being a paragraph of its own. */
export function underHeading(stage: Stage, first: number, previous: Stage | null): Attribution | null {
  if (!previous || first !== stage.from || !/:\s/.test(gapBefore(stage.scene, first))) return null;
  const own = previous.cues.filter(c => stage.scene.markOf[c.from]! < 0);
  // « avant d'ajouter : » tells as much as « ajoute : ».
  const last = own.at(-1);
  const cue = last?.kind === 'infinitive' ? last : (own.findLast(c => c.kind === 'finite') ?? null);
  if (cue) return { voice: voiceOfCue(previous, cue), cue, way: 'colon' };
  const [subject, owner] = [subjectOf(previous), ownerBefore(previous, first)];
  const voice = owner && stage.memory.voiceOf(owner, stage.scene);
  // « Il s'est attiré une réponse de l'intéressé : »: the words are not his, whoever « l'intéressé » is.
  const isSame = !!subject && voice?.speaker.name === subject.speaker.name;
  return { voice: owner ? (isSame ? null : voice) : subject, cue: null, way: 'colon' };
}

/** « Le plus déçu : Paul Durand (Dijon) », a line of its own over the quotation. */
export function underName(stage: Stage, first: number, previous: Stage | null): Attribution | null {
  if (!previous || first !== stage.from || previous.to - previous.from > HEADING || previous.cues.length > 0)
    return null;
  const { scene } = stage;
  const person = previous.candidates.find(c => !c.governed && c.actor?.type === 'person');
  if (!person) return null;
  const after = scene.text.slice(scene.tokens[person.to - 1]!.end, scene.marks[scene.markOf[first]!]!.outerStart);
  if (!/^\s*(?:\([^)\n]*\))?(?:(?:,| [-–—]) [^\n.!?:;]{0,100})?\s*\n/.test(after)) return null;
  return { voice: previous.memory.voiceOf(person, scene), cue: null, way: 'colon' };
}
