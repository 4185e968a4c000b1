import { BRANCH } from '../find/capital-run.ts';
import { isOfFunction } from '../find/institutions.ts';
import { isAdjective } from '../find/links.ts';
import { type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { CAPITAL_ARTICLES, OF_THE } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** Small words that may stand between « ministre » and the minister's name. */
const INSIDE_PHRASE = new Set(['de', "d'", 'du', 'des', 'la', 'le', 'les', "l'", 'à', 'aux', 'au', 'en', 'et', 'pour']);

const FUTURE = /.[eiud]r(?:a|ont|ait|aient)$/;

/** How far back a role may stand: « le ministre de l’Enseignement supérieur et de la Recherche X ». */
export const REACH = 9;

/** The noun to which the name stands in apposition: « le groupe X », « le ministre de la Défense X », « le film X ». */
export function apposition(reading: Reading, from: number, votes: Votes): void {
  if (INSIDE_PHRASE.has(reading.norm(from - 1))) return;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && (i === from - 1 || reading.joined(i + 1)); i--) {
    const wordClass = reading.wordClass(i);
    if (nounVotes(reading, [i, from], votes)) return;
    if (wordClass & WordClass.opener && reading.shape(i) === Shape.lower && !INSIDE_PHRASE.has(reading.norm(i))) return;
    if (wordClass & WordClass.speech && i === from - 1 && !INFINITIVE.test(reading.norm(i))) {
      const isPaper = isTitle(reading, from);
      votes.person += isPaper ? 0.5 : 2;
      votes.organisation += isPaper ? 3 : 0.5;
      return;
    }
    if (i === from - 1 && isPredicate(reading, i)) return;
  }
}

/** « annonce Le Vernollois »: a paper, unless the article names a Paul Le Vernollois. */
function isTitle(reading: Reading, from: number): boolean {
  return (
    CAPITAL_ARTICLES.has(reading.tokens[from]!.text) && reading.joined(from + 1) && reading.isCapitalised(from + 1)
  );
}

/** « l’orchestre jouera X », « l’équipe de Lormeau affronte X »: a future, or no adjective behind a name, is the verb. */
function isPredicate(reading: Reading, at: number): boolean {
  if (FUTURE.test(reading.norm(at))) return true;
  if (reading.shape(at) !== Shape.lower || !reading.joined(at) || !reading.isCapitalised(at - 1)) return false;
  return !isAdjective(reading, at) && !reading.norm(at).endsWith('ant');
}

/** « le chef de leur groupe, X », without its comma. */
const POSSESSIVES = new Set(['leur', 'son', 'sa', 'notre', 'votre', 'mon', 'ma']);

/** « lancer X »: nobody says it. */
const INFINITIVE = /(?:er|ir|re)$/;

/** « l’élu RN », « le député LFI-NFP »: not the person but the party; « M. DUVAL » is the person. */
function isParty(reading: Reading, [role, from]: readonly [number, number]): boolean {
  return isSigle(reading, from) && !reading.is('civility', role);
}

function isSigle(reading: Reading, from: number): boolean {
  const isAlone = !reading.joined(from + 1) || !reading.isCapitalised(from + 1);
  const isCapitals = reading.shape(from) === Shape.allCapitals || BRANCH.test(reading.tokens[from]!.text);
  return isAlone && isCapitals && !(reading.wordClass(from) & WordClass.firstName);
}

/** « aéroport international », « groupe militaire »: no function after such a noun. */
function isAdjectiveHere(reading: Reading, at: number): boolean {
  return reading.is('noFunction', at) && (reading.wordClass(at - 1) & NOUNS) !== 0 && reading.joined(at);
}

const NOUNS = WordClass.placeNoun | WordClass.objectNoun | WordClass.organisationNoun | WordClass.institution;

/** Points of a noun at `at` for a name at `from`; false if the noun says nothing. */
function nounVotes(reading: Reading, [at, from]: readonly [number, number], votes: Votes): boolean {
  const wordClass = reading.wordClass(at);
  // « le directeur de cabinet X », « la cheffe d’entreprise X », « l’homme d’affaires X »
  if (wordClass !== 0 && isOfFunction(reading, at)) {
    votes.person += 3;
    return true;
  }
  if (isMaker(reading, [at, from])) {
    votes.organisation += 4;
    return true;
  }
  const near = at >= from - 2 || (at === from - 3 && reading.norm(at + 1) === 'de');
  if (isAdjectiveHere(reading, at)) return false;
  if (reading.is('somebodysAffair', at)) {
    if (at === from - 1) votes.person += 1.5;
    return true;
  }
  if (wordClass & (WordClass.role | WordClass.title))
    votes[isParty(reading, [at, from]) ? 'organisation' : 'person'] += 3;
  else if (wordClass & WordClass.organisationNoun)
    votes.organisation +=
      isDirect(reading, [at, from]) && reading.is('firm', at) && !POSSESSIVES.has(reading.norm(at - 1)) ? 6 : 3;
  else if (wordClass & WordClass.objectNoun && near) votes.other += at === from - 1 ? 4 : 3;
  else if (wordClass & WordClass.placeNoun && near) votes.place += isSigle(reading, from) ? 0 : 2.5;
  else if (wordClass & WordClass.demonym && reading.isCapitalised(at)) votes.person += 2;
  else return false;
  return true;
}

/** « le producteur d’aluminium X », but not « le producteur de cinéma X », « l’importateur de vins Ada Duval ». */
function isMaker(reading: Reading, [at, from]: readonly [number, number]): boolean {
  if (!reading.is('maker', at) || !OF_THE.has(reading.norm(at + 1)) || isFirstName(reading, from)) return false;
  if (reading.joined(from + 1) && reading.isCapitalised(from + 1)) return false;
  for (let i = at + 1; i < from; i++) if (reading.shape(i) !== Shape.lower || reading.is('onStage', i)) return false;
  return true;
}

/** « le groupe X », « l’ONG allemande X ». */
function isDirect(reading: Reading, [noun, from]: readonly [number, number]): boolean {
  return noun === from - 1 || (noun === from - 2 && (reading.wordClass(noun + 1) & WordClass.demonym) !== 0);
}
