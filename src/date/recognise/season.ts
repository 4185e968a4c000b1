/** « l'été 2021 », « au printemps », « cet hiver », « l'automne dernier », « hiver 2022-2023 ». */
import type { DateMeaning } from '../../lib/date-meaning.ts';
import { fixed, type Hit, OPEN, type Recogniser, towardOf } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { sideAt, yearAfter } from './pieces.ts';

export const season: Recogniser = {
  name: 'season',
  starts: word => word.season !== undefined || word.is.has('this'),
  read(scan, at) {
    const noun = scan.word(at).is.has('this') ? at + 1 : at;
    const { season: number } = scan.word(noun);
    if (number === undefined || (noun > at && !scan.joined(noun))) return null;
    const year = yearOfSeason(scan, noun + 1);
    if (year) return { from: at, to: noun + 2, meaning: fixed(`${year}-${number}`) };
    return unsaidYear(scan, at, noun);
  },
};

/** « été 2021 », « hiver 2022-2023 » (the winter that begins in 2022). */
function yearOfSeason(scan: Scan, at: number): number | null {
  const year = yearAfter(scan, at);
  if (year && year.to === at + 1) return year.value;
  const match = scan.joined(at) ? TWO_YEARS.exec(scan.norm(at)) : null;
  return match ? Number(match[1]) : null;
}

const TWO_YEARS = /^(\d{4})-(?:\d{4}|\d{2})$/;

function unsaidYear(scan: Scan, from: number, at: number): Hit | null {
  if (scan.capital(at) && !scan.opens(at)) return null;
  const side = sideAt(scan, at + 1);
  const meaning: DateMeaning = { kind: 'season', season: scan.word(at).season!, toward: towardOf(side?.value) };
  if (side || from < at) return { from, to: side?.to ?? at + 1, meaning };
  if (scan.follows(at, 'in')) return { from, to: at + 1, meaning: OPEN };
  return isNoun(scan, at) ? { from, to: at + 1, meaning } : null;
}

/** « l'été », « au printemps », « fin d'été »; not « a été », nor its slip « à été », « vacances d'été », « Jeux d'hiver ». */
function isNoun(scan: Scan, at: number): boolean {
  if (scan.word(at - 1).part !== undefined && scan.gap(at) !== 'other') return true;
  if (scan.follows(at, 'of')) return scan.word(at - 1).is.has('of-the') || scan.word(at - 2).part !== undefined;
  return scan.follows(at, 'the') || scan.follows(at, 'to-the') || scan.follows(at, 'for') || scan.follows(at, 'since');
}
