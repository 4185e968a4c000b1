/** Who is quoted where only what comes after tells: « « … », dit-il. » before anybody was named, « « A ». « B », dit X. » */

import { couldBe, type Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { near } from '../scene/order.ts';
import { tokenFrom } from '../scene/scene.ts';
import { attributeIn } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { isAsSaid } from './main-subject.ts';
import { LOOKED_AT } from './places.ts';
import type { Stage } from './stage.ts';

/** Sentences looked at for the name of whoever « il » was before it was told. */
const SENTENCES = 8;

/** Whom « dit-il » means where nobody has come up yet: the first person that the next sentences are about. */
export function foreseen({ cue, voice }: Attribution, stage: Stage, later: readonly Stage[]): Voice | null {
  const pronoun = (!voice || voice.untold) && cue?.kind === 'finite' ? pronounOf(stage, cue) : null;
  if (!pronoun || stage.memory.timeline.hasMetSomebody) return voice;
  for (const next of later.slice(0, SENTENCES)) {
    const first = next.candidates.slice(0, LOOKED_AT).find(c => isPerson(c) && !isAsSaid(next, c));
    const meant = first && next.memory.voiceOf(first, next.scene);
    if (meant) return couldBe(meant, pronoun) ? meant : null;
  }
  return null;
}

function pronounOf({ candidates }: Stage, { clitic, to }: NonNullable<Attribution['cue']>): Voice['gender'] {
  if (clitic) return clitic === 'il' ? 'm' : clitic === 'elle' ? 'f' : null;
  const after = near(candidates, to).find(({ kind, plural }) => kind === 'pronoun' && !plural);
  return after && after.from - to <= 1 ? after.gender : null;
}

function isPerson({ governed, actor, kind }: Candidate): boolean {
  return !governed && (actor ? actor.type === 'person' : kind === 'name');
}

/** « Un moment « très fort, très beau ». « On a pleuré », raconte une mère. »: whoever the next sentence quotes, of this paragraph. */
export function ofNextQuotation(stage: Stage, next: Stage | null): Attribution | null {
  const mark = next?.marks[0];
  if (!next || !mark || next.paragraph !== stage.paragraph) return null;
  if (stage.memory.timeline.lastSpeaker(stage.paragraph)) return null;
  const told = attributeIn(next, mark, stage);
  const isOpening = tokenFrom(next.scene, mark.outerStart) === next.from;
  const isSaid = isOpening ? told?.way === 'after' || told?.way === 'inside' : told?.way === 'ending' && !stage.bare;
  if (!told?.cue || !told.voice || !isSaid) return null;
  return { voice: told.voice, cue: null, way: 'next' };
}
