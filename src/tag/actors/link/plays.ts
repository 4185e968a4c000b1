import type { Find } from '../find/find.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { OF_THE } from '../find/small-words.ts';
import { isOrigin } from '../judge/left.ts';
import { SCORE } from '../judge/right.ts';
import { WordClass } from '../vocabulary/word-class.ts';

type Place = Pick<Find, 'reading' | 'from' | 'to'>;

/** Does a town play where it stands? « Metz s’incline », « contre Metz », « Metz (4e) », « Metz 2-1 Caen ». */
export function plays(find: Place): boolean {
  return (
    (isScored(find) && !isGround(find)) || (!isVenue(find) && (isSubject(find) || isOpponent(find) || isObject(find)))
  );
}

/** « à Metz », « stade de Metz », « dans Metz »: where it is played; « face à Metz » is whom it is played against. */
export function isVenue({ reading, from, to }: Place): boolean {
  if (isLocated(reading, to) || isOrigin(reading, [from, to])) return true;
  if (!reading.joined(from)) return false;
  const before = reading.before(from);
  if (before === 'à' || before === 'au') return !reading.is('against', from - 2);
  if (VENUE.has(before)) return true;
  return (
    OF_THE.has(before) && (reading.wordClass(from - 2) & WordClass.placeNoun) !== 0 && !reading.isCapitalised(from - 2)
  );
}

/** « son public de Budapest (Hongrie) »: where it is. */
function isLocated(reading: Reading, at: number): boolean {
  return reading.isBracketed(at, at + 1) && reading.shape(at) === Shape.capital;
}

/** « a battu les Anglais à Metz (2-1) »: it is known who was played against. */
function isGround({ reading, from }: Place): boolean {
  if (!reading.joined(from) || reading.norm(from - 1) !== 'à' || !reading.joined(from - 1)) return false;
  return reading.isCapitalised(from - 2) && (reading.wordClass(from - 2) & WordClass.demonym) !== 0;
}

const VENUE = new Set(['en', 'dans', 'vers', 'depuis', 'rue', 'via', 'près']);
/** « Metz (4e) », « Metz (2-1) », « Metz 2-1 Caen ». */
function isScored({ reading, from, to }: Place): boolean {
  const next = reading.norm(to);
  if (reading.gap(to) & Gap.open) return (SCORE.test(next) && !MINUTE.test(reading.norm(to + 1))) || RANK.test(next);
  // « Metz - Caen : 18-22 »
  if ((reading.joined(to) || reading.gap(to) & Gap.colon) && SCORE.test(next)) return true;
  return reading.joined(from) && SCORE.test(reading.norm(from - 1));
}

const RANK = /^(?:1er|\d{1,2}(?:e|ème|eme))$/;
const MINUTE = /^\d{1,3}(?:e|ème|eme)$/;

const MOST_LINKS = 5;

function isSubject({ reading, from, to }: Place): boolean {
  if (!reading.joined(to))
    return (
      reading.gap(to) === (Gap.comma | Gap.space) &&
      (reading.norm(to) === 'qui' ? isVerb(reading, to + 1) : isUndergone(reading, to) || isRanked(reading, from))
    );
  return isVerb(reading, to) || (opensClause(reading, from) && reading.is('afterOpeningClub', to));
}

/** « Metz a », « Dans le Nord, Metz a »; after a comma whoever is no town may be a player. */
function opensClause(reading: Reading, from: number): boolean {
  if (reading.opensSentence(from)) return true;
  return (reading.gap(from) & Gap.comma) !== 0 && (reading.wordClass(from) & WordClass.place) !== 0;
}

/** « Bayonne, mené à la mi-temps », « Bayonne et Metz, les deux relégués », « Metz, toujours leader ». */
function isUndergone(reading: Reading, at: number): boolean {
  let word = at;
  while (word < at + 2 && COUNTS.has(reading.norm(word)) && reading.joined(word + 1)) word++;
  if (STILL.has(reading.norm(at)) && reading.is('rankHolder', at + 1)) return true;
  return reading.is('undergone', word);
}

const STILL = new Set(['toujours', 'longtemps', 'encore', 'désormais', 'nouveau', 'seul']);
const COUNTS = new Set(['le', 'les', 'deux', 'trois']);

/** « le leader, Metz, », « le 10e, Metz, ». */
function isRanked(reading: Reading, from: number): boolean {
  if (!(reading.gap(from) & Gap.comma)) return false;
  if (RANK.test(reading.norm(from - 1)) || reading.is('partOfClub', from - 1)) return true;
  return reading.is('rival', from - 1) || (reading.joined(from - 1) && reading.is('rival', from - 2));
}

function isVerb(reading: Reading, from: number): boolean {
  for (let at = from; at <= from + MOST_LINKS && (at === from || reading.joined(at)); at++) {
    if (reading.wordClass(at) & WordClass.playing) return true;
    // « ont été tenus en échec »
    if (reading.norm(at - 1) === 'été' && reading.is('undergone', at)) return true;
    if (!reading.is('beforePlaying', at)) return false;
  }
  return false;
}

/** « contre Metz », « face à Metz », « victoire de Metz », « le match entre Metz et Caen », « à bout de Metz ». */
function isOpponent({ reading, from }: Place): boolean {
  if (!reading.joined(from)) return false;
  const before = reading.norm(from - 1);
  if (before === 'pour') return isFor(reading, from);
  if (before === 'par') return isBeatenBy(reading, from);
  if (before === 'avec') return [2, 3, 4].some(back => reading.norm(from - back) === 'égalité');
  if (before === 'entre') return reading.is('duel', from - 2) || reading.is('duel', from - 3);
  if (before === 'contre' || before === 'devant' || before === 'à') return true;
  // « de l’autre côté des Alpes »
  if (OF_THE.has(before) && reading.norm(from - 3) === 'autre') return false;
  if (OF_THE.has(before)) return reading.is('partOfClub', from - 2) || reading.is('partOfClub', from - 3);
  return before === 'sur' && [2, 3, 4, 5].some(back => reading.is('partOfClub', from - back));
}

/** « battu par Metz », but not « une pénalité réussie par Duval »: unless it is a town, by what teams do. */
function isBeatenBy(reading: Reading, from: number): boolean {
  return ((reading.wordClass(from) & WordClass.place) | (reading.wordClass(from - 2) & WordClass.playing)) !== 0;
}

/** « la victoire pour Saran », « Pour Chambray, en revanche, … ». */
function isFor(reading: Reading, from: number): boolean {
  if (reading.is('partOfClub', from - 2) || reading.is('partOfClub', from - 3)) return true;
  return reading.opensSentence(from - 1) && (reading.gap(from + 1) & Gap.comma) !== 0;
}

/** « bat Metz », « a dominé Metz », « affronte Metz », « tenu en échec Metz ». */
function isObject({ reading, from }: Place): boolean {
  if (!reading.joined(from) || reading.isCapitalised(from - 1)) return false;
  return (reading.wordClass(from - 1) & WordClass.playing) !== 0 || reading.is('inTrouble', from - 1);
}
