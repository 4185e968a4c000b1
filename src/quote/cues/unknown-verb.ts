import { isCapitalised } from '../../lib/words.ts';
import type { QuoteLanguage } from '../language/language.ts';
import { isCivility } from '../people/civilities.ts';
import { nounPhraseAt } from '../people/noun-phrase.ts';
import { celuiQuiAt } from '../people/some-of-them.ts';
import { normAt } from '../scene/norm-at.ts';
import { isPlainGap, type Scene } from '../scene/scene.ts';
import { DE, SE } from '../scene/small-words.ts';
import type { Cue } from './cue.ts';

/** A quotation that an unknown verb may follow has so many words: « La Vie rêvée » bouleverse X is a title. */
const SPOKEN_WORDS = 4;
/** How verbs end in the third person. */
const VERB = /(?:e|ent|it|ît|at|nd|[aeiou]t|[^aeiou]a)$/u;

/** « « … », s'étrangle Paul Durand », « « … ? » lui balance la juge ». */
const TO_WHOM = /^(?:se|s'|lui|leur|nous|me|m')$/;

/**
 * « « On n'a pas pu rester » grince Paul Durand »: a verb that no list has, between a quotation and somebody. `i` is a
 * token outside marks after one inside.
 */
export function unknownVerbAt(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  const verb = TO_WHOM.test(scene.tokens[i]!.norm) ? i + 1 : i;
  if (!isStraightAfter(scene, i) || verb >= scene.tokens.length || !isVerb(scene, verb)) return null;
  const at = /ment$|^(?:aussi|encore|ainsi)$/.test(normAt(scene.tokens, verb + 1)) ? verb + 2 : verb + 1;
  if (at >= scene.tokens.length || !isPlainGap(scene, at) || scene.markOf[at]! >= 0) return null;
  return isSomebody(scene, at, language)
    ? { from: i, to: verb + 1, kind: 'finite', strength: 'speech', clitic: null }
    : null;
}

/** « « … », d'ajouter la mairesse », « « … », de dire Paul Durand »: between a quotation and somebody, the infinitive tells. */
export function toldInInfinitive(scene: Scene, i: number, language: QuoteLanguage): Cue | null {
  if (!DE.test(scene.tokens[i]!.norm) || !isStraightAfter(scene, i)) return null;
  const isReflexive = SE.test(normAt(scene.tokens, i + 1));
  const verb = isReflexive ? i + 2 : i + 1;
  const norm = normAt(scene.tokens, verb);
  const reading = language.verbs.get(norm);
  // « … accusé d'avoir crié « … », de menacer le maire »
  if (!reading?.kinds.has('infinitive') || language.addressing.has(norm)) return null;
  if (!(isReflexive ? reading.pronominal : reading.plain) || !isPlainGap(scene, verb + 1)) return null;
  if (!isSomebody(scene, verb + 1, language)) return null;
  return { from: i, to: verb + 1, kind: 'finite', strength: 'speech', clitic: null };
}

function isStraightAfter({ markOf, marks, text, tokens }: Scene, i: number): boolean {
  if (i < SPOKEN_WORDS || markOf[i - SPOKEN_WORDS] !== markOf[i - 1]) return false;
  const { outerEnd } = marks[markOf[i - 1]!]!;
  return /^[ \u00a0\u202f]?,?[ \u00a0\u202f]$/.test(text.slice(outerEnd, tokens[i]!.start));
}

function isVerb({ tokens, words }: Scene, i: number): boolean {
  const { norm, text } = tokens[i]!;
  if (norm.length <= 3 || isCapitalised(text) || !VERB.test(norm) || /(?:ment|ant)$/.test(norm)) return false;
  return !words.noSpeechVerb.has(norm) && !words.preposition.has(norm);
}

function isSomebody(scene: Scene, at: number, language: QuoteLanguage): boolean {
  if (scene.mentionAt.get(at)?.actor.type === 'person' || isCivility(scene, at)) return true;
  if (celuiQuiAt(scene, at)) return true;
  const phrase = nounPhraseAt(scene, at, language);
  return phrase !== null && !phrase.collective;
}
