/** Who asks and who answers where somebody is heard: « Vous avez fui ? » is the judge's, « J'ai paniqué. » is not. */

import type { Marked } from '../marks/marked.ts';
import { isTold } from '../memory/appearance.ts';
import type { Voice } from '../memory/voice.ts';
import { type Scene, tokenFrom } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** « vous », « votre » and no « je »: it is asked of somebody. */
const ADDRESSED = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|, (?:madame|monsieur)\s?\?$/iu;
const OWN = /(?<!\p{L})(?:je|moi|mon|ma|mes)(?!\p{L})|(?<!\p{L})j['’]/iu;
const TO_COURT = /(?<!\p{L})(?:monsieur|madame|m\.|mme) (?:le |la )?(?:président|juge|procureur)/iu;

/** « « Ne m'envoyez pas en prison, monsieur le juge », implore-t-il. »: not said by the judge, whom « il » could mean. */
export function unlessToCourt(stage: Stage, voice: Voice | null): Voice | null {
  if (voice && stage.marks.some(own => OF_CLIENT.test(wordsOf(stage.scene, own))))
    return pleader(stage, voice) ?? voice;
  const mark = stage.marks.find(({ start, end }) => TO_COURT.test(stage.scene.text.slice(start, end)));
  if (!mark || !voice || !stage.memory.isOfJustice(voice)) return voice;
  return otherSide(stage, mark, voice) ?? null;
}

function wordsOf({ text }: Scene, { start, end }: Marked): string {
  return text.slice(start, end);
}

/** Words between two quotations of which the second may answer the first. */
const CUE = 40;

/** « Vous avez fui ? », before « J'ai paniqué. »; after « Le prévenu ment », « Je requiers » goes on. */
function isAddressed(scene: Scene, { start }: Marked): boolean {
  const first = tokenFrom(scene, start);
  let at = first - 1;
  while (at > first - CUE && (scene.markOf[at] ?? -1) < 0) at--;
  const before = scene.marks[scene.markOf[at] ?? -1];
  if (!before) return true;
  const words = wordsOf(scene, before);
  return /\?$/.test(words) || ADDRESSED.test(words);
}

/** « mon client », « ma cliente »: a lawyer's words, if one has come up. */
const OF_CLIENT = /(?<!\p{L})(?:mon client|ma cliente)(?!\p{L})/iu;

/** Whoever is thought of, if they defend somebody, or else the last one who came up and does. */
function pleader({ memory }: Stage, voice: Voice): Voice | undefined {
  if (memory.isDefence(voice)) return voice;
  return memory.timeline.recent().findLast(({ voice: other }) => memory.isDefence(other))?.voice;
}

/** The other side, if the words cannot be those of whoever is thought of; `undefined` if nothing speaks against it. */
export function otherSide(stage: Stage, mark: Marked, voice: Voice): Voice | null | undefined {
  const { memory, scene } = stage;
  const words = wordsOf(scene, mark);
  const lawyer = OF_CLIENT.test(words) ? pleader(stage, voice) : undefined;
  if (lawyer) return lawyer;
  const isJudge = memory.isOfJustice(voice);
  const asks = ADDRESSED.test(words) && /\?$/.test(words) && !OWN.test(words);
  const answers = TO_COURT.test(words) || (OWN.test(words) && !ADDRESSED.test(words) && isAddressed(scene, mark));
  if (isJudge ? !answers : !asks) return undefined;
  const other = memory.timeline
    .recent()
    .findLast(
      appearance =>
        isTold(appearance) &&
        appearance.voice.person &&
        !appearance.voice.plural &&
        memory.isOfJustice(appearance.voice) !== isJudge,
    )?.voice;
  return other ?? (isJudge ? null : undefined);
}
