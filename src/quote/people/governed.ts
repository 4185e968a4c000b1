import type { QuoteLanguage } from '../language/language.ts';
import { gapBefore, isPlainGap, type Scene } from '../scene/scene.ts';
import { isCivility, isPersonTitle } from './civilities.ts';

const CONTRACTED: ReadonlySet<string> = new Set(['du', 'au', 'aux', "d'"]);

/**
 * Is what begins at a token the object of a preposition, or a party or place in brackets (« Mathilde Panot (LFI) »)?
 * Civilities and determiners before it are passed over.
 */
export function governed(scene: Scene, i: number): boolean {
  if (CONTRACTED.has(scene.tokens[i]!.norm)) return true;
  if (!isPlainGap(scene, i) && /\([^)]*$/.test(gapBefore(scene, i))) return true;
  let at = i - 1;
  while (at >= 0 && i - at < 4 && passedOver(scene, at)) at--;
  return at >= 0 && scene.words.preposition.has(scene.tokens[at]!.norm) && /^[\s'’]*$/.test(gapBefore(scene, at + 1));
}

function passedOver(scene: Scene, at: number): boolean {
  const { norm } = scene.tokens[at]!;
  if (!scene.words.afterPreposition.has(norm) && !isCivility(scene, at) && !isPersonTitle(scene, at)) return false;
  return isPlainGap(scene, at + 1) || /^[\s.'’]*$/.test(gapBefore(scene, at + 1));
}

/** « les questions des citoyens », « réunit des experts »; but « …, dénoncent des riverains », « mais des riverains restent ». */
export function isComplement(scene: Scene, i: number, language: QuoteLanguage): boolean {
  if (scene.tokens[i]!.norm !== 'des' || i === 0 || !/^[ \u00a0]$/.test(gapBefore(scene, i))) return false;
  const before = scene.tokens[i - 1]!.norm;
  return !language.verbs.get(before)?.kinds.has('finite') && !scene.words.beforeCrowd.has(before);
}
