/** Words that stand for somebody named before: « il », « lui », « ce dernier ». */

import { isCapitalised } from '../../lib/words.ts';
import type { Gender } from '../language/language.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import type { Candidate } from './candidate.ts';
import { governed } from './governed.ts';

export const PRONOUNS: ReadonlyMap<string, { gender: Gender | null; plural: boolean }> = new Map(
  Object.entries({
    il: { gender: 'm', plural: false },
    elle: { gender: 'f', plural: false },
    ils: { gender: 'm', plural: true },
    elles: { gender: 'f', plural: true },
    lui: { gender: 'm', plural: false },
    eux: { gender: 'm', plural: true },
  }),
);
const BEFORE_VERB: ReadonlySet<string> = new Set(['ne', "n'", 'se', "s'"]);

/** « il s'agit », « il ne s'agit »; not « il s'inquiète », « elle reste ». */
function isImpersonal({ tokens, words }: Scene, i: number): boolean {
  if (tokens[i]!.norm !== 'il') return false;
  let at = i + 1;
  while (at < i + 3 && BEFORE_VERB.has(tokens[at]?.norm ?? '')) at++;
  return words.impersonal.has(tokens[at]?.norm ?? '');
}

/** The pronoun at a token, if it stands for somebody. */
export function pronounAt(scene: Scene, i: number): Candidate | null {
  const pronoun = PRONOUNS.get(scene.tokens[i]!.norm);
  if (!pronoun || isImpersonal(scene, i)) return null;
  const isStrong = /^(?:lui|eux)$/.test(scene.tokens[i]!.norm);
  if (isStrong && !governed(scene, i) && !isSubject(scene, i)) return null;
  return { from: i, to: i + 1, kind: 'pronoun', actor: null, phrase: null, ...pronoun, governed: isObject(scene, i) };
}

/** « comme lui », « selon elle »; but « comme il le dit », « comme elle l'a dit ». */
function isObject(scene: Scene, i: number): boolean {
  if (!governed(scene, i)) return false;
  const { norm } = scene.tokens[i]!;
  if (norm === 'il' || norm === 'ils') return false;
  return scene.tokens[i - 1]?.norm !== 'comme' || !scene.words.afterSubject.has(scene.tokens[i + 1]?.norm ?? '');
}

/** « Lui aussi témoigne », « Eux réclament »: at a sentence's head; elsewhere « lui » is mostly an object. */
function isSubject({ tokens }: Scene, i: number): boolean {
  return isCapitalised(tokens[i]!.text);
}

const LATTER: ReadonlyMap<string, Gender> = new Map([
  ['dernier', 'm'],
  ['dernière', 'f'],
  ['celui-ci', 'm'],
  ['celle-ci', 'f'],
]);

/** « ce dernier », or « celle-ci » where a clause begins: whoever was named last. */
export function latterAt(scene: Scene, i: number): Candidate | null {
  const { norm } = scene.tokens[i]!;
  const isOne = norm === 'celui-ci' || norm === 'celle-ci';
  if (!isOne && norm !== 'ce' && norm !== 'cette') return null;
  const to = isOne ? i + 1 : i + 2;
  const gender = LATTER.get(scene.tokens[to - 1]?.norm ?? '');
  if (!gender || (isOne ? i > 0 && isPlainGap(scene, i) : !isPlainGap(scene, to - 1))) return null;
  return {
    from: i,
    to,
    kind: 'latter',
    actor: null,
    phrase: null,
    gender,
    plural: false,
    governed: governed(scene, i),
  };
}
