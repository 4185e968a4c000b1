import { normAt } from '../scene/norm-at.ts';
/** Who speaks in turn: the lines of a dialogue inside one pair of marks, and who opens a dialogue of dashed lines. */

import type { Marked } from '../marks/marked.ts';
import type { Voice } from '../memory/voice.ts';
import type { Candidate } from '../people/candidate.ts';
import { gapBefore } from '../scene/scene.ts';
import type { Attribution } from './attribution.ts';
import { subjectOf } from './main-subject.ts';
import type { Stage } from './stage.ts';
import { voiceOfCue } from './subjects.ts';

/** A line that was read, and who said it. */
type Turn = { readonly mark: Marked; readonly voice: Voice | null };

/** The lines of one pair of marks, so far. */
export class Turns {
  #lines: Turn[] = [];

  /**
   * « « Vous étiez là ?¶– Oui, répond Paul.¶– Et après ? » »: where no verb tells, the line before the last has the same
   * speaker; a question is answered by the only other person who was named.
   */
  of(told: Attribution | null, mark: Marked, stage: Stage): Attribution | null {
    if (!mark.turn) this.#lines = [];
    const attribution = told?.cue ? told : this.#inTurn(told, stage);
    this.#lines.push({ mark, voice: attribution?.voice ?? null });
    return attribution;
  }

  #inTurn(told: Attribution | null, { scene, memory }: Stage): Attribution | null {
    const [before, last] = [this.#lines.at(-2), this.#lines.at(-1)];
    if (!last?.voice) return told;
    if (before?.voice) return before.voice.speaker.name === last.voice.speaker.name ? told : said(before.voice);
    return scene.text[last.mark.end - 1] === '?' ? said(memory.timeline.onlyOther(last.voice)) : told;
  }
}

function said(voice: Voice | null): Attribution {
  return { voice, cue: null, way: 'continued' };
}

/** Who says the first line of a dialogue, and whom it is said to. */
export type Opening = { readonly asks: Voice; readonly asked: Voice | null };

/** « Le juge s'adresse à Paul Durand : » over a dashed line; `null` if the sentence before opens nothing. */
export function openingOf(stage: Stage, before: Stage | null): Opening | null {
  if (!before || !/:\s*\n\s*[–—-]/.test(gapBefore(stage.scene, stage.from))) return null;
  const cue = before.cues.findLast(({ kind }) => kind !== 'source');
  const asks = (cue ? voiceOfCue(before, cue) : null) ?? subjectOf(before);
  return asks && { asks, asked: spokenTo(before) ?? before.memory.timeline.onlyOther(asks) };
}

/** « s'adresse à Paul Durand », « demande au président ». */
function spokenTo({ scene, candidates, memory }: Stage): Voice | null {
  const isTo = ({ from, governed, kind }: Candidate) =>
    governed &&
    kind !== 'collective' &&
    /^(?:à|au)$/.test(scene.tokens[from]!.norm === 'au' ? 'au' : normAt(scene.tokens, from - 1));
  const last = candidates.findLast(isTo);
  return last ? memory.voiceOf(last, scene) : null;
}
