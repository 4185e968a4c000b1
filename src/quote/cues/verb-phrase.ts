import { normAt } from '../scene/norm-at.ts';
import type { Scene } from '../scene/scene.ts';

/** Where « savoir » of « faire savoir », « en garde » of « mettre en garde » ends; `null` if it does not stand at `at`. */
export function phraseEnd(scene: Scene, at: number, phrase: ReadonlySet<string>): number | null {
  const one = normAt(scene.tokens, at);
  if (phrase.has(one)) return at + 1;
  return phrase.has(`${one} ${normAt(scene.tokens, at + 1)}`) ? at + 2 : null;
}
