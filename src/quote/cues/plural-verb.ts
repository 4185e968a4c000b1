import type { Scene } from '../scene/scene.ts';
import type { Cue } from './cue.ts';

/** Singular, whatever their ending. */
const SINGULAR = /[vt]ient$|^(?:sent|ressent|pressent|consent|ment|dément)$/;
const AUXILIARY = /^(?:ont|sont)$/;

/** « s'inquiètent », « ont déclaré »: several do so. */
export function isPluralVerb({ tokens }: Scene, { from, to }: Cue): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) => AUXILIARY.test(norm) || (norm.endsWith('ent') && !SINGULAR.test(norm)));
}
