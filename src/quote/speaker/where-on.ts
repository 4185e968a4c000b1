/** « On » of whom the head of the sentence says where: « À la CGT, on dénonce », « Du côté de la mairie, on assure ». */

import type { Cue } from '../cues/cue.ts';
import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { candidateAt } from '../people/candidates.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore } from '../scene/scene.ts';
import { openerOf } from './places.ts';
import type { Stage } from './stage.ts';

/** Words before who it is: « dans l'entourage de la ». */
const REACH = 6;
const WHERE = /^(?:à|aux?|chez|côté|du côté|dans (?:l'|le|les)|auprès|au sein)$/;

/** Where one says what the verb tells; `null` if its subject is not « on », or the sentence begins otherwise. */
export function whereOneSays(stage: Stage, cue: Cue): Voice | null {
  const { scene, from, language, memory } = stage;
  const { tokens } = scene;
  const at = openerOf(stage, cue);
  const on = normAt(tokens, at - 1) === "l'" ? at - 1 : at;
  if (normAt(tokens, at) !== 'on' || !/,/.test(gapBefore(scene, on))) return null;
  const head = normAt(tokens, from);
  if (!WHERE.test(head) && !WHERE.test(`${head} ${normAt(tokens, from + 1)}`)) return null;
  let body: Candidate | null = null;
  for (let i = from; i < Math.min(on, from + REACH); i++) {
    const candidate = candidateAt(scene, i, language);
    if (candidate?.kind === 'collective') body ??= candidate;
    if (candidate?.to !== on || candidate.actor?.type === 'country') continue;
    // « Au cabinet du ministre, Paul Durand, on assure »: not he himself.
    return memory.voiceOf(candidate.actor?.type === 'person' ? (body ?? candidate) : candidate, scene);
  }
  return null;
}
