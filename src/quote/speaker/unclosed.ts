import type { Marked } from '../marks/marked.ts';
import { near } from '../scene/order.ts';
import { gapBefore, tokenFrom } from '../scene/scene.ts';
import { speakerInside } from './places.ts';
import type { Stage } from './stage.ts';

/** The closing mark is missing: « « Nous irons, a déclaré X. » ends before the comma of the words that name the speaker. */
export function withoutTail(stage: Stage, mark: Marked): Marked {
  const { scene } = stage;
  const cue = near(stage.cues, tokenFrom(scene, mark.start)).find(c => {
    const { start } = scene.tokens[c.from]!;
    if (start >= mark.end || c.kind !== 'finite') return false;
    return /[,!?…»”"]/.test(gapBefore(scene, c.from)) && (c.clitic !== null || speakerInside(stage, c) !== null);
  });
  if (!cue) return mark;
  const end = scene.tokens[cue.from - 1]!.end;
  for (let i = cue.from; i < scene.tokens.length && scene.tokens[i]!.start < mark.outerEnd; i++) scene.markOf[i] = -1;
  return { ...mark, end, outerEnd: end };
}
