import type { Find } from '../find/find.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { ARTICLES, CAPITAL_ARTICLES, OF } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { afterArticle } from './after-article.ts';
import { announced } from './announced.ts';
import { apposition } from './apposition.ts';
import { isAbbreviation, isCredited } from './aside.ts';
import { beforeComma, isQuotedAfterWord, isTeamOf, quotedNoun } from './before-marks.ts';
import { complement } from './complement.ts';
import { isInhabitant } from './inhabitants.ts';
import { isMinute } from './right.ts';
import { sideWords } from './side-words.ts';
import type { Votes } from './tally.ts';
import { isNamedAfter } from './ways.ts';

/** What stands before the name says. */
export function leftVotes(find: Find, votes: Votes): void {
  const { reading, from, to } = find;
  if (isCredited(reading, from)) votes.other += 6;
  if (isAbbreviation(reading, [from, to])) votes.other += 8;
  if (isTeamOf(reading, [from, to])) {
    votes.organisation += 2.5;
    votes.person -= 2;
  }
  announced(reading, from, votes);
  if (reading.joined(from)) wordsBefore(find, votes);
  else if (reading.gap(from) & Gap.comma) beforeComma(reading, from, votes);
  else if (isQuotedAfterWord(reading, from)) quotedNoun(reading, from, votes);
}

/** What the words say that lead straight to it. */
function wordsBefore({ reading, from, to }: Find, votes: Votes): void {
  const before = reading.before(from);
  const wordClass = before === 'à' ? WordClass.beforePlace : reading.wordClass(from - 1);
  if (to - from === 1 && isInhabitant(reading, from)) votes.other += 6;
  if (wordClass & WordClass.title && before !== 'mes') votes.person += 5;
  else if (wordClass & WordClass.beforePlace) votes.place += inPlace(reading, [from, to]);
  else if (OF.has(before)) complement(reading, from, votes);
  else if (isTitled(reading, from)) votes.other += TITLED;
  else if (ARTICLES.has(before)) afterArticle(reading, [from, to], votes);
  else sideWords(reading, [from, to], votes);
  apposition(reading, from, votes);
  if (isOrigin(reading, [from, to])) votes.person -= 4;
  if (EDITED.test(before)) votes.organisation += 6;
  // « le centre Ada Duval », but « le centre Ada Duval (63e) » plays.
  if (isNamedAfter(reading, from) && !isMinute(reading, [from, to])) votes.place += 10;
  if (isVehicle(reading, from)) votes.other += 7;
  if (isCounted(reading, [from, to])) votes.person -= 6;
  // « Baptisé X », not « le tenant du titre X ».
  if (reading.is('entitled', from - 1) && /ée?s?$/.test(before)) votes.other += 4;
  if (before === 'comme' && isLikeWork(reading, from - 2)) votes.other += 3.5;
  if (isFirmOf(reading, from)) votes.organisation += 3;
  if (reading.is('acquisition', from - 1)) votes.organisation += 2.2;
  if (before === 'pour' && reading.is('exploit', from - 2)) votes.person += 2;
  if (before === 'à' && reading.is('ofPlayer', from - 2) && reading.is('givenUp', from - 3)) votes.person += 2;
  if (reading.is('replacing', from - 1)) votes.person += 1;
  if (wordClass === 0 && isSigleAfterWord(reading, [from, to])) votes.organisation -= 1;
}

/** « éd. Ada Duval, 448 p. »: a publisher. */
const EDITED = /^éds?$/;

/** « Ada Duval, de Lormeau, tient… »: where, or for whom, she is. */
export function isOrigin(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (!OF.has(reading.norm(from - 1)) || !(reading.gap(from - 1) & Gap.comma) || !(reading.gap(to) & Gap.comma))
    return false;
  return reading.isCapitalised(from - 2) && (isFirstName(reading, from - 3) || isFirstName(reading, from - 4));
}

/** « la série Le Bureau des lutins »: an article with a capital after the name of a kind of work. */
function isTitled(reading: Reading, from: number): boolean {
  if (!CAPITAL_ARTICLES.has(reading.tokens[from - 1]!.text) || !reading.joined(from - 1)) return false;
  return (reading.wordClass(from - 2) & WordClass.objectNoun) !== 0;
}

/** Points: more than those of an institution. */
const TITLED = 9;

/** « réseau TER »: letters straight after a word in small ones. */
function isSigleAfterWord(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from === 1 && reading.shape(from) === Shape.allCapitals && reading.shape(from - 1) === Shape.lower;
}

/** « les 5 Secondes »: several of a kind, nobody's name. */
function isCounted(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to - from > 1 || reading.shape(from - 1) !== Shape.number || !reading.joined(from - 1)) return false;
  return /^(?:les|des|ces|aux)$/.test(reading.norm(from - 2));
}

/** « au volant de sa Mini Cooper », « au guidon d’une Ducati Monster ». */
function isVehicle(reading: Reading, from: number): boolean {
  if (!ANY.has(reading.norm(from - 1)) || !reading.joined(from - 1) || !OF.has(reading.norm(from - 2))) return false;
  return reading.joined(from - 2) && reading.is('vehicle', from - 3);
}

const ANY = new Set(['un', 'une', 'son', 'sa', 'leur', 'cette', 'ce']);

/** « ses grands tubes comme X », « des films cultes comme X ». */
function isLikeWork(reading: Reading, last: number): boolean {
  for (let i = last; i > last - 3 && reading.joined(i + 1); i--) {
    if (reading.wordClass(i) & WordClass.objectNoun) return true;
    if (reading.wordClass(i) & (WordClass.role | WordClass.organisationNoun | WordClass.placeNoun)) return false;
  }
  return false;
}

/** « l’italien La Perla », « le japonais Softbank »: in small letters the firm of a country, with a capital a person. */
function isFirmOf(reading: Reading, from: number): boolean {
  const at = from - 1;
  if (!(reading.wordClass(at) & WordClass.demonym) || reading.shape(at) !== Shape.lower || !reading.joined(at))
    return false;
  return FIRM_ARTICLES.has(reading.norm(at - 1));
}

const FIRM_ARTICLES = new Set(['le', "l'", 'au', 'du', 'un']);

/** « en X », « À Alta Badia, … », « à Keur Massar »; « à Ada Duval » is somebody to whom something is done. */
function inPlace(reading: Reading, [from, to]: readonly [number, number]): number {
  const opens = reading.opensSentence(from - 1) && (reading.gap(to) & Gap.comma) !== 0;
  // « À Francis Duval, Laval a gagné »: a ground.
  if (opens && reading.shape(to) === Shape.capital && !(reading.wordClass(to) & WordClass.opener)) return 5;
  if (opens || reading.norm(from - 1) === 'en') return 3.5;
  // « laisse sa place à X »
  if (reading.is('ofPlayer', from - 2) && reading.is('givenUp', from - 3)) return 0;
  const isName = to - from === 1 || (reading.wordClass(from) & WordClass.firstName) !== 0;
  return isName || reading.is('toSomebody', from - 2) ? 2 : 3;
}
