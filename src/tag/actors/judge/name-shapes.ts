/** What the words of a name of several words look like, one question each. Ranges are token indexes, end exclusive. */
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { WordClass } from '../vocabulary/word-class.ts';

/** « Astronomy & Physics Letters », « Duval & Vasseur »: a firm, a journal. */
export function isJoined(reading: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from + 1; i < to; i++) if (reading.gap(i) & Gap.ampersand) return true;
  return false;
}

/** « Station F », « Plan B »: a letter without its full stop after a word that is no first name. */
export function isLettered(reading: Reading, [from, last]: readonly [number, number]): boolean {
  const { text, end } = reading.tokens[last]!;
  return text.length === 1 && reading.text[end] !== '.' && !isFirstName(reading, from);
}

/** « IMI Swiss »: a sigle and a name, and nobody's first name; two letters are somebody's, « RG Duval ». */
export function isSigleAhead(reading: Reading, [from, to]: readonly [number, number]): boolean {
  const { text } = reading.tokens[from]!;
  if (reading.shape(from) !== Shape.allCapitals || !SIGLE.test(text) || ROMAN.test(text)) return false;
  for (let i = from; i < to; i++) if (isFirstName(reading, i) || (i > from && isInitial(reading, i))) return false;
  return reading.shape(from + 1) === Shape.capital;
}

const SIGLE = /^.{3,5}$/;

/** « CSS Marie-Victorin »: three consonants, which no surname is. */
export const MUTE = /^[B-DF-HJ-NP-TV-Z]{3,6}$/;

/** « Carambolage Monstre », « Sherbrooke Citoyen »: a plain word with a capital in a name without a first name. */
export function isOrdinary(reading: Reading, [from, to]: readonly [number, number]): boolean {
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
export function isArabicArticle(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from === 2 && ARABIC_ARTICLES.has(reading.norm(from));
}

const ARABIC_ARTICLES = new Set(['al', 'el', 'ach', 'ech']);

/** « Skip The Use », « Kool and the Gang »: no person has such a word inside the name. */
export function isEnglish(reading: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to; i++) if (reading.is('english', i) && (i > from || reading.isCapitalised(i))) return true;
  return false;
}

/** « Préouverture Paris »: a place after a word that is no first name. */
export function isPlaceAfterWord(reading: Reading, [from, last]: readonly [number, number]): boolean {
  const place = (reading.wordClass(last) & WordClass.place) !== 0;
  return place && !isFirstName(reading, from) && !isFirstName(reading, last) && !isInitial(reading, from);
}

/** « Pts J G N P »: heads of columns, letters without their full stop. */
export function isTable(reading: Reading, [from, to]: readonly [number, number]): boolean {
  let letters = 0;
  for (let i = from; i < to; i++)
    if (reading.tokens[i]!.text.length === 1 && reading.text[reading.tokens[i]!.end] !== '.') letters++;
  return letters > 2;
}

/** « Selhurst Park », « Ada Duval Arena »; « Ada Park » is somebody. */
export function isGround(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return reading.is('ground', last) && isNobody(reading, [from, last]);
}

/** Two words with a first name are somebody, three that end so are called after somebody. */
function isNobody(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return last > from + 1 || !isFirstName(reading, from);
}

/** « European League », « Multitude Tour », « Tonight Show ». */
export function isContest(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return reading.is('contestOrShow', last) && isNobody(reading, [from, last]);
}

/** « Le Vendredi »: no name ends with a small word or a day of the week. */
export function isCommonWord(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & WordClass.opener) !== 0 && !isFirstName(reading, at);
}

/** « WeylChem Lamotte »: a capital inside a word, where no person has one. */
export function isMixed(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (isFirstName(reading, from)) return false;
  for (let i = from; i < to; i++) if (MIXED.test(reading.tokens[i]!.text)) return true;
  return false;
}

const MIXED = /^(?!(?:Mc|Mac|De|La|Le|Di|Van|Fitz|O['’])\p{Lu})[\p{L}]*\p{Ll}\p{Lu}/u;

/** « Wallonie Bruxelles Enseignement »: two places, and nobody’s first name. */
export function isPlaces(reading: Reading, [from, to]: readonly [number, number]): boolean {
  let places = 0;
  for (let i = from; i < to; i++) {
    if (isFirstName(reading, i)) return false;
    if (reading.wordClass(i) & WordClass.place || PLACE_SHAPE.test(reading.norm(i))) places++;
  }
  return places > 1;
}

/** « Paris XIIe ». */
export function isDistrict(reading: Reading, at: number): boolean {
  return /^[IVX]+e$/.test(reading.tokens[at]!.text);
}

/** « J. », « B.J. »; the elided « L’ » is none. */
export function isInitial(reading: Reading, at: number): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(reading.tokens[at]!.text);
}

export const ROMAN = /^[IVXLC]+$/;

/** « Villeneuve-sur-Lot », « L’Isle-en-Dodon ». */
export const PLACE_SHAPE =
  /-(?:sur|sous|les|lès|en|aux|au|la|le|du|des|de|saint|sainte)-|^(?:saint|sainte|san|santa|la|le|les|grand|petit|mont|val|pont|bourg|château|port|villers|haut|haute|bas|basse|vieux)-/;
