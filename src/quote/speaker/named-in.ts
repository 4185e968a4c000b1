/** Whom somebody names is somebody else: « « Je défendrai Paul Durand », dit-il » is not said by Paul Durand. */

import type { Actor } from '../../article.ts';
import type { Marked } from '../marks/marked.ts';
import { tokenFrom } from '../scene/scene.ts';
import type { Stage } from './stage.ts';

/** Words of a quotation that are looked at. */
const REACH = 300;

/** The people who are named in quotations. */
export function namedIn({ scene }: Stage, marks: readonly Marked[]): ReadonlySet<Actor> {
  const named = new Set<Actor>();
  for (const { start, end } of marks) {
    const [from, to] = [tokenFrom(scene, start), tokenFrom(scene, end)];
    for (let i = from; i < Math.min(to, from + REACH); i++) {
      const actor = scene.mentionAt.get(i)?.actor;
      if (actor?.type === 'person') named.add(actor);
    }
  }
  return named;
}
