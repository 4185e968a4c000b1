/** « les années 1990 », « années 80 », « la décennie 2010 », « XXe siècle », « le 19e siècle ». */
import { fixed, type Hit, OPEN, type Recogniser } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { roman } from '../words/numeral.ts';

export const decade: Recogniser = {
  name: 'decade',
  starts: word => word.is.has('years') || word.unit === 'decade' || word.is.has('the-many'),
  read(scan, at) {
    const noun = scan.word(at).is.has('the-many') ? at + 1 : at;
    if (noun > at && !scan.joined(noun)) return null;
    const name = scan.word(noun).unit;
    if (!scan.joined(noun + 1) || (!scan.word(noun).is.has('years') && name !== 'decade')) return null;
    const first = firstYear(scan, noun + 1);
    if (first) return { from: at, to: first.to, meaning: fixed(`${String(first.year).slice(0, 3)}X`) };
    return twoDecades(scan, at, noun);
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
    if (!scan.joined(at)) return null;
    const number = scan.word(at - 1).ordinal ?? (scan.capital(at - 1) ? roman(scan.norm(at - 1)) : null);
    if (number === null || number < 1 || number > 30) return null;
    const meaning = scan.is(at + 1, 'bc') ? OPEN : fixed(`${String(number - 1).padStart(2, '0')}XX`);
    return { from: at - 1, to: at + 1, meaning };
  },
};
