import type { Token } from '../../lib/words.ts';
import type { Contexts } from '../language/contexts.ts';
import type { QuoteLanguage, VerbReading } from '../language/language.ts';
import { isDetermined, isNoun, isSurelyNoun, opensAsNoun } from '../people/noun-forms.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import type { Cue } from './cue.ts';

/** A form of a verb of speech; `stem` is the form without a pronoun behind it. */
type Simple = { language: QuoteLanguage; reading: VerbReading; clitic: string | null; stem: string };

/** « ajoute », « se réjouit », « en assurant »; not « une annonce ». */
export function simpleAt(scene: Scene, i: number, { language, reading, clitic, stem }: Simple): Cue | null {
  const before = normAt(scene.tokens, i - 1);
  const reflexive = before === 'se' || before === "s'";
  const strength = reflexive ? reading.pronominal : reading.plain;
  if (!strength) return null;
  if (!clitic && noGap(scene, i) && (isNoun(stem, language) ? isDetermined(scene, i) : isSurelyNoun(reading, scene, i)))
    return null;
  if (!clitic && opensAsNoun(scene, i)) return null;
  const kind = kindOf(reading, { before, clitic, words: scene.words });
  if (!kind) return null;
  const from = reflexive ? i - 1 : kind === 'gerund' ? gerundStart(scene.tokens, i) : i;
  return { from, to: i + 1, kind, strength, clitic };
}

type Place = { readonly before: string; readonly clitic: string | null; readonly words: Contexts };

function kindOf(reading: VerbReading, { before, clitic, words }: Place): Cue['kind'] | null {
  // « accusé d'avoir dit »
  if (before === 'avoir' && reading.kinds.has('participle')) return 'infinitive';
  if (reading.kinds.has('finite')) return 'finite';
  if (clitic) return null;
  // « rien de rassurant », « c'est très éclairant »
  if (reading.kinds.has('gerund')) return words.beforeAdjective.has(before) ? null : 'gerund';
  return reading.kinds.has('infinitive') && words.beforeSpeechInfinitive.has(before) ? 'infinitive' : null;
}

/** « tout en assurant », « en ajoutant ». */
function gerundStart(tokens: readonly Token[], i: number): number {
  if (normAt(tokens, i - 1) !== 'en') return i;
  return normAt(tokens, i - 2) === 'tout' ? i - 2 : i - 1;
}

function noGap(scene: Scene, i: number): boolean {
  return /^\s*$/.test(gapBefore(scene, i));
}
