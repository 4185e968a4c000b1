/** « en 2014 », « de 2014 à 2019 », « l'année 2014 », « l'an 2000 », « saison 2022-2023 », « (1998) ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { edtfOf, fixed, type Hit, month, type Recogniser, towardOf } from '../hit.ts';
import type { Scan } from '../scan.ts';
import type { Word } from '../words/word.ts';
import { type MonthAndYear, monthAfter } from './day.ts';
import { countsSomething, yearAt } from './pieces.ts';
import { isHeading } from './year-heading.ts';

export const year: Recogniser = {
  name: 'year',
  starts: word => word.digits?.length === 4,
  read(scan, at) {
    const found = yearAt(scan, at);
    if (!found || !isYear(scan, at)) return null;
    return { from: at, to: found.to, meaning: fixed(String(found.value)) };
  },
};

/** « en deux mille dix-sept ». */
export const yearInWords: Recogniser = {
  name: 'year-in-words',
  starts: word => (word.number === 2 || word.number === 1000) && word.digits === undefined,
  read(scan, at) {
    const found = scan.follows(at, 'in') ? yearAt(scan, at) : null;
    return found && { from: at, to: found.to, meaning: fixed(String(found.value)) };
  },
};

/** Two figures below it are amounts more often than years. */
const FIRST_SHORT = 45;

/** « en 95 », « en 68 »: two figures, and nothing that they could count. */
export const shortYear: Recogniser = {
  name: 'short-year',
  starts: word => word.digits?.length === 2,
  read(scan, at) {
    if (
      !(scan.word(at).number! >= FIRST_SHORT) ||
      !scan.follows(at, 'in') ||
      scan.joined(at + 1) ||
      countsSomething(scan, at)
    )
      return null;
    return { from: at, to: at + 1, meaning: fixed(`19${scan.word(at).digits}`) };
  },
};

/** « année 2014 », « an 2000 ». */
export const yearOf: Recogniser = {
  name: 'year-of',
  starts: word => word.unit === 'year' && !word.is.has('years'),
  read(scan, at) {
    const found = scan.joined(at + 1) ? yearAt(scan, at + 1) : null;
    return found && { from: at, to: found.to, meaning: fixed(String(found.value)) };
  },
};

/** « rentrée 2016 »: a September. */
export const returnOf: Recogniser = {
  name: 'return',
  starts: word => word.is.has('return'),
  read: (scan, at) => returnFrom(scan, at),
};

function returnFrom(scan: Scan, at: number): Hit | null {
  const found = scan.joined(at + 1) ? yearAt(scan, at + 1) : null;
  if (found) return { from: at, to: found.to, meaning: fixed(`${found.value}-09`) };
  const named = scan.is(at + 1, 'of') ? monthAfter(scan, at + 1) : null;
  if (named) return { from: at, to: named.to, meaning: returnIn(named) };
  const side = scan.next(at + 1).side;
  const prepared = scan.follows(at, 'this') || (scan.follows(at, 'the') && isPreposition(scan.word(at - 2)));
  if (!prepared && side === undefined) return null;
  // « la rentrée parlementaire », « la rentrée à l'Assemblée ».
  const next = scan.next(at + 1);
  if (scan.joined(at + 1) && side === undefined && ((next.is.size === 0 && !next.month) || next.is.has('to')))
    return null;
  const toward = side === undefined ? 'near' : side < 0 ? 'last' : 'next';
  return { from: at, to: side === undefined ? at + 1 : at + 2, meaning: { kind: 'month', month: 9, toward } };
}

/** « la rentrée de janvier »: that of a month. */
function returnIn({ month: number, year: value, side }: MonthAndYear): DateMeaning {
  return value === null ? month(number, towardOf(side)) : fixed(edtfOf(value, number));
}

const SURE = ['in', 'since', 'until', 'by', 'era', 'between'];
const LIKELY = ['of', 'to', 'for', 'and', 'the'];

function isPreposition(word: Word): boolean {
  return word.is.has('to') || word.is.has('since') || word.is.has('for') || word.is.has('by');
}

/** « entre 200 et 2000 », « de 500 à 1500 »: what begins with no year ends with none. « de 98 à 2002 » may. */
function endsCount(scan: Scan, at: number): boolean {
  const [joint, first] = [scan.word(at - 1), scan.word(at - 2)];
  if (!(joint.is.has('and') || joint.is.has('to')) || !first.digits || first.digits.length > 3) return false;
  return scan.joined(at) && scan.joined(at - 1) && (first.digits.length !== 2 || first.number! < FIRST_SHORT);
}

/** Years of our time need less proof than « 1500 », which mostly counts something. */
function isYear(scan: Scan, at: number): boolean {
  const value = scan.word(at).number!;
  if (countsSomething(scan, at) || groupedDigits(scan, at) || endsCount(scan, at)) return false;
  const before = scan.gap(at) === 'space' || scan.gap(at) === 'dash' ? scan.word(at - 1) : null;
  if (before && SURE.some(name => before.is.has(name))) return value >= 1900 || !pluralNext(scan, at);
  if (before?.part !== undefined || before?.season !== undefined || before?.unit !== undefined) return true;
  if (value < 1700 || value > 2060 || pluralNext(scan, at)) return false;
  if (before && LIKELY.some(name => before.is.has(name))) return !scan.word(at - 2).is.has('quantifiers');
  return inBrackets(scan, at) || afterNoun(scan, at) || inList(scan, at) || isHeading(scan, at);
}

/** « 1995, 2007, 2019 et 2023 »: years in a row prove each other. */
function inList(scan: Scan, at: number): boolean {
  return isListed(scan, at, at - 1) || isListed(scan, at, at + 1);
}

function isListed(scan: Scan, at: number, other: number): boolean {
  const i = scan.word(other).is.has('and') ? other + Math.sign(other - at) : other;
  const number = scan.word(i).number ?? 0;
  if (scan.word(i).digits?.length !== 4 || number < 1900 || number > 2060 || scan.word(at).number! < 1900) return false;
  const [from, to] = i < at ? [i, at] : [at, i];
  return LINK.test(scan.between(from, to));
}

const LINK = /^,? (?:\p{L}{1,3} )?$/u;

/** « 1 500 », « 12 2000 »: figures in groups are no year. */
function groupedDigits(scan: Scan, at: number): boolean {
  const before = scan.gap(at) === 'space' ? scan.word(at - 1).digits : undefined;
  const after = scan.next(at + 1).digits;
  return (
    (before !== undefined && before.length <= 3 && !scan.word(at - 2).month) ||
    (after !== undefined && after.length === 3)
  );
}

/** « 2000 manifestants ». */
function pluralNext(scan: Scan, at: number): boolean {
  if (!scan.joined(at + 1) || scan.next(at + 1).is.has('plural-looking') || scan.next(at + 1).month) return false;
  return /^\p{Ll}.*[sx]$/u.test(scan.tokens[at + 1]!.text);
}

function inBrackets(scan: Scan, at: number): boolean {
  const { start, end } = scan.tokens[at]!;
  if (scan.text[end] === ')' && scan.word(at).number! >= 1900) return true;
  return scan.text[start - 1] === '(' && /[,\s–-]/.test(scan.text[end] ?? '');
}

/** « la coupe d'Afrique des nations 2021 » is a name, like « l'Euro 2024 ». */
function isContest(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - CONTEST_REACH && scan.gap(i + 1) === 'space'; i--)
    if (scan.word(i).is.has('contests')) return true;
  return false;
}

/** How far before its year « coupe » may stand, in words. */
const CONTEST_REACH = 6;

/** « budget 2024 », « élections 2022 » are years; « Euro 2024 », « Agenda 2030 » are names. */
function afterNoun(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (scan.gap(at) !== 'space' || !before || scan.word(at).number! < 1950) return false;
  if (scan.word(at - 1).is.has('numbered') || isContest(scan, at)) return false;
  return (
    /^\p{Ll}{4,}$/u.test(before.text) && !scan.word(at - 1).is.has('quantifiers') && !/[^\p{L}]/u.test(before.text)
  );
}
