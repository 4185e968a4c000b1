import { normAt } from '../scene/norm-at.ts';
/** Whom a sentence is about, whatever its verb. */

import { isCapitalised } from '../../lib/words.ts';
import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { gapBefore, isPlainGap } from '../scene/scene.ts';
import { LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOf } from './taken-up.ts';

/** « Selon X, … » and « Pour X, … » name who speaks. */
const SOURCES = /^(?:selon|pour|d'|de|des|du)$/;

/** The subject of a sentence, whatever its verb; after « même si X a dit que …, » that of the main clause. */
export function subjectOf(stage: Stage, before = stage.to): Voice | null {
  const isSecond = ({ from }: Candidate) => from > stage.from && stage.scene.tokens[from - 1]!.norm === 'et';
  const able = stage.candidates
    .slice(0, LOOKED_AT)
    .filter((c, i) => !c.governed && c.to <= before && !(i === 0 && isSecond(c)) && !isObjectOfPurpose(stage, c))
    .filter(c => !isAsSaid(stage, c));
  if (able.length === 0) return voiceOf(stage, presented(stage, before));
  const main = opensAside(stage) ? able.find(c => /,/.test(gapBefore(stage.scene, c.from))) : undefined;
  return voiceOf(stage, main ?? (isTakenUp(stage, able) ? able[1] : able[0]));
}

/**
 * « L'application pour protéger les joueurs », « Frapper un enfant est grave »: what an infinitive is done to; « avant de
 * préciser le maire » speaks.
 */
export function isObjectOfPurpose({ scene, language, from: start }: Stage, { from }: Candidate): boolean {
  const { tokens, words } = scene;
  if (!isPlainGap(scene, from)) return false;
  const [purpose, verb] = [normAt(tokens, from - 2), normAt(tokens, from - 1)];
  if (!/..(?:er|ir|re)$/.test(verb) || language.verbs.has(verb)) return false;
  if (/^(?:pour|sans|de|d'|à)$/.test(purpose)) return true;
  const isVerb = !words.phraseEnd.has(verb) && !words.preposition.has(verb) && !words.beforeHead.has(verb);
  return from - 1 === start && isVerb && isCapitalised(tokens[start]!.text) && !isCapitalised(tokens[from]!.text);
}

/** Words with which a sentence goes on past an aside. */
const GOES_ON = 3;

/** « La course, comme dit Paul Durand, a duré »: he tells of it; the sentence is about something else. */
export function isAsSaid({ scene: { tokens }, cues, to: end }: Stage, { from, to }: Candidate): boolean {
  // « …, comme l'explique Paul Durand. »: he goes on.
  if (to + GOES_ON > end) return false;
  const cue = cues.find(({ to }) => to === from);
  return !!cue && tokens.slice(Math.max(0, cue.from - 2), cue.from).some(({ norm }) => norm === 'comme');
}

/** « Les patients, elle les connaît tous »: what stands first is what the verb is done to. */
function isTakenUp({ scene }: Stage, [first, second]: readonly Candidate[]): boolean {
  if (second?.kind !== 'pronoun' || second.from !== first!.to) return false;
  return /,/.test(gapBefore(scene, second.from)) && /^(?:le|la|les|l')$/.test(normAt(scene.tokens, second.to));
}

/** « Il y a des gens comme Paul Durand qui s'impatientent »: no subject, but somebody of whom something is said. */
function presented({ candidates, scene }: Stage, before: number): Candidate | undefined {
  return candidates
    .slice(0, LOOKED_AT)
    .find(
      c => c.to < before && (c.actor?.type === 'person' || c.kind === 'name') && normAt(scene.tokens, c.to) === 'qui',
    );
}

/** « Sous les yeux de X, elle a remercié « … » »: somebody is the subject, whoever she is. */
export function hasOpenPronoun({ candidates }: Stage, before: number): boolean {
  return candidates.slice(0, LOOKED_AT).some(c => c.to <= before && c.kind === 'pronoun' && !c.governed);
}

function opensAside({ scene, from }: Stage): boolean {
  const [first, second] = [normAt(scene.tokens, from), normAt(scene.tokens, from + 1)];
  // « A l'arrivée, … »: capitals go without accents.
  if ((first === 'a' || scene.words.preposition.has(first)) && !SOURCES.test(first)) return true;
  return (
    scene.words.subordinateOpener.has(first) &&
    (/^(?:s|quand|lors|puis)/.test(first) || /^(?:que|qu'|si|quand)$/.test(second))
  );
}
