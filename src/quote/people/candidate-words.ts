/** The words of a text that name a candidate. */

import type { Scene } from '../scene/scene.ts';
import type { Candidate } from './candidate.ts';

/** Token indexes, end exclusive. */
type Stretch = { readonly from: number; readonly to: number };

/** As they stand in the text. */
export function words({ text, tokens }: Scene, { from, to }: Stretch): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** « le maire Paul Durand », whom no actor covers: the name alone. */
export function nameOnly(candidate: Candidate, scene: Scene): string {
  const from = candidate.phrase ? candidate.phrase.to : candidate.from;
  return words(scene, { from: Math.min(from, candidate.to - 1), to: candidate.to });
}
