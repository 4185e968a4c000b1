/** « les années 1990 », « années 80 », « la décennie 2010 », « XXe siècle », « le 19e siècle ». */
import { padded } from '../../lib/calendar.ts';
import { fixed, type Hit, OPEN, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { roman } from '../words/numeral.ts';
import { countsSomething } from './pieces.ts';

export const decade: Recogniser = {
  name: 'decade',
  starts: word => word.is.has('years') || word.unit === 'decade' || word.is.has('the-many'),
  read(scan, at) {
    const noun = scan.word(at).is.has('the-many') ? at + 1 : at;
    if (noun > at && !scan.joined(noun)) return null;
    const name = scan.word(noun).unit;
    if (!scan.joined(noun + 1) || (!scan.word(noun).is.has('years') && name !== 'decade')) return null;
    const first = firstYear(scan, noun + 1);
    if (!first) return twoDecades(scan, at, noun);
    const last = scan.is(first.to, 'and') || scan.is(first.to, 'to') ? firstYear(scan, first.to + 1) : null;
    if (!last || last.year <= first.year || countsSomething(scan, last.to - 1))
      return { from: at, to: first.to, meaning: fixed(`${String(first.year).slice(0, 3)}X`) };
    return { from: at, to: last.to, meaning: fixed(`${first.year}/${last.year + 9}`) };
  },
};

/** « 1990 », « 90 », « quatre-vingt », « 1990's » after « années ». */
function firstYear(scan: Scan, at: number): { year: number; to: number } | null {
  const { number, digits } = scan.word(at);
  if (number === undefined || number % 10 !== 0) return null;
  if (digits?.length === 4) return { year: number, to: at + 1 };
  return number >= 10 && number < 100 && digits?.length !== 3 ? { year: 1900 + number, to: at + 1 } : null;
}

/** « années 1980-1990 ». */
function twoDecades(scan: Scan, at: number, noun: number): Hit | null {
  const match = /^(\d{3})0-(\d{3})0$/.exec(scan.norm(noun + 1));
  return match && { from: at, to: noun + 2, meaning: fixed(`${match[1]}0/${match[2]}9`) };
}

/** Read from « siècle » backwards: no lexicon has every Roman numeral. */
export const century: Recogniser = {
  name: 'century',
  starts: word => word.unit === 'century',
  read(scan, at) {
    const number = scan.joined(at) ? numberAt(scan, at - 1) : null;
    if (number === null) return null;
    if (scan.is(at + 1, 'bc')) return { from: at - 1, to: at + 1, meaning: OPEN };
    const first = firstOfTwo(scan, at - 2, number);
    if (first === null) return { from: at - 1, to: at + 1, meaning: fixed(edtfOfCentury(number)) };
    return { from: first.at, to: at + 1, meaning: fixed(`${edtfOfCentury(first.number)}/${edtfOfCentury(number)}`) };
  },
};

function numberAt(scan: Scan, at: number): number | null {
  const number = scan.word(at).ordinal ?? (scan.capital(at) ? roman(scan.norm(at)) : null);
  return number === null || number < 1 || number > 30 ? null : number;
}

function edtfOfCentury(number: number): string {
  return `${padded(number - 1, 2)}XX`;
}

/** « les XVIIIe et XIXe siècles », « du XVIe au XVIIIe siècle »: the earlier one, from the word before the later. */
function firstOfTwo(scan: Scan, at: number, last: number): { at: number; number: number } | null {
  const link = scan.word(at).is.has('the') ? at - 1 : at;
  if (!scan.word(link).is.has('and') && !scan.word(link).is.has('to')) return null;
  const number = scan.joined(link) ? numberAt(scan, link - 1) : null;
  return number === null || number >= last ? null : { at: link - 1, number };
}
