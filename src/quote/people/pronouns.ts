import { normAt } from '../scene/norm-at.ts';
/** Words that stand for somebody named before: « il », « lui », « ce dernier ». */

import { isCapitalised, type Token } from '../../lib/words.ts';
import type { Contexts } from '../language/contexts.ts';
import type { Gender, QuoteLanguage } from '../language/language.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import type { Candidate } from './candidate.ts';
import { governed } from './governed.ts';

export const PRONOUNS: ReadonlyMap<string, { gender: Gender | null; plural: boolean }> = new Map(
  Object.entries({
    il: { gender: 'm', plural: false },
    elle: { gender: 'f', plural: false },
    ils: { gender: 'm', plural: true },
    elles: { gender: 'f', plural: true },
    lui: { gender: 'm', plural: false },
    'lui-même': { gender: 'm', plural: false },
    'elle-même': { gender: 'f', plural: false },
    eux: { gender: 'm', plural: true },
  }),
);
const BEFORE_VERB: ReadonlySet<string> = new Set(['ne', "n'", 'se', "s'", 'lui', 'leur', 'nous']);

/** « il s'agit », « il ne s'agit », « il leur faut »; not « il s'inquiète », « elle reste ». */
function isImpersonal({ tokens, words }: Scene, i: number): boolean {
  if (tokens[i]!.norm !== 'il') return false;
  let at = i + 1;
  while (at < i + 3 && BEFORE_VERB.has(normAt(tokens, at))) at++;
  // « il lui a été demandé de », « il aura fallu »
  if (words.have.has(normAt(tokens, at))) at++;
  const verb = normAt(tokens, at);
  const isBeing = words.be.has(verb) || verb === 'été';
  return words.impersonal.has(verb) || (isBeing && isSaidOfNobody(tokens, at + 1, words));
}

/** « il n'est pas prévu », « il est quand même temps », « il est grand temps ». */
const ADVERB =
  /^(?:pas|plus|aussi|donc|encore|très|bien|ainsi|également|quand|même|grand|désormais|maintenant|toujours)$/;

/** « il est prévu de », « il est temps que », « il est reproché aux deux hommes »; not « il est convaincu que ». */
function isSaidOfNobody(
  tokens: readonly Token[],
  at: number,
  { impersonalAfterBe, afterImpersonal }: Contexts,
): boolean {
  let next = at;
  while (next < at + 2 && ADVERB.test(normAt(tokens, next))) next++;
  return impersonalAfterBe.has(normAt(tokens, next)) && afterImpersonal.has(normAt(tokens, next + 1));
}

/** « La direction, elle, promet »: the same as its noun. */
function isStressed(scene: Scene, i: number): boolean {
  return (
    /^,\s/.test(gapBefore(scene, i)) &&
    /^,\s/.test(gapBefore(scene, i + 1)) &&
    /^(?:elles?|lui|eux)$/.test(scene.tokens[i]!.norm)
  );
}

/** The pronoun at a token, if it stands for somebody. */
export function pronounAt(scene: Scene, i: number): Candidate | null {
  const pronoun = PRONOUNS.get(scene.tokens[i]!.norm);
  if (!pronoun || isImpersonal(scene, i) || isStressed(scene, i)) return null;
  const isStrong = /^(?:lui|eux|(?:lui|elle)-même)$/.test(scene.tokens[i]!.norm);
  if (isStrong && !governed(scene, i) && !isSubject(scene, i)) return null;
  return { from: i, to: i + 1, kind: 'pronoun', actor: null, phrase: null, ...pronoun, governed: isObject(scene, i) };
}

/** « comme lui », « selon elle »; but « comme il le dit », « comme elle l'a dit ». */
function isObject(scene: Scene, i: number): boolean {
  if (!governed(scene, i)) return false;
  const { norm } = scene.tokens[i]!;
  if (norm === 'il' || norm === 'ils') return false;
  return normAt(scene.tokens, i - 1) !== 'comme' || !scene.words.afterSubject.has(normAt(scene.tokens, i + 1));
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

/** « ce dernier », or « celle-ci » where a clause begins or after a verb of saying: whoever was named last. */
export function latterAt(scene: Scene, i: number, { verbs }: QuoteLanguage): Candidate | null {
  const { norm } = scene.tokens[i]!;
  const isOne = norm === 'celui-ci' || norm === 'celle-ci';
  if (!isOne && norm !== 'ce' && norm !== 'cette') return null;
  const to = isOne ? i + 1 : i + 2;
  const gender = LATTER.get(normAt(scene.tokens, to - 1));
  // « …, confie celui-ci »
  const isTold = !!verbs.get(normAt(scene.tokens, i - 1))?.kinds.has('finite');
  if (!gender || (isOne ? i > 0 && isPlainGap(scene, i) && !isTold : !isPlainGap(scene, to - 1))) return null;
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

const RANKS: ReadonlyMap<string, { readonly gender: Gender; readonly rank: 0 | 1 }> = new Map([
  ['premier', { gender: 'm', rank: 0 }],
  ['première', { gender: 'f', rank: 0 }],
  ['second', { gender: 'm', rank: 1 }],
  ['seconde', { gender: 'f', rank: 1 }],
]);

/** « raconte l'un », « L'autre, un verre à la main, hoche la tête ». */
const ONE_OF_TWO: ReadonlyMap<string, { readonly gender: Gender | null; readonly rank: 0 | 1 }> = new Map([
  ['un', { gender: 'm', rank: 0 }],
  ['une', { gender: 'f', rank: 0 }],
  ['autre', { gender: null, rank: 1 }],
]);

/** « regrette le premier. », « La seconde a répliqué »: one of two; not « le premier ministre ». */
export function rankedAt(scene: Scene, i: number, { cueWords }: QuoteLanguage): Candidate | null {
  const article = scene.tokens[i]!.norm;
  if (!/^(?:le|la|l')$/.test(article)) return null;
  const ranked = (article === "l'" ? ONE_OF_TWO : RANKS).get(normAt(scene.tokens, i + 1));
  const next = scene.tokens[i + 2];
  if (!ranked || (next && isPlainGap(scene, i + 2) && !isVerbal(scene, next, cueWords))) return null;
  const rest = { actor: null, phrase: null, plural: false, governed: governed(scene, i) } as const;
  return { from: i, to: i + 2, kind: 'ranked', ...rest, ...ranked };
}

/** « travaillait », « partira »: no noun ends so. */
const PAST = /.{3}(?:ait|aient|èrent|era|eront)$/u;

function isVerbal({ words }: Scene, next: Token, cueWords: QuoteLanguage['cueWords']): boolean {
  return words.beforeVerb.has(next.norm) || words.relative.has(next.norm) || cueWords.of(next) || PAST.test(next.norm);
}
