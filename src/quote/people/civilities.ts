import type { Contexts } from '../language/contexts.ts';
import type { Gender } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import type { Scene } from '../scene/scene.ts';

/** Of whom « M. », « Mme » is said; `null` for any other word. */
export function civilityOf(norm: string, words: Contexts): Gender | null {
  if (words.masculineCivility.has(norm)) return 'm';
  return words.feminineCivility.has(norm) ? 'f' : null;
}

/** « M. », « Mme » straight before a name. */
export function civilityBefore({ tokens, words }: Scene, i: number): Gender | null {
  return civilityOf(normAt(tokens, i - 1), words);
}

/** Is the token « M. », « Mme »? None is, past the ends of the text. */
export function isCivility({ tokens, words }: Scene, i: number): boolean {
  return civilityOf(normAt(tokens, i), words) !== null;
}

/** Is the token « Me », « docteur »? None is, past the ends of the text. */
export function isPersonTitle({ tokens, words }: Scene, i: number): boolean {
  return words.title.has(normAt(tokens, i));
}
