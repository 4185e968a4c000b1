import type { AliasHit } from '../vocabulary/alias-index.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { Gap, type Reading } from './reading.ts';
import { isNameWord } from './runs.ts';

/** How far back « fournir des armes … à Moscou » may reach, in words. */
const REACH = 9;

const SIDE = new Set(['contre', 'selon', 'envers', 'avec', 'd’après']);
const PASSIVE = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ts?)$/;
/**
 * Does a capital stand for its government? « Moscou a annoncé », « entre Moscou et Pyongyang », « vendre des armes à
 * Moscou », « les troupes de Kiev » – and not « à Moscou », « le train entre Paris et Londres ». `isPower`: does the name of a state or of a capital begin at a word?
 */
export function standsForGovernment(reading: Reading, hit: AliasHit, isPower: (at: number) => boolean): boolean {
  const { from, to } = hit;
  const before = reading.joined(from) ? reading.norm(from - 1) : '';
  if (before === 'de' || before === "d'") return completesPower(reading, from);
  if (before === 'à') return receives(reading, from, to) || isWhereOneSays(reading, hit);
  if (before === 'entre') return reading.norm(to) === 'et' && isPower(to + 1) && !isTravel(reading, from - 2);
  if (before === 'et' && reading.norm(from - 3) === 'entre') return isPower(from - 2) && !isTravel(reading, from - 4);
  if (before === 'et' && isNameWord(reading, from - 2) && secondOfPair(reading, from)) return true;
  if (SIDE.has(before)) return !isTravel(reading, from - 2);
  if (before === 'pour') return isJudging(reading, from, to);
  if (before === 'par') return PASSIVE.test(reading.norm(from - 2)) && !isTravel(reading, from - 2);
  if (isObject(reading, from, to)) return true;
  return isSubjectPosition(reading, from) && isSubject(reading, to);
}

/** « la région Bretagne promet »: a subject, and what follows it is a verb of speaking or deciding. */
export function decidesAt(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return isSubjectPosition(reading, from) && isSubject(reading, to);
}

function isTravel(reading: Reading, index: number): boolean {
  return (reading.wordClass(index) & WordClass.travel) !== 0;
}

/** « la guerre de Moscou », « les ventes d’armes de Pyongyang », « obtiendrait de Pyongyang ». */
function completesPower(reading: Reading, from: number): boolean {
  if (reading.is('demand', from - 2)) return true;
  for (let i = from - 2; i >= Math.max(0, from - 5); i--) {
    if (reading.wordClass(i) & WordClass.governmentNoun) return true;
    // « la menace d’un blocus de Moscou »: the article belongs to another noun.
    if (reading.wordClass(i) & WordClass.placeNoun || !reading.joined(i) || reading.is('determiner', i)) return false;
  }
  return false;
}

/** « fournir des armes à Moscou », « l’aide à Kiev »: something is given, said or done to the government. */
function receives(reading: Reading, from: number, to: number): boolean {
  // « a lancé un appel mercredi à Québec »
  if (isMoved(reading, from - 2) || reading.is('dayTime', from - 2)) return false;
  if (reading.wordClass(from - 2) & WordClass.giving) return true;
  for (let i = from - 2; i >= Math.max(0, from - REACH); i--) {
    if (reading.wordClass(i) & WordClass.giving) return !LOCATED.has(reading.norm(to)) && !isOfTravel(reading, i);
    if (reading.gap(i + 1) & (Gap.stop | Gap.pause | Gap.colon | Gap.comma) || reading.is('stay', i)) return false;
  }
  return false;
}

/**
 * « « … », assure-t-on à Bercy », « fait-on savoir à Matignon »; at the head of a sentence « À Bercy, on rappelle », « À
 * Bruxelles, un diplomate confie », where it is no state that the capital may stand for.
 */
function isWhereOneSays(reading: Reading, { from, to, alias }: AliasHit): boolean {
  const isState = alias.entry.type === 'country';
  // « comme dit-on à Londres » is what people say there.
  if (reading.is('oneSays', from - 2)) return !isState || reading.norm(from - 2) !== 'dit-on';
  if (MADE_KNOWN.has(reading.norm(from - 2)) && reading.norm(from - 3) === 'fait-on') return true;
  if (isState || !reading.opensSentence(from - 1) || !(reading.gap(to) & Gap.comma)) return false;
  if (reading.norm(to) === 'on') return (reading.wordClass(pastPronouns(reading, to + 1)) & WordClass.speech) !== 0;
  return ONE.has(reading.norm(to)) && (reading.is('insider', to + 1) || reading.is('insider', to + 2));
}

const MADE_KNOWN = new Set(['savoir', 'valoir', 'remarquer', 'observer']);
const ONE = new Set(['un', 'une']);

/** « on le rappelle », « on s’inquiète », « on n’exclut ». */
function pastPronouns(reading: Reading, at: number): number {
  return reading.is('beforeActing', at) || /^(?:s'|se|n'|ne|le|la)$/.test(reading.norm(at)) ? at + 1 : at;
}

/** « le duel oppose Madrid à Rome », « le match qui oppose… ». */
function isOfTravel(reading: Reading, verb: number): boolean {
  return isTravel(reading, reading.norm(verb - 1) === 'qui' ? verb - 2 : verb - 1);
}

/** « les suspects ont été transférés à Moscou »: to the town. */
function isMoved(reading: Reading, at: number): boolean {
  return reading.is('transfer', at) && reading.norm(at - 1) === 'été';
}

/** « Pour Moscou, « … » », « Pour Pékin, il s'agit de … »: a point of view at the head of the sentence. */
function isJudging(reading: Reading, from: number, to: number): boolean {
  if (!reading.opensSentence(from - 1) || !(reading.gap(to) & Gap.comma)) return false;
  return (reading.gap(to) & Gap.quote) !== 0 || JUDGED.has(reading.norm(to));
}

const JUDGED = new Set(['il', "c'", 'ce', 'cela', 'pas', 'aucun', 'aucune']);

/** What follows a city that is a place: « à Genève pour des discussions ». */
const LOCATED = new Set(['pour', 'où', 'afin']);
/** « Ottawa et Québec se sont entendus »: both are the subject. */
function secondOfPair(reading: Reading, from: number): boolean {
  const first = from - 2;
  return isSubjectPosition(reading, first) && isSubject(reading, from + 1);
}

/** « a accusé Moscou de », « a appelé hier Pyongyang à »: a verb of speaking has it as its object. */
function isObject(reading: Reading, from: number, to: number): boolean {
  if (!reading.joined(from)) return false;
  const verb = reading.is('adverb', from - 1) ? from - 2 : from - 1;
  if (reading.isCapitalised(verb)) return false;
  if (reading.is('doneToGovernment', verb)) return !reading.is('determiner', verb - 1);
  if (!reading.joined(to)) return false;
  const next = reading.norm(to);
  return (
    (reading.wordClass(verb) & WordClass.speech) !== 0 ||
    (PASSIVE.test(reading.norm(verb)) && (next === 'de' || next === "d'") && verb < from - 1)
  );
}

function isSubjectPosition(reading: Reading, from: number): boolean {
  return !reading.joined(from) || reading.is('beforeSubject', from - 1);
}

/** What follows a subject: a verb of speaking or deciding, alone or after its auxiliary; « et ses alliés ». */
function isSubject(reading: Reading, to: number): boolean {
  if (reading.gap(to) & Gap.comma) return isAside(reading, to) || (isListed(reading, to) && isSubject(reading, to + 1));
  if (reading.norm(to) === 'et' && /^(?:ses|son|sa)$/.test(reading.norm(to + 1))) return true;
  if (reading.norm(to) === 'et' && isNameWord(reading, to + 1)) return isSubject(reading, to + 2);
  return decides(reading, to);
}

/** « annonce », « a toujours refusé ». */
function decides(reading: Reading, at: number): boolean {
  return isDecision(reading, at) || (reading.is('actingAuxiliary', at) && acts(reading, at + 1));
}

/** « Paris, Londres et Berlin ont dénoncé »: another capitalised word, then a comma or « et ». */
function isListed(reading: Reading, at: number): boolean {
  if (!isNameWord(reading, at) || reading.opensSentence(at)) return false;
  return (reading.gap(at + 1) & Gap.comma) !== 0 || reading.norm(at + 1) === 'et';
}

/** « Séoul, qui a convoqué l’ambassadeur », « Pékin, de son côté », « Ankara, membre de l’Otan, bloque… ». */
function isAside(reading: Reading, to: number): boolean {
  if (reading.norm(to) === 'qui') return isSubject(reading, to + 1);
  if (/^(?:de son|pour sa|pour son|à son)$/.test(`${reading.norm(to)} ${reading.norm(to + 1)}`)) return true;
  const end = asideEnd(reading, to);
  return end > 0 && decides(reading, end);
}

/** In words. */
const LONGEST_ASIDE = 8;

/** The word behind the comma that ends an aside of lower case at its head, « membre de l’Otan, »; 0 where there is none. */
function asideEnd(reading: Reading, from: number): number {
  if (reading.isCapitalised(from) || reading.is('determiner', from)) return 0;
  for (let i = from + 1; i <= from + LONGEST_ASIDE; i++) {
    if (reading.gap(i) & Gap.comma) return i;
    if (!reading.joined(i)) return 0;
  }
  return 0;
}

const BEING = new Set(['est', 'était', 'sont', 'étaient', 'reste']);

/** « a toujours refusé », « est inquiet », but not « est la capitale », « se réveille ». */
function acts(reading: Reading, at: number): boolean {
  let verb = at;
  while (verb < at + 3 && reading.joined(verb) && reading.is('beforeActing', verb)) verb++;
  if (!reading.joined(verb)) return false;
  if (isDecision(reading, verb) || reading.is('actingAuxiliary', verb))
    return verb > at || isDecision(reading, verb) || acts(reading, verb + 1);
  return BEING.has(reading.norm(at - 1)) && PASSIVE.test(reading.norm(verb)) && reading.norm(verb).length > 4;
}

function isDecision(reading: Reading, at: number): boolean {
  // « Alger compte trois millions d’habitants »
  if (reading.norm(at) === 'compte' && !isIntent(reading, at + 1)) return false;
  if ((reading.wordClass(at) & (WordClass.speech | WordClass.acting)) !== 0) return true;
  return reading.is('decidingByObject', at) && hasObject(reading, at);
}

/** « compte sur ses alliés », « compte bien répondre ». */
function isIntent(reading: Reading, at: number): boolean {
  return /^(?:sur|bien|.{2,}(?:er|ir|re))$/.test(reading.norm(at));
}

/** In words: « ferme à nouveau sa frontière ». */
const OBJECT_REACH = 4;

function hasObject(reading: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + OBJECT_REACH && reading.joined(i); i++)
    if (reading.is('ofGovernment', i)) return true;
  return false;
}
