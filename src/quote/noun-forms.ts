/** Forms of verbs that are nouns where they stand: « la critique », « l'huile de table ». */
import { PREPOSITIONS } from './governed.ts';
import type { QuoteLanguage, VerbReading } from './language.ts';
import { gapBefore, type Scene } from './scene.ts';

/** Before a form of `nounLike`, these make it a noun; the same after a preposition. */
const DETERMINERS: ReadonlySet<string> = new Set(
  (
    "le la les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos de d' en par sans sur " +
    'pour à première dernière nouvelle seule autre toute chaque quelque aucune sous avec très grande petite'
  ).split(' '),
);

/** « l'huile de table », « un appui sans réserve »: no finite verb stands there, in no list of nouns or not. */
export function isSurelyNoun({ kinds }: VerbReading, before: string): boolean {
  return kinds.has('finite') && !kinds.has('participle') && NEVER_BEFORE_VERB.has(before);
}

const NEVER_BEFORE_VERB: ReadonlySet<string> = new Set(
  "de d' du des un une au aux par sans avec sous cette ces son sa ses mon ma mes".split(' '),
);

/** « Attaque de loup : « … » »: it opens a sentence, and a noun needs what comes after. */
export function opensAsNoun(scene: Scene, i: number): boolean {
  const [word, next] = [scene.tokens[i]!, scene.tokens[i + 1]];
  if (!/^\p{Lu}/u.test(word.text) || !/^(?:de|d'|du)$/.test(next?.norm ?? '')) return false;
  return i === 0 || /[.!?:\n]/.test(gapBefore(scene, i));
}

/** « la critique », « l'annonce »; not « Paul l'annonce ». */
export function isDetermined(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1]?.norm ?? '';
  if (before !== "l'") return DETERMINERS.has(before);
  const two = scene.tokens[i - 2]?.norm;
  return two === undefined || /[^\s\u00a0'’]/.test(gapBefore(scene, i - 1)) || PREPOSITIONS.has(two) || two === 'que';
}

/** « la critique », « la suspecte ». */
export function isNoun(form: string, { nounLike, functions }: QuoteLanguage): boolean {
  return nounLike.has(form) || functions.has(form);
}
