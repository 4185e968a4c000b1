import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { capitalEnd } from './capital-heads.ts';
import { decidesAt } from './government.ts';
import { adjectivesEnd, isBaptised, isDirectName, isItsHead, linked, ministryName, properName } from './links.ts';
import { capitalAt, knownAt } from './lookup.ts';
import { ministryEnd } from './ministries.ts';
import { phraseEnd } from './phrases.ts';
import { type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord, isPersonAhead, runEnd } from './runs.ts';
import { OF_THE, THE } from './small-words.ts';

/**
 * End of the institution's name that begins at a word, or -1: « tribunal judiciaire de Paris », « Fédération française
 * de football », « armée israélienne », « administration Biden ».
 */
export function institutionEnd(reading: Reading, from: number, language: ActorLanguage): number {
  const wordClass = reading.wordClass(from);
  if (wordClass & WordClass.countryInstitution) {
    const end = ofCountry(reading, from);
    if (end > 0) return end;
  }
  if (wordClass & WordClass.personInstitution) return ofPerson(reading, from, language);
  if (isSportsClub(reading, from)) return capitalEnd(reading, from, language);
  if (!(wordClass & WordClass.institution) || isBareAdjective(reading, from) || isMarine(reading, from)) return -1;
  if (isFloor(reading, from)) return -1;
  if (reading.shape(from) !== Shape.lower) return numberedEnd(reading, [from, capitalEnd(reading, from, language)]);
  return reading.norm(from) === 'région'
    ? regionEnd(reading, from, language)
    : numberedEnd(reading, [from, lowerCaseEnd(reading, from, language)]);
}

/** « Université Alger 2 », « tribunal de Sousse 2 »: one of several; « le tribunal de Lyon 2 fois saisi » is not. */
function numberedEnd(reading: Reading, [from, to]: readonly [number, number]): number {
  if (to < 0 || !reading.joined(to) || !reading.is('numberedHead', from) || !/^[1-9]$/.test(reading.norm(to)))
    return to;
  return reading.shape(to - 1) === Shape.capital && !isCount(reading, to) ? to + 1 : to;
}

/** « 2 fois », « 3 jours ». */
function isCount(reading: Reading, at: number): boolean {
  return reading.joined(at + 1) && reading.shape(at + 1) === Shape.lower && /[sx]$/.test(reading.norm(at + 1));
}

/** « la région Bretagne promet une aide »: the land itself where it decides nothing. */
function regionEnd(reading: Reading, from: number, language: ActorLanguage): number {
  const name = from + 1;
  if (!THE.has(reading.norm(from - 1)) || !reading.joined(name) || !isNameWord(reading, name)) return -1;
  const end = Math.max(runEnd(reading, name, language), knownAt(reading, name, language)?.to ?? 0);
  return decidesAt(reading, [from - 1, end]) ? end : -1;
}

/** « sur le parquet des Arènes »: nobody goes to law on it. */
function isFloor(reading: Reading, from: number): boolean {
  return reading.is('floor', from) && THE.has(reading.norm(from - 1)) && reading.norm(from - 2) === 'sur';
}

/** « la Jeunesse sportive de Lormeau ». */
function isSportsClub(reading: Reading, from: number): boolean {
  return reading.isCapitalised(from) && reading.is('clubHead', from) && reading.is('ofSports', from + 1);
}

/** « Marine Duval », « le corps de Marine juste après »: a head that is a first name too; « la Marine nationale » is one. */
function isMarine(reading: Reading, from: number): boolean {
  if (!reading.isCapitalised(from) || !isFirstName(reading, from)) return false;
  if (isPersonAhead(reading, from)) return true;
  return reading.shape(from + 1) === Shape.lower && !isNaval(reading, from + 1) && !OF_THE.has(reading.norm(from + 1));
}

function isNaval(reading: Reading, at: number): boolean {
  return reading.is('armyPart', at) || (reading.wordClass(at) & WordClass.demonym) !== 0;
}

/** « Grand Conseil », « Haute Autorité », but not « Grand Est »; « Ville de Nîmes », but not « Ville Husso ». */
function isBareAdjective(reading: Reading, from: number): boolean {
  if (reading.norm(from) === 'ville') return !OF_THE.has(reading.norm(from + 1));
  return reading.is('beforeHead', from) && !(reading.wordClass(from + 1) & WordClass.institution);
}

/** « armée russe », « forces armées ukrainiennes », « armée de l’air israélienne ». */
function ofCountry(reading: Reading, from: number): number {
  for (let to = from + 1; to < from + 6 && reading.joined(to); to++) {
    if (reading.shape(to) !== Shape.lower) return -1;
    if (reading.wordClass(to) & WordClass.demonym) return to + 1;
    if (!reading.is('armyPart', to)) return -1;
  }
  return -1;
}

/** « administration Biden », « gouvernement Legault ». */
function ofPerson(reading: Reading, from: number, language: ActorLanguage): number {
  const at = from + 1;
  if (!reading.joined(at) || reading.shape(at) !== Shape.capital || reading.wordClass(at) & WordClass.place) return -1;
  if (isPersonAhead(reading, at)) return -1;
  const known = knownAt(reading, at, language);
  if (known && known.alias.entry.type !== 'person') return -1;
  return known?.to ?? runEnd(reading, at, language);
}

/** In lower case a proper name must follow: « cour d’appel de Lyon », « lycée Jean-Moulin de Béziers ». */
function lowerCaseEnd(reading: Reading, from: number, language: ActorLanguage): number {
  if (
    reading.joined(from) &&
    (reading.is('anyOne', from - 1) || isOfFunction(reading, from) || isOfKind(reading, from))
  )
    return -1;
  const head = phraseEnd(reading, from, language);
  if (head < 0) return -1;
  const start = adjectivesEnd(reading, head);
  const name =
    reading.norm(from) === 'ministère' ? linked(reading, start, ministryName) : linked(reading, start, properName);
  if (name < 0) {
    if (!isDirectName(reading, start) && !isBaptised(reading, [from, start])) return -1;
    if (isItsHead(reading, [from, start])) return isNational(reading, start - 1) ? start : -1;
    const end = runEnd(reading, start, language);
    return reading.norm(from) === 'communauté' ? ofCountryside(reading, end, language) : placed(reading, end, language);
  }
  if (isSectionOf(reading, [from, name])) return -1;
  const end = isNameWord(reading, name) ? runEnd(reading, name, language) : name + 1;
  if (reading.norm(from) === 'ministère') return ministryEnd(reading, adjectivesEnd(reading, end), language);
  if (reading.norm(from) === 'communauté') return withLand(reading, end);
  return reading.wordClass(name) & WordClass.place ? end : placed(reading, end, language);
}

/** « la police cantonale vaudoise »: its land is enough of a name. */
function isNational(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & WordClass.demonym) !== 0;
}

/** « la section locale du Syndicat des médecins »: whose it is says its own name. */
function isSectionOf(reading: Reading, [from, name]: readonly [number, number]): boolean {
  return reading.norm(from) === 'section' && (reading.wordClass(name) & WordClass.institution) !== 0;
}

/** « le syndicat de police Alliance »: of what kind the one before is. */
function isOfKind(reading: Reading, from: number): boolean {
  const link = reading.norm(from - 1);
  if ((link !== 'de' && link !== "d'") || !reading.joined(from - 1) || !isDirectName(reading, from + 1)) return false;
  return (reading.wordClass(from - 2) & WordClass.organisationNoun) !== 0;
}

/** « la préfète de police des Bouches-du-Rhône », « un directeur d’école de Lens »: without an article, what somebody is. */
export function isOfFunction(reading: Reading, from: number): boolean {
  const link = reading.norm(from - 1);
  return (link === 'de' || link === "d'") && reading.joined(from - 1) && isRole(reading, from - 2);
}

function isRole(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & (WordClass.role | WordClass.title)) !== 0;
}

/** « communauté de communes Piémont d’Alaric »: whatever it is called after belongs to the name. */
function ofCountryside(reading: Reading, end: number, language: ActorLanguage): number {
  const part = linked(reading, end, properName);
  return withLand(reading, part < 0 ? end : runEnd(reading, part, language));
}

/** « communauté de communes du Vexin normand ». */
function withLand(reading: Reading, end: number): number {
  return reading.joined(end) && OF_A_LAND.test(reading.norm(end)) ? end + 1 : end;
}

const OF_A_LAND = /(?:ais|aise|ois|oise|ien|ienne|and|ande|ain|aine|on|onne)$/;

/** « lycée Jean-Moulin de Béziers »: the place where it stands belongs to the name. */
function placed(reading: Reading, end: number, language: ActorLanguage): number {
  const place = linked(reading, end, properName);
  if (place < 0)
    return reading.joined(end) && reading.shape(end) === Shape.number && !isCount(reading, end) ? end + 1 : end;
  return reading.wordClass(place) & WordClass.place || capitalAt(reading, place, language)
    ? runEnd(reading, place, language)
    : end;
}
