/** « Quant à Anne Leroy, elle se plaint »: a pronoun that takes up the name before it. */

import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { indexFrom } from '../scene/order.ts';
import { gapBefore } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** The name that a pronoun takes up; anything else is itself. */
function takenUp({ scene, candidates }: Stage, candidate: Candidate): Candidate {
  if (candidate.kind !== 'pronoun' || candidate.plural || !/^,\s$/.test(gapBefore(scene, candidate.from)))
    return candidate;
  const name = candidates[indexFrom(candidates, candidate.from) - 1];
  if (name?.to !== candidate.from || !isNamed(name) || !isAnnounced(scene.tokens, name.from)) return candidate;
  return name.gender && name.gender !== candidate.gender ? candidate : { ...name, gender: candidate.gender };
}

function isNamed({ actor, kind, plural }: Candidate): boolean {
  return !plural && (actor?.type === 'person' || kind === 'name' || kind === 'function');
}

/** Whoever a candidate, or the name that it takes up, stands for in the memory. */
export function voiceOf(stage: Stage, candidate: Candidate | null | undefined): Voice | null {
  return candidate ? stage.memory.voiceOf(takenUp(stage, candidate), stage.scene) : null;
}

/** « Quant à X », « Quant au maire », « Pour ce qui est de X ». */
function isAnnounced(tokens: Stage['scene']['tokens'], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from + 1).map(({ norm }) => norm);
  return before.includes('quant') || (before.includes('est') && /^(?:de|du)$/.test(before.at(-2) ?? ''));
}
