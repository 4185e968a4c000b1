import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { adjectivesEnd, linked, properName } from './links.ts';
import { Gap, type Reading } from './reading.ts';
import { isNameWord, runEnd } from './runs.ts';
import { OF_THE, pastThe } from './small-words.ts';

/** « de l’Europe et des Affaires étrangères », « de l’Intérieur, des Collectivités locales et de l’Aménagement ». */
export function ministryEnd(reading: Reading, end: number, language: ActorLanguage): number {
  let to = fieldEnd(reading, end);
  for (let next = nextField(reading, to); next >= 0; next = nextField(reading, to))
    to = fieldEnd(reading, adjectivesEnd(reading, runEnd(reading, next, language)));
  return to;
}

/** « Aménagement du territoire », « Ressources en eau »: fields of government whose name goes on in lower case. */
function fieldEnd(reading: Reading, to: number): number {
  if (reading.joined(to) && reading.norm(to) === 'contre') return againstEnd(reading, to);
  const isLinked = OF_THE.has(reading.norm(to)) || reading.norm(to) === 'en';
  return isLinked && reading.joined(to + 1) && reading.is('portfolioEnd', to + 1) ? to + 2 : to;
}

/** « Lutte contre les changements climatiques ». */
function againstEnd(reading: Reading, to: number): number {
  const noun = pastThe(reading, to + 1);
  if (!reading.joined(to + 1) || !reading.joined(noun)) return to;
  return adjectivesEnd(reading, noun + 1);
}

/** Index of the next field of a ministry, after « et » or a comma; -1 if there is none. */
function nextField(reading: Reading, to: number): number {
  if (reading.norm(to) === 'et' && reading.joined(to)) return linked(reading, to + 1, properName);
  if (reading.gap(to) !== (Gap.comma | Gap.space) || !OF_THE.has(reading.norm(to))) return -1;
  const next = pastThe(reading, to + 1);
  return reading.joined(to + 1) && reading.joined(next) && isNameWord(reading, next) ? next : -1;
}
