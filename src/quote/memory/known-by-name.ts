/** Functions with which the press always gives a name: without one, they mean somebody who was just named. */

import type { Gender } from '../language/language.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { type Appearance, isSpeaker, isTold } from './appearance.ts';
import type { Introductions } from './introductions.ts';
import type { Past } from './past.ts';
import type { Timeline } from './timeline.ts';
import { couldBe, type Voice } from './voice.ts';

/**
 * « le patron du Parti socialiste »: where the press always gives a name, and gives none here, it is the one person
 * named in this paragraph or the one before whose function nobody gave.
 */
export function knownByName({ timeline, introductions, language }: Past, phrase: NounPhrase): Voice | null {
  const { stem, gender } = phrase;
  if (!phrase.definite || phrase.plural || !language.knownByName.has(stem) || isOfState(phrase)) return null;
  const isAble = ({ voice }: Appearance) => introductions.canBe(phrase, voice.actor);
  const able = ofKind(whoCouldBe(timeline, gender).filter(isAble), { introductions, stem });
  const last = able.at(-1)?.voice;
  if (!last || able.some(({ voice }) => voice.actor !== last.actor)) return null;
  if (introductions.isOfElsewhere(phrase, last.actor)) return null;
  // Who has a function may have another, if nothing else speaks against it.
  if (!introductions.has(last.actor)) return last;
  return gender && last.gender === gender && !introductions.isRatherOfOthers(phrase, last.actor) ? last : null;
}

/** « le meilleur joueur », of a coach and a striker: those of whom the article says something of the kind, if any. */
function ofKind(
  able: readonly Appearance[],
  { introductions, stem }: { introductions: Introductions; stem: string },
): readonly Appearance[] {
  const kin = able.filter(({ voice }) => introductions.isOfKind(voice.actor, stem));
  return kin.length > 0 ? kin : able;
}

/** Persons of this paragraph, else of the one before: who did something, else all of them; else whoever spoke. */
function whoCouldBe(timeline: Timeline, gender: Gender | null): readonly Appearance[] {
  const near = timeline
    .carried()
    .filter(
      ({ voice, paragraph }) => voice.actor?.type === 'person' && couldBe(voice, gender) && timeline.isNear(paragraph),
    );
  const own = near.filter(({ paragraph }) => paragraph === timeline.paragraph);
  const able = own.length > 0 ? own : near;
  if (able.length === 0)
    return timeline.carriedFar().filter(appearance => isSpeaker(appearance) && appearance.voice.actor);
  const told = able.filter(isTold);
  return told.length > 0 ? told : able;
}

/** « le chef de l'État » needs no name, and is rarely whoever was talked of. */
export function isOfState({ stem, distinctive }: NounPhrase): boolean {
  return /^(?:chef|président)$/.test(stem) && distinctive.some(word => /^(?:état|république|gouvernement)$/.test(word));
}
