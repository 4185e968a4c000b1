import { WordClass } from '../vocabulary/word-class.ts';
import { type Reading, Shape } from './reading.ts';
import { isNameWord, isPersonAhead } from './runs.ts';
import { OF_THE, THE } from './small-words.ts';

const ADJECTIVE =
  /(?:als?|ales?|aux|iques?|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|ains?|aines?|aires?|ifs?|ives?|elles?|els?|eux|euses?|ables?|ibles?|eurs?|ieures?|iers?|ières?|istes?|ées?)$/;

/** The token after the adjectives that follow on. */
export function adjectivesEnd(reading: Reading, from: number): number {
  let to = from;
  while (reading.joined(to) && isAdjective(reading, to)) to++;
  return to;
}

/** In lower case, by the lists or its ending. */
export function isAdjective(reading: Reading, index: number): boolean {
  const wordClass = reading.wordClass(index);
  if (reading.shape(index) !== Shape.lower || wordClass & WordClass.speech) return false;
  if (reading.is('verbLikeAdjective', index)) return false;
  if (wordClass & (WordClass.institutionAdjective | WordClass.demonym)) return true;
  return !(wordClass & WordClass.opener) && !reading.is('nounInEr', index) && ADJECTIVE.test(reading.norm(index));
}

/** « économique », « sociale », whatever its capital. */
export function endsAsAdjective(norm: string): boolean {
  return ADJECTIVE.test(norm);
}

export type Target = (reading: Reading, index: number) => boolean;
export const properName: Target = (reading, index) => isNameWord(reading, index);
export const ministryName: Target = (reading, index) =>
  isNameWord(reading, index) ||
  (!reading.is('anyMinistry', index) &&
    !reading.is('infinitive', index) &&
    reading.shape(index) === Shape.lower &&
    !(reading.wordClass(index) & WordClass.opener));

/** Index of what « de », « du », « de la »… lead to, if it is such a target; -1 if not. */
export function linked(reading: Reading, at: number, target: Target): number {
  if (!reading.joined(at) || !OF_THE.has(reading.norm(at))) return -1;
  const next = THE.has(reading.norm(at + 1)) && reading.joined(at + 1) ? at + 2 : at + 1;
  return reading.joined(next) && target(reading, next) ? next : -1;
}

/** « Institut Duval »: does a name follow on without a small word? */
export function isDirectName(reading: Reading, at: number): boolean {
  return reading.joined(at) && isNameWord(reading, at) && !(reading.wordClass(at) & WordClass.title);
}

/** « l’université Cheikh Anta Diop », « le lycée Président Senghor »: such houses are called after people with their titles. */
export function isBaptised(reading: Reading, [from, at]: readonly [number, number]): boolean {
  const isTitled = reading.shape(at) === Shape.capital && (reading.wordClass(at) & WordClass.title) !== 0;
  if (!isTitled || !reading.joined(at) || !reading.is('baptised', from) || reading.is('civility', at)) return false;
  return reading.joined(at + 1) && isNameWord(reading, at + 1);
}

/** « le président du CPAS Ada Duval »: a body that is never called after somebody, and who has its function. */
export function isItsHead(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return reading.is('neverNamedAfter', from) && isPersonAhead(reading, to) && reading.joined(from);
}
