import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { capitalAt, knownAt } from './lookup.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { DEMONYM, isOf, OF_THE, ofBefore } from './small-words.ts';

/** Longest run of capitals that is still a name. */
const MAX_WORDS = 8;

/** A word that can stand in a proper name: capitalised, or with a capital inside. */
export function isNameWord(reading: Reading, index: number): boolean {
  return reading.isCapitalised(index) || reading.shape(index) === Shape.mixed;
}

/** « M’hamed », « N’golo », « Griet D’hondt »: the capital stands before the apostrophe, where no sentence begins. */
function isAfterGlide(reading: Reading, index: number): boolean {
  return reading.glides(index - 1) && !reading.opensSentence(index - 1);
}

/** End of the capitalised run that begins at a word: « Ursula von der Leyen », « Human Rights Watch ». */
export function runEnd(reading: Reading, from: number, language: ActorLanguage): number {
  let to = from + 1;
  while (to - from < MAX_WORDS) {
    const next = nextNameWord(reading, to);
    if (
      next < 0 ||
      opensNextSentence(reading, [from, next]) ||
      isMinistersName(reading, [from, next]) ||
      isTwoPeople(reading, [from, next]) ||
      startsAnotherName(reading, [from, next], language)
    )
      break;
    to = next + 1;
  }
  return withPlace(reading, [from, withHeirs(reading, [from, withNobility(reading, [from, to], language)])], language);
}

/** « AFP Le procès de… », « Paul Durand Une foule… »: under a picture, behind a place line, whose full stop is lost. */
function opensNextSentence(reading: Reading, [from, next]: readonly [number, number]): boolean {
  if (reading.shape(next) !== Shape.capital || !reading.is('firstOfSentence', next)) return false;
  // « Nguyen Van Le »
  if (reading.is('asianSurname', from)) return false;
  return reading.joined(next + 1) && reading.shape(next + 1) === Shape.lower && !OF_THE.has(reading.norm(next + 1));
}

/** « Mercier et fils », « Duval et associés », « Duval et Cie »: the firm of both; « Duval et cie » are those around him. */
function withHeirs(reading: Reading, [from, to]: readonly [number, number]): number {
  if (isFirstName(reading, from)) return to;
  const isFirm =
    reading.norm(to) === 'et' &&
    reading.joined(to) &&
    reading.joined(to + 1) &&
    reading.is('heir', to + 1) &&
    reading.tokens[to + 1]!.text !== 'cie';
  return isFirm ? to + 2 : to;
}

/** « Radio Nice Côte d’Azur »: a place of several words that begins inside the name belongs to it whole. */
function withPlace(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): number {
  if (to - from < 2 || !reading.joined(to) || !OF_THE.has(reading.norm(to))) return to;
  const place = knownAt(reading, to - 1, language);
  return place?.alias.entry.type === 'place' && place.to > to ? place.to : to;
}

/**
 * « le ministre de l’Habitat Abdelwahid Temmar », « le ministre flamand de la Mobilité Ben Weyts »: two capitals more after
 * the portfolio are its holder.
 */
function isMinistersName(reading: Reading, [from, next]: readonly [number, number]): boolean {
  if (next !== from + 1 || nextNameWord(reading, next + 1) < 0 || PORTFOLIO_ADJECTIVE.test(reading.norm(next)))
    return false;
  return isOf(reading, from, 'minister') || isOfCountrysMinister(reading, from);
}

/** « le ministre flamand de la Mobilité », « la ministre chargée des Sports ». */
function isOfCountrysMinister(reading: Reading, from: number): boolean {
  const link = ofBefore(reading, from);
  if (link === null || !reading.joined(link)) return false;
  return reading.shape(link - 1) === Shape.lower && reading.joined(link - 1) && reading.is('minister', link - 2);
}

/** « Affaires étrangères », « Éducation nationale », in capitals, too. */
const PORTFOLIO_ADJECTIVE = /(?:ales?|iques?|elles?|ères?|aires?|ives?|aux|els|nes|ées?)$/;

/** « Ada Duval & Vasseur », « Ada & Aimé Duval » are people, « Ernst & Young » is a firm. */
function isTwoPeople(reading: Reading, [from, next]: readonly [number, number]): boolean {
  if (!(reading.gap(next) & Gap.ampersand) || !isFirstName(reading, from)) return false;
  return next - from > 1 || (reading.joined(next + 1) && isNameWord(reading, next + 1));
}

/** The name word that follows directly, or over one or two foreign particles; -1 if none. */
function nextNameWord(reading: Reading, at: number): number {
  for (let i = at; i <= at + 2; i++) {
    if (!reading.joined(i) || (reading.gap(i) & Gap.ampersand && isFirstName(reading, i))) return -1;
    if (isNameWord(reading, i) || isAfterGlide(reading, i)) return i;
    if (!(reading.wordClass(i) & WordClass.particle)) return -1;
  }
  return -1;
}

/** « la CGT Philippe Martinez », « Intérieur Gérald Darmanin », « France Didier Deschamps »: two names, not one. */
function startsAnotherName(
  reading: Reading,
  [from, next]: readonly [number, number],
  language: ActorLanguage,
): boolean {
  const wordClass = reading.wordClass(next);
  // « pour le PFC Exclusion : Valbru »: the next heading of a report; « Images : Paul Durand Montage : … »
  if (reading.gap(next + 1) & Gap.colon && isHeading(reading, [from, next])) return true;
  if (wordClass & WordClass.title && reading.shape(next) !== Shape.allCapitals) return followedByName(reading, next);
  const known = knownAt(reading, next, language);
  // « Lynx FM »: what is a thing alone may be the end of a name.
  if (known?.alias.entry.type === 'other')
    return !anyFirstName(reading, from, next) && !(wordClass & WordClass.organisationWord);
  if (known && known.to - known.from > 1 && known.alias.entry.type !== 'place') return true;
  if (known?.alias.entry.type === 'organisation' && isSigleAfter(reading, [from, next], language)) return true;
  // « Kaouther Ben Hania »: inside a name, whatever is called so.
  if (reading.is('patronymic', next)) return false;
  const isPerson = isFirstName(reading, next)
    ? followedByName(reading, next)
    : next === from + 1 && isAsianName(reading, next);
  return isPerson && isForeignBody(reading, [from, next], language);
}

function isHeading(reading: Reading, [from, next]: readonly [number, number]): boolean {
  if (!isFirstName(reading, from)) return reading.is('ordinary', next);
  return next - from > 1 && reading.is('credit', next);
}

/** « Jean Petit PS », in a table or under a photograph; « le conseiller d’État PLR ». */
function isSigleAfter(reading: Reading, [from, next]: readonly [number, number], language: ActorLanguage): boolean {
  if (reading.shape(next) !== Shape.allCapitals || reading.shape(next - 1) === Shape.allCapitals) return false;
  if (next - from > 1) return isFirstName(reading, from);
  return knownAt(reading, from, language)?.alias.entry.type === 'other';
}

/** « Gérald Darmanin », « Jacqueline de Quattro ». */
function followedByName(reading: Reading, index: number): boolean {
  return nextNameWord(reading, index + 1) >= 0 || (isFirstName(reading, index) && nobleName(reading, index + 1) >= 0);
}

/** Does what stands before a first name not belong to the person? */
function isForeignBody(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): boolean {
  if (anyFirstName(reading, from, to) || isHonorific(reading, from)) return false;
  if (
    to - from === 1 &&
    reading.wordClass(from) & WordClass.placeWord &&
    reading.shape(from) === Shape.capital &&
    !isCharge(reading, from)
  )
    return false;
  const known = knownAt(reading, from, language);
  if (known?.to === to && known.alias.entry.type !== 'person') return true;
  if (reading.shape(to - 1) === Shape.allCapitals) return true;
  // « le pilier Toulousain Paul Durand », « le Lorientais Paul Durand »
  if (
    to - from === 1 &&
    reading.joined(from) &&
    reading.shape(from - 1) === Shape.lower &&
    DEMONYM.test(reading.norm(from))
  )
    return true;
  return (
    isComplement(reading, from) ||
    (reading.wordClass(from) & (WordClass.opener | WordClass.openingNoun | WordClass.demonym)) !== 0
  );
}

/** « le professeur Si Ahmed Duval »: inside a sentence it is no « if ». */
function isHonorific(reading: Reading, at: number): boolean {
  return reading.tokens[at]!.text === 'Si' && !reading.opensSentence(at);
}

/** « l’adjointe aux Sports Ada Duval », « l’échevin des Travaux Ada Duval »: what somebody is in charge of. */
export function isCharge(reading: Reading, index: number): boolean {
  if (!isComplement(reading, index) || !reading.joined(index - 1)) return false;
  return (reading.wordClass(index - 2) & WordClass.role) !== 0 || reading.is('portfolio', index - 2);
}

/** Preceded by « de », « du », « à la »…: the name completes another word. */
function isComplement(reading: Reading, index: number): boolean {
  return reading.joined(index) && COMPLEMENT.has(reading.norm(index - 1));
}

const COMPLEMENT = new Set(['de', "d'", 'du', 'des', 'la', "l'", 'à', 'au', 'aux', 'en', 'les', 'le']);

/** First names, also hyphenated (« Jean-Kévin ») or an initial (« J. »). */
export function isFirstName(reading: Reading, index: number): boolean {
  return (reading.wordClass(index) & WordClass.firstName) !== 0;
}

/** « le Parti national britannique Nick Griffin »: a person follows the name. */
export function isPersonAhead(reading: Reading, at: number): boolean {
  return (
    (isFirstName(reading, at) && reading.joined(at + 1) && isNameWord(reading, at + 1)) || isAsianName(reading, at)
  );
}

/** « Wang Zhijun », « Nguyen Phu Trong »: a surname, then one or two words that no list has. */
function isAsianName(reading: Reading, at: number): boolean {
  if (!isAsianWord(reading, at) || !reading.is('asianSurname', at) || !isAsianWord(reading, at + 1)) return false;
  if (!reading.joined(at + 1) || reading.wordClass(at + 1) & WordClass.place) return false;
  const last = reading.joined(at + 2) && isNameWord(reading, at + 2) ? at + 2 : at + 1;
  return isAsianWord(reading, last) && !(reading.joined(last + 1) && isNameWord(reading, last + 1));
}

/** No sigle, and no longer than such names are. */
function isAsianWord(reading: Reading, at: number): boolean {
  return reading.shape(at) === Shape.capital && reading.norm(at).length <= LONGEST_ASIAN;
}

/** « Seung-hyun », in letters. */
const LONGEST_ASIAN = 12;

function anyFirstName(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFirstName(reading, i) || reading.shape(i) === Shape.initial) return true;
  return false;
}

/** « Charles de Gaulle », « Louis de Funès », « Soraya Sáenz de Santamaría », but not « Kylian Mbappé de Bondy ». */
function withNobility(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): number {
  if (!isFirstName(reading, from) || to - from > 3 || isOutcome(reading, from)) return to;
  const name = nobleName(reading, to);
  if (name < 0 || reading.shape(name) !== Shape.capital) return to;
  if (PLACE_SHAPE.test(reading.norm(name)) || reading.wordClass(name) & NO_SURNAME) return to;
  const onlyFirstNames = allFirstNames(reading, from, to);
  if (CAPITAL_ARTICLE.test(reading.tokens[name]!.text)) return onlyFirstNames ? runEnd(reading, name, language) : to;
  if (onlyFirstNames && isSovereign(reading, from)) return name + 1;
  if (reading.wordClass(name) & WordClass.place || isElsewhereKnown(reading, [from, name], language)) return to;
  if (!onlyFirstNames && reading.norm(to) !== 'de' && reading.norm(to) !== "d'") return to;
  // « Ada Duval de Grand Large »: of whom she is.
  if (nextNameWord(reading, name + 1) >= 0) return onlyFirstNames ? runEnd(reading, name, language) : to;
  return name + 1;
}

/** Something else is called so; « l’écrivain Edmond de Goncourt » gave the prize his name. */
function isElsewhereKnown(reading: Reading, [from, name]: readonly [number, number], language: ActorLanguage): boolean {
  if (capitalAt(reading, name, language)) return true;
  const known = knownAt(reading, name, language);
  if (known?.alias.entry.type !== 'other' || name > from + 2) return known !== null;
  return !reading.joined(from) || !(reading.wordClass(from - 1) & WordClass.role);
}

/** « Victoire des Verts » at the head of a sentence: no name but how a match ended. */
function isOutcome(reading: Reading, from: number): boolean {
  return reading.opensSentence(from) && (reading.wordClass(from) & WordClass.game) !== 0;
}

/** « Amaury de La Tour ». */
const CAPITAL_ARTICLE = /^(?:La|Le|L['’]|Les)$/;

/** « Madior Loum de la Jeunesse patriotique »: for whom somebody speaks. */
const NO_SURNAME = WordClass.institution | WordClass.openingNoun | WordClass.organisationNoun;

/** « Saint-Laurent-Blangy », « Villeneuve-sur-Lot »: where somebody is from. */
const PLACE_SHAPE = /^(?:saint|sainte|st|ste)-\p{L}+-|-(?:sur|sous|lès|les|en|aux?|la|le)-/u;

/** « la reine Catherine d’Aragon »: only here does a place belong to the name. */
function isSovereign(reading: Reading, from: number): boolean {
  return reading.joined(from) && reading.is('sovereign', from - 1);
}

/** Index of the name after « de », « d’ », « du », « des », « de la », « de l’ »; -1 if there is none. */
function nobleName(reading: Reading, at: number): number {
  if (!reading.joined(at) || !OF_THE.has(reading.norm(at)) || !reading.joined(at + 1)) return -1;
  if (isNameWord(reading, at + 1)) return at + 1;
  const article = reading.norm(at + 1);
  return (article === 'la' || article === "l'") && reading.joined(at + 2) && isNameWord(reading, at + 2) ? at + 2 : -1;
}

function allFirstNames(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isFirstName(reading, i) && reading.shape(i) !== Shape.initial) return false;
  return true;
}
