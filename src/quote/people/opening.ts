import type { Token } from '../../lib/words.ts';
import type { Contexts } from '../language/contexts.ts';
import { normAt } from '../scene/norm-at.ts';
import type { Scene } from '../scene/scene.ts';
import { DETERMINERS, type Determiner } from './determiners.ts';

/** What a noun phrase begins with: its determiner, and the token where its noun may stand. */
type Opening = { readonly determiner: Determiner; readonly at: number };

const SEVERAL: Determiner = { gender: null, plural: true, definite: false };

/** « le », « une centaine de », « l'une de ses », « un des ». */
export function openingAt(scene: Scene, first: number): Opening | null {
  const { tokens, words } = scene;
  const i = isOneOf(scene, first) ? first + 1 : first;
  const determiner = DETERMINERS.get(tokens[i]!.norm);
  // « Il n'a pas d'avocat »: nobody.
  if (!determiner || (tokens[i]!.norm === "d'" && words.noneOf.has(normAt(tokens, i - 1)))) return null;
  const next = normAt(tokens, i + 1);
  const after = normAt(tokens, i + 2);
  if (isMost(scene, i)) return { determiner: { ...determiner, plural: false, definite: false }, at: i + 4 };
  if (words.crowd.has(next) && (after === 'de' || after === "d'")) return { determiner: SEVERAL, at: i + 3 };
  if (!determiner.definite && next === 'de' && words.ofSeveral.has(after))
    return { determiner: { ...determiner, plural: false }, at: i + 3 };
  if (!determiner.definite && next === 'des') return { determiner: { ...determiner, plural: false }, at: i + 2 };
  return { determiner, at: i + 1 };
}

/** « le plus âgé des frères », « la plus jeune de ses sœurs ». */
function isMost({ tokens }: Scene, i: number): boolean {
  if (!/^(?:le|la)$/.test(tokens[i]!.norm) || !/^(?:plus|moins)$/.test(normAt(tokens, i + 1))) return false;
  return normAt(tokens, i + 3) === 'des';
}

/** « l'un des », « l'une de ses »: the article before them says nothing. */
function isOneOf({ tokens }: Scene, i: number): boolean {
  return tokens[i]!.norm === "l'" && /^une?$/.test(normAt(tokens, i + 1)) && /^(?:de|des)$/.test(normAt(tokens, i + 2));
}

/** « les 200 salariés », « quelque deux cents soignants ». */
export function isNumber({ tokens, words }: Scene, i: number): boolean {
  const { norm } = tokens[i]!;
  return /^\d/.test(norm) || norm.split('-').every(part => words.number.has(part));
}

/** After a determiner, does the noun stand further on: « la jeune », « une centaine de », « l'une de ses », « les deux »? */
export function leadsOn({ norm }: Token, { beforeHead, leadingOn, crowd, number }: Contexts): boolean {
  return [beforeHead, leadingOn, crowd, number].some(words => words.has(norm)) || /^\d/.test(norm);
}
