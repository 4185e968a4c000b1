/** Whom a function that nobody was given means beside a verb of going on or of replying. */

import type { NounPhrase } from '../people/phrase.ts';
import { type Appearance, isSpeaker } from './appearance.ts';
import { introducedAs } from './function-voice.ts';
import type { Past } from './past.ts';
import { isOfCourt } from './talked-of.ts';
import { couldBe, type Voice } from './voice.ts';

/** « ajoute le porte-parole »: whoever spoke last in this paragraph or the one before, if the function can be theirs. */
export function whoGoesOn(past: Past, phrase: NounPhrase): Voice | null {
  const last = past.timeline.carried().findLast(isSpeaker);
  if (!last?.voice.person || last.voice.plural || !phrase.definite || phrase.plural) return null;
  if (!past.timeline.isNear(last.paragraph) || !couldBe(last.voice, phrase.gender)) return null;
  if (!past.introductions.canBe(phrase, last.voice.actor)) return null;
  // « …, dit l'accusé. « … », reprend le président »: not the accused.
  if (past.isCourt && !last.voice.actor && isOfCourt(past, phrase.stem) !== isOfCourt(past, last.voice.stem ?? ''))
    return null;
  // « …, dit son épouse. « … », ajoute la voisine »: somebody else.
  if (!last.voice.actor && last.voice.stem !== phrase.stem && past.language.relations.has(phrase.stem)) return null;
  return introducedAs(past, phrase) ? null : last.voice;
}

/** « l'artiste », who replies: the last person but for the one who has just spoken, if the article gave nobody the function. */
export function whoAnswers(past: Past, phrase: NounPhrase): Voice | null {
  if (!phrase.definite || phrase.plural || !(phrase.pointing || phrase.distinctive.length === 0)) return null;
  const last = past.timeline.lastSpeaker();
  if (!last?.actor || introducedAs(past, phrase) || past.language.relations.has(phrase.stem)) return null;
  const isOther = ({ voice }: Appearance) =>
    voice.actor?.type === 'person' && voice.actor !== last.actor && couldBe(voice, phrase.gender);
  return past.timeline.carried().findLast(isOther)?.voice ?? null;
}
