import { normAt } from '../scene/norm-at.ts';
/** « l'un d'eux », « certains d'entre eux », « celle qui tient la caisse »: people whom no noun names. */

import type { Gender } from '../language/language.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import type { Candidate } from './candidate.ts';
import { governed } from './governed.ts';

type Start = { readonly gender: Gender | null; readonly plural: boolean };

const STARTS: ReadonlyMap<string, Start> = new Map(
  Object.entries({
    un: { gender: 'm', plural: false },
    une: { gender: 'f', plural: false },
    aucun: { gender: 'm', plural: false },
    aucune: { gender: 'f', plural: false },
    certains: { gender: 'm', plural: true },
    certaines: { gender: 'f', plural: true },
    plusieurs: { gender: null, plural: true },
    beaucoup: { gender: null, plural: true },
    deux: { gender: null, plural: true },
  } satisfies Record<string, Start>),
);
const THEM: ReadonlySet<string> = new Set(['eux', 'elles', 'nous']);

/** « l'un d'eux », « certaines d'entre elles ». */
export function someOfThemAt(scene: Scene, i: number): Candidate | null {
  const { tokens } = scene;
  const at = tokens[i]!.norm === "l'" ? i + 1 : i;
  const start = STARTS.get(normAt(tokens, at));
  if (!start || normAt(tokens, at + 1) !== "d'") return null;
  const them = normAt(tokens, at + 2) === 'entre' ? at + 3 : at + 2;
  if (!THEM.has(normAt(tokens, them)) || !isPlainGap(scene, them)) return null;
  const { gender, plural } = start;
  const phrase = {
    from: i,
    to: them + 1,
    stem: 'un',
    gender,
    plural,
    definite: false,
    pointing: false,
    collective: false,
    complement: [],
    distinctive: [],
  };
  return { from: i, to: them + 1, kind: 'function', actor: null, phrase, gender, plural, governed: governed(scene, i) };
}

const POINTED: ReadonlyMap<string, Gender> = new Map([
  ['celui', 'm'],
  ['celle', 'f'],
]);

/** « ajoute celui qui dirige la coopérative »: whoever was just talked of. */
export function celuiQuiAt(scene: Scene, i: number): Candidate | null {
  const gender = POINTED.get(scene.tokens[i]!.norm);
  if (!gender || !/^(?:qui|que|qu'|dont)$/.test(normAt(scene.tokens, i + 1))) return null;
  return {
    from: i,
    to: i + 2,
    kind: 'pronoun',
    actor: null,
    phrase: null,
    gender,
    plural: false,
    governed: governed(scene, i),
  };
}
