import type { Find } from '../find/find.ts';
import { isAdjective } from '../find/links.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isNameWord } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { isOfFirm } from './firm-acts.ts';
import type { Votes } from './tally.ts';

const AUXILIARY = new Set([
  'a',
  'ont',
  'sont',
  'avait',
  "s'",
  'se',
  'aurait',
  'est',
  'était',
  "n'",
  'ne',
  'qui',
  'lui',
  'y',
]);

const OBJECT = new Set(["l'", 'les', 'leur', 'en']);

/** What follows the name says. */
export function rightVotes({ reading, from, to }: Pick<Find, 'reading' | 'from' | 'to'>, votes: Votes): void {
  const gap = reading.gap(to);
  if (to - from === 1 && reading.gap(from) & Gap.open && gap & Gap.close && reading.norm(from).length <= 2)
    votes.other += 2;
  if (isPublished(reading, [from, to])) votes.other += 6;
  if (isDefined(reading, to)) votes.organisation += 5;
  if (isSituated(reading, to)) votes.place += 3;
  if (isOfPlayer(reading, to) && !isThingNamed(reading, from)) votes.person += 2;
  if (isGivenAlone(reading, [from, to])) votes.person += ofGivenName(reading, to);
  if (reading.joined(to) && reading.is('replacing', to)) votes.person += 1;
  if (gap & Gap.open) inBrackets(reading, [from, to], votes);
  else if (gap === (Gap.comma | Gap.space) || gap === Gap.comma) afterComma(reading, [from, to], votes);
  else if (reading.joined(to)) verb(reading, [from, to], votes);
}

/** « le retraité de la mine X n’aurait cédé sa place »: the mine is called so. */
function isThingNamed(reading: Reading, from: number): boolean {
  if (!reading.joined(from) || reading.shape(from - 1) !== Shape.lower) return false;
  return (reading.wordClass(from - 1) & (WordClass.placeNoun | WordClass.objectNoun)) !== 0;
}

/** « Karim », but not « Florence », the town. */
function isGivenAlone(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from === 1 && isFirstName(reading, from) && (reading.wordClass(from) & WordClass.place) === 0;
}

/** Points for « Karim (prénom modifié) », « Karim, lui, a tout perdu », « Nadia et Karim tiennent », « Karim hoche la tête ». */
function ofGivenName(reading: Reading, to: number): number {
  const gap = reading.gap(to);
  if (gap & Gap.open) return reading.norm(pastDeterminer(reading, to)) === 'prénom' ? 5 : 0;
  if (gap & Gap.comma) return /^(?:lui|elle)$/.test(reading.norm(to)) && reading.gap(to + 1) & Gap.comma ? 2 : 0;
  if (!reading.joined(to)) return 0;
  if (reading.norm(to) === 'et')
    return isGivenAlone(reading, [to + 1, to + 2]) && reading.isCapitalised(to + 1) ? 0.5 : 0;
  return reading.shape(to) === Shape.lower && reading.is('personalAct', to) ? 1 : 0;
}

/** « (le prénom a été modifié) », « (son prénom a été changé) ». */
function pastDeterminer(reading: Reading, at: number): number {
  return /^(?:le|son|ce)$/.test(reading.norm(at)) ? at + 1 : at;
}

/** « Jacaranda chez Grasset », « Archipels aux éditions de l’Olivier »: a book, unless it has somebody's first name. */
function isPublished(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const by = reading.norm(to);
  if (!reading.joined(to) || (by !== 'chez' && by !== 'aux') || isFirstName(reading, from)) return false;
  return reading.is('publisher', to + 1) || reading.is('publisher', to + 2);
}

/** « X se trouve à 70 km », « X est situé au nord ». */
function isSituated(reading: Reading, to: number): boolean {
  if (!reading.joined(to) || !reading.joined(to + 1)) return false;
  const words = `${reading.norm(to)} ${reading.norm(to + 1)}`;
  if (words === 'se trouve') return reading.shape(to + 3) === Shape.number;
  return /^(?:se situe|est située?)$/.test(words);
}

/** « X cède sa place », « X est monté au jeu », « X s’offre un doublé »: no club does. */
function isOfPlayer(reading: Reading, to: number): boolean {
  for (let at = to; at < to + FURTHEST_FEAT && reading.joined(at); at++) {
    if (reading.is('featOfPlayer', at)) return true;
    if (reading.is('ofPlayer', at) && reading.is('beforeOfPlayer', at - 1)) return true;
  }
  return false;
}

const FURTHEST_FEAT = 6;

/** « « X » est une entreprise ». */
function isDefined(reading: Reading, to: number): boolean {
  if (reading.norm(to) !== 'est' || reading.gap(to) & (Gap.stop | Gap.comma) || !ONE.has(reading.norm(to + 1)))
    return false;
  return (reading.wordClass(to + 2) & WordClass.organisationNoun) !== 0;
}

/** « (PS) », « (42 ans) », « (Essonne) ». */
function inBrackets(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  if (isAge(reading, to)) votes.person += 4;
  else if (isYear(reading, to) && !isFirstName(reading, from)) votes.other += 4;
  else if (isMinute(reading, [from, to])) votes.person += 3;
  else if (to - from === 1 && isSpeltOut(reading, [from, to])) spelt(reading, to, votes);
  else if (to - from === 1 && (reading.wordClass(to) & WordClass.place || isCanton(reading, to))) votes.place += 3;
  else if (to - from > 1 && reading.shape(to) === Shape.allCapitals) votes.person += 0.5;
}

function isCanton(reading: Reading, at: number): boolean {
  return reading.is('canton', at) && reading.shape(at) === Shape.allCapitals && (reading.gap(at + 1) & Gap.close) !== 0;
}

/** « Le Ballon blanc (1995) »: of what year a work is; of people both years are given. */
function isYear(reading: Reading, at: number): boolean {
  return /^(?:18|19|20)\d\d$/.test(reading.norm(at)) && (reading.gap(at + 1) & Gap.close) !== 0;
}

/** « Duval (24e) », « Duval (90e+4) », « Duval (67′) », « Duval (1-0, 77e) »: when a player scored; « Paris (16e) » is a district. */
export function isMinute(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const at = SCORE.test(reading.norm(to)) ? to + 1 : to;
  const word = reading.tokens[at];
  if (!word || reading.wordClass(from) & WordClass.place || !MINUTE.test(word.norm)) return false;
  return word.norm.endsWith('e') || MINUTE_MARK.test(reading.text[word.end] ?? '');
}

/** « 2-1 », « 102-98 ». */
export const SCORE = /^\d{1,3}-\d{1,3}$/;
const MINUTE = /^\d{1,3}(?:e|ème|eme)?$/;
const MINUTE_MARK = /['’′]/;

/** « le Cossim (centre opérationnel des services de secours) »: its words begin with its letters. */
function isSpeltOut(reading: Reading, [at, to]: readonly [number, number]): boolean {
  if (reading.shape(to) !== Shape.lower || !reading.joined(to + 1) || !reading.joined(to + 2)) return false;
  return reading.norm(at)[0] === reading.norm(to)[0] && reading.norm(at).length > 2;
}

/** « le GNR (gazole non routier) » is no organisation by its head. */
function spelt(reading: Reading, head: number, votes: Votes): void {
  if (reading.wordClass(head) & (WordClass.institution | WordClass.organisationNoun)) votes.organisation += 3;
  else votes.other += 5;
}

function isAge(reading: Reading, at: number): boolean {
  return reading.shape(at) === Shape.number && reading.norm(at + 1) === 'ans';
}

/** « , 45 ans », « , avocat de », « , une filiale de », « , petite commune ». */
function afterComma(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  const isDoubtful = isWhere(reading, [from, to]) || isAnnounced(reading, from);
  if (isAge(reading, to) || reading.is('birth', to)) {
    votes.person += isDoubtful ? 1 : 4;
    return;
  }
  // « Hassan, qui habite au premier »
  if (reading.norm(to) === 'qui' && to - from === 1 && isFirstName(reading, from)) votes.person += 4;
  if (isOfCountry(reading, to)) votes.person += 4;
  if (reading.is('firmState', to)) votes.organisation += 3;
  // « Dans la MRC de X, les policiers… »: several, whoever X is; « dirigeante de X, et présidente de Y ».
  if (PLURALS.has(reading.norm(to)) || reading.norm(to) === 'et') return;
  for (let i = to; i < to + 4 && (i === to || reading.joined(i)); i++) {
    if (reading.shape(i) !== Shape.lower) return;
    if (nounVotes(reading, [i, isDoubtful ? 1 : 3], votes)) return;
    if (i > to + 1 && !mayPrecedeNoun(reading, i)) return;
  }
}

/** « X, un Moldave de 45 ans ». */
function isOfCountry(reading: Reading, to: number): boolean {
  const isOne = reading.norm(to) === 'un' || reading.norm(to) === 'une';
  return isOne && reading.isCapitalised(to + 1) && (reading.wordClass(to + 1) & WordClass.demonym) !== 0;
}

const PLURALS = new Set(['les', 'des', 'ces', 'ses', 'leurs', 'nos']);

/** « le », « ancien », « dernier » before the noun that says what somebody is. */
function mayPrecedeNoun(reading: Reading, at: number): boolean {
  return ARTICLES.has(reading.norm(at)) || reading.is('beforeFunction', at) || reading.is('beforeWork', at);
}

const ARTICLES = new Set(['le', 'la', "l'", 'un', 'une']);

/** Points of a noun after the comma, `role` of them if it is said of a person; false if it says nothing. */
function nounVotes(reading: Reading, [at, role]: readonly [number, number], votes: Votes): boolean {
  const isSize = reading.is('sizeBeforeNoun', at) && reading.joined(at + 1) && reading.shape(at + 1) === Shape.lower;
  // « en passant par X »: nobody who passes.
  const isGerund = reading.norm(at - 1) === 'en' && reading.norm(at).endsWith('ant');
  const wordClass = isSize || isGerund ? 0 : reading.wordClass(at);
  if (wordClass & (WordClass.role | WordClass.title)) votes.person += isOfNext(reading, at) ? 0 : role;
  else if (wordClass & WordClass.organisationNoun) votes.organisation += ONE.has(reading.norm(at - 1)) ? 3 : 2;
  else if (wordClass & WordClass.placeNoun) votes.place += 2;
  else if (wordClass & WordClass.objectNoun && isPresented(reading, at)) votes.other += isOfRow(reading, at) ? 5 : 3;
  else return false;
  return true;
}

/** « X, son premier film », « X, le panda du zoo ». */
function isPresented(reading: Reading, noun: number): boolean {
  if (reading.is('instrument', noun)) return true;
  return reading.is('beforeWork', noun - 1) || (reading.is('animal', noun) && ARTICLES.has(reading.norm(noun - 1)));
}

/** « X, le premier film de la décennie ». */
function isOfRow(reading: Reading, noun: number): boolean {
  return reading.is('beforeWork', noun - 1) && ARTICLES.has(reading.norm(noun - 2));
}

/** « X, une société »: of a thing that has just been named. */
const ONE = new Set(['un', 'une', 'jeune']);

/** « un habitant du bourg, à côté de X, 39 ans », « à X, le maire a »: the age, the function may be another’s. */
function isWhere(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from === 1 && reading.joined(from) && WHERE.has(reading.norm(from - 1)) && !isFirstName(reading, from);
}

/** « à la radio Okapela, la présidente affirme »: what it is stands before it. */
function isAnnounced(reading: Reading, from: number): boolean {
  if (!reading.joined(from) || reading.shape(from - 1) !== Shape.lower) return false;
  return (reading.wordClass(from - 1) & WordClass.organisationNoun) !== 0;
}

const WHERE = new Set(['de', "d'", 'à', 'en']);

/** « X, l’ambassadeur itinérant Duval »: the function is that of the next name of a list. */
function isOfNext(reading: Reading, role: number): boolean {
  let next = role + 1;
  while (next < role + 3 && reading.joined(next) && isAdjective(reading, next)) next++;
  return reading.joined(next) && isFirstName(reading, next) && isNameWord(reading, next);
}

/** « X a déclaré », « X estime », « X est né »; « l'usine de X recrute » tells nothing of X. */
function verb(reading: Reading, [from, after]: readonly [number, number], votes: Votes): void {
  // « X l’aurait vu »: what stands for the object says nothing.
  const to = OBJECT.has(reading.norm(after)) && AUXILIARY.has(reading.norm(after + 1)) ? after + 1 : after;
  const auxiliary = AUXILIARY.has(reading.norm(to));
  const at = auxiliary ? to + 1 : to;
  // « s’insurge Louna 17 ans »
  if (isAge(reading, after)) votes.person += 4;
  else if (reading.is('birth', at)) votes.person += 3;
  else if (isOfFirm(reading, at)) votes.organisation += isWhere(reading, [from, after]) ? 0 : 3;
  else if (isWhere(reading, [from, after])) return;
  else if (reading.wordClass(at) & WordClass.speech) {
    votes.person += 1.2;
    votes.organisation += 1;
  } else if (to - from === 1 && reading.is('humanAct', at)) votes.person += 1;
  else if (auxiliary) {
    votes.person += 0.5;
    votes.organisation += 0.4;
  }
}
