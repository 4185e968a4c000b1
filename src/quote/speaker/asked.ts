import { normAt } from '../scene/norm-at.ts';
/** Whom somebody asks something: the answer that comes next is theirs. */

import type { Voice } from '../memory/voice.ts';
import { subjectOf } from './main-subject.ts';
import type { Stage } from './stage.ts';

/** « lui demande de partir », « leur demande que … »: a wish, no question; « d'où » is one. */
const WISH = /^(?:de|d'|que|qu'|à|pardon)$/;

/** « Le juge lui demande la source de la somme. »: whoever came up before, other than the one who asks. */
export function askedIn(stage: Stage): Voice | null {
  const { scene, cues, language, marks } = stage;
  if (marks.length > 0) return null;
  const asks = cues.some(({ from, to, kind }) => {
    if (kind !== 'finite' || normAt(scene.tokens, from - 1) !== 'lui') return false;
    const [next, second] = [normAt(scene.tokens, to), normAt(scene.tokens, to + 1)];
    return language.asking.has(scene.tokens[to - 1]!.norm) && (!WISH.test(next) || second === 'où');
  });
  const asked = asks ? stage.memory.pronoun(null, false) : null;
  return asked?.person && asked.speaker.name !== subjectOf(stage)?.speaker.name ? asked : null;
}
