import type { ActorLanguage } from '../vocabulary/prepare.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { endsAsAdjective, isAdjective, isDirectName, isItsHead } from './links.ts';
import { knownAt } from './lookup.ts';
import { phraseEnd } from './phrases.ts';
import { Gap, type Reading, Shape } from './reading.ts';
import { isFirstName, isNameWord, isPersonAhead, runEnd } from './runs.ts';
import { OF_THE, pastThe, THE } from './small-words.ts';

/** More words than any institution's name has. */
const MAX_WORDS = 16;

/** Links besides « de » that carry a name on. */
const TOWARDS = new Set(['pour', 'sur', 'contre', 'aux', 'en']);

/** With a capital: as far as adjectives and « de… » carry the name. */
export function capitalEnd(reading: Reading, from: number, language: ActorLanguage): number {
  // « Tribunal de première instance de Lormeau »
  const head = Math.max(from + 1, phraseEnd(reading, from, language));
  let to = head;
  let hasName = false;
  while (to - from < MAX_WORDS) {
    const next = nextPart(reading, [from, to], language);
    if (next < 0) break;
    hasName ||= isNameWord(reading, next - 1);
    to = next;
  }
  if (to === head || isMeeting(reading, [head, to])) return -1;
  if (to > from + 1 && isDirectName(reading, to) && isKnownOrganisation(reading, to, language)) return -1;
  to = countryEnd(reading, to, language);
  return !reading.opensSentence(from) || hasName || (reading.gap(to) & Gap.open && isNameWord(reading, to)) ? to : -1;
}

/** « le Congrès extraordinaire », « une Assemblée statutaire ». */
function isMeeting(reading: Reading, [head, to]: readonly [number, number]): boolean {
  return to === head + 1 && reading.is('meeting', head);
}

/** « la Haute cour militaire »: the head itself in lower case. */
function isHeadAfterSize(reading: Reading, at: number): boolean {
  return reading.is('beforeHead', at - 1) && (reading.wordClass(at) & WordClass.institution) !== 0;
}

/** « la Radio française RFI »: what comes before says what it is. */
function isKnownOrganisation(reading: Reading, at: number, language: ActorLanguage): boolean {
  return knownAt(reading, at, language)?.alias.entry.type === 'organisation';
}

/** « Union des travailleurs au Maroc (UTM) »: where it is belongs to the name if the sigle comes after it. */
function countryEnd(reading: Reading, to: number, language: ActorLanguage): number {
  if (!reading.joined(to) || !IN.has(reading.norm(to)) || !isNameWord(reading, to + 1)) return to;
  const end = runEnd(reading, to + 1, language);
  return reading.gap(end) & Gap.open && reading.shape(end) === Shape.allCapitals ? end : to;
}

const IN = new Set(['au', 'en', 'aux', 'à']);

/** End of the name with one more adjective, proper name or « de… »; -1 if nothing more belongs to it. */
function nextPart(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): number {
  if (!reading.joined(to)) return -1;
  if (isOwnVerb(reading, [from, to])) return -1;
  if (isPassive(reading, to)) return -1;
  if (isAdjective(reading, to) || (to === from + 1 && isHeadAfterSize(reading, to))) return to + 1;
  if (isDirectName(reading, to)) return directEnd(reading, [from, to], language);
  // « le Ministère de tutelle »: whichever.
  if (reading.norm(from) === 'ministère' && reading.is('anyMinistry', to + 1)) return -1;
  const link = reading.norm(to);
  if (link === 'et') return coordinatedEnd(reading, [from, to], language);
  if (isPluralPair(reading, to)) return to + 1;
  return isLink(reading, [from, to], language) ? targetEnd(reading, to + 1, language) : -1;
}

/** « la Fédération de la santé affiliée à la confédération »: what was done to it. */
function isPassive(reading: Reading, at: number): boolean {
  return /ée?s?$/.test(reading.norm(at)) && reading.joined(at + 1) && BY.has(reading.norm(at + 1));
}

const BY = new Set(['à', 'au', 'aux', 'par']);

/** « la Brasserie Duval crée », « la Fondation Duval existe »: after a proper name what only looks like an adjective is a verb. */
function isOwnVerb(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to < from + 2 || reading.shape(to) !== Shape.lower || !isAdjective(reading, to)) return false;
  if (reading.shape(to - 1) !== Shape.capital || endsAsAdjective(reading.norm(to - 1))) return false;
  // « Comité national de la Conférence consultative »
  if (reading.wordClass(to - 1) & COMMON_NOUN) return false;
  return (reading.wordClass(to) & (WordClass.institutionAdjective | WordClass.demonym)) === 0;
}

const COMMON_NOUN =
  WordClass.institution |
  WordClass.organisationNoun |
  WordClass.objectNoun |
  WordClass.objectWord |
  WordClass.openingNoun;

/** « Institut Duval »: a name without a small word before it. */
function directEnd(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): number {
  if (reading.is('wholeHead', from) && reading.shape(to) === Shape.capital) return -1;
  if (to > from + 1 && isKnownOrganisation(reading, to, language)) return -1;
  if (isAfterCountry(reading, to, language) || isItsHead(reading, [from, to])) return -1;
  return to === from + 1 || !isPersonAhead(reading, to) ? runEnd(reading, to, language) : -1;
}

/** « Conseil économique et social », « Institut de la statistique et des études »: what « et » adds. */
function coordinatedEnd(reading: Reading, [from, et]: readonly [number, number], language: ActorLanguage): number {
  if (isAdjective(reading, et - 1) && reading.joined(et + 1) && isAdjective(reading, et + 1)) return et + 2;
  if (isCapitalAdjective(reading, et - 1) && isCapitalAdjective(reading, et + 1)) return et + 2;
  if (isPluralPair(reading, et) || isCapitalPair(reading, et)) return et + 2;
  if (!OF_THE.has(reading.norm(et + 1)) || !OF_THE.has(lastLink(reading, from, et))) return -1;
  if (isOfAnother(reading, [from, et + 1], language) || isOtherBody(reading, et) || !sameCase(reading, et)) return -1;
  return targetEnd(reading, et + 2, language);
}

/** « le soutien de la Fédération sénégalaise de football et du ministère des Sports »: two bodies. */
function isOtherBody(reading: Reading, et: number): boolean {
  const head = pastThe(reading, et + 2);
  return reading.shape(head) === Shape.lower && reading.is('bodyApart', head);
}

/** Does the small word carry the name on? */
function isLink(reading: Reading, [from, at]: readonly [number, number], language: ActorLanguage): boolean {
  const link = reading.norm(at);
  if (OF_THE.has(link))
    return !ofPersonNext(reading, at) && !isPronoun(reading, at + 1) && !isOfAnother(reading, [from, at], language);
  return AT.has(link) ? isOffice(reading, from, at) : TOWARDS.has(link) && isOpen(reading, [from, at]);
}

/** « Conseil Économique et Social ». */
function isCapitalAdjective(reading: Reading, at: number): boolean {
  return reading.joined(at) && reading.shape(at) === Shape.capital && endsAsAdjective(reading.norm(at));
}

/** « Commission des finances du Sénat », « Groupe d’intervention de la Gendarmerie nationale »: two names. */
function isOfAnother(reading: Reading, [from, to]: readonly [number, number], language: ActorLanguage): boolean {
  const head = pastThe(reading, to + 1);
  const isDefinite = head === to + 2 || reading.norm(to) === 'du';
  if (to === from + 1 || !isDefinite || reading.norm(to) === 'des') return false;
  // « Direction générale de l’offre de soins du ministère de la Santé »
  if (reading.norm(head) === 'ministère' && reading.shape(head) === Shape.lower) return true;
  if (reading.shape(head) !== Shape.capital || !(reading.wordClass(head) & WordClass.institution)) return false;
  return knownAt(reading, head, language)?.alias.entry.type === 'organisation' || hasOwnPart(reading, head);
}

/** « la Cour de cassation », « la Gendarmerie nationale », but not « la Confédération » alone. */
function hasOwnPart(reading: Reading, head: number): boolean {
  return reading.joined(head + 1) && (isAdjective(reading, head + 1) || OF_THE.has(reading.norm(head + 1)));
}

const AT = new Set(['à', 'au']);

/** « Commissariat à l’énergie atomique », « Délégation générale à l’armement », but not « Délégation à Lyon ». */
function isOffice(reading: Reading, from: number, to: number): boolean {
  const target = pastThe(reading, to + 1);
  return reading.is('objectHead', from) && !isNameWord(reading, target);
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

/** « Association Sports et Loisirs ». */
function isCapitalPair(reading: Reading, et: number): boolean {
  const isPlural = (at: number) => reading.shape(at) === Shape.capital && /[sx]$/.test(reading.norm(at));
  return isPlural(et - 1) && reading.joined(et + 1) && isPlural(et + 1) && !isFirstName(reading, et + 1);
}

function isPluralNoun(reading: Reading, at: number): boolean {
  if (reading.shape(at) !== Shape.lower || !/^.{3,}[sx]$/.test(reading.norm(at))) return false;
  return !(reading.wordClass(at) & (WordClass.opener | WordClass.speech));
}

/**
 * « Commission sur la fin de vie », « Congrès du rassemblement pour la patrie », but not « Commission Duval sur la fin de
 * vie »: that has its name.
 */
function isOpen(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (to > from + 2 && reading.is('complementHead', to - 1)) return true;
  return reading.is('complementHead', from) && !(isNameWord(reading, from + 1) && to === from + 2);
}

/** « la cour d’assises de Saône-et-Loire de Louis M. »: the second « de » is another’s. */
function ofPersonNext(reading: Reading, link: number): boolean {
  // « tribunal de Sidi Valbru »
  if (reading.wordClass(link + 1) & (WordClass.place | WordClass.placeWord)) return false;
  return isPersonAhead(reading, link + 1) || (isNameWord(reading, link - 1) && isFirstName(reading, link + 1));
}

function targetEnd(reading: Reading, at: number, language: ActorLanguage): number {
  const target = THE.has(reading.norm(at)) && reading.joined(at) ? at + 1 : at;
  if (!reading.joined(target)) return -1;
  if (isNameWord(reading, target)) return nameEnd(reading, target, language);
  if (DAY.test(reading.norm(target))) return target + 1;
  const wordClass = reading.wordClass(target);
  const isNoun = reading.shape(target) === Shape.lower && reading.norm(target).length > 2;
  if (target === at && isInfinitive(reading, target)) return -1;
  // « l’avancée »: after an article what looks like a verb is a noun.
  if (reading.is('age', target) && reading.joined(target + 1) && isPluralNoun(reading, target + 1)) return target + 2;
  if (reading.is('time', target)) return -1;
  const isVerb = target === at && (wordClass & WordClass.speech) !== 0;
  const isOpener = (wordClass & WordClass.opener) !== 0 && !reading.is('openerAndNoun', target);
  return isNoun && !isOpener && !isVerb ? target + 1 : -1;
}

/** « le Parti communiste du Vietnam Nguyen Phu Trong »: several names after a country’s are somebody’s. */
function isAfterCountry(reading: Reading, at: number, language: ActorLanguage): boolean {
  return knownAt(reading, at - 1, language)?.alias.entry.type === 'country' && runEnd(reading, at, language) > at + 1;
}

/** The same where they are read as one with the country. */
function nameEnd(reading: Reading, at: number, language: ActorLanguage): number {
  const end = runEnd(reading, at, language);
  const known = knownAt(reading, at, language);
  return known?.alias.entry.type === 'country' && end > known.to + 1 ? known.to : end;
}

/** « Mouvement du 5-Juin ». */
const DAY = /^\d+-\p{L}/u;

/** « le Ministère de la Justice de trancher »: a verb after « de », no noun such as « fer ». */
function isInfinitive(reading: Reading, at: number): boolean {
  return (IN_ER.test(reading.norm(at)) && !reading.is('nounInEr', at)) || reading.is('infinitive', at);
}

const IN_ER = /.{2}er$/;

/** The last « de », « du »… of the name so far. */
function lastLink(reading: Reading, from: number, to: number): string {
  for (let i = to - 1; i > from; i--) if (OF_THE.has(reading.norm(i))) return reading.norm(i);
  return '';
}

/** « de la statistique et des études »: both sides of « et » in lower case, or both with a capital. */
function sameCase(reading: Reading, et: number): boolean {
  const after = pastThe(reading, et + 2);
  if (isNameWord(reading, after)) return true;
  // « Fédération de la Santé et des services sociaux »
  return !isNameWord(reading, et - 1) || (reading.wordClass(et - 1) & COMMON_NOUN) !== 0;
}
