import { isAdjective } from '../find/links.ts';
import { type Reading, Shape } from '../find/reading.ts';
import { DEMONYM, OF } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** After an article stands an organisation, a place or a thing; seldom a person. */
export function afterArticle(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  if (to - from > 1 && ONE.has(reading.norm(from - 1))) {
    // « un Kylian Duval intenable »
    votes.other += 0.5;
    return;
  }
  if (isDignity(reading, [from, to])) {
    votes.person -= 3;
    votes.organisation -= 3;
    return;
  }
  votes.person -= reading.wordClass(from) & WordClass.firstName && to - from > 1 ? 1.5 : 3;
  if (isClassOfThings(reading, [from, to])) votes.other += 4;
  votes.organisation += asOrganisation(reading, [from, to]);
  votes.place += 1;
  if (reading.norm(from) === 'stade' && to - from > 1 && !DEMONYM.test(reading.norm(to - 1))) votes.place += 6;
  const before = pastAdjective(reading, from - 2);
  if (OF.has(reading.norm(before))) ofNoun(reading, before - 1, votes);
  if (isPortfolio(reading, before)) votes.other += fieldOfOffice(reading, before);
  else if (reading.is('partOfPlace', before) || isPlant(reading, [from, before])) votes.place += 2;
  else if (reading.wordClass(before) & (WordClass.role | WordClass.organisationNoun)) votes.organisation += 1.2;
  else if (reading.is('beforeOrganisation', before)) votes.organisation += 1.2;
}

/** Points for an organisation: « le Rideau Rouge », « les Warriors » are rather one than « le Rideau ». */
function asOrganisation(reading: Reading, [from, to]: readonly [number, number]): number {
  const isPlural = PLURAL_ARTICLES.has(reading.norm(from - 1));
  if (to - from > 1) return isPlural || !(reading.wordClass(from) & WordClass.opener) ? 2.2 : 0.9;
  if (isEnglishPlural(reading, from)) return 2.2;
  // « les Amazighs »: a people, as far as anybody knows.
  return isPlural && /[sx]$/.test(reading.norm(from)) ? 0.5 : 1;
}

/** « l’usine du X »: a town with its article; « l’usine de X » may be a firm’s. */
function isPlant(reading: Reading, [from, noun]: readonly [number, number]): boolean {
  return noun === from - 2 && reading.norm(from - 1) === 'du' && reading.is('plant', noun);
}

/** « la maire socialiste du X »: the noun. */
function pastAdjective(reading: Reading, at: number): number {
  return isAdjective(reading, at) && reading.joined(at) && reading.is('partOfPlace', at - 1) ? at - 1 : at;
}

/** « les ATSEM », « aux EHPAD »: a sigle in the plural is short for people or things of a kind. */
function isClassOfThings(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from > 1 || reading.shape(from) !== Shape.allCapitals || reading.norm(from).includes('-')) return false;
  return reading.norm(from - 1) === 'les' || reading.norm(from - 1) === 'aux';
}

/** « le Pape », « la Bourgmestre », « le Ministre Président »: after the article whoever holds the office. */
function isDignity(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (reading.shape(from) !== Shape.capital) return false;
  if (to - from === 1) return (reading.wordClass(from) & (WordClass.opener | WordClass.role)) !== 0;
  for (let i = from; i < to; i++) if (!(reading.wordClass(i) & WordClass.role)) return false;
  return true;
}

const ONE = new Set(['un', 'une']);

/** « les Warriors », « aux Clippers »: teams and bands. */
function isEnglishPlural(reading: Reading, from: number): boolean {
  const norm = reading.norm(from);
  return PLURAL_ARTICLES.has(reading.norm(from - 1)) && ENGLISH_PLURAL.test(norm) && !ACCENT.test(norm);
}

const PLURAL_ARTICLES = new Set(['les', 'aux', 'des']);

const ENGLISH_PLURAL = /^.{2,}(?:[^i]ers|tors|ings|ks|oos|ys|wks|lls|ngs|bs|ets)$|^blues$/;
/** « les Châtelets » is French. */
const ACCENT = /[à-ÿ]/;

/** « la plage de la X », « le film de la X », « la présidente de l’X ». */
function ofNoun(reading: Reading, noun: number, votes: Votes): void {
  if (reading.norm(noun) === 'siège') votes.organisation += 2;
  else if (reading.is('driver', noun)) votes.other += 4;
  else if (reading.wordClass(noun) & WordClass.placeNoun) votes.place += 3;
  else if (reading.wordClass(noun) & WordClass.objectNoun) votes.other += 2;
  else if (reading.is('partOfPlace', noun)) votes.place += 2;
  else if (reading.wordClass(noun) & WordClass.role) votes.organisation += 2;
}

/** Points for a field of government: « la ministre Climat », « la ministre de l’Intérieur », « … chargée de l’Outre-mer ». */
function fieldOfOffice(reading: Reading, before: number): number {
  if (reading.is('minister', before)) return 9;
  return OF.has(reading.norm(before)) && reading.is('minister', before - 1) ? 6 : 4;
}

/** « ministre des Armées », « secrétaire d’État aux Transports »: the name is a field of government. */
function isPortfolio(reading: Reading, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4) && reading.joined(i + 1); i--)
    if (reading.is('minister', i) || reading.is('portfolio', i)) return true;
  return false;
}
