/** Who was just talked of and could have a function that nobody was given. */

import type { Gender } from '../language/language.ts';
import type { NounPhrase } from '../people/phrase.ts';
import { areOfOtherAges } from './ages.ts';
import { type Appearance, isOfHeadline, isTold } from './appearance.ts';
import { isOfState } from './known-by-name.ts';
import type { Past } from './past.ts';
import { couldBe, isSomebodys, type Voice, withGender } from './voice.ts';

/**
 * « l'astronaute », « cette femme de 53 ans », « la conseillère fédérale »: whoever was just talked of, if nobody was
 * introduced as one. « Le procureur de Rennes » is somebody new.
 */
export function talkedOf(past: Past, phrase: NounPhrase): Voice | null {
  const { stem, gender, pointing, complement } = phrase;
  if (!pointing && (past.language.relations.has(stem) || (past.isCourt && isOfCourt(past, stem)))) return null;
  const people = peopleFor(past, phrase);
  const told = people.findLast(isTold)?.voice;
  const last = told && couldBe(told, gender) ? told : null;
  if (pointing) return last ? withGender(last, gender) : (lastOf(gender, people) ?? soleOf(people));
  if (complement.length === 0) return justNamed(past, phrase) ?? last ?? lastOf(gender, people);
  return last && isLikely(past, phrase, last) ? last : null;
}

/** In court « la présidente » presides, « la juge » judges, « l'avocate » pleads: none is the woman who was just talked of. */
export function isOfCourt({ language }: Past, stem: string): boolean {
  return language.words.presiding.has(stem) || language.lawyers.has(stem);
}

/** Persons who came up a short while ago and are not known as something else. */
function peopleFor({ timeline, introductions, language }: Past, phrase: NounPhrase): readonly Appearance[] {
  const { stem, pointing, shown } = phrase;
  const isOfJustice = (word: string | null) => word !== null && language.lawyers.has(word);
  return timeline.recent().filter(({ voice, paragraph }) => {
    if (!voice.person || voice.plural || !introductions.canBe(phrase, voice.actor)) return false;
    if (introductions.isIncumbent(voice.actor, phrase)) return false;
    // « cette jeune fille » was named a moment ago, by whatever word.
    if (shown && !timeline.isNear(paragraph)) return false;
    // « le juge … l'homme répond »: somebody else.
    if (!voice.actor && isOfJustice(voice.stem) && !isOfJustice(stem)) return false;
    // « la jeune fille » is not « sa mère ».
    if (isSomebodys(voice) && voice.stem !== stem) return false;
    // « l'accusé de 24 ans » is not the « octogénaire » who was just talked of.
    if (areOfOtherAges(phrase, { stem: voice.stem ?? '', complement: [] })) return false;
    if (!pointing && isOfHeadline(paragraph, timeline.paragraph)) return false;
    // « une infirmière … l'interne »: whoever is known by another function alone is somebody else.
    return pointing || voice.stem === null || voice.stem === stem;
  });
}

/** « la conseillère fédérale »: an actor surely of that gender, whose function nobody gave. */
function isLikely({ introductions, timeline }: Past, phrase: NounPhrase, { actor, gender }: Voice): boolean {
  const isOne = phrase.complement.length === 1 || phrase.distinctive.length === phrase.complement.length;
  if (!isOne || isOfState(phrase) || introductions.has(actor)) return false;
  // « le porte-parole des CFF », somebody else having spoken since.
  if (phrase.distinctive.length > 0 && timeline.lastTold()?.actor !== actor) return false;
  return actor !== null && gender !== null && gender === phrase.gender;
}

/**
 * Somebody named for the first time in the sentence before, whose function nobody gave: « … soutenus par Paul Durand. « … »,
 * dit le conseiller ».
 */
function justNamed({ timeline, introductions }: Past, phrase: NounPhrase): Voice | null {
  const named = timeline.recent().filter(({ voice }) => voice.person && !voice.plural && voice.stem === null);
  const nameOf = ({ voice }: Appearance) => voice.speaker.name;
  const isFresh = (appearance: Appearance) =>
    appearance.as === 'foremost' &&
    appearance.sentence === timeline.sentence - 1 &&
    !named.some(other => nameOf(other) === nameOf(appearance) && other.sentence < appearance.sentence);
  const isUnknown = ({ voice: { actor } }: Appearance) =>
    !introductions.has(actor) && introductions.canBe(phrase, actor);
  const fresh = named.filter(appearance => isFresh(appearance) && isUnknown(appearance));
  const last = fresh.findLast(({ voice }) => voice.actor !== null) ?? fresh.at(-1);
  if (
    !last ||
    (!last.voice.actor && named.some(({ voice }) => voice.actor)) ||
    fresh.some(other => nameOf(other) !== nameOf(last))
  )
    return null;
  return couldBe(last.voice, phrase.gender) ? last.voice : null;
}

/** « l'ancien coach », after « … de l'entraîneur Paul Durand. »: the one person named, though no sentence is about him. */
function soleOf(people: readonly Appearance[]): Voice | null {
  const [first, ...others] = people.filter(({ as, voice }) => as === 'foremost' && voice.actor);
  return first && others.every(({ voice }) => voice.actor === first.voice.actor) ? first.voice : null;
}

/** « la cinéaste » after a man was talked of: the last woman named, by her first name if need be. */
function lastOf(gender: Gender | null, people: readonly Appearance[]): Voice | null {
  const ofGender = people.filter(({ voice }) => gender && voice.gender === gender);
  const last = ofGender.findLast(({ voice }) => voice.actor) ?? ofGender.findLast(({ voice }) => voice.stem === null);
  return last?.voice ?? null;
}
