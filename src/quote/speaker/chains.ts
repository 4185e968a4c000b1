import { normAt } from '../scene/norm-at.ts';
/** « A », « B » et même « C », a déclaré X: quotations with nothing but small words between them are one person's. */

import type { Marked } from '../marks/marked.ts';
import type { Scene } from '../scene/scene.ts';
import { attributeIn } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import type { Stage } from './stage.ts';

type Asked = { readonly mark: Marked; readonly cue: Attribution['cue'] };
/** A stretch that was read, and what is said of it. */
type Said = { readonly mark: Marked; readonly attribution: Attribution | null };

/** More is not small words. */
const LONGEST_JOINT = 30;

/** More are not joined. */
const LONGEST_CHAIN = 8;

/** What the sentence says of a marked stretch, or of those that it is joined to further on. */
export function attributionAt(stage: Stage, at: number, previous: Stage | null): Attribution | null {
  const { scene, marks } = stage;
  const own = attributeIn(stage, marks[at]!, previous);
  for (let i = at + 1; !own && i < Math.min(marks.length, at + LONGEST_CHAIN); i++) {
    if (!isJoined(scene, marks[i - 1]!, marks[i]!)) return null;
    const other = attributeIn(stage, marks[i]!, previous);
    if (other) return other.cue || other.way === 'colon' ? other : null;
  }
  return own;
}

/** « Le juge lui demande : « … ? » « Oui. » »: somebody is asked; « …, se demande Paul. « … » » goes on alone. */
export function isAsked({ text, tokens }: Scene, { mark, cue }: Asked): boolean {
  if (!cue || text[mark.end - 1] !== '?' || !/^(?:lui|leur)$/.test(normAt(tokens, cue.from - 1))) return false;
  return tokens.slice(cue.from, cue.to).some(({ norm }) => ASKS.test(norm));
}

const ASKS = /^(?:demand|interrog|questionn)/;

/** Whose a stretch is that is joined to one already read: the same person's, unless the sentence says more or it answers. */
export function besideOf(
  { scene, memory }: Stage,
  [{ mark, attribution }, own]: readonly [Said, Attribution | null],
): Attribution | null {
  const cue = attribution?.cue ?? null;
  const isAnswer = isAsked(scene, { mark, cue }) && (!own || own.cue === cue);
  if (isAnswer)
    return {
      voice: attribution?.voice ? memory.timeline.onlyOther(attribution.voice) : null,
      cue: null,
      way: 'continued',
    };
  return own ?? attribution ?? { voice: null, cue: null, way: 'continued' };
}

/** Do only small words part two quotations? */
export function isJoined({ text, patterns }: Scene, before: Marked, after: Marked): boolean {
  if (after.outerStart - before.outerEnd > LONGEST_JOINT) return false;
  return patterns.joint.test(text.slice(before.outerEnd, after.outerStart));
}
