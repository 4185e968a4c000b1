import type { Gender } from './language.ts';
import type { Scene } from './scene.ts';

export const CIVILITIES: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    m: 'm' as Gender,
    mm: 'm',
    monsieur: 'm',
    mme: 'f',
    madame: 'f',
    mlle: 'f',
    mmes: 'f',
    sir: 'm',
    lord: 'm',
    lady: 'f',
    mgr: 'm',
  }),
);
export const TITLES: ReadonlySet<string> = new Set('me maître dr docteur pr professeur général colonel'.split(' '));

/** « M. », « Mme » straight before a name. */
export function civilityBefore(scene: Scene, i: number): Gender | null {
  return CIVILITIES.get(scene.tokens[i - 1]?.norm ?? '') ?? null;
}
