/** Forms of verbs that are nouns where they stand: « la critique », « l'huile de table ». */
import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage, VerbReading } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { OF } from '../scene/small-words.ts';

/** « l'huile de table », « un appui sans réserve »: no finite verb stands there, in no list of nouns or not. */
export function isSurelyNoun({ kinds }: VerbReading, { tokens, words }: Scene, i: number): boolean {
  const [two, one] = [normAt(tokens, i - 2), normAt(tokens, i - 1)];
  if (!kinds.has('finite') || kinds.has('participle')) return false;
  // « dès l'entame »
  return (
    words.neverBeforeVerb.has(one) || (/^(?:l'|le|la|les)$/.test(one) && two !== 'comme' && words.preposition.has(two))
  );
}

/** « Attaque de loup : « … » », « Réplique cinglante du maire : »: it opens a sentence, and a noun needs what comes after. */
export function opensAsNoun(scene: Scene, i: number): boolean {
  const [word, next, second] = scene.tokens.slice(i, i + 3);
  const isOwned = OF.test(next?.norm ?? '') || (OF.test(second?.norm ?? '') && !isCapitalised(next!.text));
  if (!isCapitalised(word!.text) || !isOwned) return false;
  return i === 0 || /[.!?:\n]/.test(gapBefore(scene, i));
}

/** « la critique », « l'annonce »; not « Paul l'annonce ». */
export function isDetermined(scene: Scene, i: number): boolean {
  const before = normAt(scene.tokens, i - 1);
  if (before !== "l'") return scene.words.beforeNoun.has(before);
  const two = normAt(scene.tokens, i - 2);
  return i === 1 || /[^\s'’]/.test(gapBefore(scene, i - 1)) || scene.words.preposition.has(two) || two === 'que';
}

/** « la critique », « la suspecte ». */
export function isNoun(form: string, { nounLike, functions }: QuoteLanguage): boolean {
  return nounLike.has(form) || functions.has(form);
}
