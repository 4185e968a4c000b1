import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

export function severalWords(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  const last = to - 1;
  if (reading.is('domain', last) && reading.shape(last) === Shape.lower) votes.organisation += 6;
  if (isFirstName(reading, from) || isInitial(reading, from)) votes.person += 4;
  else votes.person += 2;
  if (ROMAN.test(reading.tokens[last]!.text)) votes.person += 2;
  if (isFirstName(reading, last) && reading.shape(from) === Shape.allCapitals) votes.person += 3;
  if (reading.is('surname', last)) votes.person += 1;
  if (isMixed(reading, [from, to])) votes.organisation += 3.5;
  if (isArabicArticle(reading, [from, to])) votes.person -= 2;
  if (isOrdinary(reading, [from, to])) {
    votes.person -= 2;
    votes.organisation += 1;
  }
  if (isSigleAhead(reading, [from, to])) votes.organisation += 2.5;
  // « N1 Fédérale »
  if (/^\p{Lu}\d{1,2}$/u.test(reading.tokens[from]!.text)) votes.person -= 3;
  if (MUTE.test(reading.tokens[from]!.text)) {
    votes.organisation += 5;
    votes.person -= 3;
  }
  if (isPlaces(reading, [from, to])) votes.person -= 3;
  if (isJoined(reading, [from, to])) {
    votes.organisation += 4;
    votes.person -= 3;
  }
  if (isLettered(reading, [from, last])) votes.person -= 3;
  if (isCommonWord(reading, last)) votes.person -= 2;
  if (to - from === 2 && isPlaceAfterWord(reading, [from, last])) votes.person -= 1.5;
  if (isEnglish(reading, [from, to])) votes.organisation += 3;
  if (reading.is('firmEnd', last) && !isFirstName(reading, from)) votes.organisation += 5;
  // « CSC-Services publics »
  if (reading.wordClass(last) & WordClass.institutionAdjective && reading.shape(last) === Shape.lower)
    votes.organisation += 6;
  if (isTable(reading, [from, to])) votes.other += 6;
  if (reading.wordClass(last) & WordClass.place && reading.is('size', from)) votes.place += 4;
  if (isGround(reading, [from, last])) votes.place += 7;
  if (isContest(reading, [from, last])) votes.other += 9;
  if (to - from === 2 && LEADING.has(reading.norm(from)) && !isFirstName(reading, last))
    votes.person -= reading.wordClass(last) & WordClass.institution ? NEVER : 2.5;
  // « La Grande Roche »: an island, a farm, a street.
  if (to - from > 2 && CAPITAL_ARTICLES.has(reading.tokens[from]!.text) && reading.is('size', from + 1)) {
    votes.person -= NEVER;
    votes.place += 2.5;
  }
  // « Le Roeulx », but « selon Le Guen »
  if (to - from === 2 && reading.norm(from) === 'le') votes.person -= 0.5;
  for (let i = from; i < to; i++) wordInside(reading, [i, from], votes);
}

/** « Astronomy & Physics Letters », « Duval & Vasseur »: a firm, a journal. */
function isJoined(reading: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from + 1; i < to; i++) if (reading.gap(i) & Gap.ampersand) return true;
  return false;
}

/** « Station F », « Plan B »: a letter without its full stop after a word that is no first name. */
function isLettered(reading: Reading, [from, last]: readonly [number, number]): boolean {
  const { text, end } = reading.tokens[last]!;
  return text.length === 1 && reading.text[end] !== '.' && !isFirstName(reading, from);
}

/** « IMI Swiss »: a sigle and a name, and nobody's first name; two letters are somebody's, « RG Duval ». */
function isSigleAhead(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const { text } = reading.tokens[from]!;
  if (reading.shape(from) !== Shape.allCapitals || !SIGLE.test(text) || ROMAN.test(text)) return false;
  for (let i = from; i < to; i++) if (isFirstName(reading, i) || (i > from && isInitial(reading, i))) return false;
  return reading.shape(from + 1) === Shape.capital;
}

const SIGLE = /^.{3,5}$/;

/** « CSS Marie-Victorin »: three consonants, which no surname is. */
const MUTE = /^[B-DF-HJ-NP-TV-Z]{3,6}$/;

/** « Carambolage Monstre », « Sherbrooke Citoyen »: a plain word with a capital in a name without a first name. */
function isOrdinary(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (isFirstName(reading, from) || isInitial(reading, from)) return false;
  for (let i = from; i < to; i++) if (isPlainWord(reading, i)) return true;
  return false;
}

function isPlainWord(reading: Reading, at: number): boolean {
  const { text } = reading.tokens[at]!;
  const isShouted = reading.shape(at) === Shape.allCapitals && text.length >= LEAST_SHOUTED;
  if ((reading.shape(at) !== Shape.capital && !isShouted) || isFirstName(reading, at)) return false;
  return (reading.wordClass(at) & ORDINARY) !== 0 || reading.is('ordinary', at);
}

/** Shorter ones are sigles. */
const LEAST_SHOUTED = 6;

const ORDINARY = WordClass.openingNoun | WordClass.objectNoun | WordClass.organisationNoun;

/** « Al Manar », « El Watan »: one word with its article, of a paper or a place as well as of somebody. */
function isArabicArticle(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from === 2 && ARABIC_ARTICLES.has(reading.norm(from));
}

const ARABIC_ARTICLES = new Set(['al', 'el', 'ach', 'ech']);

/** « Skip The Use », « Kool and the Gang »: no person has such a word inside the name. */
function isEnglish(reading: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to; i++) if (reading.is('english', i) && (i > from || reading.isCapitalised(i))) return true;
  return false;
}

/** « Préouverture Paris »: a place after a word that is no first name. */
function isPlaceAfterWord(reading: Reading, [from, last]: readonly [number, number]): boolean {
  const place = (reading.wordClass(last) & WordClass.place) !== 0;
  return place && !isFirstName(reading, from) && !isFirstName(reading, last) && !isInitial(reading, from);
}

/** « Pts J G N P »: heads of columns, letters without their full stop. */
function isTable(reading: Reading, [from, to]: readonly [number, number]): boolean {
  let letters = 0;
  for (let i = from; i < to; i++)
    if (reading.tokens[i]!.text.length === 1 && reading.text[reading.tokens[i]!.end] !== '.') letters++;
  return letters > 2;
}

/** « Selhurst Park ». */
function isGround(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return reading.is('ground', last) && !isFirstName(reading, from);
}

/** « European League », « Multitude Tour », « Tonight Show ». */
function isContest(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return reading.is('contestOrShow', last) && !isFirstName(reading, from);
}

/** « La Garde », « Les Halles »: a place, a title, a firm; of people only whoever is also named in full. */
const LEADING = new Set(['la', 'les', "l'"]);
const CAPITAL_ARTICLES = new Set(['Le', 'La', 'Les']);
/** Points against « L’Église » as somebody's name, whatever stands around it. */
const NEVER = 8;

/** « Le Vendredi »: no name ends with a small word or a day of the week. */
function isCommonWord(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & WordClass.opener) !== 0 && !isFirstName(reading, at);
}

function wordInside(reading: Reading, [at, from]: readonly [number, number], votes: Votes): void {
  const wordClass = reading.wordClass(at);
  if (reading.shape(at) === Shape.lower || (wordClass & WordClass.firstName && at > from)) return;
  if (wordClass & WordClass.organisationWord && !(wordClass & WordClass.firstName)) votes.organisation += 4;
  if (wordClass & WordClass.placeWord) votes.place += at === from ? 3 : 1;
  else if (wordClass & WordClass.place) votes.place += at === from ? 1.5 : 1;
  if (wordClass & WordClass.objectWord) votes.other += at === from ? 5 : 1;
  if (wordClass & WordClass.demonym) votes.organisation += 1;
  if (PLACE_SHAPE.test(reading.norm(at))) votes.place += 3;
}

/** « WeylChem Lamotte »: a capital inside a word, where no person has one. */
function isMixed(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (isFirstName(reading, from)) return false;
  for (let i = from; i < to; i++) if (MIXED.test(reading.tokens[i]!.text)) return true;
  return false;
}

const MIXED = /^(?!(?:Mc|Mac|De|La|Le|Di|Van|Fitz|O['’])\p{Lu})[\p{L}]*\p{Ll}\p{Lu}/u;

/** « Wallonie Bruxelles Enseignement »: two places, and nobody’s first name. */
function isPlaces(reading: Reading, [from, to]: readonly [number, number]): boolean {
  let places = 0;
  for (let i = from; i < to; i++) {
    if (isFirstName(reading, i)) return false;
    if (reading.wordClass(i) & WordClass.place) places++;
  }
  return places > 1;
}

/** « J. », « B.J. »; the elided « L’ » is none. */
function isInitial(reading: Reading, at: number): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(reading.tokens[at]!.text);
}

export const ROMAN = /^[IVXLC]+$/;

/** « Villeneuve-sur-Lot », « L’Isle-en-Dodon ». */
export const PLACE_SHAPE =
  /-(?:sur|sous|les|lès|en|aux|au|la|le|du|des|de|saint|sainte)-|^(?:saint|sainte|san|santa|la|le|les)-/;
