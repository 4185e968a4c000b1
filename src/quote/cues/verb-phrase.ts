import type { Scene } from '../scene/scene.ts';

/** Where « savoir » of « faire savoir », « en garde » of « mettre en garde » ends; `null` if it does not stand at `at`. */
export function phraseEnd(scene: Scene, at: number, phrase: ReadonlySet<string>): number | null {
  const one = scene.tokens[at]?.norm;
  if (one === undefined) return null;
  if (phrase.has(one)) return at + 1;
  return phrase.has(`${one} ${scene.tokens[at + 1]?.norm}`) ? at + 2 : null;
}
