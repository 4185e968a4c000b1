/** Who did what a passive of saying tells: « ce manque est dénoncé par cette commerçante ». */

import type { Candidate } from '../people/candidate.ts';
import { near } from '../scene/order.ts';
import { isPlainGap } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** Tokens of a sentence that are looked at. */
const REACH = 60;

/** The agent of the first passive of a verb of saying outside quotation marks; « interrogé par la juge » says nothing of hers. */
export function agentIn({ scene, language, candidates, from, to }: Stage): Candidate | null {
  const { tokens, markOf, words } = scene;
  for (let i = from + 2; i < Math.min(to, from + REACH); i++) {
    if (tokens[i]!.norm !== 'par' || markOf[i]! >= 0 || !isPlainGap(scene, i)) continue;
    const participle = tokens[i - 1]!.norm;
    if (!language.verbs.get(participle)?.kinds.has('participle') || ASKED.test(participle)) continue;
    if (!words.passive.has(tokens[i - 2]!.norm)) continue;
    const agent = near(candidates, i + 1)[0];
    if (agent?.from === i + 1 && agent.kind !== 'pronoun' && !agent.plural) return agent;
  }
  return null;
}

const ASKED = /^(?:interrog|questionn|interpell|accus|cit)/;
