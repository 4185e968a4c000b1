import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { capitalAt, knownAt } from './lookup.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord, runEnd } from './runs.ts';

/** More words than any institution's name has. */
const MAX_WORDS = 16;

const ADJECTIVE =
  /(?:als?|ales?|aux|iques?|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|ains?|aines?|aires?|ifs?|ives?|elles?|els?|eux|euses?|ables?|ibles?|eurs?|ieures?|istes?|ées?|ées?)$/;

/** Links that carry a name on, with the articles that may follow: « de la », « pour l’ », « et des ». */
const OF = new Set(['de', "d'", 'du', 'des']);
const TOWARDS = new Set(['pour', 'sur', 'contre', 'aux', 'en']);
const ARTICLE = new Set(['le', 'la', 'les', "l'"]);
/** Heads that « pour », « sur », « contre » may follow: « Union pour un mouvement populaire ». */
const OPEN_HEADS = new Set(
  'association union ligue centre organisation fondation comité rassemblement mouvement collectif observatoire commission agence office autorité fonds front alliance haut-commissariat groupe parti institut laboratoire coalition plateforme réseau société syndicat académie caisse conseil coordination cellule mission délégation bureau direction'.split(
    ' ',
  ),
);

/**
 * End of the institution's name that begins at a word, or -1: « tribunal judiciaire de Paris », « Fédération française
 * de football », « armée israélienne », « administration Biden ».
 */
export function institutionEnd(reading: Reading, from: number, language: ActorLanguage): number {
  const wordClass = reading.wordClass(from);
  if (wordClass & WordClass.countryInstitution) {
    const end = ofCountry(reading, from);
    if (end > 0) return end;
  }
  if (wordClass & WordClass.personInstitution) return ofPerson(reading, from, language);
  if (!(wordClass & WordClass.institution) || isBareAdjective(reading, from)) return -1;
  return reading.shape(from) === Shape.lower
    ? lowerCaseEnd(reading, from, language)
    : capitalEnd(reading, from, language);
}

/** « Grand Conseil », « Haute Autorité », but not « Grand Est »; « Ville de Nîmes », but not « Ville Husso ». */
function isBareAdjective(reading: Reading, from: number): boolean {
  const norm = reading.norm(from);
  if (norm === 'ville') return !OF.has(reading.norm(from + 1));
  return NEEDS_HEAD.has(norm) && !(reading.wordClass(from + 1) & WordClass.institution);
}

const NEEDS_HEAD = new Set(['grand', 'grande', 'haut', 'haute']);

/** « armée russe », « forces armées ukrainiennes », « armée de l’air israélienne ». */
function ofCountry(reading: Reading, from: number): number {
  for (let to = from + 1; to < from + 6 && reading.joined(to); to++) {
    if (reading.shape(to) !== Shape.lower) return -1;
    if (reading.wordClass(to) & WordClass.demonym) return to + 1;
    if (!INSIDE_ARMY.has(reading.norm(to))) return -1;
  }
  return -1;
}

const INSIDE_ARMY = new Set(['armées', 'de', "l'", 'air', 'terre', 'centrale', 'nationale', 'suprême']);

/** « administration Biden », « gouvernement Legault ». */
function ofPerson(reading: Reading, from: number, language: ActorLanguage): number {
  const at = from + 1;
  if (!reading.joined(at) || reading.shape(at) !== Shape.capital || reading.wordClass(at) & WordClass.place) return -1;
  if (isPersonAhead(reading, at)) return -1;
  const known = knownAt(reading, at, language);
  if (known && known.alias.entry.type !== 'person') return -1;
  return known?.to ?? runEnd(reading, at, language);
}

/** « un lycée d’Alfortville » is any. */
const INDEFINITE = new Set([
  'un',
  'une',
  'deux',
  'trois',
  'quatre',
  'plusieurs',
  'chaque',
  'quelques',
  'autre',
  'autres',
]);

/** In lower case a proper name must follow: « cour d’appel de Lyon », « lycée Jean-Moulin de Béziers ». */
function lowerCaseEnd(reading: Reading, from: number, language: ActorLanguage): number {
  if (reading.joined(from) && INDEFINITE.has(reading.norm(from - 1))) return -1;
  const head = phraseEnd(reading, from, language);
  if (head < 0) return -1;
  const start = adjectivesEnd(reading, head);
  const name =
    reading.norm(from) === 'ministère' ? linked(reading, start, ministryName) : linked(reading, start, properName);
  if (name < 0) return isDirectName(reading, start) ? placed(reading, runEnd(reading, start, language), language) : -1;
  const end = isNameWord(reading, name) ? runEnd(reading, name, language) : name + 1;
  if (reading.norm(from) === 'ministère') return ministryEnd(reading, adjectivesEnd(reading, end), language);
  return reading.wordClass(name) & WordClass.place ? end : placed(reading, end, language);
}

/** End of the longest phrase of the vocabulary that begins here; -1 if none does. */
function phraseEnd(reading: Reading, from: number, language: ActorLanguage): number {
  const phrases = language.phrases.lowerCase.get(reading.norm(from)) ?? [];
  const found = phrases.find(words =>
    words.every((word, i) => reading.norm(from + i) === word && (i === 0 || reading.joined(from + i))),
  );
  return found ? from + found.length : -1;
}

function adjectivesEnd(reading: Reading, from: number): number {
  let to = from;
  while (reading.joined(to) && isAdjective(reading, to)) to++;
  return to;
}

function isAdjective(reading: Reading, index: number): boolean {
  const wordClass = reading.wordClass(index);
  if (reading.shape(index) !== Shape.lower || wordClass & WordClass.speech) return false;
  if (wordClass & (WordClass.institutionAdjective | WordClass.demonym)) return true;
  return !(wordClass & WordClass.opener) && ADJECTIVE.test(reading.norm(index));
}

type Target = (reading: Reading, index: number) => boolean;
const properName: Target = (reading, index) => isNameWord(reading, index);
const ministryName: Target = (reading, index) =>
  isNameWord(reading, index) ||
  (reading.shape(index) === Shape.lower && !(reading.wordClass(index) & WordClass.opener));

/** Index of what « de », « du », « de la »… lead to, if it is such a target; -1 if not. */
function linked(reading: Reading, at: number, target: Target): number {
  if (!reading.joined(at) || !OF.has(reading.norm(at))) return -1;
  const next = ARTICLE.has(reading.norm(at + 1)) && reading.joined(at + 1) ? at + 2 : at + 1;
  return reading.joined(next) && target(reading, next) ? next : -1;
}

function isDirectName(reading: Reading, at: number): boolean {
  return reading.joined(at) && isNameWord(reading, at) && !(reading.wordClass(at) & WordClass.title);
}

/** « lycée Jean-Moulin de Béziers »: the place where it stands belongs to the name. */
function placed(reading: Reading, end: number, language: ActorLanguage): number {
  const place = linked(reading, end, properName);
  if (place < 0) return reading.joined(end) && reading.shape(end) === Shape.number ? end + 1 : end;
  return reading.wordClass(place) & WordClass.place || capitalAt(reading, place, language)
    ? runEnd(reading, place, language)
    : end;
}

/** « de l’Europe et des Affaires étrangères », « de l’Intérieur, des Collectivités locales et de l’Aménagement ». */
function ministryEnd(reading: Reading, end: number, language: ActorLanguage): number {
  let to = fieldEnd(reading, end);
  for (let next = nextField(reading, to); next >= 0; next = nextField(reading, to))
    to = fieldEnd(reading, adjectivesEnd(reading, runEnd(reading, next, language)));
  return to;
}

/** « Aménagement du territoire », « Égalité des chances »: fields of government whose name goes on in lower case. */
function fieldEnd(reading: Reading, to: number): number {
  return reading.joined(to + 1) && OF.has(reading.norm(to)) && FIELD_TAILS.has(reading.norm(to + 1)) ? to + 2 : to;
}

const FIELD_TAILS = new Set([
  'territoire',
  'territoires',
  'chances',
  'femmes',
  'femme',
  'consommateurs',
  'proximité',
  'pouvoirs',
  'chance',
]);

/** Index of the next field of a ministry, after « et » or a comma; -1 if there is none. */
function nextField(reading: Reading, to: number): number {
  if (reading.norm(to) === 'et' && reading.joined(to)) return linked(reading, to + 1, properName);
  if (reading.gap(to) !== (Gap.comma | Gap.space) || !OF.has(reading.norm(to))) return -1;
  const next = ARTICLE.has(reading.norm(to + 1)) ? to + 2 : to + 1;
  return reading.joined(to + 1) && reading.joined(next) && isNameWord(reading, next) ? next : -1;
}

/** With a capital: as far as adjectives and « de… » carry the name. */
function capitalEnd(reading: Reading, from: number, language: ActorLanguage): number {
  let to = from + 1;
  let hasName = false;
  while (to - from < MAX_WORDS) {
    const next = nextPart(reading, [from, to], language);
    if (next < 0) break;
    hasName ||= isNameWord(reading, next - 1);
    to = next;
  }
  if (to === from + 1) return -1;
  return !reading.opensSentence(from) || hasName || (reading.gap(to) & Gap.open && isNameWord(reading, to)) ? to : -1;
}

/** End of the name with one more adjective, proper name or « de… »; -1 if nothing more belongs to it. */
function nextPart(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): number {
  if (!reading.joined(to)) return -1;
  if (isAdjective(reading, to)) return to + 1;
  if (isDirectName(reading, to))
    return to === from + 1 || !isPersonAhead(reading, to) ? runEnd(reading, to, language) : -1;
  const link = reading.norm(to);
  if (OF.has(link))
    return ofPersonNext(reading, to) || isPronoun(reading, to + 1) ? -1 : targetEnd(reading, to + 1, language);
  if (isPluralPair(reading, to)) return reading.norm(to) === 'et' ? to + 2 : to + 1;
  if (link === 'et' && OF.has(reading.norm(to + 1)) && OF.has(lastLink(reading, from, to))) {
    return sameCase(reading, to) ? targetEnd(reading, to + 2, language) : -1;
  }
  return TOWARDS.has(link) && isOpen(reading, [from, to]) ? targetEnd(reading, to + 1, language) : -1;
}

/** « au Grand Conseil de le faire »: no article, which would have become « du ». */
function isPronoun(reading: Reading, at: number): boolean {
  return reading.norm(at) === 'le' || reading.norm(at) === 'les';
}

/** « Association des imams et oulémas », « Union des cafetiers modèles »: a plural carries the one before it on. */
function isPluralPair(reading: Reading, to: number): boolean {
  const second = reading.norm(to) === 'et' ? to + 1 : to;
  return (
    reading.norm(to - 2) === 'des' &&
    isPluralNoun(reading, to - 1) &&
    reading.joined(second) &&
    isPluralNoun(reading, second)
  );
}

function isPluralNoun(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.lower || !/^.{3,}[sx]$/.test(reading.norm(at))) return false;
  return !(reading.wordClass(at) & (WordClass.opener | WordClass.speech));
}

/** « Commission sur la fin de vie », but not « Commission Duval sur la fin de vie »: that has its name. */
function isOpen(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return OPEN_HEADS.has(reading.norm(from)) && !(isNameWord(reading, from + 1) && to === from + 2);
}

/** « la cour d’assises de Saône-et-Loire de Louis M. »: the second « de » is another’s. */
function ofPersonNext(reading: Reading, link: number): boolean {
  if (reading.wordClass(link + 1) & WordClass.place) return false;
  return isPersonAhead(reading, link + 1) || (isNameWord(reading, link - 1) && isFirstName(reading, link + 1));
}

/** « le Parti national britannique Nick Griffin »: a person follows the name. */
function isPersonAhead(reading: Reading, at: number): boolean {
  return isFirstName(reading, at) && reading.joined(at + 1) && isNameWord(reading, at + 1);
}

function targetEnd(reading: Reading, at: number, language: ActorLanguage): number {
  const target = ARTICLE.has(reading.norm(at)) && reading.joined(at) ? at + 1 : at;
  if (!reading.joined(target)) return -1;
  if (isNameWord(reading, target)) return runEnd(reading, target, language);
  const wordClass = reading.wordClass(target);
  const isNoun = reading.shape(target) === Shape.lower && reading.norm(target).length > 2;
  if (target === at && INFINITIVE.test(reading.norm(target))) return -1;
  // « l’avancée »: after an article what looks like a verb is a noun.
  const isVerb = target === at && (wordClass & WordClass.speech) !== 0;
  return isNoun && !(wordClass & WordClass.opener) && !isVerb ? target + 1 : -1;
}

/** « le Ministère de la Justice de trancher »: a verb after « de », no noun such as « fer ». */
const INFINITIVE =
  /^(?!(?:outre-?)?(?:mer|fer|hiver|cancer|enfer|papier|quartier|chantier|foyer)$).{2,}er$|^(?:(?:re|dé|sur)?(?:faire|mettre|prendre|venir|tenir|voir|dire|lire|rendre|vendre)|permettre|répondre|suivre|poursuivre|produire|réduire|construire|ouvrir|offrir|agir|choisir|fournir|garantir|intervenir|maintenir|obtenir|servir|sortir|réagir|réunir|définir|établir|investir|revoir|recevoir|prévoir|savoir|pouvoir)$/;

/** The last « de », « du »… of the name so far. */
function lastLink(reading: Reading, from: number, to: number): string {
  for (let i = to - 1; i > from; i--) if (OF.has(reading.norm(i))) return reading.norm(i);
  return '';
}

/** « de la statistique et des études »: both sides of « et » in lower case, or both with a capital. */
function sameCase(reading: Reading, et: number): boolean {
  const after = ARTICLE.has(reading.norm(et + 2)) ? et + 3 : et + 2;
  return isNameWord(reading, et - 1) === isNameWord(reading, after) || isNameWord(reading, after);
}
