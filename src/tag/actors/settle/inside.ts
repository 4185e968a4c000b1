import type { Find } from '../find/find.ts';
import { Gap, type Reading, Shape } from '../find/reading.ts';
import { isFirstName } from '../find/runs.ts';
import { DOMAINS } from '../find/scan.ts';
import { WordClass } from '../vocabulary/word-class.ts';
import type { Votes } from './tally.ts';

/** Endings of surnames of many countries. */
const SURNAME =
  /(?:ov|ova|ev|eva|ski|sky|ska|ić|ič|vic|enko|yan|dze|shvili|sson|sen|czyk|wicz|elli|ini|etti|escu|opoulos|idis|akis|oğlu|oglu|zadeh|eau|ault|aud|ard|oux|oz)$/;
/** « Villeneuve-sur-Lot », « L’Isle-en-Dodon ». */
const PLACE_SHAPE =
  /-(?:sur|sous|les|lès|en|aux|au|la|le|du|des|de|saint|sainte)-|^(?:saint|sainte|san|santa|la|le|les)-/;
/** « A64 », « Chandrayaan-3 »: a road, a machine. */
const CODE = /^\p{Lu}{1,2}\d+$|-\d+$/u;
/** « l’Ivoirité », « le Socialisme ». */
const IDEA = /.{3}(?:isme|ité)s?$/;
/** « C.M », of an author who signs so. */
const TWO_INITIALS = /^\p{Lu}\.\p{Lu}$/u;
const ROMAN = /^[IVXLC]+$/;

/** What the words of the name themselves say. */
export function insideVotes(find: Find, votes: Votes): void {
  const { reading, from, to, kind, prefix } = find;
  if (kind === 'institution') votes.organisation += 6;
  else if (to - from === 1) oneWord(reading, from, votes);
  else severalWords(reading, [from, to], votes);
  if (prefix === 'organisation' && !isFirstName(reading, from))
    votes[isModel(reading, [from, to]) ? 'other' : 'organisation'] += MODEL_OR_FIRM;
}

/** « Peugeot 5008 », « Audi A1 »: a maker’s model. */
const MODEL = /^\p{Lu}{0,2}\d{1,4}$/u;
/** « une Renault Clio », « sa Seiko Prospex »: one of many. */
const OWNED = new Set(['une', 'sa', 'ma', 'ta', 'leur', 'cette', 'votre', 'notre']);

function isModel(reading: Reading, [from, to]: readonly [number, number]): boolean {
  if (MODEL.test(reading.tokens[to - 1]!.text)) return true;
  return reading.joined(from) && OWNED.has(reading.norm(from - 1));
}

/** Points for a name that begins with a known organisation’s. */
const MODEL_OR_FIRM = 5;

function oneWord(reading: Reading, at: number, votes: Votes): void {
  const { text, norm } = reading.tokens[at]!;
  const wordClass = reading.wordClass(at);
  if (CODE.test(text) || TWO_INITIALS.test(text)) votes.other += 4;
  if (wordClass & WordClass.firstName) votes.person += 2;
  if (PLACE_SHAPE.test(norm)) votes.place += 3;
  if (IDEA.test(norm) && reading.shape(at) === Shape.capital) votes.other += 2.5;
  if (/^\p{Lu}{2,}-\p{L}/u.test(text)) votes.organisation += 3;
  else if (ROMAN.test(text)) votes.other += 5;
  else if (reading.shape(at) === Shape.allCapitals) votes.organisation += sigle(text);
  else if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|Di|Van|O['’])/.test(text) && !text.includes('-'))
    votes.organisation += 3.5;
  if (SURNAME.test(norm)) votes.person += 0.5;
}

/** « J. », « B.J. »; the elided « L’ » is none. */
function isInitial(reading: Reading, at: number): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(reading.tokens[at]!.text);
}

/** « CGT-Cheminots », « ARS »; a long word in capitals says less. */
function sigle(text: string): number {
  if (text.length < 3 || /\d/.test(text)) return 1;
  return text.length <= 6 || text.includes('-') ? 2.5 : 1;
}

function severalWords(reading: Reading, [from, to]: readonly [number, number], votes: Votes): void {
  const last = to - 1;
  if (DOMAINS.has(reading.norm(last)) && reading.shape(last) === Shape.lower) votes.organisation += 6;
  if (isFirstName(reading, from) || isInitial(reading, from)) votes.person += 4;
  else votes.person += 2;
  if (ROMAN.test(reading.tokens[last]!.text)) votes.person += 2;
  if (isFirstName(reading, last) && reading.shape(from) === Shape.allCapitals) votes.person += 3;
  if (SURNAME.test(reading.norm(last))) votes.person += 1;
  if (isMixed(reading, [from, to])) votes.organisation += 3.5;
  if (isPlaces(reading, [from, to])) votes.person -= 3;
  if (isLettered(reading, [from, last])) votes.person -= 3;
  if (isCommonWord(reading, last)) votes.person -= 2;
  if (to - from === 2 && isPlaceAfterWord(reading, [from, last])) votes.person -= 1.5;
  if (isEnglish(reading, [from, to])) votes.organisation += 3;
  // « CSC-Services publics »
  if (reading.wordClass(last) & WordClass.institutionAdjective && reading.shape(last) === Shape.lower)
    votes.organisation += 6;
  if (isTable(reading, [from, to])) votes.other += 6;
  if (reading.wordClass(last) & WordClass.place && GREATER.has(reading.norm(from))) votes.place += 4;
  if (isGround(reading, [from, last])) votes.place += 7;
  if (isContest(reading, [from, last])) votes.other += 9;
  if (to - from === 2 && LEADING.has(reading.norm(from)) && !isFirstName(reading, last)) votes.person -= 2.5;
  for (let i = from; i < to; i++) wordInside(reading, [i, from], votes);
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

/** « Station F », « Plan B »: a letter without its full stop after a word that is no first name. */
function isLettered(reading: Reading, [from, last]: readonly [number, number]): boolean {
  const { text, end } = reading.tokens[last]!;
  return text.length === 1 && reading.text[end] !== '.' && !isFirstName(reading, from);
}

/** « Skip The Use », « Kool and the Gang »: no person has such a word inside the name. */
function isEnglish(reading: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to; i++)
    if (ENGLISH.has(reading.norm(i)) && (i > from || reading.isCapitalised(i))) return true;
  return false;
}

const ENGLISH = new Set([
  'the',
  'of',
  'and',
  'for',
  'with',
  'your',
  'my',
  'our',
  'their',
  'this',
  'is',
  'are',
  'you',
  'we',
]);

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

/** « le Grand Genève ». */
const GREATER = new Set(['grand', 'grande', 'vieux', 'vieille', 'petit', 'petite', 'haut', 'haute', 'bas', 'basse']);

const GROUNDS = new Set(
  'park stadium arena aréna stade field palace square street avenue bridge airport canyon gardens hall'.split(' '),
);

/** « Selhurst Park ». */
function isGround(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return GROUNDS.has(reading.norm(last)) && !isFirstName(reading, from);
}

const CONTESTS =
  /^(?:\p{L}*league|\p{L}*ligue|cup|tour|show|awards?|trophy|masters|series|championships?|open|festival|challenge|grand-prix)$/u;

/** « European League », « Multitude Tour », « Tonight Show ». */
function isContest(reading: Reading, [from, last]: readonly [number, number]): boolean {
  return CONTESTS.test(reading.norm(last)) && !isFirstName(reading, from);
}

/** « La Garde », « Les Halles »: a place, a title, a firm; of people only whoever is also named in full. */
const LEADING = new Set(['la', 'les', "l'"]);

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

/** « selon « X » », « « X » révèle que »: a newspaper between its marks. */
function isQuotedSource(reading: Reading, [open, to]: readonly [number, number]): boolean {
  if (!(reading.gap(to) & Gap.quote)) return false;
  const before = SOURCE_ARTICLES.has(reading.norm(open - 1)) ? open - 2 : open - 1;
  if (reading.norm(before) === 'selon') return true;
  return (reading.gap(to) & ~Gap.space) === Gap.quote && REVEALS.test(reading.norm(to));
}

const SOURCE_ARTICLES = new Set(['le', 'la', "l'", 'les']);
const REVEALS = /^(?:révèl|révél|rapport|écri[tv]|titr|dévoil|affirm|indiqu)/;

/** How far a title in quotation marks reaches, in words. */
const TITLE_WORDS = 8;

/**
 * Points against a name inside a title: « le film « Les Mondes de X » », after the name of a kind of work, or any few
 * words between marks that begin with a capital and are no speech.
 */
function inTitle(reading: Reading, [from, to]: readonly [number, number]): number {
  let open = from;
  while (open > from - TITLE_WORDS && reading.joined(open)) open--;
  if ((reading.gap(open) & ~Gap.space) !== Gap.quote || !reading.isCapitalised(open)) return 0;
  let close = to;
  while (close < to + TITLE_WORDS && reading.joined(close)) close++;
  if (!(reading.gap(close) & Gap.quote) || (open === from && close === to)) return 0;
  if (isTitled(reading, open)) return 7;
  return reading.shape(from - 1) === Shape.lower && SAID.has(reading.norm(open)) ? 0 : 2.5;
}

/** What somebody says begins so, and no title does. */
const SAID = new Set("je j' il elle on nous vous ils elles c' ce ça oui non merci bravo vive".split(' '));

/** Is what the marks hold a work by the word before them? */
function isTitled(reading: Reading, open: number): boolean {
  return (reading.wordClass(open - 1) & WordClass.objectNoun) !== 0 || TITLED.test(reading.norm(open - 1));
}

const TITLED = /^(?:intitul|titr|baptis)/;

const TITLE_ARTICLES = new Set(['le', 'la', 'les', "l'"]);

/** Between its own marks a name is a title, unless it is plainly a person; one that opens the marks may begin a title. */
export function quotationVotes({ reading, from, to, kind }: Find, votes: Votes): void {
  if (kind !== 'run') return;
  votes.other += inTitle(reading, [from, to]);
  const article = reading.joined(from) && reading.isCapitalised(from - 1) && TITLE_ARTICLES.has(reading.norm(from - 1));
  if (!(reading.gap(article ? from - 1 : from) & Gap.quote)) return;
  if (isQuotedSource(reading, [article ? from - 1 : from, to])) {
    votes.organisation += 3;
    return;
  }
  // « Die grosse Freiheit » (Great Freedom): the title in another language; (Ada Duval) made it.
  if (reading.gap(from) & Gap.open) votes.other += isFirstName(reading, from) && to - from > 1 ? 0 : 6;
  else votes.other += reading.gap(to) & Gap.quote ? 3.5 : 2;
}
