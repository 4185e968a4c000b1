/** « Anne Leroy et Paul Durand s'inquiètent »: what several say together is nobody's alone. */

import type { Cue } from '../cues/cue.ts';
import { isPluralVerb } from '../cues/plural-verb.ts';
import { unnamedVoice, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { normAt } from '../scene/norm-at.ts';
import { isPlainGap } from '../scene/scene.ts';
import { LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOf } from './taken-up.ts';

/** The two who are the subject together, if the one who was found is one of them; nobody, if the first is no one known; else that one. */
export function jointly(stage: Stage, cue: Cue, voice: Voice | null): Voice | null {
  if (!voice?.person || voice.plural || cue.clitic || cue.kind === 'source') return voice;
  const looked = stage.candidates.slice(0, LOOKED_AT);
  const isFound = (one: Candidate) => voiceOf(stage, one)?.speaker.name === voice.speaker.name;
  const at = looked.findIndex(second => isSecond(stage, second) && goesWith(stage, cue, second));
  const [first, second] = [looked[at - 1], looked[at]];
  if (!second) return voice;
  if (!first || !isPair(first, second)) return second.to === cue.from && isFound(second) ? null : voice;
  if (!isFound(first) && !isFound(second)) return voice;
  const { text, tokens } = stage.scene;
  const name = text.slice(tokens[first.from]!.start, tokens[second.to - 1]!.end);
  return unnamedVoice(name, { gender: null, plural: true, person: true, stem: null });
}

function isSecond({ scene }: Stage, { from, kind }: Candidate): boolean {
  const and = from - 1;
  return kind !== 'pronoun' && normAt(scene.tokens, and) === 'et' && isPlainGap(scene, from) && isPlainGap(scene, and);
}

/** « Le préfet et son épouse », side by side. */
function isPair(first: Candidate, second: Candidate): boolean {
  return !first.governed && first.kind !== 'pronoun' && second.from === first.to + 1;
}

/** Right before the verb of several, or right behind it. */
function goesWith({ scene, cues }: Stage, cue: Cue, second: Candidate): boolean {
  if (cue.kind === 'finite') return isPluralVerb(scene, cue);
  const verb = normAt(scene.tokens, second.to);
  return AUXILIARY.test(verb) || cues.some(other => other.from === second.to && isPluralVerb(scene, other));
}

const AUXILIARY = /^(?:ont|sont)$/;
