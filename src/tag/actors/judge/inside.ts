import { BRANCH } from '../find/capital-run.ts';
import type { Find } from '../find/find.ts';
import { type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { DEFINITE } from '../find/small-words.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import { PLACE_SHAPE, ROMAN } from './name-shapes.ts';
import { severalWords } from './several-words.ts';
import type { Votes } from './tally.ts';

/** « A64 », « Chandrayaan-3 »: a road, a machine. */
const CODE = /^\p{Lu}{1,2}\d+$|-\d+$/u;

/** « l’Ivoirité », « le Socialisme ». */
const IDEA = /.{3}(?:isme|ité)s?$/;

/** « C.M », of an author who signs so. */
const TWO_INITIALS = /^\p{Lu}\.-?\p{Lu}\.?$/u;

/** Points: more than those of a name in marks after « l’agence ». */
const INITIALS_ALONE = 8;

/** « Bas-Valais », « Haut-Jura ». */
const REGION = /^(?:Bas|Basse|Haut|Haute|Moyen)-\p{Lu}\p{Ll}/u;

/** What the words of the name themselves say. */
export function insideVotes(find: Find, votes: Votes): void {
  const { reading, from, to, kind, prefix } = find;
  if (kind === 'institution') {
    votes.organisation += 6;
    if (reading.is('thingHead', from) || isOneOfMany(reading, from)) votes.other += CHURCH;
    if (reading.is('church', from) && HALLOWED.test(reading.norm(from + 1))) votes.place += CHURCH;
  }
  if (kind !== 'institution' && to - from === 1) oneWord(reading, from, votes);
  else if (kind !== 'institution') severalWords(reading, [from, to], votes);
  if (prefix === 'organisation' && !isFirstName(reading, from))
    votes[isModel(reading, [from, to]) ? 'other' : 'organisation'] += MODEL_OR_FIRM;
  if (prefix === 'other') votes.other += oneOfAKind(reading, from);
}

/** « les Centres d’hébergement et de soins (CHS) »: all of a kind. */
function isOneOfMany(reading: Reading, from: number): boolean {
  return reading.joined(from) && reading.is('headOfMany', from) && MANY.has(reading.norm(from - 1));
}

const MANY = new Set(['les', 'des', 'aux', 'ces', 'plusieurs', 'certains', 'certaines']);

/** « l’église Saint-Aimé » is a building. */
const HALLOWED = /^(?:saint|sainte|st|ste|notre)(?:-|$)/;
/** Points: more than those of an institution. */
const CHURCH = 9;

/** « Peugeot 5008 », « Audi A1 »: a maker’s model. */
const MODEL = /^\p{Lu}{0,2}\d{1,4}$/u;

/** « une Renault Clio », « sa Seiko Prospex »: one of many. */
const OWNED = new Set(['une', 'sa', 'ma', 'ta', 'leur', 'cette', 'votre', 'notre']);

function isModel(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (MODEL.test(reading.tokens[to - 1]!.text)) return true;
  if (!reading.joined(from)) return false;
  // « le cargo MSC Lorma »
  return OWNED.has(reading.norm(from - 1)) || (reading.wordClass(from - 1) & WordClass.objectNoun) !== 0;
}

/** Points for a thing: « la Renault Clio », whose maker was read as a car; « le BTS Tourisme », « le TER Bretagne ». */
function oneOfAKind(reading: Reading, from: number): number {
  if (reading.shape(from) === Shape.allCapitals) return KNOWN_SIGLE;
  return reading.is('carMake', from) ? MODEL_OR_FIRM : 0;
}

/** More than letters alone have as an organisation. */
const KNOWN_SIGLE = 12;

/** Points for a name that begins with a known organisation’s. */
const MODEL_OR_FIRM = 5;

function oneWord(reading: Reading, at: number, votes: Votes): void {
  const { text, norm } = reading.tokens[at]!;
  const wordClass = reading.wordClass(at);
  if (CODE.test(text)) votes.other += 4;
  if (TWO_INITIALS.test(text) || isHalfOfPair(reading, at)) votes.other += INITIALS_ALONE;
  if (wordClass & WordClass.firstName) votes.person += 2;
  if (isHyphenated(reading, at)) votes.place += 4;
  // « Vernolsesteenweg 13 »
  if (STREET.test(norm)) votes.place += 7;
  if (PLACE_SHAPE.test(norm) || (REGION.test(text) && reading.shape(at) === Shape.capital)) votes.place += 3;
  if (IDEA.test(norm) && reading.shape(at) === Shape.capital && DEFINITE.has(reading.norm(at - 1))) votes.other += 2.5;
  if (BRANCH.test(text)) votes.organisation += 3;
  else if (ROMAN.test(text)) votes.other += 5;
  else if (reading.shape(at) === Shape.allCapitals) {
    votes.organisation += sigle(text);
    // « QG a dressé la liste »
    if (text.length <= SHORT) votes.person -= 1.5;
  } else if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|Di|Van|O['’])/.test(text) && !text.includes('-'))
    votes.organisation += 3.5;
  if (reading.is('surname', at)) votes.person += 0.5;
  // « le directeur adjoint Veille et sécurité »
  if (reading.is('ordinary', at) && reading.shape(at) === Shape.capital) votes.person -= 2;
}

/** In Dutch and German the way is the end of its name. */
const STREET = /.{3}(?:steenweg|straat|laan|gracht|strasse|straße|gasse)$/;

/** « des AT/MP »: two sets of letters, each of a thing; « CGT/FO » are known. */
function isHalfOfPair({ text, tokens }: Reading, at: number): boolean {
  const { start, end } = tokens[at]!;
  return (
    end - start <= SHORT &&
    (PAIRED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || PAIRED_AFTER.test(text.slice(end, end + 2)))
  );
}

const PAIRED_BEFORE = /\p{Lu}\/$/u;
const PAIRED_AFTER = /^\/\p{Lu}/u;

/** « la salle des fêtes Georges-Brassens »: what is named after somebody; « Marie-Lou » has two first names. */
function isHyphenated(reading: Reading, at: number): boolean {
  const [first, last, more] = reading.tokens[at]!.text.split('-');
  if (!last || more || !/^\p{Lu}\p{Ll}+$/u.test(last)) return false;
  return reading.isFirstNameWord(first!) && !reading.isFirstNameWord(last);
}

/** Letters of a sigle that few surnames have. */
const SHORT = 3;

/** « CGT-Cheminots », « ARS »; a long word in capitals says less. */
function sigle(text: string): number {
  if (text.length < 3 || /\d/.test(text)) return 1;
  return text.length <= 6 || text.includes('-') ? 2.5 : 1;
}
