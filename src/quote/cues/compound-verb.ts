import type { QuoteLanguage } from '../language/language.ts';
import { normAt } from '../scene/norm-at.ts';
import { gapBefore, type Scene } from '../scene/scene.ts';
import { SE } from '../scene/small-words.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './verb-phrase.ts';

/** How many words may stand between an auxiliary and its participle. */
const BETWEEN_LIMIT = 6;

/** `being`: the auxiliary is « être ». */
type Compound = { language: QuoteLanguage; being: boolean; clitic: string | null };

type Participle = Pick<Cue, 'to' | 'strength'>;

/** « a-t-il ajouté », « s'est-elle exclamée », « a tenu à préciser », « a fait savoir »; not the passive « a été dit ». */
export function compoundAt(scene: Scene, i: number, { language, being, clitic }: Compound): Cue | null {
  const reflexive = SE.test(normAt(scene.tokens, i - 1));
  if (being && !reflexive) return null;
  for (let j = i + 1; j < Math.min(scene.tokens.length, i + 2 + BETWEEN_LIMIT); j++) {
    const norm = scene.tokens[j]!.norm;
    if (/[.;:!?«“"»”]/.test(gapBefore(scene, j))) return null;
    const participle =
      participleAt(scene, j, { language, being }) ??
      (clitic || cutsIn(scene, reflexive ? i - 1 : i) ? unknownParticiple(scene, j) : null);
    if (participle) return { from: reflexive ? i - 1 : i, ...participle, kind: 'finite', clitic };
    if (!scene.words.beforeParticiple.has(norm) && !norm.endsWith('ment')) return null;
  }
  return null;
}

/** « « … », a également livré X »: straight after a quotation and a comma any verb tells who speaks. */
function cutsIn(scene: Scene, from: number): boolean {
  return from > 0 && scene.markOf[from - 1]! >= 0 && scene.markOf[from]! < 0 && /,/.test(gapBefore(scene, from));
}

/** « a-t-il surenchéri », of a verb that no list has. */
function unknownParticiple({ tokens, words }: Scene, j: number): Participle | null {
  const { norm } = tokens[j]!;
  const isParticiple = /(?:é|i|u)e?s?$/.test(norm) && norm.length > 4 && !words.beforeParticiple.has(norm);
  return isParticiple ? { to: j + 1, strength: 'aside' } : null;
}

function participleAt(scene: Scene, j: number, { language, being }: Omit<Compound, 'clitic'>): Participle | null {
  const { norm } = scene.tokens[j]!;
  const second = language.phrases.get(norm);
  const to = second && phraseEnd(scene, j + 1, second);
  if (to) return { to, strength: 'speech' };
  const reading = language.verbs.get(norm);
  const fits =
    reading &&
    (reading.kinds.has('participle') ||
      (reading.kinds.has('infinitive') && language.words.beforeSpeechInfinitive.has(beforeClitic(scene, j))));
  const strength = fits ? (being ? reading.pronominal : reading.plain) : null;
  return strength && { to: j + 1, strength };
}

/** « de nous confier »: the word before the pronoun. */
function beforeClitic({ tokens, words }: Scene, j: number): string {
  const { norm } = tokens[j - 1]!;
  return words.personBeforeInfinitive.has(norm) ? normAt(tokens, j - 2) : norm;
}
