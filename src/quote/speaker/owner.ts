import { normAt } from '../scene/norm-at.ts';
import { DE } from '../scene/small-words.ts';
/** Whose words they are where no verb says so: « … », la voix de X se brise; « … » : c'est le cri de X; « … » par X. */

import type { Cue } from '../cues/cue.ts';
import type { Candidate } from '../people/candidate.ts';
import { indexFrom, near } from '../scene/order.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Attribution } from './attribution.ts';
import type { Stage } from './stage.ts';

/** « un discours qualifié de « honteux » et de « déplacé » par le maire »: whoever did what the participle before says. */
export function agentAfter(stage: Stage, first: number, end: number): Attribution | null {
  if (normAt(stage.scene.tokens, end) !== 'par' || !/^[\s»”"’)]*$/.test(gapBefore(stage.scene, end))) return null;
  const participle = stage.scene.tokens
    .slice(Math.max(stage.from, first - AGENT_REACH), first)
    .some(({ norm }, i, all) => {
      const isOutside = stage.scene.markOf[first - all.length + i]! < 0;
      return isOutside && stage.language.verbs.get(norm)?.kinds.has('participle');
    });
  const agent = near(stage.candidates, end + 1)[0];
  if (!participle || agent?.from !== end + 1) return null;
  return { voice: stage.memory.voiceOf(agent, stage.scene), cue: null, way: 'after' };
}

/** « Le maire a été accusé par Anne d'avoir « menti » », « s'est vu reprocher par Anne « un mensonge » »: whoever says so. */
export function agentAhead({ candidates, scene, memory, language }: Stage, first: number): Attribution | null {
  const last = candidates[indexFrom(candidates, first) - 1];
  if (!last || last.plural || last.kind === 'pronoun' || first - last.to > AGENT_REACH) return null;
  for (let at = last.to; at < first; at++)
    if (!BEFORE_CHARGE.test(normAt(scene.tokens, at)) || !isPlainGap(scene, at)) return null;
  const kinds = language.verbs.get(normAt(scene.tokens, last.from - 2))?.kinds;
  if (normAt(scene.tokens, last.from - 1) !== 'par' || !(kinds?.has('participle') || kinds?.has('infinitive')))
    return null;
  return { voice: memory.voiceOf(last, scene), cue: null, way: 'before' };
}

/** What stands between whoever charges and what he says. */
const BEFORE_CHARGE = /^(?:d[e']|avoir|être|comme|des|du|un|une|l[ae']|les)$/;

/** « Message de Paul Durand à ses élus : « … » »: the noun of speech with which the sentence begins. */
export function ownerOfHead({ candidates, scene, language, from }: Stage, first: number): Candidate | undefined {
  return candidates.slice(0, AT_HEAD).find(candidate => {
    const noun = nounBefore(scene, candidate.from);
    if (!candidate.governed || candidate.to >= first || noun > from + 1 || noun < from) return false;
    // « Réplique cinglante de Paul Durand, chef de file de l'opposition : « … » »
    return [noun, noun - 1].some(at => at >= from && language.speechNouns.has(normAt(scene.tokens, at)));
  });
}

/** Candidates among whom the owner of a sentence's first noun is. */
const AT_HEAD = 3;

/** « Paul commence, avant d'être coupé par Anne Leroy : « … » », « un avis partagé par le maire : »: the last one before the colon. */
export function agentBefore({ candidates, scene, memory }: Stage, first: number): Attribution | null {
  const last = candidates[indexFrom(candidates, first) - 1];
  if (last?.to !== first || last.plural || last.kind === 'pronoun' || !/:/.test(gapBefore(scene, first))) return null;
  const isAgent = normAt(scene.tokens, last.from - 1) === 'par' && isPlainGap(scene, last.from);
  return isAgent ? { voice: memory.voiceOf(last, scene), cue: null, way: 'colon' } : null;
}

/** Words between the participle and its quotation. */
const AGENT_REACH = 3;

/** « « … », la voix de Paul Durand se brise »: no verb of saying, but whose voice it is. */
export function withVoice(stage: Stage, end: number): Attribution | null {
  const owner = /,/.test(gapBefore(stage.scene, end)) ? ownerOfWords(stage, end) : undefined;
  if (!owner || owner.from - end > OWNER_REACH) return null;
  return { voice: stage.memory.voiceOf(owner, stage.scene), cue: null, way: 'after' };
}

/** Words up to the name in « la voix de Paul Durand ». */
const OWNER_REACH = 4;

/** « « … » : c'est le mot d'ordre de la junte. », « telle est la demande des riverains » */
export function ownerOfWords({ candidates, scene, language }: Stage, end: number): Candidate | undefined {
  return near(candidates, end).find(({ governed, from }) => {
    const noun = nounBefore(scene, from);
    return governed && noun >= end && language.speechNouns.has(scene.tokens[noun]!.norm);
  });
}

/** « elle rappelle la conviction de sa cliente : « … » »: whose words the noun of speech before the colon tells. */
export function ownerBefore({ candidates, scene, language }: Stage, first: number): Candidate | null {
  const last = candidates[indexFrom(candidates, first) - 1];
  if (last?.to !== first || !last.governed) return null;
  const noun = nounBefore(scene, last.from);
  // « une réponse cinglante de l'intéressé »
  return [noun, noun - 1].some(at => language.speechNouns.has(normAt(scene.tokens, at))) ? last : null;
}

/** « la voix de Paul », « le slogan de la CGT », « le mot du maire »: the noun that takes what begins at a token. */
function nounBefore({ tokens }: Scene, from: number): number {
  const of = /^(?:la|l')$/.test(normAt(tokens, from - 1)) ? from - 2 : from - 1;
  return DE.test(normAt(tokens, of)) ? of - 1 : from - 1;
}

/** « il cite Paul Durand : « … » », « le rapport cite un surveillant : »: nothing else between the verb, who it is and the colon. */
export function cited({ candidates, scene }: Stage, first: number, { to }: Cue): Candidate | null {
  const last = candidates[indexFrom(candidates, first) - 1];
  const isPerson = last?.actor ? last.actor.type === 'person' : last?.kind === 'function';
  return isPerson && last?.from === to && last.to === first && /^cit(?:e|ait|a)$/.test(scene.tokens[to - 1]!.norm)
    ? last
    : null;
}
