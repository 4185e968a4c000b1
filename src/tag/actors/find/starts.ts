import { WordClass } from '../vocabulary/word-class.ts';
import type { Scope } from './find.ts';
import { endsAsAdjective } from './links.ts';
import { knownAt } from './lookup.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord } from './runs.ts';
import { OF_THE, THE } from './small-words.ts';

/** Words that stand before a name, not in it: « Hier Macron », « Président Macron », « l’Américain Joe Biden ». */
export function isNoStart(reading: Reading, at: number, { isCommon, isFamily, language }: Scope): boolean {
  const wordClass = reading.wordClass(at);
  const nameFollows = reading.joined(at + 1) && isNameWord(reading, at + 1);
  if (reading.isGlide(at)) return false;
  if (isFunction(reading, at) || (isRank(reading, at) && isOfFunction(reading, at + 1))) return true;
  // « l’ONG Duval », « la SARL Duval »
  if (nameFollows && wordClass & WordClass.organisationNoun && reading.shape(at) === Shape.allCapitals) return true;
  // « Cheikh Duval »: what is also a first name belongs to the name.
  if (wordClass & WordClass.title && nameFollows)
    return reading.shape(at) !== Shape.allCapitals && !isFirstName(reading, at);
  if (isTag(reading, at)) return true;
  // « Saint Malo » without its hyphen
  if (HALLOWED.has(reading.tokens[at]!.text)) return !nameFollows;
  // « Dimanche, La France a gagné »
  if (THE.has(reading.norm(at)) && knownAt(reading, at + 1, language)?.alias.entry.type === 'country') return true;
  // « The Exploration Company »
  if (reading.norm(at) === 'the') return !nameFollows;
  if (wordClass & WordClass.demonym && !isFirstName(reading, at)) return true;
  if (!reading.opensSentence(at))
    return nameFollows && (wordClass & WordClass.role) !== 0 && isBeforeBearer(reading, at);
  if (wordClass & (WordClass.opener | WordClass.openingNoun | WordClass.role))
    return !isFirstName(reading, at) || !(nameFollows || isPresented(reading, at + 1));
  if (isFirstName(reading, at)) return false;
  if (!nameFollows) return false;
  if (isAdverb(reading, at)) return true;
  if (reading.shape(at) === Shape.allCapitals) return isKicker(reading, at) && isCommon(reading.norm(at));
  if (reading.shape(at) !== Shape.capital) return false;
  if (isSaidOfNext(reading, at) && (isFamily(reading.norm(at + 1)) || isKnownFamily(reading, at + 1, language)))
    return true;
  return isCommon(reading.norm(at)) || isFirstOfPerson(reading, at);
}

/** « Devancée Duval a… », « Impassible, Duval », « Battre Duval »: written like a participle, an adjective, an infinitive. */
function isSaidOfNext(reading: Reading, at: number): boolean {
  return SAID_OF_NEXT.test(reading.tokens[at]!.text) && !reading.is('patronymic', at);
}

const SAID_OF_NEXT =
  /^\p{Lu}\p{Ll}{2,}(?:ée?s?|e[rz]|[io]ir|[dt]re|eu[xs]e?s?|ants?|antes?|i[fv]e?s?|[ai]bles?|iques?|uels?|el(?:le)?s?|ai(?:re|nt?e?)s?|istes?)$/u;

/** « Réélu Macron »: whom the vocabulary knows by that name. */
function isKnownFamily(reading: Reading, at: number, language: Scope['language']): boolean {
  const known = knownAt(reading, at, language);
  return known?.alias.entry.type === 'person' && known.to === at + 1;
}

/** « le Maire Ada Duval », « le P-DG Duval »: before a first name, or in letters; « les avocats Benjamin Mathieu et … » names him. */
function isBeforeBearer(reading: Reading, at: number): boolean {
  if (isFirstName(reading, at) && !(reading.joined(at) && BEFORE_FUNCTION.has(reading.norm(at - 1)))) return false;
  if (isFirstName(reading, at + 1) || reading.shape(at) === Shape.allCapitals) return true;
  return isUnheardOf(reading, at + 1) && reading.joined(at + 2) && isUnheardOf(reading, at + 2);
}

/** « le Directeur Général », « le Conseiller Spécial Ada Duval »: the second word of a function, whatever its capital. */
function isFunction(reading: Reading, at: number): boolean {
  for (let i = at; i > at - LONGEST_FUNCTION && isOfFunction(reading, i); i--) if (isRank(reading, i - 1)) return true;
  return false;
}

/** « Directeur Général Adjoint Délégué », in words behind the first. */
const LONGEST_FUNCTION = 3;

function isOfFunction(reading: Reading, at: number): boolean {
  return reading.joined(at) && reading.shape(at) === Shape.capital && reading.is('ofFunction', at);
}

function isRank(reading: Reading, at: number): boolean {
  return reading.shape(at) === Shape.capital && (reading.wordClass(at) & (WordClass.role | WordClass.title)) !== 0;
}

/** « du Ministre Dodzi Kokoroko »: no word of French that anybody wrote down; « le Président Directeur général » is. */
function isUnheardOf(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || reading.wordClass(at) !== 0) return false;
  return !reading.is('ordinary', at) && !endsAsAdjective(reading.norm(at));
}

/** « le Pape François », « du Benjamin de l’équipe ». */
const BEFORE_FUNCTION = new Set([...THE, ...OF_THE, 'au', 'un', 'une']);

const HALLOWED = new Set(['Saint', 'Sainte']);

/** « Assurément Sélestat est… », but « Mouvement Citoyen ». */
function isAdverb(reading: Reading, at: number): boolean {
  return ADVERB.test(reading.norm(at)) && reading.shape(at) === Shape.capital && (reading.wordClass(at) & NOUN) === 0;
}

const ADVERB = /.{3}(?:é|am|em|ll|[drstv]e|[aeiou]?que|ble|elle)ment$/;
const NOUN =
  WordClass.institution | WordClass.organisationNoun | WordClass.objectNoun | WordClass.placeNoun | WordClass.firstName;

/** « CONFLIT Retrouvez ce qui… »: a heading in capitals, then a sentence. */
function isKicker(reading: Reading, at: number): boolean {
  return reading.norm(at).length > 4 && reading.shape(at + 1) === Shape.capital && !isFirstName(reading, at + 1);
}

/**
 * « Interrogé Paul Duval a… », but « Loumia Vincent, 40 ans », « Vasseur Ada, préfète » begin with a name that nobody knew,
 * « El Hadj Diop » with a particle.
 */
function isFirstOfPerson(reading: Reading, at: number): boolean {
  if (reading.is('patronymic', at)) return false;
  // « Anséric LÉON »
  if (reading.shape(at + 1) === Shape.allCapitals) return false;
  return isFirstName(reading, at + 1) && !isPresented(reading, at + 2);
}

/** « , 40 ans », « , préfète ». */
function isPresented(reading: Reading, at: number): boolean {
  if (!(reading.gap(at) & Gap.comma)) return false;
  if (/^\d+$/.test(reading.norm(at))) return true;
  return reading.shape(at) === Shape.lower && (reading.wordClass(at) & WordClass.role) !== 0;
}

/** « #MeToo », « @lemonde », what follows a slash in « https://t.co/aB3dE ». */
function isTag({ text, tokens }: Reading, at: number): boolean {
  const { start } = tokens[at]!;
  const before = text[start - 1];
  if (before === '/') return ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
  return before === '#' || before === '@';
}

const ADDRESS = /[a-z0-9]\.[a-z]{2,6}\/[^\s]*$/;

/** How far back an address is looked for, in UTF-16 code units. */
const LONGEST_ADDRESS = 80;

/** « RD 7 », where nothing says that it is a party. */
function isRoad(reading: Reading, at: number): boolean {
  return reading.shape(at) === Shape.allCapitals && reading.is('roadSigle', at);
}

/** « CO₂ ». */
const FORMULA = /[₀-₉]/;

const ROMAN = /^[IVXLC]+(?:e|er|ère|ème)?$/;

/** Common words, whatever their capital. */
export const COMMON =
  WordClass.opener |
  WordClass.openingNoun |
  WordClass.title |
  WordClass.placeNoun |
  WordClass.objectNoun |
  WordClass.organisationNoun;

/** « Mgr Bataille », « Mme Page »: whatever the word means. */
function isAddressed(reading: Reading, at: number): boolean {
  return reading.joined(at) && reading.is('civility', at - 1);
}

/** One word that is no name by itself: a number, an initial, a common noun with a capital. */
export function isNoName(reading: Reading, at: number): boolean {
  const shape = reading.shape(at);
  const text = reading.tokens[at]!.text;
  if (shape === Shape.initial || ROMAN.test(text) || FORMULA.test(text) || isRoad(reading, at)) return true;
  // « C’est TROP »
  if (shape === Shape.allCapitals && reading.is('emphasised', at)) return true;
  const wordClass = reading.wordClass(at);
  if (wordClass & (WordClass.firstName | WordClass.institution) || isAddressed(reading, at)) return false;
  // « Maire de Nîmes », « Wali d’Adrar »: a function, whatever its capital.
  if (wordClass & WordClass.role && OF_THE.has(reading.norm(at + 1)) && reading.joined(at + 1)) return true;
  // « Ada Duval, Ambassadeur pour le sport »
  if (wordClass & WordClass.role && reading.gap(at) & Gap.comma && reading.joined(at + 1))
    return reading.shape(at) === Shape.capital && reading.shape(at + 1) === Shape.lower;
  return shape === Shape.capital && (wordClass & COMMON) !== 0;
}
