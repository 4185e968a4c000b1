import type { Token } from '../lib/words.ts';
import { DETERMINERS, type Determiner } from './determiners.ts';
import type { Scene } from './scene.ts';

/** What a noun phrase begins with: its determiner, and the token where its noun may stand. */
type Opening = { readonly determiner: Determiner; readonly at: number };

const CROWDS: ReadonlySet<string> = new Set(
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier dizaines centaines milliers poignée majorité'.split(
    ' ',
  ),
);
const OF_SEVERAL: ReadonlySet<string> = new Set(['mes', 'ses', 'nos', 'vos', 'leurs', 'ces']);
const SEVERAL: Determiner = { gender: null, plural: true, definite: false };
const NUMBERS: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille'.split(
    ' ',
  ),
);

/** « le », « une centaine de », « l'une de ses », « un des ». */
export function openingAt(scene: Scene, first: number): Opening | null {
  const { tokens } = scene;
  const i = isOneOf(scene, first) ? first + 1 : first;
  const determiner = DETERMINERS.get(tokens[i]!.norm);
  if (!determiner) return null;
  const next = tokens[i + 1]?.norm ?? '';
  const after = tokens[i + 2]?.norm ?? '';
  if (isMost(scene, i)) return { determiner: { ...determiner, plural: false, definite: false }, at: i + 4 };
  if (CROWDS.has(next) && (after === 'de' || after === "d'")) return { determiner: SEVERAL, at: i + 3 };
  if (!determiner.definite && next === 'de' && OF_SEVERAL.has(after))
    return { determiner: { ...determiner, plural: false }, at: i + 3 };
  if (!determiner.definite && next === 'des') return { determiner: { ...determiner, plural: false }, at: i + 2 };
  return { determiner, at: i + 1 };
}

/** « le plus âgé des frères », « la plus jeune de ses sœurs ». */
function isMost({ tokens }: Scene, i: number): boolean {
  if (!/^(?:le|la)$/.test(tokens[i]!.norm) || !/^(?:plus|moins)$/.test(tokens[i + 1]?.norm ?? '')) return false;
  return tokens[i + 3]?.norm === 'des';
}

/** « l'un des », « l'une de ses »: the article before them says nothing. */
function isOneOf({ tokens }: Scene, i: number): boolean {
  return (
    tokens[i]!.norm === "l'" &&
    /^une?$/.test(tokens[i + 1]?.norm ?? '') &&
    /^(?:de|des)$/.test(tokens[i + 2]?.norm ?? '')
  );
}

/** « les 200 salariés », « quelque deux cents soignants ». */
export function isNumber({ tokens }: Scene, i: number): boolean {
  const { norm } = tokens[i]!;
  return /^\d/.test(norm) || norm.split('-').every(part => NUMBERS.has(part));
}

/** After a determiner, does the noun stand further on: « une centaine de », « l'une de ses », « les deux »? */
export function leadsOn({ norm }: Token): boolean {
  return LEADS.has(norm) || CROWDS.has(norm) || NUMBERS.has(norm) || /^\d/.test(norm);
}

const LEADS: ReadonlySet<string> = new Set(['de', 'des', 'un', 'une', 'plus', 'moins']);
