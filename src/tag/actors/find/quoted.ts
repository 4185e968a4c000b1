import { WordClass } from '../vocabulary/word-class.ts';
import { isAdjective } from './links.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord } from './runs.ts';
import { OF, OF_THE, pastThe, THE } from './small-words.ts';

/** Longest name of an association between marks, in words: « Les Amis du vieux pont et de ses abords ». */
const MAX_WORDS = 9;
/** What begins a sentence that somebody says, and no name. */
const SAYING = new Set(['je', "j'", 'il', 'elle', 'ils', 'elles', "c'", 'ce', 'vous', 'ça', 'cela', 'oui', 'non']);

/** « l’agence « M.M. » »: of whoever shall not be named; « le groupe « H » »: of a draw. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})?\.?$/u;

/**
 * End of a name in quotation marks that an organisation's noun announces, small words and all: « l’association « Les
 * Amis du vieux pont » »; -1 if there is none.
 */
export function quotedNameEnd(reading: Reading, from: number): number {
  if ((reading.gap(from) & ~Gap.space) !== Gap.quote) return -1;
  // « l’Ehpad « Les Tilleuls » »: with a capital, as a sigle, or without.
  if (!isAnnounced(reading, from) && !reading.is('welcoming', from - 1)) return -1;
  if (!isNameWord(reading, from) && reading.shape(from) !== Shape.number) return -1;
  if (SAYING.has(reading.norm(from)) || INITIALS.test(reading.tokens[from]!.text)) return -1;
  let to = from + 1;
  while (to - from <= MAX_WORDS && reading.joined(to)) to++;
  return to - from <= MAX_WORDS && reading.gap(to) & Gap.quote ? to : -1;
}

/**
 * End of a name that an organisation's noun announces and that an article with a capital opens: « l'association Les amis
 * de Crasville », « La Rive du Lou », « Les Amis du moulin »; -1 if there is none.
 */
export function articleNameEnd(reading: Reading, from: number): number {
  if (!THE.has(reading.norm(from)) || !reading.joined(from) || !isAnnounced(reading, from)) return -1;
  if (isSmallName(reading, from)) return from + 3;
  const of = from + 2;
  if (!reading.joined(from + 1) || !reading.joined(of) || !OF_THE.has(reading.norm(of))) return -1;
  const name = pastThe(reading, of + 1);
  if (!reading.joined(of + 1) || !reading.joined(name)) return -1;
  return isNameWord(reading, name) || isCommonEnd(reading, [from, name]) ? name + 1 : -1;
}

/** « du journal Le Nouveau facteur, … »: an adjective alone with a capital, and its noun. */
function isSmallName(reading: Reading, from: number): boolean {
  if (!SIZED.test(reading.norm(from + 1)) || reading.shape(from + 1) !== Shape.capital) return false;
  const noun = from + 2;
  if (!reading.joined(from + 1) || !reading.joined(noun) || reading.joined(noun + 1)) return false;
  return reading.shape(from) === Shape.capital && reading.shape(noun) === Shape.lower && reading.norm(noun).length > 3;
}

const SIZED = /^(?:nouve(?:au|l|lle)|petite?|grande?|bon(?:ne)?|vrai|jeune|premi(?:er|ère))s?$/;

/** « Les Amis du moulin »: two capitals first. */
function isCommonEnd(reading: Reading, [from, name]: readonly [number, number]): boolean {
  return isNameWord(reading, from + 1) && reading.shape(name) === Shape.lower && reading.norm(name).length > 3;
}

/** Longest such call, in words. */
const MAX_CALL = 8;
const CALL = /^.{2,}ons$/;
const ALL = /^(?:tout(?:es?)?|tous|ensemble)$/;
const WHOSE = new Set(['le', 'la', "l'", 'les', 'nos', 'notre']);

/**
 * End of a call that an organisation’s noun announces: « le collectif Sauvons l’hôpital de Crasville », « Défendons nos
 * lavoirs »; -1 if there is none.
 */
export function callEnd(reading: Reading, from: number): number {
  if (reading.shape(from) !== Shape.capital || !CALL.test(reading.norm(from)) || !isAnnounced(reading, from)) return -1;
  if (!reading.joined(from) || !reading.joined(from + 1)) return -1;
  // « le collectif Bloquons tout »
  if (ALL.test(reading.norm(from + 1))) return from + 2;
  if (!WHOSE.has(reading.norm(from + 1))) return -1;
  if (!reading.joined(from + 2)) return -1;
  let to = from + 3;
  while (to - from < MAX_CALL && reading.joined(to) && OF_THE.has(reading.norm(to))) {
    const next = pastThe(reading, to + 1);
    if (!reading.joined(to + 1) || !reading.joined(next)) break;
    to = next + 1;
  }
  return to;
}

/**
 * End of a name whose one capital is a plain word's, after a noun of those who call themselves so: « le collectif
 * Mémoire vive », « l’ASBL Présence en Condroz », « le mouvement Grève du climat »; -1 if there is none.
 */
export function plainNameEnd(reading: Reading, from: number): number {
  if (!reading.joined(from) || !reading.is('calledByPhrase', nounBefore(reading, from)) || !isPlainWord(reading, from))
    return -1;
  const at = from + 1;
  if (!reading.joined(at) || reading.shape(at) !== Shape.lower) return -1;
  if (isOwnAdjective(reading, at)) return at + 1;
  const link = reading.norm(at);
  const noun = pastThe(reading, at + 1);
  if (!reading.joined(at + 1) || !reading.joined(noun) || !LINKS.has(link)) return -1;
  if (isNameWord(reading, noun)) return isOfName(reading, [from, noun]) ? noun + 1 : -1;
  // « le mouvement Ensemble de centre droit » is of the centre.
  if (OF.has(link) && noun === at + 1 && !/[sx]$/.test(reading.norm(noun))) return -1;
  return isPlainNoun(reading, noun) ? noun + 1 : -1;
}

/** « Présence en Condroz », « Enfants du Mékong »; « Environnement de Lormeau » is at work there. */
function isOfName(reading: Reading, [from, name]: readonly [number, number]): boolean {
  const link = reading.norm(from + 1);
  if (link === 'en' || link === 'pour') return true;
  const isDefinite = link === 'du' || link === 'des' || name > from + 2;
  return isDefinite && /[sx]$/.test(reading.norm(from));
}

const LINKS = new Set([...OF_THE, 'en', 'sans', 'pour']);

/** No first name, no place, no sigle: « Mémoire », « Présence », « Grève ». */
function isPlainWord(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.capital || isFirstName(reading, at)) return false;
  if (reading.wordClass(at) & (WordClass.place | WordClass.demonym)) return false;
  return (reading.wordClass(at) & PLAIN) !== 0 || reading.is('ordinary', at) || reading.is('hopefulWord', at);
}

const PLAIN = WordClass.openingNoun | WordClass.objectNoun | WordClass.organisationNoun;

/** « vive », « vivante », « libérée », but not « créée en 2010 », « opposée au projet »: what was done to it. */
function isOwnAdjective(reading: Reading, at: number): boolean {
  if (reading.wordClass(at) & (WordClass.speech | WordClass.demonym)) return false;
  if (reading.is('hopefulEnd', at) || /.{3}antes?$/.test(reading.norm(at))) return true;
  return (
    isAdjective(reading, at) && !(/ée?s?$/.test(reading.norm(at)) && reading.joined(at + 1) && isSmall(reading, at + 1))
  );
}

function isSmall(reading: Reading, at: number): boolean {
  return (reading.wordClass(at) & (WordClass.opener | WordClass.beforePlace)) !== 0;
}

/** « colère », « climat »: no month, no verb. */
function isPlainNoun(reading: Reading, at: number): boolean {
  const norm = reading.norm(at);
  if (reading.shape(at) !== Shape.lower || norm.length < LEAST_NOUN) return false;
  if (reading.is('infinitive', at) || (/er$/.test(norm) && !reading.is('nounInEr', at)) || /ant$/.test(norm))
    return false;
  return !(reading.wordClass(at) & (WordClass.opener | WordClass.speech));
}

/** In letters. */
const LEAST_NOUN = 3;

function isAnnounced(reading: Reading, from: number): boolean {
  const noun = nounBefore(reading, from);
  return reading.shape(noun) === Shape.lower && (reading.wordClass(noun) & WordClass.organisationNoun) !== 0;
}

/** No ending gives it away. */
const CIVIC = /^citoyen(?:ne)?s?$/;

/** « le collectif X », « le collectif citoyen X »: the place of the noun. */
function nounBefore(reading: Reading, from: number): number {
  const isBehindAdjective =
    reading.joined(from - 1) &&
    (reading.wordClass(from - 1) & WordClass.organisationNoun) === 0 &&
    (isAdjective(reading, from - 1) || CIVIC.test(reading.norm(from - 1)));
  return isBehindAdjective ? from - 2 : from - 1;
}
