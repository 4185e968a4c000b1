import { type Reading, Shape } from '../find/reading.ts';
import { isFirstName, isPersonAhead } from '../find/runs.ts';
import { CAPITAL_ARTICLES, OF } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import {
  isArabicArticle,
  isCommonWord,
  isContest,
  isDistrict,
  isEnglish,
  isGround,
  isInitial,
  isJoined,
  isLettered,
  isMixed,
  isOrdinary,
  isPlaceAfterWord,
  isPlaces,
  isSigleAhead,
  isTable,
  MUTE,
  PLACE_SHAPE,
  ROMAN,
} from './name-shapes.ts';
import type { Votes } from './tally.ts';

/** Token indexes of a name, end exclusive. */
type Range = readonly [from: number, to: number];

/** What the words of a name of several words say of what it names. */
export function severalWords(reading: Reading, range: Range, votes: Votes): void {
  asPerson(reading, range, votes);
  notAsPerson(reading, range, votes);
  asOrganisation(reading, range, votes);
  asPlaceOrOther(reading, range, votes);
  afterItsArticle(reading, range, votes);
  const [from, to] = range;
  for (let i = from; i < to; i++) wordInside(reading, [i, from], votes);
}

function asPerson(reading: Reading, [from, to]: Range, votes: Votes): void {
  const last = to - 1;
  votes.person += isFirstName(reading, from) || isInitial(reading, from) ? 4 : 2;
  if (ROMAN.test(reading.tokens[last]!.text) && !isOrdinary(reading, [from, to])) votes.person += 2;
  if (isFirstName(reading, last) && reading.shape(from) === Shape.allCapitals) votes.person += 3;
  // « Siebe Van der Heyden »
  if (hasParticle(reading, [from, to])) votes.person += 1;
  // « Porte Maillard » is a gate.
  if (reading.is('surname', last) && !(reading.wordClass(from) & WordClass.placeWord)) votes.person += 1;
}

/** « Van der » between a first name and a surname; « Bab El Oued » begins with a gate. */
function hasParticle(reading: Reading, [from, to]: Range): boolean {
  if (to - from < 3 || reading.wordClass(from) & WordClass.placeWord) return false;
  return (reading.wordClass(from + 1) & WordClass.particle) !== 0;
}

function notAsPerson(reading: Reading, [from, to]: Range, votes: Votes): void {
  const last = to - 1;
  if (isArabicArticle(reading, [from, to])) votes.person -= 2;
  // « N1 Fédérale »
  if (/^\p{Lu}\d{1,2}$/u.test(reading.tokens[from]!.text)) votes.person -= 3;
  if (isPlaces(reading, [from, to])) votes.person -= 3;
  if (isLettered(reading, [from, last])) votes.person -= 3;
  // « Le Vendredi », but « Bui Thanh Son »
  if (to - from === 2 && isCommonWord(reading, last)) votes.person -= 2;
  if (to - from === 2 && isPlaceAfterWord(reading, [from, last])) votes.person -= 1.5;
}

function asOrganisation(reading: Reading, range: Range, votes: Votes): void {
  const [from, to] = range;
  const last = to - 1;
  if (reading.is('domain', last) && reading.shape(last) === Shape.lower) votes.organisation += 6;
  if (isMixed(reading, range)) votes.organisation += 3.5;
  if (isOrdinary(reading, range)) {
    votes.person -= 2;
    votes.organisation += 1;
  }
  if (isSigleAhead(reading, range)) votes.organisation += 2.5;
  if (isSigleOfPlace(reading, [from, last])) notPersonBut(3, votes);
  if (MUTE.test(reading.tokens[from]!.text)) notPersonBut(5, votes);
  if (isJoined(reading, range)) notPersonBut(4, votes);
  asEnglish(reading, range, votes);
  if (!isFirstName(reading, from)) asFirm(reading, last, votes);
  // « CSC-Services publics »
  if (reading.wordClass(last) & WordClass.institutionAdjective && reading.shape(last) === Shape.lower)
    votes.organisation += 6;
}

function notPersonBut(organisation: number, votes: Votes): void {
  votes.organisation += organisation;
  votes.person -= 3;
}

function asEnglish(reading: Reading, [from, to]: Range, votes: Votes): void {
  if (isEnglish(reading, [from, to])) {
    // « The Zone of Grey d’Ada Duval »: a work
    votes[isSomebodys(reading, to) || isClause(reading, from) ? 'other' : 'organisation'] += 3;
    // « Angus and Julia »
    votes.person -= isFirstName(reading, from) ? 5 : 3;
  }
  if (isEnglishPlural(reading, [from, to - 1])) {
    votes.organisation += 1.5;
    votes.person -= 1.5;
  }
}

/** A name that does not begin like a person's. */
function asFirm(reading: Reading, last: number, votes: Votes): void {
  // « Valmec Canada »
  if (reading.is('countryAtEnd', last)) {
    votes.organisation += 3;
    votes.person -= 1.5;
  }
  if (reading.is('firmEnd', last)) votes.organisation += 5;
}

/** « You’re the One »: a song. */
function isClause(reading: Reading, from: number): boolean {
  return /^(?:you|we|they|i|it|he|she|don|can|ain|let|what|there)'/.test(reading.norm(from));
}

/** « High Flying Birds », « Impériales Wheels »; « Ada Sanders » has a first name. */
function isEnglishPlural(reading: Reading, [from, last]: readonly [number, number]): boolean {
  if (isFirstName(reading, from) || isInitial(reading, from) || reading.shape(last) !== Shape.capital) return false;
  return ENGLISH_PLURAL.test(reading.norm(last));
}

const ENGLISH_PLURAL = /(?:.{2}(?:[^i]ers|tors|ings|[cnor]ks|oos|eels|ngs|ights|ands)|.irds)$/;

function isSomebodys(reading: Reading, to: number): boolean {
  return reading.joined(to) && OF.has(reading.norm(to)) && reading.joined(to + 1) && isPersonAhead(reading, to + 1);
}

/** « ADA Blois »: letters that are a first name, too, and a town. */
function isSigleOfPlace(reading: Reading, [from, last]: readonly [number, number]): boolean {
  if (last !== from + 1 || reading.shape(from) !== Shape.allCapitals || !isFirstName(reading, from)) return false;
  return reading.shape(last) === Shape.capital && (reading.wordClass(last) & WordClass.place) !== 0;
}

function asPlaceOrOther(reading: Reading, [from, to]: Range, votes: Votes): void {
  const last = to - 1;
  if (isTable(reading, [from, to]) || isOfLetters(reading, [from, to])) votes.other += 6;
  if (reading.wordClass(last) & WordClass.place && reading.is('size', from)) votes.place += 4;
  if (isGround(reading, [from, last]) || isDistrict(reading, last)) votes.place += 7;
  if (isContest(reading, [from, last])) votes.other += 9;
  if (isNumbered(reading, [from, to])) votes.other += 6;
}

/** « Acte XII », « Autoroute A6 » */
function isNumbered(reading: Reading, range: Range): boolean {
  const { text } = reading.tokens[range[1] - 1]!;
  return (ROMAN.test(text) || /^\p{Lu}\d{1,3}$/u.test(text)) && isOrdinary(reading, range);
}

/** « La Garde », « Les Halles »: a place, a title, a firm; of people only whoever is also named in full. */
const LEADING = new Set(['la', 'les', "l'"]);
/** Points against « L’Église » as somebody's name, whatever stands around it. */
const NEVER = 8;

/** « La Garde », « La Grande Roche », « Le Roeulx ». */
function afterItsArticle(reading: Reading, [from, to]: Range, votes: Votes): void {
  const last = to - 1;
  if (to - from === 2 && LEADING.has(reading.norm(from)) && !isFirstName(reading, last))
    votes.person -= reading.wordClass(last) & WordClass.institution ? NEVER : 2.5;
  // « L’Harmonie Communale »
  if (to - from > 2 && LEADING.has(reading.norm(from)) && reading.wordClass(from + 1) & WordClass.institution) {
    votes.person -= NEVER;
    votes.organisation += 2.5;
  }
  // An island, a farm, a street.
  if (to - from > 2 && CAPITAL_ARTICLES.has(reading.tokens[from]!.text) && reading.is('size', from + 1)) {
    votes.person -= NEVER;
    votes.place += 2.5;
  }
  // « Le Roeulx », but « selon Le Guen »
  if (to - from === 2 && reading.norm(from) === 'le') votes.person -= 0.5;
}

function wordInside(reading: Reading, [at, from]: readonly [number, number], votes: Votes): void {
  const wordClass = reading.wordClass(at);
  if (reading.shape(at) === Shape.lower || (wordClass & WordClass.firstName && at > from)) return;
  if (wordClass & WordClass.organisationWord && !(wordClass & WordClass.firstName)) votes.organisation += 4;
  if (wordClass & WordClass.placeWord) votes.place += at === from ? 3 : 1;
  else if (wordClass & WordClass.place) votes.place += at === from ? 1.5 : 1;
  if (wordClass & WordClass.objectWord) votes.other += isFirst(reading, [at, from]) ? 5 : 1;
  if (wordClass & WordClass.demonym) votes.organisation += 1;
  if (PLACE_SHAPE.test(reading.norm(at))) votes.place += 3;
}

/** « Mois Molière », « Le Mois Molière ». */
function isFirst(reading: Reading, [at, from]: readonly [number, number]): boolean {
  return at === from || (at === from + 1 && CAPITAL_ARTICLES.has(reading.tokens[from]!.text));
}

/** « K.-O. ». */
function isOfLetters(reading: Reading, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.text.length > 1) return false;
  return true;
}
