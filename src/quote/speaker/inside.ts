/** Who speaks where the words that say so stand inside the marks. */

import type { Cue } from '../cues/cue.ts';
import type { Marked } from '../marks/marked.ts';
import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { candidateAt } from '../people/candidates.ts';
import { type Introduction, introduce } from '../people/cast.ts';
import { near } from '../scene/order.ts';
import { gapBefore, tokenFrom } from '../scene/scene.ts';
import type { Attribution } from './attribution.ts';
import { speakerInside } from './places.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** « Nous irons, a-t-il ajouté, jusqu'au bout »: set off by commas, with a pronoun, a name or a function after it. */
export function cueInside(stage: Stage, mark: Marked): Attribution | null {
  const first = tokenFrom(stage.scene, mark.start);
  for (const cue of near(stage.cues, first)) {
    if (stage.scene.tokens[cue.from]!.start >= mark.end) return null;
    if (cue.kind !== 'finite' || cue.from === first || !/[,!?…–—-]/.test(gapBefore(stage.scene, cue.from))) continue;
    // « Il m'a dit 'jamais', assurait-il »: of what stands between the inner marks.
    if (/['’"”»]\s*,/.test(gapBefore(stage.scene, cue.from))) continue;
    if (cue.clitic === 'on') return { voice: ofOn(stage, cue), cue, way: 'inside' };
    if (cue.clitic && /[,.!?…–—)]|$/.test(gapBefore(stage.scene, cue.to)))
      return { voice: voiceOfCue(stage, cue), cue, way: 'inside' };
    const inside = cue.clitic ? null : speakerInside(stage, cue);
    if (inside && cue.strength !== 'speech' && inside.actor?.type !== 'person' && !inside.phrase) continue;
    if (inside) return { voice: heardInside(stage, inside), cue, way: 'inside' };
  }
  return null;
}

/** How far behind « dit-on » may stand where one says so, in words. */
const ON_REACH = 6;

/** « « Ce sera mieux, explique-t-on à la mairie, mais … » »: where one says so, if the words tell. */
function ofOn({ scene, language, memory }: Stage, cue: Cue): Voice | null {
  for (let at = cue.to; at < Math.min(cue.to + ON_REACH, scene.tokens.length); at++) {
    if (/[,.;:!?–—]/.test(gapBefore(scene, at))) return null;
    const candidate = candidateAt(scene, at, language);
    if (candidate) return memory.voiceOf(candidate, scene);
  }
  return null;
}

/** « « Nous cherchons, confirme le procureur, Paul Durand. Rien n'est fini. » »: what he is was not read before. */
function heardInside({ scene, language, memory }: Stage, inside: Candidate): Voice | null {
  const introductions: Introduction[] = [];
  if (inside.actor?.type === 'person') introduce(scene, inside, { language, introductions });
  memory.introduce(introductions);
  return memory.voiceOf(inside, scene);
}
